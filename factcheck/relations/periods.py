"""How periods relate: the same, or one step before."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from factcheck.model import Period, Statement

_DATED = re.compile(r"[年月季]|半年|[0-9０-９]日")


def as_days(period: Period | None) -> tuple[date, date] | None:
    """First and last day, where both are known."""
    if period is None or period.begin is None or period.finish is None:
        return None
    first, last = _day(period.begin), _day(period.finish)
    if isinstance(period.finish, datetime) and period.finish.time() == time.min and last > first:
        last -= timedelta(days=1)  # 24点 ends the day before
    return first, last


def same(a: Statement, b: Statement) -> bool:
    """Whether two statements speak of the same days; where the text does not fix the year, of the same words for them."""
    days, others = as_days(a.period), as_days(b.period)
    if days is None or others is None:
        return a.when is None or b.when is None or (days is None) is not (others is None) or a.when.text == b.when.text
    if _from_today(a) is not _from_today(b):
        return True
    if _incomparable(a.period, b.period):
        return _yearless(days) == _yearless(others)
    return days == others


def exact(a: Statement, b: Statement) -> bool:
    """Whether two statements are of the same days, and known to be."""
    days = as_days(a.period)
    return days is not None and days == as_days(b.period) and not _incomparable(a.period, b.period)


def past(a: Statement, b: Statement) -> bool:
    """Whether the time of `b` is over when that of `a` begins."""
    days, others = as_days(a.period), as_days(b.period)
    return days is not None and others is not None and not _incomparable(a.period, b.period) and others[1] < days[0]


def nested(a: Statement, b: Statement) -> bool:
    """Whether the days of one statement hold those of the other, or either is unknown."""
    days, others = as_days(a.period), as_days(b.period)
    if days is None or others is None or _incomparable(a.period, b.period) or _from_today(a) is not _from_today(b):
        return True
    return days[0] <= others[0] <= others[1] <= days[1] or others[0] <= days[0] <= days[1] <= others[1]


def comparable(a: Statement, b: Statement) -> bool:
    """Whether the days of two statements may be compared: neither lies in a stand-in year alone, or is counted from today."""
    return not _incomparable(a.period, b.period) and _from_today(a) is _from_today(b)


def _incomparable(a: Period | None, b: Period | None) -> bool:
    """Whether one of two periods lies in a stand-in year and the other in its own."""
    return a is not None and b is not None and a.floating is not b.floating


def _from_today(s: Statement) -> bool:
    """Whether a statement's period is counted from a day of publication that the text does not tell: 今日, 上周."""
    return bool(s.period and s.period.floating and s.when and not _DATED.search(s.when.text))


def _yearless(days: tuple[date, date]) -> tuple[int, int, int, int]:
    return days[0].month, days[0].day, days[1].month, days[1].day


def years_earlier(period: Period | None, years: int) -> tuple[date, date] | None:
    """The same days so many years before; the last day of February stays the last."""
    days = as_days(period)
    return None if days is None else (_back(days[0], years), _back(days[1], years))


def previous(period: Period | None) -> tuple[date, date] | None:
    """The month before a month, the quarter before a quarter; None for other periods."""
    days = as_days(period)
    if days is None or days[0].day != 1 or (days[1] + timedelta(days=1)).day != 1:
        return None
    months = (days[1].year - days[0].year) * 12 + days[1].month - days[0].month + 1
    if months not in (1, 3):
        return None
    first = days[0].year * 12 + days[0].month - 1 - months
    return date(first // 12, first % 12 + 1, 1), days[0] - timedelta(days=1)


def last_december(period: Period | None) -> tuple[date, date] | None:
    """The last day of the year before a period's."""
    days = as_days(period)
    day = None if days is None else date(days[1].year - 1, 12, 31)
    return None if day is None else (day, day)


def years_between(first: Statement, last: Statement) -> int | None:
    """Years from one statement's year to the other's, or over the years that both are of (2008年至2012年由…增长至…)."""
    a, b = as_days(first.period), as_days(last.period)
    if a is None or b is None or _incomparable(first.period, last.period):
        return None
    if a == b and a[1].year > a[0].year:
        return a[1].year - a[0].year
    single = a[0].year == a[1].year and b[0].year == b[1].year
    return b[0].year - a[0].year if single and b[0].year > a[0].year else None


def seconds(period: Period | None) -> int | None:
    """Length in seconds: of whole days, or from one moment to another; None for a single moment."""
    days = as_days(period)
    if days is None or period is None:
        return None
    if isinstance(period.begin, datetime) and isinstance(period.finish, datetime):
        return int((period.finish - period.begin).total_seconds()) or None
    return ((days[1] - days[0]).days + 1) * 86_400


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _back(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
