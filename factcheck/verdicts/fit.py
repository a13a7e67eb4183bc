"""Whether true values exist that print as they stand and satisfy a formula."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.arithmetic import Formula, Undefined
from factcheck.arithmetic.operations import add, subtract
from factcheck.model import Figure, Interval, Statement
from factcheck.model.report import members
from factcheck.relations import Claim
from factcheck.verdicts.readings import Reading, can_cut, can_round
from factcheck.verdicts.terms import Terms, Values

_MANY = 24  # figures of which each is read as cut off by itself; among more one hardly counts


@dataclass(frozen=True, slots=True)
class Fit:
    """A reading of the printed digits under which a formula holds; `read` lists the figures not read as nearest."""

    computed: Interval
    reading: Reading = Reading.NEAREST
    read: tuple[str, ...] = ()


def fit(formula: Formula, claim: Claim, round_ones: bool = False) -> Fit | None:
    """The first reading under which a formula holds: nearest, then cut off; with `round_ones` round figures instead."""
    terms = Terms.of(claim)
    if _copied(formula, claim):
        return None if round_ones else _copy(formula, terms)
    if _ordered(formula, claim):
        return None if round_ones else _order(formula, terms)
    for reading, figures in _round_ones(claim) if round_ones else _usual(claim):
        computed = holds(formula, terms, {s.figure.start: reading for s in figures})
        if computed is not None:
            return Fit(computed, reading, tuple(s.figure.text for s in figures))
    return None


def _order(formula: Formula, terms: Terms) -> Fit | None:
    """Of two figures printed to one place the larger is larger, however they were rounded: 4.2% is not above 4.3%."""
    computed = holds(formula, terms)
    exact = holds(formula, _as_points(terms))
    return None if computed is None or exact is None else Fit(computed)


def _as_points(terms: Terms) -> Terms:
    """The terms with every figure just what is printed."""
    return replace(terms, exact=frozenset(terms.operands))


def accepted(formula: Formula, claim: Claim) -> Callable[[Figure], bool]:
    """Whether a formula would hold, under some reading, with other digits in the claimed figure.

    By how much its value may change is worked out once, for many digits.
    """
    terms, claimed = Terms.of(claim), claim.operands[formula.claimed]
    assert isinstance(claimed, Statement)
    printed = Fraction(claimed.figure.value or 0)
    step = _step(terms, formula.claimed, claimed)
    if _copied(formula, claim):
        own, same = (terms.interval(name, s) for name, s in _both(formula, claim))
        return lambda other: add(own, Interval.point(step * (Fraction(other.value or 0) - printed))) == same
    readings: Mapping[tuple[Statement, ...], Reading] = {(): Reading.NEAREST}
    if _ordered(formula, claim):
        terms = _as_points(terms)
    else:
        readings = {tuple(s for s in figures if s is not claimed): reading for reading, figures in _usual(claim)}
    values = (terms.values({s.figure.start: r for s in figures}) for figures, r in readings.items())
    allowed = [room for v in values if (room := _allowed(formula, v)) is not None]
    changes = _joined([subtract(room, own) for room in allowed for own in _as_read(terms, formula.claimed, claimed)])
    rooms = [_as_printed(change, step, printed) for change in changes]
    return lambda other: _holds(rooms, Fraction(other.value or 0))


def _as_printed(change: Interval, step: Fraction, printed: Fraction) -> Interval:
    """The printed values whose value differs by so much, where it grows by `step` with each printed one."""
    if not step:
        return Interval(None, None) if 0 in change else Interval(printed, printed, True, True)
    low, high = (None if end is None else printed + end / step for end in (change.low, change.high))
    if step < 0:
        return Interval(high, low, change.high_open, change.low_open)
    return Interval(low, high, change.low_open, change.high_open)


def _holds(rooms: Iterable[Interval], value: Fraction) -> bool:
    """Whether a value lies in one of some intervals: `in` without the intervals that it makes."""
    for room in rooms:
        below = room.low is not None and (value < room.low or (room.low_open and value == room.low))
        above = room.high is not None and (value > room.high or (room.high_open and value == room.high))
        if not (below or above):
            return True
    return False


def _as_read(terms: Terms, name: str, statement: Statement) -> list[Interval]:
    """A value by its digits as nearest, and as cut off where they may be."""
    found = [terms.interval(name, statement)]
    if can_cut(statement.figure):
        found.append(terms.interval(name, statement, {statement.figure.start: Reading.CUT}))
    return found


def _step(terms: Terms, name: str, statement: Statement) -> Fraction:
    """By how much a value grows with each printed one."""
    figure = statement.figure
    if figure.value is None or figure.low is None or figure.high is None:
        return Fraction(0)
    more = figure._replace(
        value=Fraction(figure.value) + 1, low=Fraction(figure.low) + 1, high=Fraction(figure.high) + 1
    )
    low, next_low = terms.interval(name, statement).low, terms.interval(name, replace(statement, figure=more)).low
    return Fraction(0) if low is None or next_low is None else next_low - low


def _joined(rooms: list[Interval]) -> list[Interval]:
    """The same values in as few intervals: those that overlap made one."""
    found: list[Interval] = []
    for room in rooms:
        apart = [one for one in found if not one.meets(room)]
        for one in (one for one in found if one.meets(room)):
            room = _spanned(one, room)  # noqa: PLW2901 -- it grows by each that it meets
        found = [*apart, room]
    return found


def _spanned(a: Interval, b: Interval) -> Interval:
    low, low_open = min(((i.low, i.low_open) for i in (a, b)), key=lambda e: (e[0] is not None, e[0] or 0, e[1]))
    high, open_high = max(((i.high, not i.high_open) for i in (a, b)), key=lambda e: (e[0] is None, e[0] or 0, e[1]))
    return Interval(low, high, low_open, not open_high if high is not None else False)


def _allowed(formula: Formula, values: Values) -> Interval | None:
    try:
        return formula.allowed(formula.compute(values))
    except Undefined:
        return None


def _copied(formula: Formula, claim: Claim) -> bool:
    """Whether a formula says that two figures printed to one place are the same, so that their digits must be."""
    return formula.is_copy and len(claim.statements) == 2 and printed_alike(claim.statements)


def _ordered(formula: Formula, claim: Claim) -> bool:
    """Whether a formula orders two figures printed to one place."""
    two = len(claim.operands) == len(claim.statements) == 2
    return formula.is_order and two and printed_alike(claim.statements)


def _both(formula: Formula, claim: Claim) -> list[tuple[str, Statement]]:
    """The two figures of a copy by their names, the claimed one first."""
    both = ((name, one) for name, operand in claim.operands.items() for one in members(operand))
    return sorted(both, key=lambda named: named[0] != formula.claimed)


def printed_alike(statements: Sequence[Statement]) -> bool:
    """Whether plain figures are printed to one place in one unit, said or left out: they are equal only where their digits are."""
    plain = all(s.figure.hedge is None and s.figure.value is not None for s in statements)
    units = {s.figure.unit for s in statements if s.figure.unit is not None}
    return plain and len(units) <= 1 and len({(s.figure.place, s.unit) for s in statements}) == 1


def _copy(formula: Formula, terms: Terms) -> Fit | None:
    values = list(terms.values().values())
    computed = holds(formula, terms)
    return Fit(computed) if computed is not None and values[0] == values[1] else None


def holds(formula: Formula, terms: Terms, readings: dict[int, Reading] | None = None) -> Interval | None:
    """What a formula gives under a reading where it holds; None where it does not, or has no value."""
    values = terms.values(readings)
    claimed = values[formula.claimed]
    try:
        computed = formula.compute(values)
    except Undefined:
        return None
    return computed if isinstance(claimed, Interval) and claimed.meets(formula.allowed(computed)) else None


def _usual(claim: Claim) -> Iterator[tuple[Reading, tuple[Statement, ...]]]:
    """How to read which figures: all as nearest; then each alone, then all as cut off."""
    yield Reading.NEAREST, ()
    able = tuple(s for s in claim.statements if can_cut(s.figure))
    claimed = claim.operands.get(claim.rule.formula.claimed)
    for one in able if len(able) <= _MANY else [s for s in able if s is claimed]:
        yield Reading.CUT, (one,)
    for operand in claim.operands.values():
        if isinstance(operand, tuple):
            yield Reading.CUT, tuple(s for s in operand if can_cut(s.figure))
    others = tuple(s for s in able if s is not claimed)
    if len(others) > 1:
        yield Reading.CUT, others
    if len(able) > 1:
        yield Reading.CUT, able


def _round_ones(claim: Claim) -> Iterator[tuple[Reading, tuple[Statement, ...]]]:
    """Figures whose zeros may hide digits, read so; a bound has no need of it."""
    hiding = tuple(s for s in claim.statements if can_round(s.figure))
    if hiding and claim.rule.formula.relation == "=":
        yield Reading.ROUND, hiding
