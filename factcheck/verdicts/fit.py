"""Whether true values exist that print as they stand and satisfy a formula."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.arithmetic import Formula, Undefined
from factcheck.model import Interval, Statement, Unit
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
    if formula.is_order and len(claim.operands) == 2 and _alike_printed(claim):
        return None if round_ones else _order(formula, terms)
    for reading, figures in _round_ones(claim) if round_ones else _usual(claim):
        computed = holds(formula, terms, {s.figure.start: reading for s in figures})
        if computed is not None:
            return Fit(computed, reading, tuple(s.figure.text for s in figures))
    return None


def _order(formula: Formula, terms: Terms) -> Fit | None:
    """Of two figures printed to one place the larger is larger, however they were rounded: 4.2% is not above 4.3%."""
    computed = holds(formula, terms)
    exact = holds(formula, replace(terms, exact=frozenset(terms.operands)))
    return None if computed is None or exact is None else Fit(computed)


def accepted(formula: Formula, claim: Claim) -> Callable[[Statement], bool]:
    """Whether a formula would hold, under some reading, with another figure in place of the claimed one.

    What the other operands allow is computed once, for many figures.
    """
    terms, claimed = Terms.of(claim), claim.operands[formula.claimed]
    if _copied(formula, claim) or (formula.is_order and len(claim.operands) == 2 and _alike_printed(claim)):
        return lambda other: _placed(formula, claim, other)
    others = [(r, tuple(s for s in figures if s is not claimed)) for r, figures in _usual(claim)]
    readings = {figures: {s.figure.start: r for s in figures} for r, figures in others}
    allowed = _merged(i for i in (_allowed(formula, terms.values(r)) for r in readings.values()) if i is not None)

    def holding(other: Statement) -> bool:
        as_read = [terms.interval(formula.claimed, other)]
        if can_cut(other.figure):
            as_read.append(terms.interval(formula.claimed, other, {other.figure.start: Reading.CUT}))
        return any(value.meets(room) for value in as_read for room in allowed)

    return holding


def _placed(formula: Formula, claim: Claim, other: Statement) -> bool:
    placed = replace(claim, operands={**claim.operands, formula.claimed: other})
    return fit(formula, placed) is not None


def _allowed(formula: Formula, values: Values) -> Interval | None:
    try:
        return formula.allowed(formula.compute(values))
    except Undefined:
        return None


def _merged(allowed: Iterable[Interval]) -> list[Interval]:
    """The same stretches, those that overlap put together: many figures cut off one by one give almost the same."""
    found: list[Interval] = []
    for one in dict.fromkeys(allowed):
        last = found[-1] if found else None
        if last is not None and None not in (one.low, one.high, last.low, last.high) and last.meets(one):
            low, high = min(last, one, key=_low), max(last, one, key=_high)
            found[-1] = Interval(low.low, high.high, low.low_open, high.high_open)
        else:
            found.append(one)
    return found


def _low(i: Interval) -> tuple[Fraction, bool]:
    return i.low or Fraction(0), i.low_open


def _high(i: Interval) -> tuple[Fraction, bool]:
    return i.high or Fraction(0), not i.high_open


def _copied(formula: Formula, claim: Claim) -> bool:
    """Whether a formula says that two figures printed to one place are the same, so that their digits must be."""
    return formula.is_copy and _alike_printed(claim)


def _alike_printed(claim: Claim) -> bool:
    both = claim.statements
    plain = all(s.figure.hedge is None and s.figure.value is not None for s in both)
    return len(both) == 2 and plain and _last(both[0]) == _last(both[1])


def _last(statement: Statement) -> tuple[object, Unit | None, Unit | None]:
    return statement.figure.place, statement.figure.unit, statement.unit


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
