"""Operands as intervals that formulas compute with, and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from factcheck.model import Fact, Figure, Function, Given, Interval, Kind, Operand, Statement, Unit

_HUNDREDTH = Fraction(1, 100)
_DECIMALS = re.compile(r"[.．]([0-9０-９]+)")
_LONG = 3  # digits
Values = dict[str, "Interval | list[Interval]"]


@dataclass(frozen=True, slots=True)
class Measure:
    """How a printed number stands for the value a formula uses: `value = printed * factor`."""

    factor: Fraction
    unit: str
    percent: bool = False


class Reading(StrEnum):
    """How the last digits of a printed number came about."""

    NEAREST = "nearest"
    CUT = "cut"  # 76 for 76.68
    ROUND = "round"  # 2160 for 2157: the zeros at its end hide digits


def fuller_units(statements: Iterable[Statement]) -> dict[str, Unit]:
    """For each unit the rate it stands for beside one: 每升22卢比下调至19.5卢比."""
    units = (s.figure.unit for s in statements)
    return {u.symbol.partition("/")[0]: u for u in units if u and "/" in u.symbol}


def measure(operand: Operand, fuller: Mapping[str, Unit] | None = None) -> Measure:
    """The measure of an operand; a list has that of its first member, a unit that leaves out its rate that of `fuller`."""
    if isinstance(operand, tuple):
        return measure(operand[0], fuller)
    if isinstance(operand, Fact):
        return Measure(Fraction(1), operand.unit)
    if isinstance(operand, Given):
        return Measure(Fraction(1), "")
    figure = operand.figure
    if figure.kind in (Kind.PERCENT, Kind.POINTS):
        return Measure(_HUNDREDTH, "%" if figure.kind is Kind.PERCENT else "个百分点", figure.kind is Kind.PERCENT)
    if figure.kind is Kind.MULTIPLE:
        return Measure(Fraction(1), "倍")
    unit = (fuller or {}).get(figure.unit.symbol, figure.unit) if figure.unit else None
    return Measure(unit.scale, unit.symbol) if unit else Measure(Fraction(1), "")


def values(operands: Mapping[str, Operand], readings: Mapping[int, Reading] | None = None) -> Values:
    """The interval of every operand; `readings` says for figures, by their start, how to read them other than nearest."""
    told = readings or {}
    printed = [s for o in operands.values() for s in (o if isinstance(o, tuple) else (o,)) if isinstance(s, Statement)]
    fuller = fuller_units(printed)

    def read(s: Statement) -> Interval:
        return interval(s, told.get(s.figure.start, Reading.NEAREST), fuller)

    found: Values = {}
    for name, operand in operands.items():
        if isinstance(operand, tuple):
            found[name] = [read(s) for s in operand]
        elif not isinstance(operand, Statement):
            found[name] = operand.interval
        elif operand.figure.kind is not Kind.PERIOD or operand.figure.value is not None:
            found[name] = read(operand)
    return found


def interval(
    statement: Statement, reading: Reading = Reading.NEAREST, fuller: Mapping[str, Unit] | None = None
) -> Interval:
    """What a statement's value may be, signed by its direction."""
    printed = _READ[reading](statement.figure)
    return _signed(scaled(printed, measure(statement, fuller).factor), statement)


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


def can_round(figure: Figure) -> bool:
    """Whether zeros at the end of a figure may hide digits."""
    return can_truncate(figure) and _zeros(figure) > 0


def _zeros(figure: Figure) -> int:
    """Zeros that may hide digits: decimals of nothing but zeros (66.00), else one at the end of a longer number (2160)."""
    if not figure.value or not figure.place:
        return 0
    digits = str(int(abs(Fraction(figure.value)) / Fraction(figure.place)))
    decimals = _DECIMALS.search(figure.text)
    if decimals:
        return len(decimals[1]) if len(decimals[1]) > 1 and not decimals[1].strip("0") else 0
    return int(len(digits) >= _LONG and digits.endswith("0"))


def _rounded(figure: Figure) -> Interval:
    if figure.value is None or figure.place is None:
        return figure.interval
    value, half = Fraction(figure.value), Fraction(figure.place) * 10 ** _zeros(figure) / 2
    return Interval(value - half, value + half)


_READ: dict[Reading, Callable[[Figure], Interval]] = {
    Reading.NEAREST: lambda figure: figure.interval,
    Reading.CUT: _truncated,
    Reading.ROUND: _rounded,
}


def _signed(value: Interval, statement: Statement) -> Interval:
    if statement.direction >= 0 or statement.function not in (Function.RATE, Function.DELTA):
        return value
    if value.high is not None and value.high < 0:
        return value  # 下降-1.83%: the sign is printed as well
    low = None if value.high is None else -value.high
    high = None if value.low is None else -value.low
    return Interval(low, high, value.high_open, value.low_open)
