"""Which points may stand together, and what they make."""

from __future__ import annotations

from fractions import Fraction

from factcheck.figures.times.atoms import Atom
from factcheck.figures.times.point import Length, Level, Point
from factcheck.model import Grain

_COARSE = (Level.ERA, Level.YEAR, Level.STRETCH, Level.MONTH)
_LONG = (Level.ERA, Level.YEAR)
_FITS: dict[str, tuple[Level, ...]] = {
    **dict.fromkeys(("end", "start"), _COARSE),
    **dict.fromkeys(("first", "second", "third"), (Level.MONTH,)),
    **dict.fromkeys(("early", "mid", "late"), _LONG),
    **dict.fromkeys(("fore", "hind"), (*_LONG, Level.MONTH)),
    "middle": (Level.YEAR,),
}
_FOLLOWS: dict[Level, tuple[Level, ...]] = {
    Level.ERA: (Level.ERA,),
    Level.YEAR: (Level.STRETCH, Level.MONTH),
    Level.STRETCH: (),
    Level.MONTH: (Level.DAY,),
    Level.WEEK: (Level.DAY,),
    Level.DAY: (Level.DAYPART, Level.CLOCK),
    Level.DAYPART: (Level.CLOCK,),
    Level.CLOCK: (),
}


def part_fits(part: str, level: Level) -> bool:
    """Whether a part of the lexicon's suffixes can be one of a point so fine: a month has an end, a day has not."""
    fits = _FITS.get(part)
    return fits is None or level in fits


def follower_of(point: Point, finer: Point | None) -> Point | None:
    """The finer point where it goes on from the coarser one."""
    if finer is None:
        return None
    if finer.level in _FOLLOWS[point.level]:
        return finer if _goes_on(point, finer) else None
    if point.level is Level.YEAR and point.year and point.year.count and finer.day:
        return finer  # 去年今日
    named = finer.holiday or finer.lunar
    return finer if named and point.level in (Level.YEAR, Level.MONTH) else None


def _goes_on(point: Point, finer: Point) -> bool:
    if point.years and point.years[0] != point.years[1]:
        return False
    if point.months and point.months[0] != point.months[1]:
        return False
    if point.level is Level.ERA:
        return finer.decade is not None and point.decade is None
    if point.level is Level.MONTH:
        return finer.days is not None or finer.nth is not None
    if point.level is Level.WEEK:
        return finer.weekday is not None
    return not (point.level is Level.YEAR and (finer.month or finer.quarter or finer.year))


def stands_alone(point: Point) -> bool:
    """Whether a point says when: a part of the day alone does not, nor do 每年 and 第三个周日."""
    if point.nth and not (point.months or point.month):
        return False
    if point.level is Level.DAYPART:
        return bool(point.days or point.day or point.weekday or point.holiday)
    return not point.every or point.level > Level.MONTH or point.months is not None


def head_of(level: Level, atom: Atom) -> Point | None:
    """The first N months or quarters of a year, or days of a month, from the atom after 前."""
    if level is Level.YEAR:
        return _head_of_year(atom)
    if level is not Level.MONTH:
        return None
    count = 0
    if atom.point and atom.point.days and not atom.point.months:
        count = atom.point.days[1]
    elif atom.length and atom.length.unit == "天":
        count = whole_count(atom.length)
    return Point(Level.DAY, Grain.DAY, days=(1, count)) if 1 <= count <= 31 else None


def _head_of_year(atom: Atom) -> Point | None:
    point, length = atom.point, atom.length
    if point and point.months and point.level in (Level.STRETCH, Level.MONTH) and not point.years:
        grain = Grain.QUARTER if point.level is Level.STRETCH else Grain.MONTH
        return Point(Level.STRETCH, grain, months=(1, point.months[1]))
    if length is None or length.unit not in ("月", "季度"):
        return None
    count = whole_count(length) * (3 if length.unit == "季度" else 1)
    grain = Grain.MONTH if length.unit == "月" else Grain.QUARTER
    return Point(Level.STRETCH, grain, months=(1, count)) if 1 <= count <= 12 else None


def whole_count(length: Length) -> int:
    """The count of a plain whole length, 0 for any other."""
    if len(length.parts) != 1 or length.until or length.parts[0][0].denominator != 1:
        return 0
    return int(length.parts[0][0])


def as_length(point: Point) -> Length | None:
    """近三月: a number read as a month that is a length after all."""
    if point.level is not Level.MONTH or not point.months or point.years or point.months[0] != point.months[1]:
        return None
    return Length(((Fraction(point.months[0]), "月"),), "月")


def seconds_past(point: Point, length: Length) -> Point | None:
    """0点刚过26秒: a clock time so many minutes and seconds past the hour."""
    parts = {unit: count for count, unit in length.parts}
    if not point.clock or not parts or length.until or not parts.keys() <= {"分钟", "秒"}:
        return None
    minutes, seconds = parts.get("分钟", Fraction(0)), parts.get("秒", Fraction(0))
    if max(minutes, seconds) >= 60 or minutes.denominator * seconds.denominator != 1:
        return None
    minute = point.clock[1] + int(minutes)
    return Point(Level.CLOCK, Grain.MOMENT, clock=(point.clock[0], minute, int(seconds))) if minute < 60 else None
