"""Which of two printed times comes first, as far as the text fixes them."""

from __future__ import annotations

import re
from datetime import date

from factcheck.model import Statement
from factcheck.relations.periods import as_days

_CALENDAR = re.compile(
    r"[0-9〇零一二三四五六七八九十](?:[日号]|月)|[0-9〇零一二三四五六七八九]{4}年|世[纪紀]|季度|半年"
)
_PRINTED_YEAR = re.compile(r"[0-9〇零一二三四五六七八九]{4}(?:年|[-—–－~/.])|世[纪紀]")
_NAMED_YEAR = re.compile(r"[去今明前当當同次翌本上]年")
_BARE = re.compile(r"[0-9]{1,2}[日号]|[一二三四五六七八九十]{1,3}[日号]")
_LATE, _EARLY = 24, 7  # days of the month: the 3rd, said after the 28th, is of the next month
_ALWAYS = 28  # days that every month has


def is_dated(statement: Statement, folded: str) -> bool:
    """Whether a time is printed by the calendar: 3月5日, 2020年, 上半年, not 今年 or 目前."""
    return _CALENDAR.search(folded, *statement.figure.at) is not None


def days_until(first: Statement, last: Statement, folded: str) -> int | None:
    """Days from the beginning of one printed time to the end of another; below 0 where the other is over before it begins.

    None where they are not comparable, and where a time that runs backwards may be one of the next month or year.
    """
    one, other = as_days(first.period), as_days(last.period)
    if one is None or other is None or not (is_dated(first, folded) and is_dated(last, folded)):
        return None
    begun, ended = one[0], other[1]
    printed, told = (folded[slice(*s.figure.at)] for s in (first, last))
    if _floats(first) or _floats(last):
        years = bool(_PRINTED_YEAR.search(printed)), bool(_PRINTED_YEAR.search(told))
        if years == (False, True) and not _NAMED_YEAR.search(printed):
            return _in_the_last_year(begun, ended)
        if years[0] is not years[1]:
            return None
    gap = (ended - begun).days
    fixed = [bool(_PRINTED_YEAR.search(p) or _NAMED_YEAR.search(p)) for p in (printed, told)]
    if gap >= 0 or all(fixed):
        return gap
    if _BARE.fullmatch(told):
        return None if begun.day >= _LATE and ended.day <= _EARLY else gap
    return gap if not any(fixed) and begun.month == ended.month else None


def _in_the_last_year(first: date, last: date) -> int | None:
    """Days from a date without a year to one that has one, if they are of the same; None where the last is then the earlier."""
    gap = (last - first.replace(year=last.year, day=min(first.day, _ALWAYS))).days
    return gap if gap >= 0 else None


def _floats(s: Statement) -> bool:
    return s.period is not None and s.period.floating
