"""How long a period is, in the unit that a length of time is printed in."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from factcheck.figures.chinese import chinese_integer
from factcheck.model import Grain, Interval, Period, Statement
from factcheck.relations.periods import as_days

_DAYS = frozenset(("天", "日"))
_SINCE = re.compile(r"([12][0-9]{3})年?(?:以来|至今|起)?")
_YEARS = re.compile("(?:这|過去|过去)?([0-9]{1,3}|[一二三四五六七八九十百]{1,5})年[来間间]?")
_MONTHS, _YEAR = 12, Fraction(1461, 4)
_ABOUT = 2  # days that leap years and the day before an anniversary make
_COARSE = (Grain.YEAR, Grain.ERA)
_MONTHLY = (*_COARSE, Grain.HALF, Grain.QUARTER, Grain.MONTH)


def length(first: Period | None, last: Period | None, counted: Statement) -> Interval | None:
    """The length from one period to another, from the last unit left out to both ends counted in.

    None where the periods are not known, run backwards, or are coarser than the unit (五天 of 2015年至2019年).
    """
    begin, finish = as_days(first), as_days(last)
    unit = counted.figure.unit.symbol if counted.figure.unit else ""
    if begin is None or finish is None or first is None or last is None or finish[1] <= begin[0]:
        return None
    if first.floating is not last.floating:
        return None
    if unit in _DAYS and first.grain is Grain.DAY is last.grain:
        days = (finish[1] - begin[0]).days
        return _between(days, days + 1)
    months = _months(begin[0], finish[1])
    if unit in ("月", "个月") and first.grain in _MONTHLY and last.grain in _MONTHLY:
        return _between(months - 1, months) if months > 1 else None
    if unit != "年":
        return None
    if first.grain in _COARSE and last.grain in _COARSE:
        years = finish[1].year - begin[0].year
        return _between(years, years + 1) if years else None
    exact = Fraction((finish[1] - begin[0]).days, 365)
    return _between(exact.__floor__(), exact.__ceil__()) if exact >= 1 else None


def term(first: Period | None, last: Period | None, counted: Statement) -> Interval | None:
    """The same between two printed times, where whole years from one day or month to that of another year are so many."""
    begin, finish = as_days(first), as_days(last)
    if begin is None or finish is None or first is None or last is None or first.floating or last.floating:
        return length(first, last, counted)
    years = _whole_years(begin[0], finish[1], first.grain)
    exact = counted.figure.unit is not None and counted.figure.unit.symbol == "年" and first.grain is last.grain
    return _between(years, years) if exact and years else length(first, last, counted)


def _whole_years(begin: date, finish: date, grain: Grain) -> int | None:
    """Years from a day or a month to its anniversary, or to the day or month before that."""
    if grain is Grain.MONTH:
        years, over = divmod(_months(begin, finish), _MONTHS)
        return years if over <= 1 else None
    years = finish.year - begin.year
    apart = (finish - begin).days - round(years * _YEAR)
    return years if grain is Grain.DAY and -_ABOUT <= apart <= _ABOUT else None


def printed_year(text: str) -> Period | None:
    """The year that a period is printed to begin with and nothing finer: 2010年, 2010年以来."""
    found = _SINCE.fullmatch(text)
    return Period(date(int(found[1]), 1, 1), date(int(found[1]), 12, 31), Grain.YEAR) if found else None


def years_said(text: str) -> int | None:
    """How many years a length of time, or a time counted back from now, is printed to be: 40年, 40年来, 四十年间; not 40多年来."""
    found = _YEARS.fullmatch(text)
    if found is None:
        return None
    if found[1].isdigit():
        return int(found[1])
    read = chinese_integer(found[1])
    return read[0] if read else None


def _months(first: date, last: date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month + 1


def _between(low: int, high: int) -> Interval:
    return Interval(Fraction(low), Fraction(high))
