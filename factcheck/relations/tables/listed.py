"""Lists of percents that follow a list of amounts: 分别为甲、乙、丙，占收入的比例分别为子、丑、寅; 分别较上年增长子、丑.

What the amounts are a share of may stand in any row or list: the other members of the list prove it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.model import Function, Kind, Statement
from factcheck.relations.tables.cell import Cell
from factcheck.relations.tables.derived import Ends, digits, ends
from factcheck.relations.tables.evidence import Evidence
from factcheck.relations.tables.grid import Grid
from factcheck.relations.tables.index import At, Index, Place, aligned
from factcheck.relations.tables.quotes import UNITS, unit_of

_BETWEEN = 60  # code points between the amounts and the percents
_ENOUGH, _STEPS = 3.0, 2.5  # digits of the other members that must agree: of shares, of growths of the list itself
_WHOLE = 100

Run = Sequence[Statement]


@dataclass(frozen=True, slots=True)
class Told:
    """A percent of a list with the two levels that it is the ratio, or the growth, of."""

    percent: Statement
    law: str
    over: Statement
    under: Statement


def ratios_of_lists(runs: Sequence[Run], grids: Sequence[Grid], flow: str) -> Iterator[Told]:
    """The percents of lists that follow from the list of amounts before them."""
    index: Index | None = None
    for amounts, percents in pairwise(runs):
        if not _goes_with(amounts, percents, flow):
            continue
        if len(percents) == len(amounts) - 1:
            yield from _growths(amounts, percents)
        elif len(percents) == len(amounts):
            index = index or Index.of([*grids, *map(as_grid, runs)])
            yield from _shares(amounts, percents, index)


def _goes_with(amounts: Run, percents: Run, flow: str) -> bool:
    kinds = amounts[0].figure.kind, percents[0].figure.kind
    near = len(flow[amounts[-1].figure.at[1] : percents[0].figure.at[0]]) <= _BETWEEN
    return kinds == (Kind.QUANTITY, Kind.PERCENT) and near and amounts[0].sentence == percents[0].sentence


def as_grid(run: Run) -> Grid:
    """A list as a table of one row, which has the name of the list."""
    return Grid(("",), (tuple(Cell(replace(s, unnamed=False), *ends(s, 1)) for s in run),), ())


def _growths(amounts: Run, percents: Run) -> Iterator[Told]:
    """The rates from each amount to the next, which comes later or earlier as they bear out."""
    if any(p.function is not Function.RATE for p in percents):
        return
    orders = [[(b, a) for a, b in pairwise(amounts)], list(pairwise(amounts))]
    borne = [(_growth_evidence(percents, order), order) for order in orders]
    evidence, order = max(borne, key=lambda b: b[0].weight)
    for i, (percent, (over, under)) in enumerate(zip(percents, order, strict=True)):
        if evidence.proves(i):
            yield Told(percent, "growth", over, under)


def _growth_evidence(percents: Run, order: Sequence[tuple[Statement, Statement]]) -> Evidence:
    places = []
    for percent, (over, under) in zip(percents, order, strict=True):
        ratio = _quotient(ends(over, 1), ends(under, 1))
        grown = (ratio[0] - _WHOLE, ratio[1] - _WHOLE) if ratio else None
        places.append(_borne(percent, grown))
    return Evidence(tuple(places), _STEPS)


def _quotient(over: Ends, under: Ends) -> Ends | None:
    """A quotient in per cent; None where either is not above zero."""
    if over[0] <= 0 or under[0] <= 0:
        return None
    return over[0] / under[1] * _WHOLE, over[1] / under[0] * _WHOLE


def _borne(percent: Statement, computed: Ends | None) -> float | None:
    if computed is None:
        return None
    claimed = ends(percent, 1)
    agree = digits(claimed, computed, percent)
    return agree if agree or (claimed[0] <= computed[1] and computed[0] <= claimed[1]) else -1.0


def _shares(amounts: Run, percents: Run, index: Index) -> Iterator[Told]:
    """The shares of what the other members prove to be the whole."""
    borne = [(_share_evidence(amounts, percents, index, p), p) for p in set(_places(amounts, percents, index))]
    if not borne:
        return
    evidence, place = max(borne, key=lambda b: (b[0].weight, -b[1].grid, -b[1].row))
    for i, (amount, percent) in enumerate(zip(amounts, percents, strict=True)):
        cell = index.at(place, i)
        if cell is None or cell.statement is None or not evidence.proves(i):
            continue
        whole = cell.statement
        if whole.figure.unit is None:
            whole = replace(whole, unit=unit_of(amount, place.scale))
        yield Told(percent, "share", amount, whole)


def _share_evidence(amounts: Run, percents: Run, index: Index, place: Place) -> Evidence:
    places = []
    for i, (amount, percent) in enumerate(zip(amounts, percents, strict=True)):
        cell = index.at(place, i)
        under = (cell.low * place.scale, cell.high * place.scale) if cell is not None and cell.statement else None
        places.append(_borne(percent, _quotient(ends(amount, 1), under)) if under else None)
    return Evidence(tuple(places), _ENOUGH)


def _places(amounts: Run, percents: Run, index: Index) -> Iterator[Place]:
    """Where the wholes of two members at least stand as they would."""
    telling = [i for i, p in enumerate(percents) if p.figure.value and p.figure.value != _WHOLE]
    for scale in UNITS:
        yield from aligned({i: _near(amounts[i], percents[i], scale, index) for i in telling}, scale)


def _near(amount: Statement, percent: Statement, scale: int, index: Index) -> list[At]:
    """The cells that may be what an amount is such a share of."""
    whole = _quotient(ends(amount, scale), ends(percent, 1))
    return index.near(*whole) if whole else []
