"""What the lines above a table say of its columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from factcheck.model import Row

Span = tuple[int, int]
Columns = tuple[tuple[Span, ...], ...]

_YEAR = re.compile(r"(?:19|20)\d\d")
_REST = re.compile(
    r"(?:19|20)\d\d|[-—–~至./、\d年月日度末上下半第一二三四季前期累计全（）()%％\s]+"
)  # of a head that is but a time


def head_columns(flow: str, lines: Sequence[Sequence[Span]], rows: Sequence[Row]) -> Columns:
    """For each column of the width that most rows have, the heads over it; `lines` are the cells of the head lines.

    A head that cannot be told to stand over one column is over none.
    """
    widths = Counter(len(row.cells) for row in rows)
    width, _ = widths.most_common(1)[0]
    labelled = any(row.label[0] < row.label[1] for row in rows if len(row.cells) == width)
    columns: list[list[Span]] = [[] for _ in range(width)]
    groups: Sequence[Span] = ()
    titled = False  # whether a line above had a cell over the labels
    for line in lines:
        cells = _body(flow, line, width, labelled, titled)
        titled = titled or 0 < len(cells) < len(line)
        times = [cell for cell in cells if _timed(flow, cell)]
        texts = [cell for cell in cells if not _timed(flow, cell)]
        if len(cells) == width:
            for i, spans in enumerate(_filled(flow, cells)):
                columns[i] += spans
        elif len(texts) == width and times and width % len(times) == 0 and all(_is_time(flow, t) for t in times):
            for i, cell in enumerate(texts):
                columns[i] += [times[i * len(times) // width], cell]
        elif cells and len(times) == len(cells):
            groups = cells
    _spread(flow, groups, columns)
    return tuple(tuple(spans) for spans in columns)


def _body(flow: str, line: Sequence[Span], width: int, labelled: bool, titled: bool) -> Sequence[Span]:
    """The cells of a head line without the one over the labels; nothing where a column may be missing."""
    if not labelled:
        return line
    if len(line) == width:
        return line if titled or _timed(flow, line[0]) else ()
    return line[1:] if not _timed(flow, line[0]) else line


def _timed(flow: str, cell: Span) -> bool:
    return _YEAR.search(flow, *cell) is not None


def _is_time(flow: str, cell: Span) -> bool:
    return _REST.sub("", flow[slice(*cell)]) == ""


def _filled(flow: str, cells: Sequence[Span]) -> list[list[Span]]:
    """The heads over each column; a time is that of the columns after it as well where all times have as many."""
    starts = [i for i, cell in enumerate(cells) if _timed(flow, cell)]
    ends = [*starts[1:], len(cells)][: len(starts)]
    sizes = [end - start for start, end in zip(starts, ends, strict=True)]
    even = len(starts) > 1 and starts[0] == 0 and set(sizes[:-1]) == {sizes[0]} and sizes[-1] <= sizes[0]
    found = []
    for i, cell in enumerate(cells):
        over = [s for s in starts if s <= i] if even else []
        found.append([cells[over[-1]], cell] if over and over[-1] != i else [cell])
    return found


def _spread(flow: str, groups: Sequence[Span], columns: list[list[Span]]) -> None:
    """Put each of some times over the columns that it is the head of, where it can be told which."""
    if not groups:
        return
    named = [tuple(flow[slice(*span)] for span in spans) for spans in columns]
    starts = [i for i, name in enumerate(named) if name and name == named[0]]
    if not any(named) and len(columns) % len(groups) == 0:
        starts = list(range(0, len(columns), len(columns) // len(groups)))
    if len(starts) != len(groups):
        return
    for group, start, end in zip(groups, starts, [*starts[1:], len(columns)], strict=True):
        for column in columns[start:end]:
            column.insert(0, group)
