"""Which day of the week a printed date was, as far as the text fixes its year."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from factcheck.model import Kind, Statement
from factcheck.relations.periods import as_days
from factcheck.relations.scene import Scene

_OWN_YEAR = re.compile(r"[0-9]{4}|[〇零一二三四五六七八九]{4}年")
_RELATIVE_YEAR = re.compile("年")  # 明年1月16日
_YEARS = range(1949, 2051)
_BESIDE = 3  # code points between a date and its weekday
_CLOSE = 2  # months: dates further apart may lie in different years

Pair = tuple[int, int, int]  # month, day, printed weekday


def expected_weekday(scene: Scene, day: Statement, weekday: Statement, known: Counter[Pair]) -> int | None:
    """1 for Monday to 7 for Sunday, or None where the year is not settled.

    A date with its own year settles it. Else the document's year does, unless the weekday printed fits the year before or
    after it as well as the other dates of the document do; in a document without a date the other dates that have
    weekdays settle it between them.
    """
    days = as_days(day.period)
    if days is None or days[0] != days[1] or weekday.figure.value is None:
        return None
    when, printed = days[0], int(weekday.figure.value)
    if _OWN_YEAR.search(day.figure.text) and day.period is not None and not day.period.floating:
        return when.isoweekday()
    if _RELATIVE_YEAR.search(day.figure.text) and scene.document.date is None:
        return None
    others = Counter({p: n for p, n in known.items() if p[:2] != (when.month, when.day)})
    if scene.document.date is not None and day.period is not None and not day.period.floating:
        return _in_year(when, printed, when.year, others)
    return _by_others(when, printed, others)


def pairs(scene: Scene) -> Counter[Pair]:
    """Month, day and weekday of the dates without a year that have one beside them, and how often."""
    return Counter(_pairs(scene))


def _pairs(scene: Scene) -> Iterator[Pair]:
    times = [s for s in scene.statements if s.figure.kind is Kind.PERIOD]
    for first, second in pairwise(times):
        if second.figure.at[0] - first.figure.at[1] > _BESIDE:
            continue
        for day, weekday in ((first, second), (second, first)):
            days = as_days(day.period)
            if weekday.figure.value is None or day.figure.value is not None or days is None or days[0] != days[1]:
                continue
            if not _OWN_YEAR.search(day.figure.text) and not _RELATIVE_YEAR.search(day.figure.text):
                yield days[0].month, days[0].day, int(weekday.figure.value)


def _in_year(when: date, printed: int, year: int, others: Counter[Pair]) -> int | None:
    for near in (year - 1, year + 1):
        if _weekday(near, when.month, when.day) == printed and _votes(near, others) >= _votes(year, others):
            return None
    return when.isoweekday()


def _by_others(when: date, printed: int, others: Counter[Pair]) -> int | None:
    close = Counter({p: n for p, n in others.items() if abs(p[0] - when.month) <= _CLOSE})
    most = max((_votes(year, close) for year in _YEARS), default=0)
    if not most:
        return None
    possible = [_weekday(year, when.month, when.day) for year in _YEARS if _votes(year, close) == most]
    return printed if printed in possible else next((w for w in reversed(possible) if w), None)


def _votes(year: int, found: Counter[Pair]) -> int:
    return sum(n for (month, day, weekday), n in found.items() if _weekday(year, month, day) == weekday)


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).isoweekday()
    except ValueError:
        return None
