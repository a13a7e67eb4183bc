"""Bindings that an editor, a newcomer and a reviewer found wrong, told anew."""

from __future__ import annotations

import pytest
from checking import checker

import factcheck
from factcheck.model import Verdict
from factcheck.model.report import printed_operands


def verdicts(text: str, family: str) -> list[tuple[str, Verdict]]:
    return [(f.rule, f.verdict) for f in checker().check(text).findings if f.rule.startswith(f"{family}/")]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("全区共有1193个摊位，其中半数集中于5个街市。", []),  # of another thing
        ("全年进口额1.2亿元，其中粮食0.9亿元；日均销量5.8亿元。", [("0.9亿元", "1.2亿元")]),  # another metric
        ("该社募得资金2.96亿元。年底各类都很平均，其中货币类增至348.96亿元。", []),  # its own sentence says among what
        ("全区共有1193家店铺，其中86家店铺在街市。", [("86家", "1193家")]),
    ],
)
def test_parts_and_wholes(text: str, pairs: list[tuple[str, str]]) -> None:
    found = (f.operands for f in checker().check(text).findings if f.rule.startswith("part/"))
    texts = [tuple(s.figure.text for s in printed_operands(operands)) for operands in found]
    assert texts == pairs


def test_what_shrinks_makes_no_sum_of_the_others() -> None:
    text = "7月融资增量1.16万亿元，其中，贷款减少4263亿元，债券增加2791亿元，国债增加1.24万亿元，股票增加505亿元。"
    assert not any(verdict is Verdict.INCONSISTENT for _, verdict in verdicts(text, "part") + verdicts(text, "sum"))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("该省物价上涨4.2%，高于全国平均的4.1%。", Verdict.CONSISTENT),
        ("该省物价上涨4.2%，高于全国平均的4.3%。", Verdict.INCONSISTENT),
        ("该省物价上涨4.2%，高于全国平均的4.25%。", Verdict.CONSISTENT),  # 4.2 may be 4.249…, so may be 4.25
    ],
)
def test_of_equal_places_the_larger_is_larger(text: str, verdict: Verdict) -> None:
    assert verdicts(text, "comparison") == [("comparison/above", verdict)]


def test_last_year_is_not_carried_on() -> None:
    text = (
        "2023年前三季度，全县接待游客326.5万人次，同比增长12.3%。上年同期，全县接待游客290.7万人次。\n\n"
        "其中，过夜游客98.2万人次，占游客总数的30.1%。"
    )
    assert verdicts(text, "share") == [("share/of-whole", Verdict.CONSISTENT)]


def test_a_fall_through_a_mark_is_no_bound_from_below() -> None:
    (figure,) = factcheck.figures("大盘跌破3000点")
    assert (figure.hedge, figure.low) != ("破", 3000)


def test_a_cell_of_nought_stops_nothing() -> None:
    table = "其他收益\t12,345.67\t23,456.78\t0.00\n营业成本\t113,456.78\t214,567.89\t345,678.90\n"
    text = f"{table}\n报告期内，其他收益分别为123,456,700元、234,567,800元和23元。"
    assert checker().check(text).documents
