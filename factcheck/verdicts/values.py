"""Operands as intervals that formulas compute with, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from factcheck.model import Fact, Figure, Function, Given, Interval, Kind, Operand, Statement

_HUNDREDTH = Fraction(1, 100)
Values = dict[str, "Interval | list[Interval]"]


@dataclass(frozen=True, slots=True)
class Measure:
    """How a printed number stands for the value a formula uses: `value = printed * factor`."""

    factor: Fraction
    unit: str
    percent: bool = False


def measure(operand: Operand) -> Measure:
    """The measure of an operand; a list has that of its first member."""
    if isinstance(operand, tuple):
        return measure(operand[0])
    if isinstance(operand, Fact):
        return Measure(Fraction(1), operand.unit)
    if isinstance(operand, Given):
        return Measure(Fraction(1), "")
    figure = operand.figure
    if figure.kind in (Kind.PERCENT, Kind.POINTS):
        return Measure(_HUNDREDTH, "%" if figure.kind is Kind.PERCENT else "个百分点", figure.kind is Kind.PERCENT)
    if figure.kind is Kind.MULTIPLE:
        return Measure(Fraction(1), "倍")
    unit = figure.unit
    return Measure(unit.scale, unit.symbol) if unit else Measure(Fraction(1), "")


def values(operands: Mapping[str, Operand], truncated: frozenset[int] = frozenset()) -> Values:
    """The interval of every operand; figures whose start is in `truncated` are read as cut off, not rounded."""
    found: Values = {}
    for name, operand in operands.items():
        if isinstance(operand, tuple):
            found[name] = [interval(s, s.figure.start in truncated) for s in operand]
        elif isinstance(operand, Statement):
            if operand.figure.kind is not Kind.PERIOD:
                found[name] = interval(operand, operand.figure.start in truncated)
        else:
            found[name] = operand.interval
    return found


def interval(statement: Statement, truncated: bool = False) -> Interval:
    """What a statement's value may be, signed by its direction."""
    figure = statement.figure
    printed = _truncated(figure) if truncated else figure.interval
    return _signed(scaled(printed, measure(statement).factor), statement)


def scaled(printed: Interval, factor: Fraction) -> Interval:
    """The interval times a positive factor."""
    low = None if printed.low is None else printed.low * factor
    high = None if printed.high is None else printed.high * factor
    return Interval(low, high, printed.low_open, printed.high_open)


def can_truncate(figure: Figure) -> bool:
    """Whether a figure may be a longer number cut off: rounded, and not hedged into other bounds."""
    return figure.place is not None and figure.value is not None and figure.hedge is None


def _truncated(figure: Figure) -> Interval:
    if figure.value is None or figure.place is None:
        return figure.interval
    value, place = Fraction(figure.value), Fraction(figure.place)
    if value < 0:
        return Interval(value - place, value, True, False)
    return Interval(value, value + place, False, True)


def _signed(value: Interval, statement: Statement) -> Interval:
    if statement.direction >= 0 or statement.function not in (Function.RATE, Function.DELTA):
        return value
    if value.high is not None and value.high < 0:
        return value  # 下降-1.83%: the sign is printed as well
    low = None if value.high is None else -value.high
    high = None if value.low is None else -value.low
    return Interval(low, high, value.high_open, value.low_open)
