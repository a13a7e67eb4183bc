from __future__ import annotations

from datetime import date, datetime

from factcheck.model import Grain, Period
from factcheck.relations.periods import same, seconds, years_earlier

DAY = Period(date(2020, 11, 11), date(2020, 11, 11), Grain.DAY)
SPAN = Period(date(2020, 11, 1), date(2020, 11, 11), Grain.DAY)


def test_a_day_and_a_span_differ() -> None:
    assert not same(DAY, SPAN)
    assert same(DAY, Period(datetime(2020, 11, 11), datetime(2020, 11, 11, 23, 59), Grain.MOMENT))


def test_an_unknown_period_contradicts_nothing() -> None:
    assert same(DAY, None)
    assert same(Period(None, None, Grain.DAY), DAY)


def test_a_year_earlier() -> None:
    assert years_earlier(SPAN, 1) == (date(2019, 11, 1), date(2019, 11, 11))
    leap = Period(date(2020, 2, 1), date(2020, 2, 29), Grain.MONTH)
    assert years_earlier(leap, 1) == (date(2019, 2, 1), date(2019, 2, 28))


def test_seconds_of_whole_days() -> None:
    assert seconds(DAY) == 86_400
    assert seconds(SPAN) == 11 * 86_400
    assert seconds(None) is None
