"""What follows a number: its unit, small change, 半, and the 每 or / of a rate."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from factcheck.figures.measures import ONE, Measure, MeasureTable
from factcheck.figures.numerals import Numeral, read_numeral
from factcheck.model import Kind, Unit

_COIN = "[0-9零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}"
_CHANGE = re.compile(
    rf"零?(?:({_COIN})[角毛])?(?:零?({_COIN})分(?![之钟])|(?<=毛)([一二三四五六七八九])(?![个万千百十]))?(?:钱|整|正)?"
)
_SPOKEN_CHANGE = re.compile(
    r"(?:零([一二三四五六七八九])|([一二三四五六七八九])(?:[角毛]([一二三四五六七八九])?)?)(?![个万千百十一-九元0-9])钱?"
)
_TENTH = re.compile(r"([一二三四五六七八九])(?![一二三四五六七八九十成至到、])|半")
_HALF = re.compile(r"半(?![年月天日导小径数路价夜个成])")
_LATER_POINTS = re.compile(r"(?:[、，和及与] ?[-+]?[0-9][0-9.]{0,6}个?){1,6}(个?百分点|个?基点)")
_LATER_AMOUNTS = re.compile(r"(?:[、和及] ?[0-9][0-9.,]{0,9}[万亿]{1,2}){1,6}")
_LISTING = ("、", "和", "及")
_PER_CLOSE = re.compile(r"[一-鿿]")
_DIVIDING = frozenset("/每 ")
_GAP = re.compile(r"[一-鿿]{0,8}")
_MAX_GAP = 12
_tuple = tuple.__new__  # the class itself would look at its arguments by name
_TENTHS = 10
_NOTHING = Decimal(0)
_CHANGING = frozenset("0123456789零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾半")  # what small change begins with


class Suffix(NamedTuple):
    """The unit after a number, where it ends, and what is added to the number (in its unit)."""

    measure: Measure | None
    end: int
    extra: Decimal = _NOTHING


def read_suffix(folded: str, at: int, table: MeasureTable, number: Numeral) -> Suffix:
    """What follows the number that ends at `at`."""
    whole_number = number.plain
    start = at + 1 if folded[at : at + 1] == " " else at
    measure = table.at(folded, start)
    if measure is None:
        lent = _lent(folded, at, table, number) if folded[at : at + 1] in _LISTING else None
        return _tuple(Suffix, (lent, at, _NOTHING))
    if measure.kind is Kind.NUMBER and not whole_number:
        return Suffix(None, at)  # 50万亿大关
    end = start + len(measure.word)
    if measure.word == "个" and not whole_number:
        later = _LATER_POINTS.match(folded, end)
        if later:
            return Suffix(table.by_word[later[1]], end)
    if measure.word == "成":
        if number.value > _TENTHS:
            return Suffix(None, at)  # 员工47成某: a name
        return _tenths(folded, end, measure)
    if measure.currency == "CNY":
        return _change(folded, end, measure, table)
    if not measure.unit.discrete and measure.kind in (Kind.QUANTITY, Kind.MULTIPLE) and _HALF.match(folded, end):
        return Suffix(measure, end + 1, Decimal("0.5"))
    return with_rate(folded, _tuple(Suffix, (measure, end, _NOTHING)), table)


def _lent(folded: str, at: int, table: MeasureTable, number: Numeral) -> Measure | None:
    """The unit that only the last of a list prints: 上涨0.4、0.1个百分点; 137亿、82亿千瓦时."""
    if later := _LATER_POINTS.match(folded, at):
        return table.by_word[later[1]]
    listed = None if number.plain else _LATER_AMOUNTS.match(folded, at)
    measure = table.at(folded, listed.end()) if listed else None
    if listed is None or measure is None or measure.kind is not Kind.QUANTITY:
        return None
    return with_rate(folded, Suffix(measure, listed.end() + len(measure.word)), table).measure


def _tenths(folded: str, end: int, measure: Measure) -> Suffix:
    """三成五, 三成半."""
    more = _TENTH.match(folded, end)
    if not more:
        return Suffix(measure, end)
    digit = read_numeral(more[1]) if more[1] else None
    return Suffix(measure, more.end(), digit.value if digit else Decimal(5))


def _change(folded: str, end: int, measure: Measure, table: MeasureTable) -> Suffix:
    """五元六角, 三块五, 九毛九."""
    first = folded[end : end + 1]
    if first not in _CHANGING:
        return with_rate(folded, Suffix(measure, end), table)
    if measure.factor is ONE and (found := _CHANGE.match(folded, end)) and (found[1] or found[2]):
        return Suffix(measure, found.end(), _coins(found[1], 10) + _coins(found[2] or found[3], 100))
    if measure.word == "块" and (found := _SPOKEN_CHANGE.match(folded, end)):
        return Suffix(measure, found.end(), _coins(found[1], 100) + _coins(found[2], 10) + _coins(found[3], 100))
    if measure.factor == Fraction(1, 10) and first in "一二三四五六七八九":
        return Suffix(measure, end + 1 + folded.startswith("分", end + 1), _coins(first, 100))
    if measure.factor is ONE and _HALF.match(folded, end):
        return Suffix(measure, end + 1, Decimal("0.5"))
    return with_rate(folded, Suffix(measure, end), table)


def _coins(digits: str | None, size: int) -> Decimal:
    numeral = read_numeral(digits) if digits else None
    return numeral.value / size if numeral else Decimal(0)


def with_rate(folded: str, suffix: Suffix, table: MeasureTable) -> Suffix:
    """`suffix` with a divisor after it (元/吨, 元每吨), as often as there is one."""
    if folded[suffix.end : suffix.end + 1] not in _DIVIDING:
        return suffix
    measure, end = suffix.measure, suffix.end
    while measure is not None and measure.kind is Kind.QUANTITY:
        at = end + folded.startswith(" /", end)
        if folded[at : at + 1] not in ("/", "每"):
            break
        divisor = _divisor(folded, at + 1, table)
        if divisor is None or divisor.dimension == measure.unit.dimension:
            break
        after = at + 1 + len(divisor.symbol)
        if folded[at] == "每" and _PER_CLOSE.match(folded, after) and folded[after] != "的":
            break
        measure, end = per(measure, divisor), after
    return Suffix(measure, end, suffix.extra)


def _divisor(folded: str, at: int, table: MeasureTable) -> Unit | None:
    for size in (2, 1):
        unit = table.seconds.get(folded[at : at + size])
        if unit:
            return unit
    measure = table.at(folded, at)
    return measure.unit if measure and measure.kind is Kind.QUANTITY else None


@lru_cache(maxsize=1024)
def per(measure: Measure, divisor: Unit) -> Measure:
    """`measure` per `divisor`: 元 per 吨."""
    unit = measure.unit
    together = Unit(
        f"{unit.symbol}/{divisor.symbol}",
        f"{unit.dimension}/{divisor.dimension}",
        unit.scale / divisor.scale,
    )
    return replace(measure, unit=together)


def per_before(folded: str, start: int, measure: Measure, table: MeasureTable) -> Measure:
    """`measure` per what 每 or 人均 before the number names: 每吨上涨50元, 人均可支配收入3万元."""
    if measure.kind is not Kind.QUANTITY or "/" in measure.unit.symbol:
        return measure
    floor = max(0, start - _MAX_GAP)
    window = folded[floor:start]
    if table.dividing.isdisjoint(window):
        return measure
    each = folded.rfind(table.each, floor, start)
    if each >= 0 and (unit := _divisor(folded, each + 1, table)):
        gap = _GAP.match(folded, each + 1 + len(unit.symbol), start)
        near = gap is not None and gap.end() == start and (unit.dimension != "time" or not gap[0])
        if near and unit.symbol != "个" and unit.dimension != measure.unit.dimension:
            return per(measure, unit)
    return _per_head(folded, floor, start, measure, table)


def _per_head(folded: str, floor: int, start: int, measure: Measure, table: MeasureTable) -> Measure:
    if measure.unit.discrete:
        return measure
    for word, head in table.per_head.items():
        at = folded.rfind(word, floor, start)
        between = folded[at + len(word) : start]
        if at >= 0 and (not between or between.isalpha()) and head.dimension != measure.unit.dimension:
            return per(measure, head)
    return measure
