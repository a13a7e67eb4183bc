"""The cells that make up others: totals of rows, of every second column, with signs, by name only, and what is under 其中."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.relations.tables.cell import Cell, Line, values
from factcheck.relations.tables.evidence import of_sum
from factcheck.relations.tables.grid import Grid
from factcheck.relations.tables.signed import Signed, signed_totals
from factcheck.relations.tables.totals import Total, alternate, bounds, by_name, is_mean, totals
from factcheck.statements import Words

Bond = tuple[str, Cell, tuple[Cell, ...]]  # a role, the cell that it is a role for, and what fills it
_DASHES = frozenset("-－—–·•")
_NARROW = 2  # columns: in a wider table a total that none of them proves is rather not understood


def column_sums(grid: Grid, words: Words, sums: Sequence[Total]) -> Iterator[Bond]:
    """The parts of the cells of total rows; `sums` are the totals that hold over all columns."""
    rows, named = grid.rows, grid.named(words.totals)
    for total in sums:
        yield from summed("column-parts", rows, total)
    for some in alternate(grid.columns):
        narrowed = [tuple(row[i] for i in some) for row in rows]
        for total in totals(narrowed, named):
            yield from summed("column-parts", narrowed, total)
    for signed in signed_totals(rows, [t.target for t in sums]):
        yield from _signed_sum(rows, signed)
    if not any(words.among.search(label) for label in grid.labels):
        yield from _by_name(rows, grid.labelled(words.totals), sums)


def summed(name: str, lines: Sequence[Line], total: Total) -> Iterator[Bond]:
    """The parts of each cell of a total line, where the total is proven for it."""
    for place, target in enumerate(lines[total.target]):
        parts = [lines[p][place] for p in total.parts]
        if target is not None and target.statement and total.speaks(lines, place):
            yield name, target, tuple(c for c in parts if c is not None)


def _signed_sum(rows: Sequence[Line], signed: Signed) -> Iterator[Bond]:
    for place, target in enumerate(rows[signed.target]):
        parts = [(rows[p][place], sign) for p, sign in signed.parts]
        if target is not None and target.statement is not None and signed.evidence.proves(place):
            yield "column-parts", target, tuple(replace(c, sign=sign) for c, sign in parts if c is not None)


def among(grid: Grid, words: Words) -> Iterator[Bond]:
    """For a row of amounts under 其中, the row above that it is among."""
    for at, label in enumerate(grid.labels):
        opens = words.among.match("".join(label.split())) is not None
        if not opens or at == 0 or _is_part(grid.labels[at - 1], words) or not bounds(grid.rows[at], grid.rows[at - 1]):
            continue
        for part, cell in zip(grid.rows[at], grid.rows[at - 1], strict=True):
            if part is not None and part.is_amount and cell is not None and cell.is_amount and cell.is_told:
                yield "among-row", part, (cell,)


def _is_part(label: str, words: Words) -> bool:
    """Whether a row is itself one of those under another: -单品冲压件, 其中：甲."""
    label = "".join(label.split())
    return label[:1] in _DASHES or words.among.match(label) is not None


def _by_name(rows: Sequence[Line], labelled: Sequence[int], proven: Sequence[Total]) -> Iterator[Bond]:
    total = by_name(rows, labelled, [t.target for t in proven])
    for place, cell in enumerate(rows[total[0]] if total else ()):
        if total is not None and not _unopposed(rows, *total, place):
            continue
        cells = [c for i in (total[1] if total else ()) if (c := rows[i][place]) is not None]
        if cell is not None and cell.statement is not None and not is_mean(cell, values(cells) or [cell]):
            yield "named-parts", cell, tuple(cells)


def _unopposed(rows: Sequence[Line], target: int, parts: range, place: int) -> bool:
    """Whether a total holds in all columns of a wide table but perhaps one."""
    if len(rows[target]) <= _NARROW:
        return True
    held = of_sum(rows, target, parts, 0.0).places
    return all(digits is not None and digits >= 0 for i, digits in enumerate(held) if i != place)
