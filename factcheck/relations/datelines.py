"""How many days lie between two printed days, as far as the text fixes them."""

from __future__ import annotations

import re
from datetime import date

from factcheck.model import Grain, Statement
from factcheck.relations.periods import as_days

_BARE = re.compile(r"[0-9]{1,2}日|[一二三四五六七八九十]{1,3}日")
_FAR = 183  # days: a date without a year that lies so far ahead is one of the year before
_LEAP, _SPAN = 2000, 20  # a year that has every day, as have those four, eight … years on
_MONTH = 31  # days
_DECEMBER = 12
_LATE, _EARLY = 24, 7  # days of the month: the 31st, said on the 1st, was of the month before


_DATE = r"(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日"
_TO = r"\s*(?:起?至|到|[-—–~～－]+)\s*"
_RANGE = re.compile(rf"{_DATE}{_TO}{_DATE}")
_YEARS = re.compile(rf"([0-9]{{4}})年?(?:([0-9]{{1,2}})月)?{_TO}([0-9]{{4}})年(?:([0-9]{{1,2}})月)?")
_MONTHLY = re.compile(rf"(?:[0-9]{{4}}年)?[0-9]{{1,2}}月([0-9]{{1,2}})[日号]?{_TO}([0-9]{{1,2}})[日号]")
_YEAR = re.compile("[0-9]{4}年")
_YEARLY = re.compile(r"每年的?([0-9]{1,2})月([0-9]{1,2})[日号]")
_FULL_DATE = re.compile(r"[0-9]{4}年([0-9]{1,2})月([0-9]{1,2})[日号]")
_CALENDAR = re.compile(r"[0-9一二三四五六七八九十](?:[日号]|月)")
_DATED = re.compile(r"[0-9一二三四五六七八九十][日号]|月[底末]")  # 今天, 过去24小时 are counted from the report itself


def days_ahead(report: Statement, event: Statement, folded: str) -> int | None:
    """Days from the day an event ended to the day of the report on it; below 0 where it is said to come after.

    None where a day is not known, or may be one of the month or the year before.
    """
    told, happened = _day(report), _day(event)
    printed = folded[slice(*event.figure.at)]
    if told is None or happened is None or not _DATED.search(printed):
        return None
    if _BARE.fullmatch(printed):
        gap = told.day - happened.day
        before = told.day <= _EARLY and happened.day >= _LATE
        return None if gap < 0 and before else gap
    if _floats(report) is not _floats(event):
        return None
    gap = (told - happened).days
    return None if gap < -_FAR else gap


def days_within(folded: str) -> int | None:
    """Days from the first to the last of two dates joined in print; None where a year is left out that may be another."""
    found = _RANGE.fullmatch(folded)
    if found is None:
        return None
    year, month, day, last_year, last_month, last_day = (int(part) if part else None for part in found.groups())
    if last_year is None and (last_month or 0) < (month or 0):
        return None  # 12月20日至1月5日
    try:
        first = date(year or last_year or _LEAP, month or 1, day or 1)
        last = date(last_year or year or _LEAP, last_month or 1, last_day or 1)
    except ValueError:
        return None
    return None if year is None and last_year is not None and last < first else (last - first).days


def months_within(folded: str) -> int | None:
    """Months from the first to the last of two years or months that print their years: 2019年3月至2021年5月."""
    found = _YEARS.fullmatch(folded)
    if found is None:
        return None
    year, month, last_year, last_month = (int(part) if part else None for part in found.groups())
    if not 1 <= (month or 1) <= _DECEMBER or not 1 <= (last_month or 1) <= _DECEMBER or not year or not last_year:
        return None
    return 12 * (last_year - year) + (last_month or _DECEMBER) - (month or 1)


def days_of_month(folded: str) -> int | None:
    """The same where the month is printed once: 9月22日至20日; None where the last day may be of the next month."""
    found = _MONTHLY.fullmatch(folded)
    if found is None:
        return None
    first, last = map(int, found.groups())
    return None if first >= _LATE and last <= _EARLY else last - first


def days_off(yearly: str, day: str) -> int | None:
    """Days of the year between what is printed as a day of every year (每年5月25日) and a printed date."""
    one, other = _YEARLY.fullmatch(yearly), _FULL_DATE.fullmatch(day)
    if one is None or other is None:
        return None
    try:
        first, last = (date(_LEAP, *map(int, found.groups())) for found in (one, other))
    except ValueError:
        return None
    return abs((last - first).days)


def days_apart(a: Statement, b: Statement, folded: str) -> int | None:
    """Days between two printed dates; 0 where one holds the other (5月, 5月4日), None where they are not comparable."""
    one, other = as_days(a.period), as_days(b.period)
    dated = all(_CALENDAR.search(folded[slice(*s.figure.at)]) for s in (a, b))
    if one is None or other is None or not dated:
        return None
    if not all(_YEAR.match(folded, *s.figure.at) for s in (a, b)):
        one, other = _in_one_year(one), _in_one_year(other)  # 去年1—11月, 1—11月
    within = one[0] <= other[0] <= other[1] <= one[1] or other[0] <= one[0] <= one[1] <= other[1]
    if one == other:
        return 0
    if within and (_whole(one, a) or _whole(other, b)):
        return 0 if _day_of_month(one, other) else None
    return abs((one[0] - other[0]).days) + abs((one[1] - other[1]).days)


def _in_one_year(days: tuple[date, date]) -> tuple[date, date]:
    """The same days of the year, from a stand-in year on."""
    return days[0].replace(year=_LEAP), days[1].replace(year=_LEAP + 4 * min(_SPAN, days[1].year - days[0].year))


def _day_of_month(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether one is a day and the other no more than a month: 7月 lies in 1—7月, and is another time."""
    short, long = sorted((days[1] - days[0]).days for days in (one, other))
    return short == 0 and long < _MONTH


def _whole(days: tuple[date, date], s: Statement) -> bool:
    """Whether days are just one, or those of a whole month or year, so that a finer date may lie within."""
    return days[0] == days[1] or (s.period is not None and s.period.grain not in (Grain.DAY, Grain.MOMENT))


def _day(s: Statement) -> date | None:
    """The last day that a figure prints; None for a month or a year."""
    days, period = as_days(s.period), s.period
    return days[1] if days and period is not None and period.grain in (Grain.DAY, Grain.MOMENT) else None


def _floats(s: Statement) -> bool:
    return s.period is not None and s.period.floating
