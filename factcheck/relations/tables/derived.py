"""Rates of growth in running text, which two levels of a row or list bear out: 较上年增加4.10万元，增幅12.5%.

Of a rate and the amount by which something grew, or the level that it grew to, each tells which two levels are meant, so
that the other is held to them, whatever the row is called. Bounds are floats, as in the grid: what is said is recomputed
exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import log10

from factcheck.model import Function, Kind, Statement
from factcheck.relations.tables.cell import Cell, Line
from factcheck.relations.tables.grid import Grid
from factcheck.relations.tables.index import STEP
from factcheck.relations.tables.quotes import UNITS, bounds, significant, unit_of

_BETWEEN = 14  # code points between an amount and its rate
_BEFORE = 40  # code points before them that may name the row
_BOTH, _ALONE = 5.0, 2.5  # digits that must agree: of both, of either alone
_NO_STEP = ("mean", "average")
_PAD = 1e-9

Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Change:
    """A rate of growth and the amount, or the level reached, that it is said of; `text` is what stands before."""

    amount: Statement
    rate: Statement
    text: str

    @property
    def reached(self) -> bool:
        """Whether the amount is the level reached."""
        return self.amount.function is Function.LEVEL

    def fits(self, levels: Levels) -> Ends:
        """The bounds that two levels give the amount."""
        return levels.level if self.reached else levels.amount

    def names(self, levels: Levels) -> bool:
        """Whether what stands before names the row of two levels."""
        metric = levels.current.metric
        return bool(metric and metric in self.text)


@dataclass(frozen=True, slots=True)
class Levels:
    """Two cells of one row, or members of one list, that a change may be between, with the units they may be in."""

    current: Statement
    base: Statement
    level: Ends
    amount: Ends
    rate: Ends
    scales: tuple[int, ...]

    @classmethod
    def of(cls, current: Cell, base: Cell, scales: tuple[int, ...]) -> Levels | None:
        """The levels that two cells print; None where either is not above zero."""
        if current.statement is None or base.statement is None or current.low <= 0 or base.low <= 0:
            return None
        amount = (current.low - base.high, current.high - base.low)
        rate = ((current.low / base.high - 1) * 100, (current.high / base.low - 1) * 100)
        return cls(current.statement, base.statement, (current.low, current.high), amount, rate, scales)


@dataclass(frozen=True, slots=True)
class Meant:
    """Levels that a change may be between, in one unit, with the digits in which its amount and its rate agree with them."""

    levels: Levels
    scale: int
    amount: float
    rate: float

    def agrees(self, change: Change) -> bool:
        """Whether both figures do; a level that stands in the list itself says nothing."""
        if self.itself(change):
            return self.rate >= _ALONE
        return bool(self.amount and self.rate) and self.amount + self.rate >= _BOTH

    def itself(self, change: Change) -> bool:
        """Whether the level reached is a member of the list, not a cell that says it again."""
        return self.levels.current.figure.start == change.amount.figure.start

    def away(self, change: Change) -> int:
        """How far from the change the levels are printed."""
        return abs(self.levels.current.figure.start - change.amount.figure.start)

    def told(self, change: Change) -> tuple[Statement, Statement]:
        """Both levels, in the unit that the amount shows the table to be in."""
        if len(self.levels.scales) == 1:
            return self.levels.current, self.levels.base
        unit = unit_of(change.amount, self.scale)
        return replace(self.levels.current, unit=unit), replace(self.levels.base, unit=unit)


def changes(statements: Sequence[Statement], flow: str) -> Iterator[Change]:
    """The rates in running text that follow an amount, or are said of a level."""
    places = {s.figure.start: s for s in statements if s.figure.kind is Kind.QUANTITY}
    before: Statement | None = None
    for rate in statements:
        amount = _amount(before, rate, flow) or (places.get(rate.of.start) if rate.of is not None else None)
        before = rate
        if amount is None or not _plain(amount, rate):
            continue
        start = amount.figure.at[0]
        yield Change(amount, rate, flow[max(0, start - _BEFORE) : start].rpartition("\n")[2])


def _amount(before: Statement | None, rate: Statement, flow: str) -> Statement | None:
    """The amount right before a rate, by which the same thing rose or fell."""
    if before is None or before.figure.kind is not Kind.QUANTITY or before.function is not Function.DELTA:
        return None
    close = len(flow[before.figure.at[1] : rate.figure.at[0]]) <= _BETWEEN
    return before if close and before.sentence == rate.sentence and before.direction == rate.direction else None


def _plain(amount: Statement, rate: Statement) -> bool:
    """Whether both print a value, and the rate a growth from one period to the next."""
    if rate.figure.kind is not Kind.PERCENT or rate.function is not Function.RATE or not rate.direction:
        return False
    if amount.function not in (Function.DELTA, Function.LEVEL) or rate.basis in _NO_STEP:
        return False
    return all(s.figure.hedge is None and s.figure.value for s in (amount, rate))


def derived(
    found: Iterable[Change], grids: Sequence[Grid], lists: Sequence[Sequence[Statement]]
) -> Iterator[tuple[Change, Statement, Statement]]:
    """The changes that two levels of a row or list bear out, with those levels."""
    levels: list[Levels] | None = None
    for change in found:
        levels = levels if levels is not None else [*_of_tables(grids), *_of_lists(lists)]
        meant = _meant(change, levels)
        if meant is not None:
            yield change, *meant.told(change)


def _of_tables(grids: Sequence[Grid]) -> Iterator[Levels]:
    for row in (row for grid in grids for row in grid.rows):
        yield from _pairs(tuple(None if c is None or c.is_percent else c for c in row), UNITS)


def _of_lists(lists: Sequence[Sequence[Statement]]) -> Iterator[Levels]:
    for members in lists:
        if members[0].figure.kind is Kind.QUANTITY:
            yield from _pairs(tuple(Cell(s, *ends(s, 1)) for s in members), (1,))


def _pairs(row: Line, scales: tuple[int, ...]) -> Iterator[Levels]:
    for i, current in enumerate(row):
        for base in (*row[max(0, i - STEP) : i], *row[i + 1 : i + 1 + STEP]):
            levels = Levels.of(current, base, scales) if current is not None and base is not None else None
            if levels is not None:
                yield levels


def _meant(change: Change, levels: Sequence[Levels]) -> Meant | None:
    """The levels that both figures of a change agree with; else those, if one of them tells which."""
    rate = ends(change.rate, 1)
    amounts = {scale: ends(change.amount, scale) for scale in UNITS}
    found = [
        Meant(pair, scale, digits(amounts[scale], change.fits(pair), change.amount), agrees)
        for pair in levels
        for agrees in (digits(rate, pair.rate, change.rate),)
        if agrees or change.names(pair)
        for scale in pair.scales
        if agrees or _meets(amounts[scale], change.fits(pair))
    ]
    both = [m for m in found if m.agrees(change)]
    if both:
        return max(both, key=lambda m: (m.amount + m.rate, -m.away(change)))
    either = [m for m in found if max(m.amount, m.rate) >= _ALONE and not m.itself(change)]
    named = [m for m in either if change.names(m.levels)]
    if len({(m.levels.amount, m.levels.rate) for m in named}) != 1:
        return None
    return min(named, key=lambda m: _apart(amounts[m.scale], change.fits(m.levels)))


def _apart(a: Ends, b: Ends) -> float:
    """How many times one amount is another, as digits."""
    sizes = [abs(low + high) or _PAD for low, high in (a, b)]
    return abs(log10(sizes[0] / sizes[1]))


def ends(statement: Statement, scale: int) -> Ends:
    """The bounds of a figure in a unit, negative where it is said to be a fall."""
    low, high = bounds(statement, scale)
    return (low, high) if statement.direction >= 0 else (-high, -low)


def _meets(a: Ends, b: Ends) -> bool:
    pad = _PAD * (abs(a[0]) + abs(b[0]))
    return a[0] <= b[1] + pad and b[0] <= a[1] + pad


def digits(claimed: Ends, computed: Ends, figure: Statement) -> float:
    """The digits in which a figure agrees with what is computed; 0.0 where it does not."""
    if not _meets(claimed, computed):
        return 0.0
    room = max(claimed[1] - claimed[0], computed[1] - computed[0])
    return min(max(0.0, log10(abs(claimed[0] + claimed[1]) / 2 / room)), significant(figure)) if room else 0.0
