"""Rows of a table that a lost layout has run together: 存放款项28,373140,351拆出资金269,597285,622."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Row

_NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d{2})?|\d{1,6}\.\d{2}|\d{1,3}(?=%))[%％]?"
_BRACKETED = rf"[（(](?:{_NUMBER}|\d{{1,3}})[）)]"
_CELL = re.compile(rf"{_BRACKETED}|{_NUMBER}|不适用")
# First a mark or a digit, then what it begins: so it is found fast.
_FIRST = (
    rf"[（(\d不-](?:(?<=[（(]){_NUMBER}[）)]|(?<=-)-?|(?<=不)适用"
    r"|(?<=\d)(?:\d{0,2}(?:,\d{3})+(?:\.\d{2})?|\d{0,5}\.\d{2}|\d{0,2}(?=%))[%％]?)"
)
_RUN = re.compile(  # a small number in brackets at the start is a note's: 预计负债(1)9,658
    rf"{_FIRST}(?:{_BRACKETED}|{_NUMBER}|-{{1,2}}|不适用){{1,48}}"
)
_GLUED = re.compile(  # every way begins with one certain mark: so they are found fast
    r",(?<=\d,)\d{3}(?:\.\d{2})?[\d(（-]|\.\d{2}[%％]?\d|%\d|％\d|\)[\d(（]|）[\d(（]"
)
_PERCENTAGE = re.compile(r"\d+\.\d{3,6}[%％]")  # one number as well as two: 0.0241%
_DAY = re.compile(r"\d(?:\d{3}(?:[-./]\d{1,2}[-./]\d{1,2}|年)|\d?[月日])")
_LABEL = 24  # code points of a label that are looked at
_HEAD = 40  # code points between rows that are more than a label
_MASK = "\x00"


def glued_rows(flow: str, start: int, end: int) -> list[tuple[bool, Row]]:
    """The rows in a stretch of the flow, a label and the cells run together after it; True where a new head precedes one.

    A row whose cells cannot be told apart has none.
    """
    if not glued(flow, start, end):
        return []
    text = _DAY.sub(lambda m: _MASK * len(m[0]), flow[start:end])
    rows: list[tuple[bool, Row]] = []
    at = 0
    for run in _RUN.finditer(text):
        if _parts(text, run) and run[0].strip("-") and not _PERCENTAGE.fullmatch(run[0]):
            label = max(at, run.start() - _LABEL)
            cells = tuple(_cells(text, run, start))
            row = Row((start + label, start + (run.start() if cells else run.end())), cells)
            rows.append((_MASK in text[at : run.start()] or run.start() - at > _HEAD, row))
            at = run.end()
    return rows


def glued(flow: str, start: int, end: int) -> bool:
    """Whether two cells may be run together there."""
    return _GLUED.search(flow, start, end) is not None


def dated(flow: str, start: int, end: int) -> bool:
    """Whether a line prints a day or year, as heads do."""
    return _DAY.search(flow, start, end) is not None


def _parts(text: str, run: re.Match[str]) -> bool:
    """Whether a run is one of cells: no digit or point is left over at either end."""
    before, after = text[run.start() - 1 : run.start()], text[run.end() : run.end() + 1]
    return before not in tuple("0123456789.,-") and not (after and after in "0123456789.,%％")


def _cells(text: str, run: re.Match[str], start: int) -> Iterator[tuple[int, int]]:
    """The cells of a run; none where a dash may be a minus sign or a cell of its own."""
    if "-" in run[0]:
        return
    at = run.start()
    while at < run.end() and (cell := _CELL.match(text, at, run.end())):
        yield start + cell.start(), start + cell.end()
        at = cell.end()
