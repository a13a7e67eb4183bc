"""The operands of a claim as intervals that formulas compute with, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.arithmetic.operations import negate
from factcheck.model import Fact, Function, Given, Interval, Kind, Operand, Statement, Unit
from factcheck.relations import Claim
from factcheck.verdicts.readings import Reading, end_of, finer_place, read

Values = dict[str, "Interval | list[Interval]"]
_HALF = Fraction(1, 2)
_ALIKE = {"comparable", "level-of"}  # agreements that let one of two figures leave out what both are per


@dataclass(frozen=True, slots=True)
class Measure:
    """How a printed number stands for the value a formula uses: `value = printed * factor`."""

    factor: Fraction
    unit: str
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """The operands of one claim.

    `units` has the units printed in it by symbol, a unit that leaves out its rate standing for the rate beside it
    (每升22卢比下调至19.5卢比). A whole number among `rounded` is an average, and so not exact; one among `exact` is a mark
    that is set, and just what is printed. A change among `unsigned` is taken by its size. `ends` says of which operands
    only the low or the high end counts.
    """

    operands: Mapping[str, Operand]
    rounded: frozenset[str]
    exact: frozenset[str]
    unsigned: frozenset[str]
    units: Mapping[str, Unit]
    ends: Mapping[str, str]

    @classmethod
    def of(cls, claim: Claim) -> Terms:
        """The terms of a claim."""
        alike = any(_ALIKE & {*said} for spec in claim.rule.operands.values() for said in spec.match.values())
        rule = claim.rule
        ends = {name: spec.end for name, spec in rule.operands.items() if spec.end}
        return cls(claim.operands, rule.rounded, rule.exact, rule.unsigned, _units(claim.statements, alike), ends)

    def replaced(self, name: str, operand: Operand) -> Terms:
        """The terms with another operand of that name."""
        return replace(self, operands={**self.operands, name: operand})

    def measure(self, operand: Operand) -> Measure:
        """The measure of an operand; a list has that of its first member."""
        if isinstance(operand, tuple):
            return self.measure(operand[0])
        if isinstance(operand, Fact):
            known = self.units.get(operand.unit)
            return Measure(known.scale if known else Fraction(1), operand.unit)
        if isinstance(operand, Given):
            return Measure(Fraction(1), "")
        figure = operand.figure
        percent = operand.unit.symbol == "%" if operand.unit else figure.kind is Kind.PERCENT
        if operand.unit and not percent:
            return Measure(operand.unit.scale, operand.unit.symbol)
        if percent or figure.kind in _HUNDREDTHS:
            return Measure(Fraction(1, 100), _HUNDREDTHS.get(figure.kind, "%"), percent)
        if figure.kind is Kind.MULTIPLE:
            return Measure(Fraction(1), "倍")
        if figure.kind is Kind.DURATION and figure.unit:
            scale = figure.unit.scale if self._timed else Fraction(1)  # counted in what it is printed in: 5天 is 5
            return Measure(scale, figure.unit.symbol)
        unit = self.units.get(figure.unit.symbol, figure.unit) if figure.unit else None
        return Measure(unit.scale, unit.symbol) if unit else Measure(Fraction(1), "")

    @property
    def _timed(self) -> bool:
        """Whether what is printed per a time stands beside what is not: 30元/天, 780元."""
        rates = any(unit.dimension.endswith("/time") for unit in self.units.values())
        return rates and all(symbol == unit.symbol for symbol, unit in self.units.items())

    def values(self, readings: Mapping[int, Reading] | None = None) -> Values:
        """The interval of every operand; `readings` says for figures, by their start, how to read them if not as nearest."""
        found: Values = {}
        for name, operand in self.operands.items():
            if isinstance(operand, tuple):
                found[name] = [self.interval(name, s, readings) for s in operand]
            elif isinstance(operand, Fact):
                found[name] = scaled(operand.interval, self.measure(operand).factor)
            elif isinstance(operand, Given):
                found[name] = operand.interval
            elif operand.figure.kind is not Kind.PERIOD or operand.figure.value is not None:
                found[name] = self.interval(name, operand, readings)
        return found

    def interval(self, name: str, statement: Statement, readings: Mapping[int, Reading] | None = None) -> Interval:
        """What a statement's value may be, signed by its direction."""
        figure = statement.figure
        printed = read(figure, (readings or {}).get(figure.start, Reading.NEAREST))
        if name in self.exact and figure.value is not None:
            printed = Interval.point(Fraction(figure.value))
        if name in self.rounded and figure.place is None and printed.low is not None and printed.high is not None:
            printed = Interval(printed.low - _HALF, printed.high + _HALF)
        value = scaled(printed, self.measure(statement).factor)
        signed = value if name in self.unsigned else _signed(value, statement)
        if name not in self.ends or (figure.value is not None and self.ends[name] in ("first", "last")):
            return signed
        end = self.ends[name]
        if figure.turned and name in self.unsigned:
            end = _OTHER_END.get(end, end)
        return end_of(signed, end, finer_place(figure) * self.measure(statement).factor)


_OTHER_END = {"first": "last", "last": "first"}
_HUNDREDTHS = {Kind.PERCENT: "%", Kind.POINTS: "个百分点"}


def scaled(printed: Interval, factor: Fraction) -> Interval:
    """The interval times a positive factor."""
    low = None if printed.low is None else printed.low * factor
    high = None if printed.high is None else printed.high * factor
    return Interval(low, high, printed.low_open, printed.high_open)


def _units(statements: Iterable[Statement], alike: bool) -> dict[str, Unit]:
    """Units by symbol; where a rule holds levels `alike`, one that leaves out its rate stands for that beside it."""
    units = [s.figure.unit for s in statements if s.figure.unit]
    rates = {u.symbol.partition("/")[0]: u for u in units if alike and "/" in u.symbol}
    return {u.symbol: u for u in units} | rates


def declines(statement: Statement) -> bool:
    """Whether a figure is printed without the sign that its value has: 下降3, or a cell in brackets (3)."""
    return statement.direction < 0 and statement.function in (Function.RATE, Function.DELTA, Function.LEVEL)


def _signed(value: Interval, statement: Statement) -> Interval:
    if not declines(statement) or (value.high is not None and value.high < 0):
        return value  # 下降-1.83%: the sign is printed as well
    return negate(value)
