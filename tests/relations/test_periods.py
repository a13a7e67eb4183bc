from __future__ import annotations

from datetime import date, datetime

from factcheck.model import Figure, Grain, Kind, Period, Statement
from factcheck.relations.periods import nested, previous, same, seconds, years_earlier

DAY = Period(date(2020, 11, 11), date(2020, 11, 11), Grain.DAY)
SPAN = Period(date(2020, 11, 1), date(2020, 11, 11), Grain.DAY)


def said(period: Period | None, printed: str = "") -> Statement:
    figure = Figure(0, 1, "1", Kind.NUMBER, (0, 1))
    when = Figure(0, 1, printed, Kind.PERIOD, (0, 1), period=period) if printed else None
    return Statement(figure, 0, (0, 1), period=period, when=when)


def test_a_day_and_a_span_differ() -> None:
    assert not same(said(DAY), said(SPAN))
    assert nested(said(DAY), said(SPAN))
    assert same(said(DAY), said(Period(datetime(2020, 11, 11), datetime(2020, 11, 11, 23, 59), Grain.MOMENT)))
    midnight = Period(datetime(2020, 11, 1), datetime(2020, 11, 12), Grain.MOMENT)
    assert same(said(SPAN), said(midnight))


def test_an_unknown_period_contradicts_nothing() -> None:
    assert same(said(DAY), said(None))
    assert same(said(Period(None, None, Grain.DAY)), said(DAY))


def test_periods_without_a_year_are_told_apart_by_their_words() -> None:
    unknown = Period(None, None, Grain.MONTH)
    assert same(said(unknown, "7月"), said(unknown, "7月"))
    assert not same(said(unknown, "7月"), said(unknown, "1-7月"))


def test_a_year_earlier() -> None:
    assert years_earlier(SPAN, 1) == (date(2019, 11, 1), date(2019, 11, 11))
    leap = Period(date(2020, 2, 1), date(2020, 2, 29), Grain.MONTH)
    assert years_earlier(leap, 1) == (date(2019, 2, 1), date(2019, 2, 28))


def test_seconds_of_whole_days() -> None:
    assert seconds(DAY) == 86_400
    assert seconds(SPAN) == 11 * 86_400
    assert seconds(None) is None


def test_the_month_or_quarter_before() -> None:
    month = Period(date(2024, 3, 1), date(2024, 3, 31), Grain.MONTH)
    assert previous(month) == (date(2024, 2, 1), date(2024, 2, 29))
    quarter = Period(date(2024, 1, 1), date(2024, 3, 31), Grain.QUARTER)
    assert previous(quarter) == (date(2023, 10, 1), date(2023, 12, 31))
    assert previous(SPAN) is None
