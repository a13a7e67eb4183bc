"""The two ends of a range, printed as one figure or, where turned, as two; and what is worked out from them."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Verdict


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
        ("该鱼栖于水深20至170公尺处。", Verdict.CONSISTENT),
        ("该鱼栖于水深270至170公尺处。", Verdict.INCONSISTENT),
        ("该鱼栖于水深270～170公尺处。", Verdict.INCONSISTENT),
        ("这一阶段要经历一千万至一千五百万年。", Verdict.CONSISTENT),
        ("这一阶段要经历八千万至一千五百万年。", Verdict.INCONSISTENT),
        ("工期6个月至2年。", None),
        ("工期从30个月至24个月。", None),
        ("会期28-3日。", None),
        ("门票为80-30=50元。", None),
        ("三家公司市值400亿到150亿美元不等。", None),
        ("当天相对湿度90%-45%。", None),
        ("来了几十人。", None),
        ("甲种 | 18.80%-9.06% | 7.52%", None),
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
