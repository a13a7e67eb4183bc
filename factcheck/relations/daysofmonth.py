"""What a calendar or a clock may not have: 2月30日, 4月57日, 13月, 26时, 2917年4月, 226年上半年."""

from __future__ import annotations

import re
from calendar import monthrange

from factcheck.model import Figure

_DAY = re.compile(
    r"(?:(?P<year>[0-9]{4})年)?(?P<month>[0-9]{1,2})月(?P<first>[0-9]{1,2})[日号]?"
    r"(?:[-－–—~至到](?P<last>[0-9]{1,2}))?(?<=[0-9日号])[日号]?"
)
_YEAR = re.compile("(?P<year>[0-9]{4})年(?:[0-9]{1,2}月|底|末|初|度|上半年|下半年|第?[一二三四]季度|以来|$)")
_FAR = 2100  # few years beyond are ever meant, but round ones
_HALF = re.compile("(?P<year>[0-9]{3,5})年(?:上半年|下半年|前?[一二三四]个?季度|第[一二三四]季度|同期)")
_MONTH = re.compile("(?<![0-9])(?P<month>[1-9][0-9])月")
_CLOCK = re.compile("(?P<hours>[0-9]{1,2})时(?P<minutes>[0-9]{1,2})分(?:(?P<seconds>[0-9]{1,2})秒)?")
_LAST = (24, 59, 59)  # hour, minute and second
_LUNAR = ("农历", "阴历", "旧历", "夏历")
_LEAP = 2000


def doubtful_day(folded: str, figure: Figure) -> tuple[int, int] | None:
    """The printed day and the last of its month, for the first day of a date that a calendar need not have.

    None where every day of the date is one that its month always has, or that the year would have to settle.
    """
    start, end = figure.at
    if folded.endswith(_LUNAR, 0, start):
        return None
    for found in _DAY.finditer(folded, start, end):
        month = int(found["month"])
        last = monthrange(int(found["year"] or _LEAP), month)[1] if 1 <= month <= 12 else None
        for day in map(int, filter(None, found.group("first", "last"))):
            leap = month == 2 and day == 29
            if last is not None and (day > last or leap) and (found["year"] or not leap):
                return day, last
    return None


def doubtful_year(folded: str, figure: Figure) -> int | None:
    """The year of a date that lies so far ahead that it is hardly meant; None for any other, and for round ones."""
    found = _YEAR.match(folded, figure.at[0])
    year = int(found["year"]) if found else 0
    return year if year > _FAR and year % 100 else None


def year_digits(folded: str, figure: Figure) -> int | None:
    """How many digits a year has that a half, a quarter or 同期 follows; None for any other and for short ones (26年上半年)."""
    found = _HALF.match(folded, figure.at[0])
    return len(found["year"]) if found else None


def doubtful_month(folded: str, figure: Figure) -> int | None:
    """The printed month, where it has two digits and so may be beyond the 12th; else None."""
    found = _MONTH.search(folded, *figure.at)
    return int(found["month"]) if found else None


def odd_clock(folded: str, figure: Figure) -> int | None:
    """How many of hour, minute and second are beyond the last that a clock has; None where no time of day is printed."""
    found = _CLOCK.search(folded, *figure.at)
    if found is None:
        return None
    return sum(int(part) > last for part, last in zip(found.groups("0"), _LAST, strict=True))
