"""Pairs of cells by what one is of the other: its growth on it, its share of it, the points between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.relations.tables.cell import Cell, in_percent
from factcheck.relations.tables.grid import Grid
from factcheck.relations.tables.index import STEP, At

_WHOLE = 100.0
_PAD = 1e-4  # of a value: more than the rounding of a cell of five digits

Ends = tuple[float, float]
Pair = tuple[At, At]


@dataclass(frozen=True)
class Pairs:
    """Pairs of cells sorted by a ratio of theirs in per cent."""

    grids: Sequence[Grid]
    ratios: Sequence[float]
    pairs: Sequence[Pair]

    @classmethod
    def growths(cls, grids: Sequence[Grid]) -> Pairs:
        """Cells of one row, a few columns apart, by the growth of the first on the second."""
        return cls._sorted(
            grids, ((a, b, over / under * _WHOLE - _WHOLE) for a, b, over, under in _in_rows(grids, False))
        )

    @classmethod
    def shares(cls, grids: Sequence[Grid], totals: Sequence[tuple[int, int]]) -> Pairs:
        """Cells of one column by the share that the first is of the second; a total may stand in another table."""
        return cls._sorted(grids, ((a, b, over / under * _WHOLE) for a, b, over, under in _in_columns(grids, totals)))

    @classmethod
    def points(cls, grids: Sequence[Grid]) -> Pairs:
        """Percents of one row, a few columns apart, by the points between them."""
        return cls._sorted(grids, ((a, b, over - under) for a, b, over, under in _in_rows(grids, True)))

    @classmethod
    def _sorted(cls, grids: Sequence[Grid], pairs: Iterable[tuple[At, At, float]]) -> Pairs:
        found = sorted((ratio, (a, b)) for a, b, ratio in pairs)
        return cls(grids, [ratio for ratio, _ in found], [pair for _, pair in found])

    def near(self, low: float, high: float) -> Iterator[Pair]:
        """The pairs whose ratio may lie between two bounds."""
        room = _PAD * (_WHOLE + max(abs(low), abs(high)))
        for i in range(bisect_left(self.ratios, low - room), len(self.ratios)):
            if self.ratios[i] > high + room:
                return
            yield self.pairs[i]

    def cell(self, at: At) -> Cell | None:
        """The cell of a place; None also where the place is outside its table."""
        grid, row, column = at
        rows = self.grids[grid].rows
        return rows[row][column] if 0 <= row < len(rows) and 0 <= column < len(rows[row]) else None


def _in_rows(grids: Sequence[Grid], percents: bool) -> Iterator[tuple[At, At, float, float]]:
    for g, grid in enumerate(grids):
        for r, row in enumerate(grid.rows):
            known = [(c, cell.size) for c, cell in enumerate(row) if cell and _is_level(cell, percents)]
            for i, over in known:
                yield from (((g, r, i), (g, r, j), over, under) for j, under in known if 0 < abs(i - j) <= STEP)


def _in_columns(grids: Sequence[Grid], totals: Sequence[tuple[int, int]]) -> Iterator[tuple[At, At, float, float]]:
    for g, grid in enumerate(grids):
        for c, column in enumerate(grid.columns):
            if in_percent(column):
                continue
            own = [((g, r, c), cell.size) for r, cell in enumerate(column) if cell and _is_level(cell, False)]
            there = (((h, t, c), cell) for h, t in totals if h != g for cell in grids[h].rows[t][c : c + 1])
            strange = [(at, cell.size) for at, cell in there if cell and _is_level(cell, False)]
            yield from ((a, b, over, under) for a, over in own for b, under in (*own, *strange) if over < under)


def _is_level(cell: Cell, percent: bool) -> bool:
    return cell.statement is not None and cell.low > 0 and cell.is_percent is percent and not cell.is_whole
