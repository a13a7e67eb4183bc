"""Rows of a page put together into tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Row, Table
from factcheck.reading.flow import Stretch
from factcheck.reading.kinds import Kind

NOTHING = re.compile(r"[-—–─/\\]{1,6}|不适用|N/?A|无")
_BAR = re.compile(r" ?[|│┃｜] ?|\t+")
_VALUE = re.compile(r"[（(]?[-—–+]?\d[\d,，]*(?:\.\d+)?[）)]?[%％]?[）)]?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HEADS = 4  # lines above the first row that may say what the columns are
_MOST = 400  # rows of one table; a longer run is a list of data, which no reader adds up

Span = tuple[int, int]


def tables(flow: str, stretches: Sequence[Stretch]) -> tuple[Table, ...]:
    """The tables of a page, in order; a running head or page number between two rows does not part them."""
    found: list[Table] = []
    heads: list[Span] = []
    rows: list[Row] = []
    for stretch in stretches:
        if stretch.kind is Kind.FURNITURE:
            continue
        row = _row(flow, stretch) if stretch.kind is Kind.ROW else None
        if row is not None:
            rows.append(row)
            continue
        if rows and stretch.kind is Kind.ROW and not _opens(flow, stretch, heads):
            continue
        if rows:
            found.append(Table(tuple(heads), tuple(rows[:_MOST])))
            heads, rows = [], []
        heads = [*heads, (stretch.start, stretch.end)][-_HEADS:]
    if rows:
        found.append(Table(tuple(heads), tuple(rows[:_MOST])))
    return tuple(found)


def _opens(flow: str, stretch: Stretch, heads: Sequence[Span]) -> bool:
    """Whether a row without values heads another table: it has cells, and is not the head said again on a new page."""
    text = flow[stretch.start : stretch.end]
    return _BAR.search(text) is not None and all(flow[a:b] != text for a, b in heads)


def _row(flow: str, stretch: Stretch) -> Row | None:
    """A row with values; what stands before the last cell of words is its label."""
    cells = list(_cells(flow, stretch))
    if len(cells) < 2:
        return None
    first = len(cells)
    while first and _is_value(flow[slice(*cells[first - 1])]):
        first -= 1
    if first == 0 and _YEAR.fullmatch(flow[slice(*cells[0])]):
        first = 1
    values = cells[first:]
    if not values or not (first or any(_VALUE.fullmatch(flow[a:b]) for a, b in values)):
        return None
    return Row((cells[0][0], cells[first - 1][1] if first else cells[0][0]), tuple(values))


def _cells(flow: str, stretch: Stretch) -> Iterator[Span]:
    at = stretch.start
    for bar in _BAR.finditer(flow, stretch.start, stretch.end):
        yield _trimmed(flow, at, bar.start())
        at = bar.end()
    yield _trimmed(flow, at, stretch.end)


def _trimmed(flow: str, start: int, end: int) -> Span:
    while start < end and flow[start].isspace():
        start += 1
    while end > start and flow[end - 1].isspace():
        end -= 1
    return start, end


def _is_value(text: str) -> bool:
    return bool(_VALUE.fullmatch(text) or NOTHING.fullmatch(text))
