"""Rows of a page put together into tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from factcheck.model import Row, Table
from factcheck.reading.flow import Stretch
from factcheck.reading.glued import dated, glued, glued_rows
from factcheck.reading.heads import head_columns
from factcheck.reading.kinds import Kind
from factcheck.reading.stacked import headed_rows, stacked_rows

NOTHING = re.compile(r"[-—–─/\\]{1,6}|不适用|N/?A|无")
_BAR = re.compile(r" ?[|│┃｜] ?|\t+")
BAR_MARK = re.compile(r"[|│┃｜\t]")
_VALUE = re.compile(r"[（(]?[-—–+]?\d[\d,，]*(?:\.\d+)?[）)]?[%％]?[）)]?")
_AMOUNT = re.compile(r"[（(]?-?(?:\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+\.\d{2,})[）)]?[%％]?")  # no number, no year
_GROUPED = re.compile(r"\d[.,，]\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HEADS = 4  # lines above the first row that may say what the columns are
_LABEL = 16  # code points of a line that may be part of a label
_MOST = 400  # rows of one table; a longer run is a list of data, which no reader adds up

Span = tuple[int, int]


def tables(flow: str, stretches: Sequence[Stretch]) -> tuple[Table, ...]:
    """The tables of a page, in order; a running head or page number between two rows does not part them."""
    if not BAR_MARK.search(flow) and not glued(flow, 0, len(flow)):
        return ()  # no row without either: most pages
    page = _Page(flow, _labels(flow, stretches))
    for stretch in stretches:
        if stretch.kind is not Kind.FURNITURE:
            page.take(stretch)
    page.close()
    return tuple(page.found)


@dataclass
class _Page:
    """What has been read of a page: the tables, and the heads and rows of the one that is open."""

    flow: str
    labels: frozenset[str]
    found: list[Table] = field(default_factory=list)
    heads: list[Span] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    glued: bool = False

    def take(self, stretch: Stretch) -> None:
        """Read one line of it."""
        apart = BAR_MARK.search(self.flow, stretch.start, stretch.end) is not None
        row = row_of(self.flow, stretch) if apart and stretch.kind is Kind.ROW else None
        if row is not None:
            self._add(row, False)
            return
        if apart and self._take_stacked(stretch):
            return
        joined = [] if apart else glued_rows(self.flow, stretch.start, stretch.end)
        if joined and (stretch.kind is Kind.ROW or len(joined) > 1):
            self._take_glued(joined, stretch)
        elif not self._within(stretch) and (stretch.kind is not Kind.ROW or self._opens(stretch, apart)):
            self.close()
            self.heads = [*self.heads, (stretch.start, stretch.end)][-_HEADS:]

    def _take_stacked(self, stretch: Stretch) -> bool:
        """Read a line whose cells hold a column of numbers each; a new table where they hold its heads as well."""
        cells = list(cells_of(self.flow, (stretch.start, stretch.end)))
        rows = stacked_rows(self.flow, cells, self.labels)
        if not rows and (rows := headed_rows(self.flow, cells)):
            self.close()
        for row in rows:
            self._add(row, False)
        return bool(rows)

    def _within(self, stretch: Stretch) -> bool:
        """Whether a short line is part of a label between rows that are run together."""
        short = stretch.end - stretch.start <= _LABEL
        return bool(self.rows) and self.glued and short and not dated(self.flow, stretch.start, stretch.end)

    def close(self) -> None:
        """End the table that is open."""
        if self.rows:
            rows = self.rows[:_MOST]
            lines = [list(cells_of(self.flow, head)) for head in self._barred()]
            self.found.append(Table(tuple(self.heads), tuple(rows), head_columns(self.flow, lines, rows)))
            self.heads, self.rows = [], []

    def _barred(self) -> list[Span]:
        """The lines right above the rows that have cells."""
        first = len(self.heads)
        while first and _BAR.search(self.flow, *self.heads[first - 1]):
            first -= 1
        return self.heads[first:]

    def _take_glued(self, joined: Sequence[tuple[bool, Row]], stretch: Stretch) -> None:
        for opens, row in joined:
            if opens:
                self.close()
            self._add(row, True)
        cells = self.rows[-1].cells
        if stretch.kind is not Kind.ROW and not (cells and cells[-1][1] == stretch.end):
            self.close()  # text follows

    def _add(self, row: Row, glued: bool) -> None:
        if glued is not self.glued:
            self.close()
        self.rows.append(row)
        self.glued = glued

    def _opens(self, stretch: Stretch, apart: bool) -> bool:
        """Whether a row without values heads another table: it has cells, and is not the head said again on a new page."""
        if not apart:
            return not self.rows or (self.glued and dated(self.flow, stretch.start, stretch.end))
        return all(self.flow[a:b] != self.flow[stretch.start : stretch.end] for a, b in self.heads)


def _labels(flow: str, stretches: Sequence[Stretch]) -> frozenset[str]:
    """What stands first in the rows of a page."""
    bars = ((s, _BAR.search(flow, s.start, s.end)) for s in stretches if s.kind is Kind.ROW)
    return frozenset(flow[s.start : bar.start()].strip() for s, bar in bars if bar is not None)


def row_of(flow: str, stretch: Stretch) -> Row | None:
    """A row with values; what stands before the last cell of words is its label, and remarks after amounts are none of it."""
    cells = list(cells_of(flow, (stretch.start, stretch.end)))
    if len(cells) < 2:
        return None
    if any(_AMOUNT.fullmatch(flow[a:b]) for a, b in cells):
        while _is_remark(flow[slice(*cells[-1])]):
            cells.pop()
    first = len(cells)
    while first and _is_value(flow[slice(*cells[first - 1])]):
        first -= 1
    if first == 0 and _YEAR.fullmatch(flow[slice(*cells[0])]):
        first = 1
    values = cells[first:]
    if not values or not (first or any(_VALUE.fullmatch(flow[a:b]) for a, b in values)):
        return None
    told = max((b for a, b in cells[:first] if a < b), default=cells[0][0])  # 合计 | | 752: the cell before it is blank
    return Row((cells[0][0], told), tuple(values))


def cells_of(flow: str, line: Span) -> Iterator[Span]:
    """The cells of a line, without the space around them."""
    at = line[0]
    for bar in _BAR.finditer(flow, *line):
        yield _trimmed(flow, at, bar.start())
        at = bar.end()
    yield _trimmed(flow, at, line[1])


def _trimmed(flow: str, start: int, end: int) -> Span:
    while start < end and flow[start].isspace():
        start += 1
    while end > start and flow[end - 1].isspace():
        end -= 1
    return start, end


def _is_remark(text: str) -> bool:
    """Whether a cell prints words, and no amounts of a column that is put into one: 货币, 3年, 1年以内."""
    return not _is_value(text) and not _GROUPED.search(text)


def _is_value(text: str) -> bool:
    return bool(_VALUE.fullmatch(text) or NOTHING.fullmatch(text))
