"""Dates and clock times in figures: 2020-11-11, 2020/11/11 09:30, 14:26, 20201111, 2020Q3."""

from __future__ import annotations

import re

from factcheck.figures.times.atoms import Atom
from factcheck.figures.times.counted import years_point
from factcheck.figures.times.point import Level, Point
from factcheck.model import Grain

_DATE = re.compile(
    r"(?P<y>[0-9]{4})[-/.](?P<m>[0-9]{1,2})(?:[-/.](?P<d>[0-9]{1,2}))?(?:[T -]?(?P<clock>[0-9]{1,2}[:：].+))?"
)
_TWO_YEARS = re.compile(r"(?P<y>[0-9]{4})/(?P<z>[0-9]{2}) ?(?P<name>\D*)")
_PART = re.compile(r"(?P<y>[0-9]{4})(?P<half>[QH])(?P<n>[1-4])")
_REVERSED = re.compile(r"(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})/(?P<y>[0-9]{4})")
_WHOLE = re.compile(r"(?P<y>(?:19|20)[0-9]{2})(?P<m>[0-9]{2})(?P<d>[0-9]{2})")
_SHORT = re.compile(r"(?P<m>[0-9]{2})-(?P<d>[0-9]{2})")
_TIME = re.compile(
    r"(?P<h>[0-9]{1,2})[:：](?P<m>[0-9]{2})(?:[:：](?P<s>[0-9]{2}))?(?: ?(?P<half>[aApP])\.?[mM]\.?|时)?"
)


def figured_atom(surface: str) -> Atom | None:
    """The atom of a date or clock time in figures; `None` where the calendar has none such."""
    for read in (_two_years, _part, _dated, _reversed, _timed):
        point = read(surface)
        if point:
            return Atom(point=point)
    return None


def _two_years(surface: str) -> Point | None:
    """2018/19年度."""
    found = _TWO_YEARS.fullmatch(surface)
    if not found:
        return None
    first, last = int(found["y"]), int(found["z"])
    follows = (first + 1) % 100 == last
    if "财" in found["name"]:
        return Point(Level.YEAR, Grain.YEAR, known=False)  # when it begins the text does not say
    return years_point(first, first + 1) if follows and (found["name"] or last > 12) else None


def _part(surface: str) -> Point | None:
    """2020Q3, 2020H1."""
    found = _PART.fullmatch(surface)
    if not found:
        return None
    size, year, number = (3 if found["half"] == "Q" else 6), int(found["y"]), int(found["n"])
    if number * size > 12:
        return None
    grain = Grain.QUARTER if size == 3 else Grain.HALF
    return Point(Level.STRETCH, grain, years=(year, year), months=(number * size - size + 1, number * size))


def _dated(surface: str) -> Point | None:
    if found := _DATE.fullmatch(surface):
        point = _date(int(found["y"]), int(found["m"]), int(found["d"]) if found["d"] else None)
        clock = _timed(found["clock"]) if found["clock"] else None
        return point.joined(clock) if point and clock else point
    if found := _WHOLE.fullmatch(surface):
        return _date(int(found["y"]), int(found["m"]), int(found["d"]))
    found = _SHORT.fullmatch(surface)
    if not found:
        return None
    month, day = int(found["m"]), int(found["d"])
    fits = 1 <= month <= 12 and 1 <= day <= 31
    return Point(Level.DAY, Grain.DAY, months=(month, month), days=(day, day)) if fits else None


def _reversed(surface: str) -> Point | None:
    """15/3/2020 and 3/15/2020; where both would do, the day comes first."""
    found = _REVERSED.fullmatch(surface)
    if not found:
        return None
    first, second, year = int(found["a"]), int(found["b"]), int(found["y"])
    return _date(year, first, second) if second > 12 else _date(year, second, first)


def _date(year: int, month: int, day: int | None) -> Point | None:
    if not (1000 <= year <= 2999 and 1 <= month <= 12):
        return None
    if day is None:
        return Point(Level.MONTH, Grain.MONTH, years=(year, year), months=(month, month))
    if not 1 <= day <= 31:
        return None
    return Point(Level.DAY, Grain.DAY, years=(year, year), months=(month, month), days=(day, day))


def _timed(text: str) -> Point | None:
    found = _TIME.fullmatch(text)
    if not found:
        return None
    hour, minute, second = int(found["h"]), int(found["m"]), int(found["s"] or 0)
    if minute > 59 or second > 59 or hour > 24 or (hour == 24 and minute):
        return None
    daypart = {"p": "afternoon", "a": "morning"}.get((found["half"] or " ").lower())
    return Point(Level.CLOCK, Grain.MOMENT, clock=(hour, minute, second), daypart=daypart)
