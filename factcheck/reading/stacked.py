"""Rows of a table that a lost layout has put into one: 甲乙合计 | 5.0040.0045.00 | 6.0041.0047.00 is three rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from factcheck.model import Row

Span = tuple[int, int]

_PERCENT = re.compile(r"-?\d{1,3}(?:,\d{3})*(?:\.\d{1,4})?[%％]")
_NUMBER = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d{2})?|-?\d{1,6}\.\d{2}")
_HAN = re.compile(r"[\u3400-\u9fff]")
_OVER = re.compile(r"[^|]{0,29}[\u3400-\u9fff）)]")  # a head right before the first number
_MOST = 24  # rows put into one, and letters of one label
_FEWEST = 2  # columns of a table
_HEAD = 12  # letters of a head that is said again after the last number


def stacked_rows(flow: str, cells: Sequence[Span], labels: Collection[str]) -> list[Row]:
    """The rows in one printed row whose cells each hold a column of numbers; none where it is no such row.

    `labels` are the labels of other rows of the page, which tell where one label ends and the next begins.
    """
    columns = [_numbers(flow, cell) for cell in cells]
    first = len(cells)
    while first and (columns[first - 1] or not cells[first - 1][0] < cells[first - 1][1]):
        first -= 1
    counts = Counter(len(column) for column in columns[first:])
    if not counts or first == 0 or not _HAN.search(flow, *cells[first - 1]):
        return []
    height, times = counts.most_common(1)[0]
    if not 1 < height <= _MOST or times * 3 < len(cells[first:]) * 2:
        return []
    names = _labels(flow, cells[first - 1], height, labels)
    group = cells[0] if first > 1 else None
    return [
        Row(
            name,
            tuple(c[i] if len(c) == height else cell for c, cell in zip(columns[first:], cells[first:], strict=True)),
            group,
        )
        for i, name in enumerate(names)
    ]


def headed_rows(flow: str, cells: Sequence[Span]) -> list[Row]:
    """The rows of a whole table put into one, heads and all, whose labels are lost; none where it is no such table.

    项目 | 2021年末金额77.3658.44135.80 | 占比56.97%43.03%100.00% is three rows of two columns.
    """
    columns = [_numbers(flow, cell) or _under_head(flow, cell) for cell in cells]
    counts = Counter(len(column) for column in columns if column)
    if not counts:
        return []
    height, times = counts.most_common(1)[0]
    if not 1 < height <= _MOST or times < _FEWEST or times * 3 < sum(counts.values()) * 2:
        return []
    start = cells[0][0]
    kept = [(column, cell) for column, cell in zip(columns, cells, strict=True) if column]
    return [Row((start, start), tuple(c[i] if len(c) == height else cell for c, cell in kept)) for i in range(height)]


def _under_head(flow: str, cell: Span) -> list[Span]:
    """The numbers that follow a head in its cell."""
    head = _OVER.match(flow, *cell)
    return _numbers(flow, (head.end(), cell[1])) if head and head.end() < cell[1] else []


def _numbers(flow: str, cell: Span) -> list[Span]:
    """The numbers that a cell is made of; nothing where anything else is in it but a head said again at its end."""
    found: list[Span] = []
    at, form = cell[0], _PERCENT if flow[cell[1] - 1] in "%％" else _NUMBER
    while number := form.match(flow, at, cell[1]):
        found.append(number.span())
        at = number.end()
    rest = flow[at : cell[1]]
    return found if not rest or (_HAN.match(rest) and len(rest) <= _HEAD and len(found) > 1) else []


def _labels(flow: str, cell: Span, height: int, known: Collection[str]) -> list[Span]:
    """The labels in a cell of words, one a row; all empty where it cannot be told where they part."""
    text = flow[slice(*cell)]
    parted = _parted(text, height, known)
    if parted is None:
        return [(cell[0], cell[0])] * height
    at, spans = cell[0], []
    for label in parted:
        spans.append((at, at + len(label)))
        at += len(label)
    return spans


def _parted(text: str, height: int, known: Collection[str]) -> list[str] | None:
    """A text as so many labels, of which one at most is not known from elsewhere; None where none or several ways do it."""
    ways: dict[tuple[int, int, int], list[list[str]]] = {(0, 0, 0): [[]]}
    for at in range(len(text)):
        for (_, count, strange), found in [w for w in ways.items() if w[0][0] == at]:
            for stop in range(at + 1, min(len(text), at + _MOST) + 1):
                label = text[at:stop]
                odd = strange + (label not in known)
                if odd <= 1 and count < height:
                    kept = ways.setdefault((stop, count + 1, odd), [])
                    kept += [[*way, label] for way in found][: 2 - len(kept)]
        for odd in range(2):
            for count in range(height + 1):
                ways.pop((at, count, odd), None)
    for odd in range(2):
        complete = ways.get((len(text), height, odd), [])
        if complete:
            return complete[0] if len(complete) == 1 else None
    return None
