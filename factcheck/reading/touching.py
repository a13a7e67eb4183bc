"""Cells of a table that touch, as a lost layout leaves them: where one number ends and the next begins, only the table says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Row
from factcheck.reading.flow import Stretch
from factcheck.reading.glued import glued_rows
from factcheck.reading.kinds import Kind
from factcheck.reading.stacked import headed_rows, stacked_rows
from factcheck.reading.tables import BAR_MARK, cells_of, row_of

Span = tuple[int, int]

_TOUCHING = re.compile(  # two cells; every way begins with one certain mark: so they are found fast
    r",(?<=\d,)\d{3}(?:\.\d{2})?[\d(（-]|\.\d{2}[%％]?-?\d|%-?\d|％-?\d|\)[\d(（]|）[\d(（]"
)


def may_touch(flow: str) -> bool:
    """Whether two cells of a table may touch on a page: where none do, its figures are told apart without the table."""
    at = 0
    while found := _TOUCHING.search(flow, at):
        start = max(at, flow.rfind("\n", at, found.start()) + 1)
        at = flow.find("\n", found.end())
        at = len(flow) if at < 0 else at
        if BAR_MARK.search(flow, start, at) or any(row.cells for _, row in glued_rows(flow, start, at)):
            return True
    return False


def touching_cells(flow: str, stretches: Sequence[Stretch]) -> Iterator[Span]:
    """The cells of all rows in which some touch; other rows need no look."""
    for stretch in stretches:
        if stretch.kind is not Kind.FURNITURE and _TOUCHING.search(flow, stretch.start, stretch.end):
            for row in _rows(flow, stretch):
                yield from row.cells


def _rows(flow: str, stretch: Stretch) -> Sequence[Row]:
    """The rows that one line holds without a mark between all their cells; what their labels are does not matter here."""
    if not BAR_MARK.search(flow, stretch.start, stretch.end):
        joined = glued_rows(flow, stretch.start, stretch.end)
        return [row for _, row in joined] if stretch.kind is Kind.ROW or len(joined) > 1 else []
    if stretch.kind is Kind.ROW and row_of(flow, stretch) is not None:
        return []
    cells = list(cells_of(flow, (stretch.start, stretch.end)))
    return stacked_rows(flow, cells, ()) or headed_rows(flow, cells)
