"""A table as printed: rows of cells, with no idea yet of what they measure."""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """The label and the value cells of one row, as flow spans; cells that say "nothing" (-, 不适用) are among them."""

    label: Span
    cells: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under one head; `heads` are the flow spans of the lines right above them, the farthest first."""

    heads: tuple[Span, ...]
    rows: tuple[Row, ...]
