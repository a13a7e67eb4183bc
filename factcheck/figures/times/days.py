"""Calendar arithmetic on stretches of days, bounds inclusive."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

Span = tuple[date, date]
_KEPT = 4096  # stretches of the calendar remembered: few occur, and often
_SHORTEST_MONTH = 28
_MONTHS = {"月": 1, "季度": 3, "年": 12}
_DAYS = {"天": 1, "周": 7}


@lru_cache(_KEPT)
def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    if month == 12:
        return date(year, 12, 31)
    return date(year, month + 1, 1) - timedelta(days=1)


@lru_cache(_KEPT)
def years(first: int, last: int) -> Span | None:
    """From 1 January of one year to 31 December of another; `None` outside the calendar."""
    if not MINYEAR <= first <= last <= MAXYEAR:
        return None
    return date(first, 1, 1), date(last, 12, 31)


@lru_cache(_KEPT)
def months(year: int, first: int, last: int) -> Span | None:
    """From the first day of one month to the last of another, in the next year where that month comes before."""
    end = year if last >= first else year + 1
    if not MINYEAR <= year <= end <= MAXYEAR:
        return None
    return date(year, first, 1), month_end(end, last)


@lru_cache(_KEPT)
def days(year: int, month: int, first: int, last: int) -> Span | None:
    """From one day of a month to another; `None` where there is no such day or the first comes after the last."""
    try:
        return (date(year, month, first), date(year, month, last)) if first <= last else None
    except ValueError:
        return None


def shifted_month(day: date, count: int) -> tuple[int, int]:
    """Year and month so many months on."""
    index = day.year * 12 + day.month - 1 + count
    return index // 12, index % 12 + 1


def shifted(day: date, years_on: int = 0, months_on: int = 0, days_on: int = 0) -> date | None:
    """A day so many years, months and days on; the last of the month where that day is missing."""
    year, month = shifted_month(day, years_on * 12 + months_on)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    first = date(year, month, min(day.day, month_end(year, month).day))
    try:
        return first + timedelta(days=days_on)
    except OverflowError:
        return None


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> Span | None:
    """The nth Monday (1) … Sunday (7) of a month."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    return (day, day) if day.month == month else None


def quarter(day: date, count: int) -> Span | None:
    """The quarter so many after the one that holds a day."""
    year, index = divmod(day.year * 4 + (day.month - 1) // 3 + count, 4)
    return months(year, index * 3 + 1, index * 3 + 3)


def week(day: date, count: int) -> Span | None:
    """Monday to Sunday of the week so many after the one that holds a day; `None` beyond the calendar."""
    monday = shifted(day, days_on=1 - day.isoweekday() + 7 * count)
    sunday = monday and shifted(monday, days_on=6)
    return (monday, sunday) if monday and sunday else None


def last(span: Span, count: int, unit: str) -> Span | None:
    """The last so many 天, 周, 月 or 季度 of a stretch; `None` where it is not as long."""
    end = span[1]
    if unit in _MONTHS:
        year, month = shifted_month(end, 1 - count * _MONTHS[unit])
        begin = date(year, month, 1) if year >= MINYEAR else None
    else:
        begin = shifted(end, days_on=1 - count * _DAYS[unit]) if unit in _DAYS and count < 1000 else None
    return (begin, end) if begin and begin >= span[0] else None


def has_parts(span: Span) -> bool:
    """Whether a stretch is a month or longer, and so has a beginning, an end and parts between."""
    return (span[1] - span[0]).days >= _SHORTEST_MONTH - 1


def part(span: Span, name: str) -> tuple[Span, bool]:
    """A part of a stretch by its name in the lexicon, and whether it is a single day."""
    first, last = span
    month = (last - first).days < 31
    if name == "end":
        return (last, last), True
    if name == "start":
        return ((first, first + timedelta(days=9)), False) if month else ((first, first), True)
    if name == "middle":
        middle = month_end(first.year, 6)
        return (middle, middle), True
    if name in ("first", "second", "third"):
        return _ten_days(first, last, name), False
    return _fraction(first, last, name, month), False


def _ten_days(first: date, last: date, name: str) -> Span:
    begin = first + timedelta(days={"first": 0, "second": 10, "third": 20}[name])
    return begin, last if name == "third" else begin + timedelta(days=9)


_THIRDS = {"early": (0, 3, 10), "mid": (3, 7, 10), "late": (7, 10, 10), "fore": (0, 1, 2), "hind": (1, 2, 2)}


def _fraction(first: date, last: date, name: str, month: bool) -> Span:
    """A share of a stretch: whole years of eras, whole months of a year, half a month."""
    low, high, whole = _THIRDS[name]
    if last.year - first.year > 50 and name in ("early", "late"):
        low, high = (0, 2) if name == "early" else (8, 10)
    if month:
        return (first, first + timedelta(days=14)) if low == 0 else (first + timedelta(days=15), last)
    if first.year == last.year:
        return date(first.year, 12 * low // whole + 1, 1), month_end(first.year, 12 * high // whole)
    size = last.year - first.year + 1
    return date(first.year + size * low // whole, 1, 1), date(first.year + size * high // whole - 1, 12, 31)
