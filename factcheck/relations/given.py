"""Operands that are not printed but follow from the text: counted items, weekdays, lengths of time."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model import Given, Interval
from factcheck.relations.hunt import Hunt
from factcheck.relations.lists import items_after, items_before
from factcheck.relations.periods import seconds, years_between
from factcheck.relations.weekdays import expected_weekday

_MANY = 60  # nobody lists so many things in a sentence


def given(hunt: Hunt) -> Given | None:
    """What the search asks for, one of `rulebook.rule.GIVENS`; None where the text does not settle it."""
    return _GIVEN[hunt.search.given](hunt) if hunt.search.given else None


def _weekday(hunt: Hunt) -> Given | None:
    day = expected_weekday(hunt.scene, hunt.like, hunt.by, hunt.weekdays) if hunt.by else None
    return None if day is None else Given("weekday", Interval.point(day), f"星期{'一二三四五六日'[day - 1]}")


def _years_between(hunt: Hunt) -> Given | None:
    return _counted("years-between", years_between(hunt.by, hunt.like) if hunt.by else None, "年")


def _listed_items(hunt: Hunt) -> Given | None:
    """Items listed right before a count."""
    scene, like = hunt.scene, hunt.like
    figure, floor = like.figure, scene.document.sentences[like.sentence].start
    if not _counts_items(hunt):
        return None
    before = [s.figure for s in scene.by_sentence[like.sentence] if s.figure.start < figure.start]
    return _items(items_before(hunt.knowledge.lists, scene.folded, floor, figure, before))


def _announced_items(hunt: Hunt) -> Given | None:
    """Items that a count announces."""
    scene, like = hunt.scene, hunt.like
    figure, end = like.figure, scene.paragraph(like).end
    if not _counts_items(hunt):
        return None
    near = scene.near(like, "paragraph")
    after = [s.figure for s in near if s.figure.start > figure.start]
    return _items(items_after(hunt.knowledge.lists, scene.folded, end, figure, after))


def _counts_items(hunt: Hunt) -> bool:
    """Whether a figure is an exact count of named things."""
    figure = hunt.like.figure
    unit = figure.unit
    exact = figure.value is not None and 1 < figure.value < _MANY and figure.low == figure.high and figure.hedge is None
    if unit is None:
        return exact and figure.text.endswith("大")  # 三大产业: how many kinds
    return exact and unit.discrete and unit.symbol not in hunt.knowledge.lists.uncounted


def _items(count: Interval | None) -> Given | None:
    if count is None:
        return None
    printed = f"{count.low}项" if count.low == count.high else f"{count.low}～{count.high}项"
    return Given("listed-items", count, printed)


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
    "announced-items": _announced_items,
    "seconds": _seconds,
    "publication-year": _publication_year,
}
