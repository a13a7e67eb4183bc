"""Readings become periods and durations."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from factcheck.figures.times import days
from factcheck.figures.times.duration import iso
from factcheck.figures.times.place import place
from factcheck.figures.times.point import Base, Length, Level, Point, Reach, Reading, Same, Stretch, Tail
from factcheck.figures.times.reach import GRAINS, reached
from factcheck.figures.times.span import TimeSpan
from factcheck.figures.times.timeline import Timeline
from factcheck.figures.times.words import TimeWords
from factcheck.model import Grain, Kind, Number, Period

_FINENESS = tuple(Grain)
_COARSE = Level.YEAR
_period = lru_cache(4096)(Period)  # few stretches of the calendar occur, and often
_span = tuple.__new__  # the class itself would look at nine arguments by name


def resolved(start: int, end: int, reading: Reading, line: Timeline, words: TimeWords) -> TimeSpan:
    """The span of a reading; the timeline takes note of it."""
    if isinstance(reading, Tail):
        return _dated(start, end, reading, line, words)
    if isinstance(reading, Length):
        return _length(start, end, Kind.DURATION, None, reading)
    if isinstance(reading, Reach):
        return _length(start, end, Kind.PERIOD, reached(reading, line), reading.length)
    if isinstance(reading, Same):
        return TimeSpan(start, end, Kind.PERIOD, _moved(line.same, reading.years))
    period = _stretch(reading, line, words)
    explicit = bool(reading.last.point.years or reading.first.point.years)
    line.note(period, explicit, moves=not reading.last.point.clock)
    return TimeSpan(start, end, Kind.PERIOD, period)


def _dated(start: int, end: int, reading: Tail, line: Timeline, words: TimeWords) -> TimeSpan:
    point, parts, _ = reading
    years, year = point.years, point.year
    period = (line.settled.get(reading) if years else None) or _settle(reading, line, words)
    if not parts or "same" not in parts:
        back = year is not None and year.base is Base.TEXT and year.count < 0
        moves = point.level > _COARSE and not (point.day and point.clock)  # 上年末 is no day that a 次日 follows
        line.note(period, years is not None, moves, not back)
        if period.begin is None:
            if year is not None and year.base is not Base.TEXT:
                line.year = None  # 2024年…；今年…；7月份: of the later year, whichever that is
        elif period.grain is Grain.MONTH and point.months and not (back or line.compared):
            line.month = period
    weekday = point.weekday if period.grain is not Grain.WEEK else None
    return _span(TimeSpan, (start, end, Kind.PERIOD, period, None, None, None, None, weekday))


def _settle(reading: Tail, line: Timeline, words: TimeWords) -> Period:
    """The period of a time; one that is said in full is the same wherever it stands, and is kept."""
    period = _tail(reading, line, words)
    point, parts, _ = reading
    elsewhere = point.day or point.quarter or point.week or point.weekday or point.month
    if point.years and not elsewhere and "since" not in parts and "same" not in parts:
        line.settled[reading] = period
    return period


def _length(start: int, end: int, kind: Kind, period: Period | None, length: Length) -> TimeSpan:
    simple = len(length.parts) == 1
    amount = _printed(length.parts[0][0]) if simple else None
    until = None if length.until is None else _printed(length.until)
    return TimeSpan(
        start, end, kind, period, iso(length) if kind is Kind.DURATION else None,
        amount, until, length.parts[0][1] if simple else length.unit if not length.parts else None,
    )  # fmt: skip


def _printed(count: Fraction) -> Number:
    """A decimal where the count is one."""
    if count.denominator == 1:
        return Decimal(count.numerator)
    found = Decimal(count.numerator) / Decimal(count.denominator)
    return found if Fraction(found) == count else count


def _tail(tail: Tail, line: Timeline, words: TimeWords, after: date | None = None) -> Period:
    point, parts = tail.point, tail.parts
    if "same" in parts:
        return _same_in(point, line, words)
    span = place(point, line, words, after)
    grain = point.grain
    if span is None:
        return _period(None, None, grain)
    if point.clock:
        return _clocked(point, span[0], parts, line)
    for name in (*((point.part,) if point.part else ()), *parts):
        if name == "since":
            return _period(span[0], max(line.anchor, span[0]) if line.anchor else None, grain)
        if name != "whole":
            if not days.has_parts(span):
                return _period(None, None, grain)  # 年底中叶
            span, single = days.part(span, _for_level(name, point.level))
            grain = Grain.DAY if single else grain
    if tail.last:
        found = days.last(span, *tail.last)
        return _period(*found, GRAINS[tail.last[1]]) if found else _period(None, None, grain)
    return _period(*span, grain)


def _for_level(name: str, level: Level) -> str:
    if level is Level.ERA:
        return {"start": "early", "end": "late"}.get(name, name)
    return name


def _clocked(point: Point, day: date, parts: tuple[str, ...], line: Timeline) -> Period:
    assert point.clock is not None
    begin = _moment(day, point.clock, point.daypart)
    finish = begin
    if point.until:
        finish = _moment(day, point.until, point.daypart)
        if finish < begin:
            finish = _next_day(finish)
    if "since" in parts and line.now:
        finish = max(line.now, begin)
    return Period(begin, finish, Grain.MOMENT)


def _next_day(moment: datetime) -> datetime:
    """The same time a day later; the last day there is has only its end after it."""
    return datetime.max.replace(microsecond=0) if moment.date() == date.max else moment + timedelta(days=1)


# From which hour, and up to which, twelve are added in a part of the day.
_NOON = {"noon": (1, 5), "afternoon": (1, 11), "evening": (1, 12), "night": (6, 12)}


def _moment(day: date, clock: tuple[int, int, int], daypart: str | None) -> datetime:
    hour, minute, second = clock
    low, high = _NOON.get(daypart or "", (1, 0))
    on, hour = divmod(hour + (12 if low <= hour <= high else 0), 24)
    moment = datetime.combine(day, time(hour, minute, second))
    return _next_day(moment) if on else moment


def _same_in(point: Point, line: Timeline, words: TimeWords) -> Period:
    """2019年同期, 上月同期: the stretch named last, moved to that year or month."""
    last = line.same
    if last is None or last.begin is None or last.finish is None:
        return Period(None, None, point.grain)
    if point.level is Level.YEAR:
        if point.years:
            return _moved(last, point.years[0] - last.finish.year)
        if point.year:
            return _moved(last, _year_step(point.year.count, last, line))
        return Period(None, None, last.grain)
    span = place(point, line, words)
    if span is None or last.grain is not Grain.DAY or point.level is not Level.MONTH:
        return Period(None, None, last.grain)
    moved = days.days(span[0].year, span[0].month, last.begin.day, min(last.finish.day, span[1].day))
    return Period(*moved, last.grain) if moved else Period(None, None, last.grain)


def _year_step(count: int, last: Period, line: Timeline) -> int:
    """去年同期 after a stretch of this year or last is a year before it; 今年同期 after one of last year is of this."""
    if count < 0:
        return count
    return line.anchor.year + count - last.finish.year if line.anchor and last.finish else 0


def _moved(period: Period | None, years: int | None) -> Period:
    if period is None or years is None or period.begin is None or period.finish is None:
        return Period(None, None, period.grain if period else Grain.ERA)
    begin, finish = _year_on(period.begin, years), _year_on(period.finish, years)
    if begin is None or finish is None:
        return Period(None, None, period.grain)
    if not isinstance(finish, datetime) and _is_month_end(period.finish):
        finish = days.month_end(finish.year, finish.month)
    return Period(begin, finish, period.grain)


def _is_month_end(day: date | datetime) -> bool:
    return day.month == 2 and day.day == days.month_end(day.year, 2).day


def _year_on(value: date | datetime, years: int) -> date | datetime | None:
    day = days.shifted(value.date() if isinstance(value, datetime) else value, years_on=years)
    if day is None:
        return None
    return datetime.combine(day, value.time()) if isinstance(value, datetime) else day


def _stretch(reading: Stretch, line: Timeline, words: TimeWords) -> Period:
    first, last = reading.first, reading.last
    begin = _tail(first, line, words)
    if begin.begin is None:
        ending = _tail(last, line, words)
        return Period(None, None, _finer(begin.grain, ending.grain))
    started = begin.begin.date() if isinstance(begin.begin, datetime) else begin.begin
    finish = _tail(Tail(_inherit(first.point, last.point), last.parts), line, words, after=started)
    grain = _finer(begin.grain, finish.grain)
    if finish.finish is None:
        return Period(None, None, grain)
    return _ordered(begin.begin, finish.finish, grain, last.point)


def _ordered(begin: date | datetime, finish: date | datetime, grain: Grain, last: Point) -> Period:
    """Both ends as days or both as moments, the later one later."""
    if isinstance(begin, datetime) or isinstance(finish, datetime):
        begin = begin if isinstance(begin, datetime) else datetime.combine(begin, time())
        finish = finish if isinstance(finish, datetime) else datetime.combine(finish, time(23, 59, 59))
        if finish < begin and last.level is Level.CLOCK and not last.days and not last.day:
            finish = _next_day(finish)
    if finish < begin:
        return Period(None, None, grain)
    return Period(begin, finish, grain)


def _inherit(first: Point, last: Point) -> Point:
    """The end of a range with the coarser fields that only its beginning prints: 2017年8月至11月, 下午3点到6点."""
    if last.level is first.level is Level.CLOCK and last.daypart is None and first.daypart != "morning":
        last = last._replace(daypart=first.daypart)
    placed = last.years or last.year or last.day or last.week or last.month
    if placed or last.level <= Level.YEAR or first.level is Level.ERA:
        return last
    if first.years and last.months and first.months and last.months[1] >= first.months[0]:
        return last._replace(years=(first.years[1], first.years[1]))
    return last


def _finer(one: Grain, other: Grain) -> Grain:
    return max(one, other, key=_FINENESS.index)
