"""What two figures share by unit and size."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.model import Interval, Kind, Statement, Unit
from factcheck.relations.scene import Scene

_HEADS = {"count:人次": "count:人"}  # 人均消费 of 3亿人次 is per visit
_DAYS = {"日": "天"}
_DIGIT = re.compile("[0-9０-９]")


def _unit(_: Scene, a: Statement, b: Statement) -> bool:
    return a.figure.kind is b.figure.kind and _dimension(a.figure.unit) == _dimension(b.figure.unit)


def comparable(_: Scene, a: Statement, b: Statement) -> bool:
    """The same unit, or as much of it as need be said again: 突破1000万，达1003万人; lengths of time only as printed."""
    kinds = {a.figure.kind, b.figure.kind}
    if kinds in ({Kind.NUMBER, Kind.QUANTITY}, {Kind.NUMBER, Kind.DURATION}):
        return True
    if kinds == {Kind.DURATION}:
        return (a.figure.unit and a.figure.unit.symbol) == (b.figure.unit and b.figure.unit.symbol)
    first, second = _dimension(a.figure.unit), _dimension(b.figure.unit)
    return len(kinds) == 1 and (first == second or _per_nothing(a, b) or _per_nothing(b, a))


def _difference(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` may be the difference of two values like `a`: points of percentages, else the same unit."""
    if a.figure.kind is Kind.PERCENT:
        return b.figure.kind is Kind.POINTS
    return b.figure.kind is not Kind.POINTS and comparable(scene, a, b)


def _level_of(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `a` may be the difference of two values like `b`."""
    return _difference(scene, b, a)


def _alike_unit(scene: Scene, a: Statement, b: Statement) -> bool:
    """The same unit, or two words for as many things: 37个工业大类行业中，27个."""
    return _unit(scene, a, b) or (a.figure.kind is b.figure.kind and _counts(a) and _counts(b))


def _counts(s: Statement) -> bool:
    return s.figure.unit is None or s.figure.unit.discrete


def _other_unit(scene: Scene, a: Statement, b: Statement) -> bool:
    return not comparable(scene, a, b)


def _per_nothing(a: Statement, b: Statement) -> bool:
    """Whether a unit leaves out what the other is per: 每升22卢比下调至19.5卢比."""
    if a.figure.unit is None or b.figure.unit is None or "/" in a.figure.unit.symbol:
        return False
    return b.figure.unit.symbol.partition("/")[0] == a.figure.unit.symbol


def _dimension(unit: Unit | None) -> str | None:
    return unit.dimension if unit else None


def _numerator(_: Scene, a: Statement, b: Statement) -> bool:
    def above(unit: Unit | None) -> str | None:
        return unit.dimension.partition("/")[0] if unit else None

    return above(a.figure.unit) == above(b.figure.unit) is not None


def _denominator(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` counts what `a` is per: 每人8000元, 8名."""
    if a.figure.unit is None or b.figure.unit is None or "/" not in a.figure.unit.dimension:
        return False
    counted = b.figure.unit.dimension
    return a.figure.unit.dimension.partition("/")[2] in (counted, _HEADS.get(counted))


def _said_per(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the clause of `a` says that it is for each of what `b` counts: 每名工人工资6500元, 12名; 每班45人, 24个班."""
    if a.figure.unit is None or b.figure.unit is None:
        return False
    if b.figure.kind is not Kind.DURATION and b.figure.unit.scale != 1:
        return False  # 亩产 is not counted in square metres
    if per := a.figure.unit.symbol.partition("/")[2]:
        return scene.noun(b).startswith(per)
    symbol, said = b.figure.unit.symbol, scene.clause_before(a)
    names = (*scene.words.one_each.get(symbol, (symbol,)), *scene.noun(b)[:1])
    timed = [f"{symbol}{noun}" for noun in scene.words.each_time] if b.figure.kind is Kind.DURATION else []
    return any(word in said for word in (*timed, *(form for name in names for form in (f"每{name}", f"{name}均"))))


def _is_rated(scene: Scene, s: Statement) -> bool:
    """Whether the clause of an amount may say that it is for each of something."""
    said = scene.clause_before(s)
    return s.figure.unit is not None and (
        any(mark in said for mark in "每均") or any(noun in said for noun in scene.words.each_time)
    )


def _length(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` is so many of the times that `a` is per: 30元/天, 26天."""
    if a.figure.unit is None or b.figure.unit is None or b.figure.kind is not Kind.DURATION:
        return False
    per, length = a.figure.unit.symbol.partition("/")[2], b.figure.unit.symbol
    return bool(per) and _DAYS.get(per, per) == _DAYS.get(length, length)


def _factor(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` may be what `a` is multiplied by: what is per a day by days, not by months."""
    timed = a.figure.unit is not None and a.figure.unit.dimension.endswith("/time")
    return not timed or b.figure.kind is not Kind.DURATION or _length(scene, a, b)


def _other_spelling(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether one figure is written in words and the other in digits: 壹万贰仟元, 12,000.00元."""
    return bool(_DIGIT.search(a.figure.text)) is not bool(_DIGIT.search(b.figure.text))


def _other_symbol(_: Scene, a: Statement, b: Statement) -> bool:
    return a.figure.unit is not None and b.figure.unit is not None and a.figure.unit.symbol != b.figure.unit.symbol


def _finer(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` is printed to a finer place than `a`: 7.09亿手, 709430967手."""
    coarse, fine = a.figure.place, b.figure.place
    if coarse is None or a.figure.hedge or b.figure.value is None:
        return False
    return fine is None or (a.figure.unit is not None and b.figure.unit is not None and fine * 10 <= coarse)


def _near(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether two values are of a size: 水位24.3米，低于警戒水位1.2米 says by how much, not than what."""
    low, high = sorted(abs(Fraction(s.figure.value or 0)) for s in (a, b))
    return high * 2 <= low * 3


def _opposite(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether one of two values is above nothing and the other below: 亏损1.93亿元, -1.93亿元."""
    (low, high), (other_low, other_high) = ((s.figure.low, s.figure.high) for s in (a, b))
    if low is None or high is None or other_low is None or other_high is None:
        return False
    return (low > 0 > other_high) or (high < 0 < other_low)


def _not_above(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether `a` may be a part of `b` by size."""
    return a.figure.interval.meets(Interval(None, b.figure.interval.high))


def _measured(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether a cell `b` is in a unit that `a` may be in, printed or said over the table; points are those of percentages."""
    said = b.figure.unit or b.unit
    percent = b.figure.kind is Kind.PERCENT or (said is not None and said.symbol == "%")
    if a.figure.kind in (Kind.POINTS, Kind.PERCENT):
        return percent
    return not percent and said is not None and _dimension(said) == _dimension(a.figure.unit)


def _of_one_unit(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether two cells are in one unit, printed or said over the table, or in none that is said."""
    first, second = a.figure.unit or a.unit, b.figure.unit or b.unit
    return (first is None) is (second is None) and _dimension(first) == _dimension(second)


RATED = {"said-per": _is_rated}  # what a figure must be by itself
UNITS = {
    "of-one-unit": _of_one_unit,
    "measured": _measured,
    "unit": _unit,
    "numerator": _numerator,
    "comparable": comparable,
    "difference": _difference,
    "level-of": _level_of,
    "alike-unit": _alike_unit,
    "other-unit": _other_unit,
    "denominator": _denominator,
    "said-per": _said_per,
    "length": _length,
    "factor": _factor,
    "other-spelling": _other_spelling,
    "other-symbol": _other_symbol,
    "finer": _finer,
    "near": _near,
    "opposite": _opposite,
    "not-above": _not_above,
}
