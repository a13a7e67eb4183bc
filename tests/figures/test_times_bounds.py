from __future__ import annotations

import time
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from times_reading import PUBLISHED, READER

from factcheck.model import Kind

ALPHABET = (
    "0123456789一二三两十百零〇半几多年月日号天周时点分秒季度初末底前后近上下至到-—~、.:/ \n（）第个的同期今去世纪代"
)
HOSTILE = [
    "年",
    "1月1",
    "7",
    "1,",
    "1-",
    "年1",
    "一",
    "（",
    "1月1日至",
    "零",
    "1.",
    "1:",
    "近3年",
    "1、",
    "百分之",
    "同期",
]


EDGES = [
    *(PUBLISHED, None, date(1, 1, 1), date(1, 1, 9), date(1, 12, 31), date(9999, 1, 1), date(9999, 12, 31)),
    *(datetime(1, 1, 1, 0, 5), datetime(9999, 12, 31, 23, 55)),
]


@given(st.text(alphabet=ALPHABET, max_size=40), st.sampled_from(EDGES))
def test_any_text_is_read(text: str, anchor: date | datetime | None) -> None:
    at = 0
    for span in READER.scan(text, anchor):
        assert at <= span.start < span.end <= len(text)
        assert (span.period is None) is (span.kind is Kind.DURATION)
        if span.period and span.period.begin and span.period.finish:
            assert str(span.period.begin) <= str(span.period.finish)
        at = span.end


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_time_grows_with_the_length(piece: str) -> None:
    def spent(size: int) -> float:
        text = (piece * size)[:size]
        best = float("inf")
        for _ in range(3):
            begin = time.process_time()
            READER.scan(text, PUBLISHED)
            best = min(best, time.process_time() - begin)
        return best

    short, long = spent(10_000), spent(80_000)
    assert long < 8 * 3 * short + 0.05


@pytest.mark.parametrize("text", ["前0周", "后0天", "近0年"])
def test_no_time_reaches_nowhere(text: str) -> None:
    for span in READER.scan(text, date(2023, 5, 17)):
        period = span.period
        assert period is None or period.begin is None or period.finish is None or period.begin <= period.finish
