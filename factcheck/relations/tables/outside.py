"""Columns of shares whose whole stands in another table: 前五名客户 | 金额 | 占营业收入比例, the revenue printed elsewhere.

Which cell the whole is, the other rows prove, and the columns whose wholes stand in the same row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.relations.tables.cell import Cell, Line, in_percent
from factcheck.relations.tables.evidence import Evidence, Tally
from factcheck.relations.tables.grid import Grid
from factcheck.relations.tables.index import At, Index
from factcheck.relations.tables.ratios import QUOTIENT, held_of
from factcheck.relations.tables.sums import Bond

_ENOUGH = 7.0  # digits that must agree elsewhere: a whole is looked for among all cells of a document
_WHOLE = 100.0
_TELLING = 2  # rows that print a share and its level


@dataclass(frozen=True, slots=True)
class Outside:
    """A column of shares right after its levels, with the cell that may be their whole."""

    share: int
    at: At
    whole: Cell
    evidence: Evidence

    @property
    def row(self) -> tuple[int, int]:
        """Where the whole stands: those of several columns stand in one row."""
        return self.at[:2]


def shares_outside(grid: Grid, known: Collection[int], index: Index) -> Iterator[Bond]:
    """The parts and wholes of the shares in columns other than those `known` to be shares within the table."""
    columns = grid.columns
    every = [
        list(_candidates(columns, i, index))
        for i in range(1, len(columns))
        if i not in known and in_percent(columns[i]) and not in_percent(columns[i - 1])
    ]
    rows: dict[tuple[int, int], Tally] = defaultdict(Tally)
    for found in (o for some in every for o in some):
        rows[found.row] = rows[found.row].plus(Tally.of(found.evidence.places))
    for some in every:
        telling = [o for o in (_borne_out(o, rows[o.row]) for o in some) if o.evidence.tells]
        if telling:
            yield from _bonds(columns, max(telling, key=lambda o: o.evidence.weight))


def _candidates(columns: Sequence[Line], share: int, index: Index) -> Iterator[Outside]:
    """The cells that the row which tells most may have for a whole, and how the others bear them out."""
    pairs = [(a, b) for a, b in zip(columns[share - 1], columns[share], strict=True) if _tells(a) and _tells(b)]
    if len(pairs) < _TELLING:
        return
    level, percent = max(((a, b) for a, b in pairs if a and b), key=lambda p: p[1].size)
    for at in index.near(level.low / percent.high * _WHOLE, level.high / percent.low * _WHOLE):
        whole = index.grids[at[0]].rows[at[1]][at[2]]
        if whole is not None and not whole.is_percent:
            yield Outside(share, at, whole, Evidence(tuple(_places(columns, share, whole)), _ENOUGH))


def _tells(cell: Cell | None) -> bool:
    return cell is not None and cell.statement is not None and cell.low > 0


def _places(columns: Sequence[Line], share: int, whole: Cell) -> Iterator[float | None]:
    for level, percent in zip(columns[share - 1], columns[share], strict=True):
        itself = level is not None and level.statement is whole.statement
        yield None if itself else held_of(percent, level, whole, QUOTIENT, _WHOLE)


def _borne_out(found: Outside, row: Tally) -> Outside:
    beside = row.less(Tally.of(found.evidence.places))
    return replace(found, evidence=replace(found.evidence, beside=beside))


def _bonds(columns: Sequence[Line], found: Outside) -> Iterator[Bond]:
    for place, (level, percent) in enumerate(zip(columns[found.share - 1], columns[found.share], strict=True)):
        if percent is not None and level is not None and found.evidence.proves(place):
            yield "share-part", percent, (level,)
            yield "share-whole", percent, (found.whole,)
