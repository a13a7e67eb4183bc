"""Words that say which of two figures is the greater: what they bind, and what they leave alone."""

from __future__ import annotations

import pytest
from checking import checker


def said(text: str) -> list[str]:
    """What the rules of comparisons and orders decide of a text, each pair of figures by its rule."""
    found = checker().check(text).findings
    return sorted(f"{f.rule} {f.verdict}" for f in found if f.rule.startswith(("comparison", "order")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("财政赤字将达2.8%以下，低于条约规定的3%的标准。", ["comparison/below consistent"]),
        ("财政赤字将达5.8%左右，低于条约规定的3%的标准。", ["comparison/below-that-of inconsistent"]),
        ("机组脱硫效率达60%以上，低于60%的加倍扣减电价。", []),
        ("增长率在1%和2%之间，低于去年的3.5%。", ["comparison/below-that-of consistent", "order/ends consistent"]),
        ("增长率在1%和6%之间，低于去年的3.5%。", ["comparison/below-that-of inconsistent", "order/ends consistent"]),
        (
            "全年增长5.8%，低于上年的6.9%，但高于5.5%的目标。",
            ["comparison/below consistent", "comparison/then-above consistent"],
        ),
        ("当天水位24.3米，但仍低于警戒水位1.2米。", []),
        ("剪刀差为7.1%，较前值的7.6%缩窄。", ["comparison/than-down consistent"]),
        ("剪刀差为7.9%，较前值的7.6%缩窄。", ["comparison/than-down inconsistent"]),
        ("剪刀差为7.9%，较前值的7.6吨缩窄。", []),
    ],
)
def test_a_value_is_held_to_what_it_is_said_to_be_above_or_below(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("财政收入同比增长23.2%，财政支出同比增长16.4%，低于收入增幅。", ["comparison/outdone-below consistent"]),
        ("财政收入同比增长13.2%，财政支出同比增长16.4%，低于收入增幅。", ["comparison/outdone-below inconsistent"]),
        ("土地收入同比增长13.2%，财政支出同比增长16.4%，低于收入增幅。", []),
        ("财政收入同比增长13.2%，财政支出同比增长16.4%，低于预期。", []),
    ],
)
def test_a_growth_is_held_to_the_growth_that_it_names(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("最低价29.5元，最高价为42.8元。", ["order/high-low consistent"]),
        ("股价最低为49.5元，最高股价为42.8元。", ["order/high-low inconsistent"]),
        ("最高贷款额度30万元，最低注册资本50万元。", []),
        ("甲县是34个县之一，面积2450平方公里（第52）。", ["order/rank-of-members inconsistent"]),
        ("甲县辖34个乡镇，面积2450平方公里（第52）。", []),
        ("在12个省份中排第13位。", ["order/rank-within inconsistent"]),
        ("排名由第12位跃升至第18位。", ["order/rank-up inconsistent"]),
        ("收购价高达20元，而当地只有39元。", ["order/great-and-small inconsistent"]),
        ("月薪5000元，房租却高达3000元。", []),
    ],
)
def test_extremes_and_ranks_keep_their_order(text: str, expected: list[str]) -> None:
    assert said(text) == expected
