"""A table as a grid of cells with bounds, ready to be searched for what adds up to what.

Bounds are floats here: they only serve to find structure. What is said of a figure is recomputed exactly.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.model import Document, Function, Kind, Row, Statement, Table
from factcheck.relations.tables.cell import NOTHING, Cell, Line, values
from factcheck.relations.tables.torn import with_torn

_VALUED = (Kind.NUMBER, Kind.QUANTITY, Kind.PERCENT)
_UNIT = re.compile(r"[（(][^（）()]{0,12}[）)]$")  # 合计（人）
_OPENING = ("（", "(")
_WIDEST = 24


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of equal width; a row that does not fit the others has no cell that is known."""

    labels: tuple[str, ...]
    rows: tuple[Line, ...]
    heads: tuple[str, ...]

    @property
    def columns(self) -> tuple[Line, ...]:
        """The columns over the rows."""
        return tuple(zip(*self.rows, strict=True))

    def labelled(self, endings: re.Pattern[str]) -> list[int]:
        """The rows whose label says that they are totals."""
        labels = [_UNIT.sub("", "".join(label.split())) for label in self.labels]
        return [i for i, label in enumerate(labels) if endings.search(label)]

    def named(self, endings: re.Pattern[str]) -> list[int]:
        """The rows that say that they are totals: by their label, or by a share of 100."""
        said = self.labelled(endings)
        return [i for i, row in enumerate(self.rows) if i in said or any(c.is_whole for c in values(row))]


def grids(document: Document, statements: Sequence[Statement]) -> list[Grid]:
    """The grids of a document's tables: one for each width that two rows or more of a table have."""
    starts = [s.figure.at[0] for s in statements]
    found = []
    for table in document.tables:
        cells = [_cells(document, row, statements, starts) for row in table.rows]
        widths = Counter(map(len, cells))
        found += [_grid(document, table, cells, width) for width, n in widths.items() if n > 1 and 0 < width <= _WIDEST]
    return found


def _grid(document: Document, table: Table, cells: Sequence[Line], width: int) -> Grid:
    fitting = [i for i, row in enumerate(cells) if len(row) == width]
    kept = range(fitting[0], fitting[-1] + 1)
    unknown: Line = (None,) * width
    return Grid(
        labels=tuple(document.flow[slice(*table.rows[i].label)] for i in kept),
        rows=with_torn([cells[i] if len(cells[i]) == width else unknown for i in kept]),
        heads=tuple(document.flow[a:b] for a, b in table.heads),
    )


def _cells(document: Document, row: Row, statements: Sequence[Statement], starts: Sequence[int]) -> Line:
    return tuple(_cell(document.flow, span, statements, starts) for span in row.cells)


def _cell(flow: str, span: tuple[int, int], statements: Sequence[Statement], starts: Sequence[int]) -> Cell | None:
    inside = statements[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]
    if not inside:
        return None if any(map(str.isdigit, flow[slice(*span)])) else NOTHING
    if len(inside) > 1 or inside[0].figure.kind not in _VALUED or inside[0].figure.hedge:
        return None
    if flow[slice(*inside[0].figure.at)] != flow[slice(*span)].strip("（()）"):
        return None  # cells run together elsewhere than the figure was read
    low, high = inside[0].figure.interval.low, inside[0].figure.interval.high
    if low is None or high is None:
        return None
    if flow[span[0]] in _OPENING:  # book-keepers write brackets for a minus sign
        return Cell(replace(inside[0], function=Function.LEVEL, direction=-1, unit=None), -float(high), -float(low))
    plain = replace(inside[0], function=Function.LEVEL, direction=0, unit=None)
    return Cell(plain, float(low), float(high), unit=inside[0].unit)
