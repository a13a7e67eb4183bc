"""Whether running text says the name and the time of a cell, in digits: what either is worth beside the digits of a figure."""

from __future__ import annotations

from factcheck.model import Statement
from factcheck.relations.bigrams import overlap
from factcheck.relations.periods import as_days

AGAINST = -2.0  # where the times differ
_NAMED, _DATED = 2.0, 1.5
_BEFORE = 60  # code points before a figure that may name its row
_LONG = 4  # letters of a name that tell something
_HALF = 0.5


def said(figure: Statement, cell: Statement, flow: str) -> float:
    """What the name and the time of a cell say for a figure; the time says nothing for a cell with another name."""
    days, told = as_days(cell.period), as_days(figure.period)
    stands_in = figure.period is not None and figure.period.floating
    if days and told and days[1] != told[1] and not stands_in:
        return AGAINST
    label = "" if cell.unnamed else cell.metric or ""
    start = figure.figure.at[0]
    text = flow[max(0, start - _BEFORE) : start].rpartition("\n")[2].rpartition("。")[2]
    if label:
        return _NAMED if label in text or _alike(figure, cell) else 0.0
    named = overlap(figure.metric, cell.subject) >= _HALF
    return _NAMED * named + _DATED * (days is not None and days == told)


def _alike(figure: Statement, cell: Statement) -> bool:
    """Whether two names long enough to tell share most of their letters."""
    names = figure.name or figure.metric or "", cell.name or cell.metric or ""
    return min(map(len, names)) >= _LONG and overlap(*names) > _HALF
