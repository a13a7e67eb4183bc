"""The cells of a document's tables by value, and where a list may stand among them."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice

from factcheck.relations.tables.cell import Cell, Line
from factcheck.relations.tables.grid import Grid

STEP = 4  # columns from one period to the next, at most
_MOST = 40  # cells of about one value that are looked at

At = tuple[int, int, int]  # grid, row and column of a cell


@dataclass(frozen=True, slots=True)
class Place:
    """Where a list may stand in the tables: a row, the column of its first member, the step to the next, the unit."""

    grid: int
    row: int
    column: int
    step: int
    scale: int


@dataclass(frozen=True)
class Index:
    """The cells of all tables by value."""

    grids: Sequence[Grid]
    sizes: Sequence[float]
    cells: Sequence[At]

    @classmethod
    def of(cls, grids: Sequence[Grid]) -> Index:
        """The index of some tables."""
        found = sorted(
            (cell.size, (g, r, c))
            for g, grid in enumerate(grids)
            for r, row in enumerate(grid.rows)
            for c, cell in enumerate(row)
            if cell is not None and cell.statement is not None
        )
        return cls(grids, [size for size, _ in found], [place for _, place in found])

    def row(self, place: Place) -> Line:
        """The row of a place."""
        return self.grids[place.grid].rows[place.row]

    def at(self, place: Place, member: int) -> Cell | None:
        """The cell where a member of a list would stand; None where there is none."""
        row, column = self.row(place), place.column + place.step * member
        return row[column] if 0 <= column < len(row) else None

    def near(self, low: float, high: float) -> list[At]:
        """The first cells that print about what lies between two bounds."""
        return list(islice(self._between(low, high), _MOST))

    def _between(self, low: float, high: float) -> Iterator[At]:
        for i in range(bisect_left(self.sizes, low), len(self.sizes)):
            if self.sizes[i] > high:
                return
            yield self.cells[i]


def aligned(found: Mapping[int, Sequence[At]], scale: int) -> Iterator[Place]:
    """The places where two members of a list at least stand as they would; `found` has the cells that each may be."""
    for (i, firsts), (j, seconds) in combinations(found.items(), 2):
        columns: dict[tuple[int, int], list[int]] = defaultdict(list)
        for grid, row, second in seconds:
            columns[grid, row].append(second)
        for grid, row, first in firsts:
            for second in columns.get((grid, row), ()):
                step = (second - first) // (j - i)
                if 0 < abs(step) <= STEP and first + step * (j - i) == second:
                    yield Place(grid, row, first - step * i, step, scale)
