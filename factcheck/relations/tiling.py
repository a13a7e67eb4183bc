"""Stretches of time that make up a longer one: 一季度, 二季度 and 三季度 of 前三季度."""

from __future__ import annotations

from datetime import date, timedelta

from factcheck.model import Statement
from factcheck.relations.hunt import Hunt
from factcheck.relations.periods import as_days, comparable

_MOST = 12  # months of a year


def stretches(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The figures like `like` of stretches that follow one another from the beginning of its time to the end; None where one lacks."""
    whole = as_days(hunt.like.period)
    if whole is None:
        return None
    begun: dict[date, tuple[date, Statement]] = {}
    for other in hunt.scene.near(hunt.like, "section"):
        days = as_days(other.period)
        inside = days is not None and days != whole and whole[0] <= days[0] <= days[1] <= whole[1]
        if days is None or not inside or not comparable(hunt.like, other):
            continue
        if hunt.suits(other) and _is_one(hunt, other):
            begun.setdefault(days[0], (days[1], other))
    return _tiled(whole, begun)


def _is_one(hunt: Hunt, other: Statement) -> bool:
    """Whether two names are one, or the one is the end of the other: 全省生产总值, 生产总值; not 货物吞吐量, 旅客吞吐量."""
    first, second = (hunt.scene.named(hunt.scene.levelled(s)).metric for s in (hunt.like, other))
    short, long = sorted((first, second), key=len)
    return len(short) > 1 and long.endswith(short)


def _tiled(whole: tuple[date, date], begun: dict[date, tuple[date, Statement]]) -> tuple[Statement, ...] | None:
    found: list[Statement] = []
    at = whole[0]
    while at in begun and len(found) < _MOST:
        last, statement = begun[at]
        found.append(statement)
        if last == whole[1]:
            return tuple(found) if len(found) > 1 else None
        at = last + timedelta(days=1)
    return None
