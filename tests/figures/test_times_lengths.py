from __future__ import annotations

from decimal import Decimal

import pytest
from times_reading import printed, spans

from factcheck.model import Kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15年", "P15Y"),
        ("两年", "P2Y"),
        ("一年半", "P1Y6M"),
        ("半年", "P6M"),
        ("两年零三个月", "P2Y3M"),
        ("2个月", "P2M"),
        ("两个半月", "P2M15D"),
        ("五个季度", "P15M"),
        ("三周", "P3W"),
        ("四个星期", "P4W"),
        ("7天", "P7D"),
        ("90日", "P90D"),
        ("半天", "PT12H"),
        ("24小时", "PT24H"),
        ("两个半小时", "PT2H30M"),
        ("1.5小时", "PT1H30M"),
        ("一点五小时", "PT1H30M"),
        ("30分钟", "PT30M"),
        ("一刻钟", "PT15M"),
        ("1分09秒", "PT1M9S"),
        ("1小时23分45秒", "PT1H23M45S"),
        ("36天5小时30分", "P36DT5H30M"),
        ("26秒", "PT26S"),
        ("35,000个小时", "PT35000H"),
        ("1.2万小时", "PT12000H"),
        ("半个世纪", "P50Y"),
        ("卅分鐘", "PT30M"),
        ("0.1秒", "PT0.1S"),
    ],
)
def test_durations(text: str, expected: str) -> None:
    (span,) = spans(text)
    assert span.kind is Kind.DURATION
    assert printed(text) == {text: expected}


@pytest.mark.parametrize(
    ("text", "amount", "until", "unit"),
    [
        ("15年", "15", None, "年"),
        ("8.7年", "8.7", None, "年"),
        ("两个半小时", "2.5", None, "小时"),
        ("3～6个月", "3", "6", "月"),
        ("3天至8天", "3", "8", "天"),
        ("两年多", "2", None, "年"),
        ("20多天", "20", None, "天"),
        ("十余年", "10", None, "年"),
        ("两三年", "2", "3", "年"),
    ],
)
def test_amounts(text: str, amount: str, until: str | None, unit: str) -> None:
    (span,) = spans(text)
    assert (span.amount, span.until) == (Decimal(amount), None if until is None else Decimal(until))
    assert span.unit == unit


def test_a_range_of_lengths_and_a_vague_one_have_no_iso_duration() -> None:
    assert printed("5-10年，十几年，数百年") == {"5-10年": "vague", "十几年": "vague", "数百年": "vague"}


@pytest.mark.parametrize(
    "text", ["历时近3年", "近10年时间", "判处3年以上", "1年内", "之日起15日内", "为期3日", "租期50年"]
)
def test_lengths_that_reach_nowhere_are_durations(text: str) -> None:
    (span,) = spans(text)
    assert span.kind is Kind.DURATION


def test_a_length_reaches_from_publication_where_it_says_so() -> None:
    (span,) = spans("近五年")
    assert (span.kind, span.amount, span.unit) == (Kind.PERIOD, Decimal(5), "年")
    assert span.duration is None


def test_after_an_event_is_a_length_not_a_date() -> None:
    assert printed("工程五年后完工") == {"五年": "P5Y"}
    assert printed("五年后，工程完工") == {"五年后": "2028-01-01/2028-12-31"}
