"""Operands that are not printed but follow from the text: counted items, weekdays, lengths of time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.model import Figure, Given, Interval, Role
from factcheck.relations.datelines import days_ahead, days_apart, days_of_month, days_off, days_within, months_within
from factcheck.relations.daysofmonth import doubtful_day, doubtful_month, doubtful_year, odd_clock, year_digits
from factcheck.relations.hunt import Hunt
from factcheck.relations.lengths import length_told, printed, term_told
from factcheck.relations.lists import ListWords, items_after, items_before, letters_before, organs_named, surpassing
from factcheck.relations.periods import as_days, seconds, years_between
from factcheck.relations.printing import decimals, odd_groups
from factcheck.relations.remainder import named_ones
from factcheck.relations.sequence import days_until
from factcheck.relations.spans import years_said
from factcheck.relations.weekdays import expected_weekday
from factcheck.relations.written import ratio_total

_SPREAD = 2  # items by which the readings of a list may differ
_MANY = 60  # nobody lists so many things in a sentence


def given(hunt: Hunt) -> Given | None:
    """What the search asks for, one of `rulebook.rule.GIVENS`; None where the text does not settle it."""
    return _GIVEN[hunt.search.given](hunt) if hunt.search.given else None


def _weekday(hunt: Hunt) -> Given | None:
    day = expected_weekday(hunt.scene, hunt.like, hunt.by, hunt.weekdays) if hunt.by else None
    return None if day is None else Given("weekday", Interval.point(day), f"星期{'一二三四五六日'[day - 1]}")


def _years_between(hunt: Hunt) -> Given | None:
    return _counted("years-between", years_between(hunt.by, hunt.like) if hunt.by else None, "年")


def _printed_day(hunt: Hunt) -> Given | None:
    found = doubtful_day(hunt.scene.folded, hunt.like.figure)
    return _counted("printed-day", found[0] if found else None, "日")


def _last_day(hunt: Hunt) -> Given | None:
    found = doubtful_day(hunt.scene.folded, hunt.like.figure)
    return _counted("last-day", found[1] if found else None, "天")


def _printed_year(hunt: Hunt) -> Given | None:
    return _counted("printed-year", doubtful_year(hunt.scene.folded, hunt.like.figure), "年")


def _printed_month(hunt: Hunt) -> Given | None:
    return _counted("printed-month", doubtful_month(hunt.scene.folded, hunt.like.figure), "月")


def _year_digits(hunt: Hunt) -> Given | None:
    return _counted("year-digits", year_digits(hunt.scene.folded, hunt.like.figure), "位")


def _odd_clock(hunt: Hunt) -> Given | None:
    return _counted("odd-clock", odd_clock(hunt.scene.folded, hunt.like.figure), "处")


def _years_since(hunt: Hunt) -> Given | None:
    """Years from a beginning to the year that a figure is said in."""
    begun, now = hunt.by.period if hunt.by else None, _year_of(hunt)
    if begun is None or begun.begin is None or begun.floating or now is None or now <= begun.begin.year:
        return None
    return _counted("years-since", now - begun.begin.year, "年")


def _days_ahead(hunt: Hunt) -> Given | None:
    """Days by which a report is later than what it reports."""
    return _counted("days-ahead", days_ahead(hunt.like, hunt.by, hunt.scene.folded) if hunt.by else None, "天")


def _days_apart(hunt: Hunt) -> Given | None:
    """Days between two dates."""
    return _counted("days-apart", days_apart(hunt.like, hunt.by, hunt.scene.folded) if hunt.by else None, "天")


def _days_off(hunt: Hunt) -> Given | None:
    """Days of the year between a day of every year and a date."""
    texts = [hunt.scene.folded[slice(*s.figure.at)] for s in (hunt.by, hunt.like) if s is not None]
    return _counted("days-off", days_off(*texts) if hunt.by else None, "天")


def _days_until(hunt: Hunt) -> Given | None:
    """Days from the beginning of one time to the end of another."""
    return _counted("days-until", days_until(hunt.like, hunt.by, hunt.scene.folded) if hunt.by else None, "天")


def _days_within(hunt: Hunt) -> Given | None:
    """Days from the first to the last date of a range."""
    return _counted("days-within", days_within(hunt.scene.folded[slice(*hunt.like.figure.at)]), "天")


def _months_within(hunt: Hunt) -> Given | None:
    """Months from the first to the last of a range of years or months."""
    return _counted("months-within", months_within(hunt.scene.folded[slice(*hunt.like.figure.at)]), "个月")


def _days_of_month(hunt: Hunt) -> Given | None:
    """Days from the first to the last day of a range in one month."""
    return _counted("days-of-month", days_of_month(hunt.scene.folded[slice(*hunt.like.figure.at)]), "天")


def _same_period(hunt: Hunt) -> Given | None:
    """Years from what is printed as 2025年同期 to the period before it."""
    printed = hunt.scene.folded[slice(*hunt.by.figure.at)] if hunt.by else ""
    named = printed[:4].isdigit() and printed.endswith("同期")  # 上年同期 could not be another year's
    return _years_between(hunt) if named else None


def _odd_groups(hunt: Hunt) -> Given | None:
    """Groups of digits that are not of three, in a number whose marks are not the usual ones."""
    return _counted("odd-groups", odd_groups(hunt.scene.folded[slice(*hunt.like.figure.at)]), "节")


def _decimals(hunt: Hunt) -> Given | None:
    """Digits after a point that is not the usual one, or has none after it."""
    return _counted("decimals", decimals(hunt.like.figure.text), "位")


def _listed_items(hunt: Hunt) -> Given | None:
    """Items listed right before a count."""
    scene, like = hunt.scene, hunt.like
    figure, floor = like.figure, scene.document.sentences[like.sentence].start
    inside = [s.figure for s in scene.by_sentence[like.sentence]]
    lists = hunt.knowledge.lists
    if not _counts_items(hunt) or _counts_by_rank(lists, figure, inside):
        return None  # 甲省乙市和丙市等1省2市
    before = [f for f in inside if f.start < figure.start]
    lists = hunt.knowledge.lists
    listed = items_before(lists, scene.folded, floor, figure, before)
    return _items(listed or letters_before(lists, scene.folded, floor, figure))


def _announced_items(hunt: Hunt) -> Given | None:
    """Items that a count announces."""
    scene, like = hunt.scene, hunt.like
    figure, end = like.figure, scene.paragraph(like).end
    if not _counts_items(hunt):
        return None
    near = scene.near(like, "paragraph")
    after = [s.figure for s in near if s.figure.start > figure.start]
    return _items(items_after(hunt.knowledge.lists, scene.folded, end, figure, after))


def _years_said(hunt: Hunt) -> Given | None:
    """How many years a length of time is printed to be."""
    return _counted("years-said", years_said(hunt.scene.folded[slice(*hunt.like.figure.at)]), "年")


def _organs_named(hunt: Hunt) -> Given | None:
    """The organs that the text under a headline names first."""
    scene, section = hunt.scene, hunt.scene.document.sections[hunt.scene.paragraph(hunt.like).section]
    body = [p for p in scene.document.paragraphs[section.first : section.last] if p.role is Role.BODY]
    named = organs_named(hunt.knowledge.lists, scene.folded, body[0].start, body[0].end) if body else None
    value = hunt.like.figure.value
    return None if named is None or value is None or named < value else _counted("organs-named", named, "个部门")


def _surpassing_ones(hunt: Hunt) -> Given | None:
    """Those that alone are said to rank before a rank."""
    sentence = hunt.scene.document.sentences[hunt.like.sentence]
    found = surpassing(hunt.knowledge.lists, hunt.scene.folded, sentence.start, sentence.end, hunt.like.figure)
    return None if found is None else Given("surpassing-ones", found, printed(found, "个"))


def _counts_by_rank(lists: ListWords, figure: Figure, beside: Sequence[Figure]) -> bool:
    """Whether a count of places stands right before another of smaller ones: 甲省乙市和丙市等1省2市."""
    after = next((f for f in beside if f.at[0] == figure.at[1]), None)
    return after is not None and all(f.unit is not None and f.unit.symbol in lists.admin for f in (figure, after))


def _counts_items(hunt: Hunt) -> bool:
    """Whether a figure is an exact count of named things."""
    figure = hunt.like.figure
    unit = figure.unit
    exact = figure.value is not None and 1 < figure.value < _MANY and figure.low == figure.high and figure.hedge is None
    if unit is None:
        return exact and figure.text.endswith("大")  # 三大产业: how many kinds
    return exact and unit.discrete and unit.symbol not in hunt.knowledge.lists.uncounted


def _items(count: Interval | None) -> Given | None:
    if count is None or count.low is None or count.high is None or count.high - count.low > _SPREAD:
        return None  # a list that may be read in so many ways confirms nothing
    return Given("listed-items", count, printed(count, "项"))


def _seconds(hunt: Hunt) -> Given | None:
    return _counted("seconds", seconds(hunt.like.period), "秒")


_FEBRUARY = 2


def _days(hunt: Hunt) -> Given | None:
    """Days of the period a statement speaks of; the last of February is not known where the year is not."""
    period, whole = hunt.like.period, as_days(hunt.like.period)
    if period is None or whole is None or (period.floating and whole[0].month <= _FEBRUARY <= whole[1].month):
        return None
    count = (whole[1] - whole[0]).days + 1
    return _counted("days", count if count > 1 else None, "天")


def _publication_year(hunt: Hunt) -> Given | None:
    return _counted("publication-year", _year_of(hunt), "年")


def _year_of(hunt: Hunt) -> int | None:
    """The year a statement speaks in: that of the period its sentence puts it in, else the document's."""
    scene, like = hunt.scene, hunt.like
    period = None if like.period is None or like.period.floating else like.period
    named = any(s.figure.period == period for s in scene.by_sentence[like.sentence])
    if named and period and period.begin and period.finish and period.begin.year == period.finish.year:
        return period.begin.year
    return scene.document.date.year if scene.document.date else None


def _counted(name: str, value: int | None, unit: str) -> Given | None:
    return None if value is None else Given(name, Interval.point(value), f"{value}{unit}")


_GIVEN: dict[str, Callable[[Hunt], Given | None]] = {
    "weekday": _weekday,
    "years-between": _years_between,
    "years-since": _years_since,
    "same-period": _same_period,
    "days-within": _days_within,
    "months-within": _months_within,
    "days-of-month": _days_of_month,
    "days-apart": _days_apart,
    "years-said": _years_said,
    "days-ahead": _days_ahead,
    "days-until": _days_until,
    "days-off": _days_off,
    "odd-groups": _odd_groups,
    "decimals": _decimals,
    "printed-day": _printed_day,
    "last-day": _last_day,
    "printed-year": _printed_year,
    "printed-month": _printed_month,
    "year-digits": _year_digits,
    "odd-clock": _odd_clock,
    "length": length_told,
    "term": term_told,
    "named-ones": named_ones,
    "ratio-total": ratio_total,
    "listed-items": _listed_items,
    "surpassing-ones": _surpassing_ones,
    "organs-named": _organs_named,
    "announced-items": _announced_items,
    "seconds": _seconds,
    "days": _days,
    "publication-year": _publication_year,
}
