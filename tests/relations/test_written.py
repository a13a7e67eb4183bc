"""Arithmetic written out with signs, and amounts per time, per head and for each."""

from __future__ import annotations

import pytest
from checking import checker

import factcheck
from factcheck.model import Verdict


def found(text: str) -> dict[str, Verdict]:
    return {f.rule: f.verdict for f in checker().check(text).findings}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("医疗费3560元＋误工费10840元＋护理费2400元=16800元。", "sum/written-out"),
        ("护理费165元/天×88天=14520元。", "product/written-out"),
        ("残疾赔偿金43834元/年×20年×10%=87668元。", "product/written-out-thrice"),
        ("误工费每天165元，误工88天，共14520元。", "product/per-time"),
        ("赵某、钱某、孙某三人各出资18万元，共计54万元。", "product/of-each"),
        ("游客3.14亿人次，增长6.4%；总花费1802.69亿元，增长8.0%，人均消费574元。", "average/per-head"),
        ("三次产业比例为16.33∶25.80∶57.87。", "share/closed-ratio"),
    ],
)
def test_arithmetic_of_the_text_is_done_again(text: str, rule: str) -> None:
    assert found(text)[rule] is Verdict.CONSISTENT


@pytest.mark.parametrize(
    "text",
    [
        "护理费165元/天×3个月=14520元。",  # days are not counted in months
        "误工费180元×60天＋护理费2400元=13200元。",
        "该品种水、糖、奶的比例为5:3:2。",
        "原告误工费每天165元，误工88天，已付6000元。",
    ],
)
def test_what_is_not_written_out_is_not_reckoned(text: str) -> None:
    assert not {r for r in found(text) if r.partition("/")[0] in ("sum", "product", "share")}


def test_months_count_as_they_are_printed_where_nothing_is_per_time() -> None:
    assert found("原告6个月共领取工资31200元，平均每月5200元。")["average/per-month"] is Verdict.CONSISTENT


def test_six_digits_of_thousands_are_a_figure() -> None:
    assert [f.text for f in factcheck.figures("粮食播种面积119319千公顷。")] == ["119319千公顷"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("该年级男生528人，女生473人，共1001人。", "sum/in-all"),
        ("市场主体12540户，企业3215户，个体工商户9280户，农民专业合作社45户。", "sum/items-after"),
        ("甲公司将其持有的315万股分别转让予赵某203万股、转让予钱某112万股。", "sum/handed-out"),
        ("净利润率达5.88%，较上半年4.81%的净利润率上升了1.07个百分点。", "points/above-base"),
        ("前五大客户销售额合计为823.6万元，占当期营业收入2004.5万元的41.09%。", "share/of-figure"),
        ("共有280只基金，其中226只获得收益，占比高达80.71%。", "share/of-which"),
    ],
)
def test_what_is_said_without_a_word_for_the_sum_is_reckoned(text: str, rule: str) -> None:
    assert found(text)[rule] is Verdict.CONSISTENT


@pytest.mark.parametrize(
    "text",
    [
        "市场主体12540户，企业3215户，个体工商户8280户。",  # not all of them
        "一美元兑7.12元，一英镑兑9.05元，一欧元兑7.75元。",
        "全年新增企业3215户，比上月减少108户，注销企业1245户。",
    ],
)
def test_amounts_beside_one_another_need_not_add_up(text: str) -> None:
    assert "sum/items-after" not in found(text)
