"""A table as printed: rows of cells, with no idea yet of what they measure."""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """The label and the value cells of one row, as flow spans; cells that say "nothing" (-, 不适用) are among them.

    `group` is the label of several rows that stand beside it.
    """

    label: Span
    cells: tuple[Span, ...]
    group: Span | None = None

    @property
    def end(self) -> int:
        """Where its last cell ends."""
        return self.cells[-1][1] if self.cells else self.label[1]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under one head; `heads` are the flow spans of the lines right above them, the farthest first.

    `columns` has for each column of the usual width the spans of what stands over it, as far as that can be told.
    """

    heads: tuple[Span, ...]
    rows: tuple[Row, ...]
    columns: tuple[tuple[Span, ...], ...] = ()

    def spans(self, place: int) -> bool:
        """Whether a place of the flow lies between the first cell and the last."""
        return self.rows[0].label[0] <= place < self.rows[-1].end
