"""Cells of a table that touch, as a lost layout leaves them: where one number ends and the next begins, only the table says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter

from factcheck.model import Row
from factcheck.reading.flow import Span, Stretch, Woven
from factcheck.reading.glued import glued_rows
from factcheck.reading.kinds import Kind, is_furniture, is_row
from factcheck.reading.leads import split_paragraphs
from factcheck.reading.stacked import headed_rows, stacked_rows
from factcheck.reading.tables import BAR_MARK, cells_of, row_of

_TOUCHING = re.compile(  # two cells; every way begins with one certain mark: so they are found fast
    r",(?<=\d,)\d{3}(?:\.\d{2})?[\d(（-]|\.\d{2}[%％]?-?\d|%-?\d|％-?\d|\)[\d(（]|）[\d(（]"
)
_BY_START = itemgetter(0)


def touching_cells(woven: Woven, stretches: Callable[[], Sequence[Stretch]]) -> tuple[Span, ...]:
    """The cells of all rows in which some touch; other rows need no look.

    What the stretches are is asked for only where a line and the lines beside it do not tell whether it is a row.
    """
    rows: list[Row] = []
    for at in _touched(woven):
        found = _told(woven, at)
        if found is None:
            return tuple(_among(woven.flow, stretches()))
        rows += found
    return tuple(cell for row in rows for cell in row.cells)


def _touched(woven: Woven) -> Iterator[int]:
    """The blocks in which two cells may touch."""
    flow, spans, place = woven.flow, woven.spans, 0
    while found := _TOUCHING.search(flow, place):
        at = bisect_right(spans, found.start(), key=_BY_START) - 1
        place = max(found.end(), spans[at][1])
        yield at


def _told(woven: Woven, at: int) -> Sequence[Row] | None:
    """The rows of one block; `None` where it takes the whole page to know."""
    (first, last), span, page = woven.blocks[at], woven.spans[at], woven.page
    if last == first + 1 and is_furniture(page.lines[first].text):
        return ()
    barred = BAR_MARK.search(woven.flow, *span) is not None
    joined = () if barred else glued_rows(woven.flow, *span)
    if not barred and not joined:
        return ()
    row = last == first + 1 and is_row(page.column, first)
    stretch = Stretch(Kind.ROW if row else Kind.PROSE, *span)
    if row is None or (not row and len(split_paragraphs(woven.flow, [stretch])) > 1):
        return None
    return _rows(woven.flow, stretch)


def _among(flow: str, stretches: Sequence[Stretch]) -> Iterator[Span]:
    """The same cells, where it is known what the stretches are."""
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
