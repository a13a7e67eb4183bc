"""Numbers, days and periods as facts print them."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from factcheck.model import Grain, Period
from factcheck.rulebook.source import Value

_NUMBER = re.compile(r"(?P<digits>-?[0-9]{1,30}(?:\.(?P<decimals>[0-9]{1,30}))?)(?P<magnitude>万亿|亿|万)?")
_MAGNITUDES = {"万亿": 12, "亿": 8, "万": 4}
_YEAR = re.compile("(?!0000)[0-9]{4}")
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def number(value: Value) -> tuple[Fraction, Fraction]:
    """Value and size of its last place; a whole number without a magnitude is exact (place 0)."""
    found = _NUMBER.fullmatch(value.text())
    if found is None:
        value.fail(f"“{value.text()}”不是数，要写成 400、1.20万 或 14820.70亿 这样")
    scale = Fraction(10) ** _MAGNITUDES.get(found["magnitude"], 0)
    exact = not found["magnitude"] and not found["decimals"]
    place = Fraction(0) if exact else scale / 10 ** len(found["decimals"] or "")
    return Fraction(found["digits"]) * scale, place


def period(value: Value) -> Period:
    """Years or days: 2009, 2009/2010, 2009-11-11 or 2019-11-01/2019-11-11."""
    first, _, last = value.text().partition("/")
    last = last if "/" in value.text() else first
    years = _YEAR.fullmatch(first) and _YEAR.fullmatch(last)
    if not years and not (_DAY.fullmatch(first) and _DAY.fullmatch(last)):
        value.fail(f"“{value.text()}”不是时段，要写成 2010、2010-11-11 或 2010-11-01/2010-11-11")
    begin = date(int(first), 1, 1) if years else _date(value, first)
    finish = date(int(last), 12, 31) if years else _date(value, last)
    if finish < begin:
        value.fail(f"“{value.text()}”先后颠倒了")
    return Period(begin, finish, Grain.YEAR if years else Grain.DAY)


def day(value: Value) -> date:
    """A day, YYYY-MM-DD."""
    if not _DAY.fullmatch(value.text()):
        value.fail(f"“{value.text()}”不是日期，要写成 2020-11-12 这样")
    return _date(value, value.text())


def _date(value: Value, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        value.fail(f"日历上没有“{text}”这一天")
