"""The two ends of a range, printed as one figure or, where turned, as two; and what is worked out from them."""

from __future__ import annotations

from functools import cache

import pytest

from factcheck.checker import Checker
from factcheck.model import Verdict


@cache
def checker() -> Checker:
    return Checker()


def verdict(rule: str, text: str) -> Verdict | None:
    return next((f.verdict for f in checker().check(text).findings if f.rule == rule), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("公司预计净利润3.2亿元至3.8亿元。", Verdict.CONSISTENT),
        ("公司预计净利润8.2亿元至3.8亿元。", Verdict.INCONSISTENT),
        ("公司预计净利润3.2亿元至3.8万元。", Verdict.INCONSISTENT),
        ("公司预计净利润8.2亿元，比3.8亿元的目标多。", None),
        ("公司预计净利润下降23.8%至13.2%。", None),
    ],
)
def test_the_first_end_is_not_above_the_last(text: str, expected: Verdict | None) -> None:
    assert verdict("order/ends", text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("某局全年收入420.6亿元，同比增加20.6亿元，增长5.2%。", Verdict.CONSISTENT),
        ("某局全年收入420.6亿元，同比增加20.6亿元，增长5.8%。", Verdict.INCONSISTENT),
        ("某局全年收入420.6亿元，同比增加20.6万元，增长5.2%。", Verdict.INCONSISTENT),
        ("某局全年收入420.6亿元，支出增加20.6亿元，增长5.8%。", None),
    ],
)
def test_a_change_said_at_once_with_its_rate_needs_no_slip_to_explain_it(text: str, expected: Verdict | None) -> None:
    assert verdict("delta/at-once", text) is expected
