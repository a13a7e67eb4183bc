"""Lengths that reach back or forward from publication: 近五年, 未来15年, 三年前, 前两周."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from factcheck.figures.times import days
from factcheck.figures.times.point import Reach
from factcheck.figures.times.timeline import Timeline
from factcheck.model import Grain, Period

GRAINS = {
    "年": Grain.YEAR,
    "季度": Grain.QUARTER,
    "月": Grain.MONTH,
    "周": Grain.WEEK,
    "天": Grain.DAY,
    "世纪": Grain.ERA,
}
_BUSINESS = ("工作日", "交易日")  # which days these are no calendar says


def reached(reach: Reach, line: Timeline) -> Period:
    """The period of a length that reaches back or forward."""
    length = reach.length
    if length.unit in _BUSINESS:
        return Period(None, None, Grain.DAY)
    grain = GRAINS.get(length.unit, Grain.MOMENT)
    vague = not length.parts or length.until or (reach.far and length.approximate)
    if line.anchor is None or vague:
        return Period(None, None, grain)
    count, unit = length.parts[0]
    if not any(part for part, _ in length.parts):
        return Period(None, None, grain)  # 前0周 reaches nowhere
    if grain is Grain.MOMENT:
        return _moments(count, unit, reach, line)
    if reach.whole:
        return _whole(int(count), unit, reach.sign, line.anchor, grain)
    edge = _edge(length.parts, reach.sign, line.anchor)
    if edge is None:
        return Period(None, None, grain)
    if reach.far:
        finer = Grain.MONTH if unit == "年" else Grain.DAY  # 一年半后 is a month, 两个半月前 a day
        return _around(edge, grain if count.denominator == 1 else finer)
    return Period(edge, line.anchor, grain) if reach.sign < 0 else Period(line.anchor, edge, grain)


def _edge(parts: tuple[tuple[Fraction, str], ...], sign: int, anchor: date) -> date | None:
    """The day a length away."""
    months_on = days_on = Fraction(0)
    for count, unit in parts:
        months_on += count * {"世纪": 1200, "年": 12, "季度": 3, "月": 1}.get(unit, 0)
        days_on += count * {"周": 7, "天": 1}.get(unit, 0)
    days_on += (months_on % 1) * 30
    if months_on > 120_000 or days_on > 3_000_000:
        return None
    return days.shifted(anchor, months_on=sign * int(months_on), days_on=sign * int(days_on))


def _around(day: date, grain: Grain) -> Period:
    span = {
        Grain.YEAR: days.years(day.year, day.year),
        Grain.MONTH: days.months(day.year, day.month, day.month),
        Grain.QUARTER: days.quarter(day, 0),
        Grain.WEEK: days.week(day, 0),
    }.get(grain)
    return Period(*span, grain) if span else Period(day, day, Grain.DAY)


def _whole(count: int, unit: str, sign: int, anchor: date, grain: Grain) -> Period:
    """前两年, 下三周: calendar units beside the present one."""
    near, far = _one(unit, sign, anchor), _one(unit, sign * count, anchor)
    if near is None or far is None:
        return Period(None, None, grain)
    first, last = (far, near) if sign < 0 else (near, far)
    return Period(first[0], last[1], grain)


def _one(unit: str, count: int, anchor: date) -> days.Span | None:
    if unit == "年":
        return days.years(anchor.year + count, anchor.year + count)
    if unit == "月":
        year, month = days.shifted_month(anchor, count)
        return days.months(year, month, month)
    if unit == "季度":
        return days.quarter(anchor, count)
    if unit == "周":
        return days.week(anchor, count)
    day = days.shifted(anchor, days_on=count)
    return (day, day) if day else None


def _moments(count: Fraction, unit: str, reach: Reach, line: Timeline) -> Period:
    """Hours and minutes need the moment of publication; with its day alone, that is all there is to say."""
    if line.now is None or count > 100_000:
        return Period(line.anchor, line.anchor, Grain.MOMENT)
    seconds = int(count * {"小时": 3600, "分钟": 60}.get(unit, 1))
    try:
        edge = line.now + timedelta(seconds=reach.sign * seconds)
    except OverflowError:
        return Period(None, None, Grain.MOMENT)
    if reach.far:
        return Period(edge, edge, Grain.MOMENT)
    first, last = sorted((edge, line.now))
    return Period(first, last, Grain.MOMENT)
