"""Marks that are held, levels that rise or fall, and losses: what is bound, and what is left alone."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck import check


def said(family: str, text: str) -> list[str]:
    """What the rules of a family decide of a text."""
    found = (f for f in checker().check(text).findings if f.rule.startswith(family) and f.verdict != "unverifiable")
    return [f"{f.rule.partition('/')[2]} {f.verdict}" for f in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("进出口总额4562亿元，已连续5个月超过4500亿元。", ["held-up consistent"]),
        ("进出口总额4262亿元，已连续5个月超过4500亿元。", ["held-up inconsistent"]),
        ("进出口总额4262亿元，增长8.1%，出口连续5个月超过4500亿元。", []),
        ("甲省产量占全国份额的12.6%，连续六年占全国份额超过一成。", ["share-held-up consistent"]),
        ("甲省产量占全国份额的2.6%，乙省连续六年占全国份额超过一成。", []),
        ("甲省产量占全国份额的2.6%，连续六年占全省份额超过一成。", []),
    ],
)
def test_a_mark_that_is_held_is_held_by_what_was_said_before(text: str, expected: list[str]) -> None:
    assert said("threshold", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021年全县民宿客房2150间。2023年，全县民宿客房增至3280间。", ["raised consistent"]),
        ("2021年全县民宿客房2150间。2023年，全县民宿客房增至1280间。", ["raised inconsistent"]),
        ("2023年全县民宿客房2150间。2021年，全县民宿客房增至1280间。", []),
        ("2021年民宿收入215亿元。2023年，民宿收入降幅收窄至328亿元。", []),
        ("野马数量由最少时不足200匹，恢复到600匹左右。", ["rise-to consistent"]),
        ("野马数量由最少时不足200匹，恢复到60匹左右。", ["rise-to inconsistent"]),
    ],
)
def test_what_rose_is_held_against_what_it_was(text: str, expected: list[str]) -> None:
    assert said("order", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("净利润亏损4500.0万元，同比下降80.00%，上年同期亏损2500.0万元。", ["of-losses consistent"]),
        ("净亏损4500.0万元，同比增长80.00%，上年同期亏损2500.0万元。", ["of-losses consistent"]),
        ("净利润亏损4500.0万元，同比下降88.00%，上年同期亏损2500.0万元。", ["of-losses inconsistent"]),
        ("净利润4500.0万元，同比增长280.00%，上年同期亏损2500.0万元。", ["from-loss consistent"]),
        ("净利润4500.0万元，同比增长180.00%，上年同期亏损2500.0万元。", ["from-loss inconsistent"]),
    ],
)
def test_losses_are_held_against_losses_by_either_sign(text: str, expected: list[str]) -> None:
    assert said("growth", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1美元兑换147.45日元，高于前一交易日的346.24日元。", ["above-that-of inconsistent"]),
        ("1英镑兑换6.3509美元，低于前一交易日的1.3574美元。", ["below-that-of inconsistent"]),
        ("1英镑兑换1.3509美元，低于前一交易日的1.3574美元。", ["below consistent"]),
        ("水位24.3米，低于警戒水位1.2米。", []),
        ("该指标为24.3%，低于全国平均水平的1.2个百分点。", []),
    ],
)
def test_a_value_said_whose_it_is_may_be_of_any_size(text: str, expected: list[str]) -> None:
    assert said("comparison", text) == expected


def test_a_turned_range_of_decimals_keeps_both_ends() -> None:
    assert said("order/ends", "回购价格每股为2.30-2.05港元。") == ["ends inconsistent"]


@pytest.mark.parametrize(
    ("rate", "verdict"),
    [("25%以上", "consistent"), ("25.9%", "consistent"), ("26%", "weak"), ("35%以上", "inconsistent")],
)
def test_a_floor_under_the_mean_growth_is_a_bound_and_never_weak(rate: str, verdict: str) -> None:
    text = f"运量从2000年的1.44亿吨增长到2010年的14.38亿吨，年均增速为{rate}。"
    assert said("growth", text) == [f"mean-annual {verdict}"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("【全市去年票房破60亿元】电影局今天说，去年全市票房60.35亿元，创下新高。", "consistent"),
        ("【全市去年票房破60亿元】电影局今天说，去年全市票房50.35亿元，创下新高。", "inconsistent"),
        ("【甲省鹤群总数破千】去年，甲省鹤群总数超1.1万只。", None),  # not as it is
        ("【全市去年票房破60亿元】电影局今天说，去年全市图书销售额50.35亿元。", None),  # another thing
    ],
)
def test_a_mark_that_was_passed(text: str, verdict: str | None) -> None:
    found = [f.verdict for f in check(text).documents[0].findings if f.rule == "order/mark-passed"]
    assert found == ([verdict] if verdict else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("净利润-2,075.99万元，较上年同期784.16万元，由盈转亏。", []),
        ("净利润2,075.99万元，较上年同期784.16万元，由盈转亏。", ["turned-to-loss inconsistent"]),
        ("净利润-2,075.99万元，较上年同期-784.16万元，由盈转亏。", ["turned-from-profit inconsistent"]),
        ("净利润-2.23亿元，上年同期-6340.65万元，实现扭亏为盈。", ["turned-to-profit inconsistent"]),
        ("净利润亏损2,075.99万元，较上年同期由盈转亏。", []),
    ],
)  # fmt: skip
def test_a_turn_to_loss_or_profit_tells_the_signs(text: str, expected: list[str]) -> None:
    assert said("order", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1993年该国有侨民1350人，1996年上升到1.2万人。", ["risen-later consistent"]),
        ("1993年该国有侨民1350人，1996年上升到120人。", ["risen-later inconsistent"]),
        ("1993年该国有侨民1350人，1996年上升到1.2万元。", []),
        ("2001年湖水位18.5米，2011年降至25.2米。", ["fallen-later inconsistent"]),
    ],
)
def test_what_a_figure_rose_to_is_no_less(text: str, expected: list[str]) -> None:
    assert said("order", text) == expected
