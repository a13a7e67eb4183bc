"""How periods relate: the same, or one step before."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from factcheck.model import Period, Statement


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
        return a.when is None or b.when is None or days is not others or a.when.text == b.when.text
    if _incomparable(a.period, b.period):
        return _yearless(days) == _yearless(others)
    return days == others


def nested(a: Statement, b: Statement) -> bool:
    """Whether the days of one statement hold those of the other, or either is unknown."""
    days, others = as_days(a.period), as_days(b.period)
    if days is None or others is None or _incomparable(a.period, b.period):
        return True
    return days[0] <= others[0] <= others[1] <= days[1] or others[0] <= days[0] <= days[1] <= others[1]


def _incomparable(a: Period | None, b: Period | None) -> bool:
    """Whether one of two periods lies in a stand-in year and the other in its own."""
    return a is not None and b is not None and a.floating is not b.floating


def _yearless(days: tuple[date, date]) -> tuple[int, int, int, int]:
    return days[0].month, days[0].day, days[1].month, days[1].day


def years_earlier(period: Period | None, years: int) -> tuple[date, date] | None:
    """The same days so many years before; the last day of February stays the last."""
    days = as_days(period)
    return None if days is None else (_back(days[0], years), _back(days[1], years))


def years_between(first: Statement, last: Statement) -> int | None:
    """Years from one statement's year to the other's; None where either is not of one year, or not before the other."""
    a, b = as_days(first.period), as_days(last.period)
    if (
        a is None
        or b is None
        or a[0].year != a[1].year
        or b[0].year != b[1].year
        or _incomparable(first.period, last.period)
    ):
        return None
    return b[0].year - a[0].year if b[0].year > a[0].year else None


def seconds(period: Period | None) -> int | None:
    """Length in seconds of whole days."""
    days = as_days(period)
    return None if days is None else ((days[1] - days[0]).days + 1) * 86_400


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _back(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
