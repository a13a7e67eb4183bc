"""Points find their place in the calendar, given when the text was published and what it named before."""

from __future__ import annotations

from datetime import date

from factcheck.figures.times import days
from factcheck.figures.times.days import Span
from factcheck.figures.times.point import Base, Level, Offset, Point
from factcheck.figures.times.timeline import Timeline, day_of
from factcheck.figures.times.words import TimeWords
from factcheck.model import Grain

_FAR_AHEAD = 250  # days: a date without a year that lies further ahead is last year's
_FAR_BEHIND = 335  # and one further behind is next year's
_NEAR_AHEAD = 7  # a day without a month that lies no further ahead is this month's, else last month's
_SOON = 15  # a quarter or half may be spoken of so many days before it begins


def place(point: Point, line: Timeline, words: TimeWords, after: date | None = None) -> Span | None:
    """The days of a point, its clock time left aside; `after` is the begin of a range that it ends.

    `None` where the text does not fix them.
    """
    if point.every or point.known is False:
        return None
    if point.level is Level.ERA:
        return _era(point, line)
    if point.day:
        span = _offset_day(point.day, line, after)
        back = point.year.count if point.year else 0
        return span and _single(days.shifted(span[0], years_on=back)) if back else span
    if point.quarter:
        return days.quarter(line.anchor, point.quarter.count) if line.anchor and not point.year else None
    if point.week or (point.weekday and not point.nth and not point.days):
        return _weekday(point, line, after)
    return _within(point, line, words, after)


def _era(point: Point, line: Timeline) -> Span | None:
    if point.years:
        return days.years(*point.years)
    first = None
    if point.century is not None:
        first = (point.century - 1) * 100
    elif point.century_offset is not None and line.anchor:
        first = line.anchor.year // 100 * 100 + 100 * point.century_offset
    if point.decade is None:
        return None if first is None else days.years(first + (first == 0), first + 99)
    if first is None:
        now = line.anchor.year if line.anchor else 2020
        first = now // 100 * 100
        first -= 100 if first + point.decade > now + 5 else 0
    return days.years(first + point.decade, first + point.decade + 9)


def _base(offset: Offset, line: Timeline) -> date | None:
    if offset.base is Base.TEXT:
        return line.day or line.anchor
    if line.undated and line.month is not None and line.month.begin is not None:
        return day_of(line.month.begin)  # 2026年5月产量…，本月销量…: all of the month that a bulletin is of
    return line.anchor


def _offset_day(offset: Offset, line: Timeline, after: date | None) -> Span | None:
    base = after or line.exact or line.anchor if offset.base is Base.TEXT else line.anchor
    day = base and days.shifted(base, days_on=offset.count)
    last = base and days.shifted(base, days_on=offset.count if offset.last is None else offset.last)
    return (day, last) if day and last else None


def _weekday(point: Point, line: Timeline, after: date | None) -> Span | None:
    number = point.weekday
    if line.bracketed and line.exact and number and not point.week:
        return _nearest(line.exact, number)
    if after and number and not point.week:
        return _single(days.shifted(after, days_on=(number - after.isoweekday()) % 7))
    if not line.anchor:
        return None
    count = point.week.count if point.week else 0
    if not point.week and number and number > 4 and line.anchor.isoweekday() == 1:
        count = -1  # what Monday's paper calls Friday is past
    if not number:
        return days.week(line.anchor, count)
    return _single(days.shifted(line.anchor, days_on=number - line.anchor.isoweekday() + 7 * count))


def _nearest(day: date, weekday: int) -> Span | None:
    """11月11日（周三）: the weekday printed, nearest to the date before it."""
    return _single(days.shifted(day, days_on=(weekday - day.isoweekday() + 3) % 7 - 3))


def _single(day: date | None) -> Span | None:
    return (day, day) if day else None


def _within(point: Point, line: Timeline, words: TimeWords, after: date | None) -> Span | None:
    """A year, or a stretch or day of one."""
    if point.month:
        base = _base(point.month, line)
        if not base:
            return None
        year, month = days.shifted_month(base, point.month.count)
        return in_year(point, year, words, month)
    given = _year(point, line, after)
    if given is None and point.months and (line.linked or not line.anchor) and not point.year:
        given = line.year  # 2020年一季度、上半年
    if given is not None:
        return in_year(point, given, words)
    if point.year:
        return None
    if point.months is None and point.holiday is None:
        return _bare_day(point, line, words, after)
    return _likely_year(point, line, words, after)


def _year(point: Point, line: Timeline, after: date | None) -> int | None:
    if point.years:
        return point.years[0]
    if not point.year:
        return None
    if point.year.base is Base.TEXT and (after or line.year is not None):
        return (after.year if after else line.year or 0) + point.year.count
    return line.anchor.year + point.year.count if line.anchor else None


def in_year(point: Point, year: int, words: TimeWords, month: int | None = None) -> Span | None:
    """The days of a point in a year (and month) that are given."""
    if not 1 <= year <= 9998:
        return None
    if point.holiday:
        return _holiday(point.holiday, year, words)
    bounds = point.months or ((month, month) if month else None)
    return _in_months(point, year, bounds, words) if bounds else days.years(year, _last_year(point, year))


def _in_months(point: Point, year: int, months: tuple[int, int], words: TimeWords) -> Span | None:
    if point.nth and point.weekday:
        span = days.nth_weekday(year, months[0], point.nth, point.weekday)
        return days.week(span[0], 0) if span and point.grain is Grain.WEEK else span
    if point.lunar:
        return _lunar(year, months[0], point.days, words)
    if point.days:
        return days.days(year, months[0], *point.days)
    return days.months(year, *months)


def _last_year(point: Point, year: int) -> int:
    if point.years:
        return point.years[1]
    return year + point.year.last - point.year.count if point.year and point.year.last is not None else year


def _lunar(year: int, month: int, numbers: tuple[int, int] | None, words: TimeWords) -> Span | None:
    first = words.lunar.date_of(year, month, numbers[0] if numbers else 1)
    last = words.lunar.date_of(year, month, numbers[1]) if numbers else words.lunar.date_of(year, month + 1, 0)
    return (first, last) if first and last else None


def _holiday(name: str, year: int, words: TimeWords) -> Span | None:
    if name in words.terms:
        return _term(year, *words.terms[name])
    holiday = words.holidays[name]
    if holiday.lunar:
        day = words.lunar.date_of(year - (holiday.lunar == 13), holiday.lunar, holiday.day)
        return (day, day) if day else None
    if holiday.nth:
        return days.nth_weekday(year, holiday.month, holiday.nth, holiday.weekday)
    return days.days(year, holiday.month, holiday.day, holiday.day)


def _term(year: int, month: int, constant: int) -> Span | None:
    if not 2000 <= year <= 2099:
        return None
    y = year - 2000
    day = (y * 2422 + constant * 10) // 10_000 - (y - (month < 3)) // 4
    return days.days(year, month, day, day)


def _bare_day(point: Point, line: Timeline, words: TimeWords, after: date | None) -> Span | None:
    """A day without a month, or a clock time without a day."""
    if point.days is None:
        base = after or line.exact or line.anchor
        return (base, base) if base else None
    near = None if line.today else line.day
    base = after or near or line.anchor
    if base is None:
        return None
    year, month = base.year, base.month
    if not (after or near) and point.days[0] > base.day + _NEAR_AHEAD:
        year, month = days.shifted_month(base, -1)
    if after and point.days[0] < after.day:
        year, month = days.shifted_month(base, 1)
    found = in_year(point, year, words, month)
    if found or after:
        return found
    year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return in_year(point, year, words, month)


def _likely_year(point: Point, line: Timeline, words: TimeWords, after: date | None) -> Span | None:
    """A month, day or stretch of the year without the year: that of publication, unless it lies too far off."""
    if after:
        span = in_year(point, after.year, words)
        return span if span and span[1] >= after else in_year(point, after.year + 1, words)
    if line.dated_year is not None and point.level is not Level.STRETCH and line.day:
        span = in_year(point, line.dated_year, words)
        if span and span[0] >= line.day.replace(day=1):
            return span
    if not line.anchor:
        return None
    year = line.anchor.year
    span = in_year(point, year, words)
    if span is None:  # 29 February, or a year the tables leave out
        tries = (in_year(point, year + step, words) for step in (-1, 1, -2, -3))
        return next((found for found in tries if found), None)
    return in_year(point, year + _away(span, line.anchor), words)


def _away(span: Span, anchor: date) -> int:
    """-1, 0 or 1: the year, counted from publication's, that a stretch of the year without one is meant to be of."""
    first, last = span
    if (last - first).days < 32:
        if (first - anchor).days > _FAR_AHEAD:
            return -1
        return int((anchor - last).days > _FAR_BEHIND)
    # News sums up: 前三季度 in January are last year's; 四季度 is spoken of from its first day.
    begun = first + (last - first) / 2 if first.month == 1 and first.day == 1 and (last - first).days > 185 else first
    return -int((begun - anchor).days > _SOON)
