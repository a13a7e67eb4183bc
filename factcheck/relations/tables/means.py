"""Rows that are the mean of those right above them: 甲公司, 乙公司, 丙公司, 平均值."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.relations.tables.cell import Cell, Line, values
from factcheck.relations.tables.evidence import Evidence, agreement
from factcheck.relations.tables.grid import Grid
from factcheck.relations.tables.sums import Bond
from factcheck.statements import Words

_MOST = 20  # rows of one mean
_BARE, _NAMED = 5.0, 2.0  # digits that must agree in other columns for a mean without a label, and with one


def means(grid: Grid, words: Words) -> Iterator[Bond]:
    """For each cell of a row that is a mean, the cells that it is the mean of; a cell that says "nothing" is none of them."""
    labelled = set(grid.labelled(words.means))
    for target in range(2, len(grid.rows)):
        found = _best(grid.rows, target, _NAMED if target in labelled else _BARE)
        if found is None:
            continue
        parts, evidence = found
        for place, cell in enumerate(grid.rows[target]):
            if cell is not None and cell.statement is not None and evidence.proves(place):
                yield "mean-parts", cell, tuple(values([row[place] for row in parts]))


def _best(rows: Sequence[Line], target: int, enough: float) -> tuple[Sequence[Line], Evidence] | None:
    """The rows that a row is best borne out to be the mean of."""
    tried = (rows[first:target] for first in range(max(0, target - _MOST), target - 1))
    found = [(parts, evidence) for parts in tried if (evidence := _evidence(rows[target], parts, enough)).tells]
    return max(found, key=lambda f: f[1].weight, default=None)


def _evidence(target: Line, parts: Sequence[Line], enough: float) -> Evidence:
    return Evidence(tuple(_digits(cell, [row[i] for row in parts]) for i, cell in enumerate(target)), enough)


def _digits(target: Cell | None, column: Sequence[Cell | None]) -> float | None:
    """The digits in which a cell is the mean of others; None where there are not two of them."""
    known = values(column)
    if target is None or target.statement is None or any(c is None for c in column) or len(known) < 2:
        return None
    low, high = sum(c.low for c in known) / len(known), sum(c.high for c in known) / len(known)
    spread = max(c.high for c in known) - min(c.low for c in known)
    return agreement(low, high, target, spread / 2)
