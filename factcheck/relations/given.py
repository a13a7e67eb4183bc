"""Operands that are not printed but follow from the text: counted items, weekdays, lengths of time."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model import Given, Interval
from factcheck.relations.hunt import Hunt
from factcheck.relations.listed import listed_items
from factcheck.relations.periods import seconds, years_between
from factcheck.relations.weekdays import expected_weekday


def given(hunt: Hunt) -> Given | None:
    """What the search asks for, one of `rulebook.rule.GIVENS`; None where the text does not settle it."""
    return _GIVEN[hunt.search.given](hunt) if hunt.search.given else None


def _weekday(hunt: Hunt) -> Given | None:
    day = expected_weekday(hunt.scene, hunt.like, hunt.by, hunt.weekdays) if hunt.by else None
    return None if day is None else Given("weekday", Interval.point(day), f"星期{'一二三四五六日'[day - 1]}")


def _years_between(hunt: Hunt) -> Given | None:
    return _counted("years-between", years_between(hunt.by, hunt.like) if hunt.by else None, "年")


def _listed_items(hunt: Hunt) -> Given | None:
    """Items listed before 等N项; None where fewer are listed than counted, for such a list only gives examples."""
    text, value = hunt.scene.text_since_figure(hunt.like), hunt.like.figure.value
    count = listed_items(text.removesuffix("等")) if text.endswith("等") else None
    return _counted("listed-items", None if count is None or value is None or count < value else count, "项")


def _seconds(hunt: Hunt) -> Given | None:
    return _counted("seconds", seconds(hunt.like.period), "秒")


def _publication_year(hunt: Hunt) -> Given | None:
    """The year a statement speaks in: that of the period its sentence puts it in, else the document's."""
    scene, like = hunt.scene, hunt.like
    period = None if like.period is None or like.period.floating else like.period
    named = any(s.figure.period == period for s in scene.by_sentence[like.sentence])
    if named and period and period.begin and period.finish and period.begin.year == period.finish.year:
        return _counted("publication-year", period.begin.year, "年")
    return _counted("publication-year", scene.document.date.year if scene.document.date else None, "年")


def _counted(name: str, value: int | None, unit: str) -> Given | None:
    return None if value is None else Given(name, Interval.point(value), f"{value}{unit}")


_GIVEN: dict[str, Callable[[Hunt], Given | None]] = {
    "weekday": _weekday,
    "years-between": _years_between,
    "listed-items": _listed_items,
    "seconds": _seconds,
    "publication-year": _publication_year,
}
