"""Which column of a table says what share of a whole another column is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.relations.tables.cell import Line, in_percent, values
from factcheck.relations.tables.evidence import Evidence
from factcheck.relations.tables.ratios import QUOTIENT, held_of

_REACH = 12  # columns between a share and its level
_WHOLE = 100.0


@dataclass(frozen=True, slots=True)
class Share:
    """A column that is the share which another has in its own cell of the row `whole`."""

    share: int
    level: int
    whole: int
    evidence: Evidence


def shares(columns: Sequence[Line], totals: Sequence[int]) -> list[Share]:
    """For each column of shares, what it is a share of; `totals` are rows that may be the whole where none says 100%."""
    found = []
    for column, line in enumerate(columns):
        if not _may_be_share(line):
            continue
        best = max(_candidates(columns, column, totals), key=lambda s: s.evidence.weight, default=None)
        if best is not None and best.evidence.tells:
            found.append(best)
    return found


def _may_be_share(line: Line) -> bool:
    found = values(line)
    return len(found) > 1 and all(c.size <= 10 * _WHOLE for c in found)


def _candidates(columns: Sequence[Line], column: int, totals: Sequence[int]) -> Iterator[Share]:
    marked = [i for i, cell in enumerate(columns[column]) if cell is not None and cell.is_whole]
    for level in range(max(0, column - _REACH), min(len(columns), column + _REACH + 1)):
        if level == column or in_percent(columns[level]):
            continue
        for whole in marked or totals:
            yield Share(column, level, whole, Evidence(tuple(_places(columns[column], columns[level], whole))))


def _places(share: Line, level: Line, whole: int) -> Iterator[float | None]:
    for place in range(len(share)):
        same = place == whole
        yield None if same else held_of(share[place], level[place], level[whole], QUOTIENT, _WHOLE)
