"""Digits that slipped from the end of one cell to the start of the next: 120,138.0 | 6100% for 120,138.06 | 100%."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from factcheck.relations.tables.cell import Cell, Line, values

_DECIMALS = re.compile(r"\.(\d+)")
_WHOLE = re.compile(r"\d[\d,]*")


def with_torn(rows: Sequence[Line]) -> tuple[Line, ...]:
    """The rows, with cells marked that have too few decimals before one with too many digits."""
    columns = list(zip(*rows, strict=True))
    usual = [_usual(column) for column in columns]
    longest = [_second([_digits(c) for c in values(column)]) for column in columns]
    return tuple(_marked(row, usual, longest) for row in rows)


def _marked(row: Line, usual: Sequence[int], longest: Sequence[int]) -> Line:
    cells = list(row)
    for i in range(len(cells) - 1):
        cell, after = cells[i], cells[i + 1]
        if cell is None or after is None or cell.statement is None or after.statement is None:
            continue
        if _decimals(cell) < usual[i] and _digits(after) > longest[i + 1]:
            cells[i], cells[i + 1] = replace(cell, torn=True), replace(after, torn=True)
    return tuple(cells)


def _usual(column: Line) -> int:
    counts = Counter(_decimals(c) for c in values(column))
    return counts.most_common(1)[0][0] if counts else 0


def _second(counts: Sequence[int]) -> int:
    """The most digits that any value but the longest has; two as long as that one are no slip."""
    return sorted(counts)[-2] if len(counts) > 1 else 99


def _decimals(cell: Cell) -> int:
    found = _DECIMALS.search(cell.statement.figure.text) if cell.statement else None
    return len(found[1]) if found else 0


def _digits(cell: Cell) -> int:
    found = _WHOLE.search(cell.statement.figure.text) if cell.statement else None
    return len(found[0].replace(",", "")) if found else 0
