"""Rough figures beside exact ones, who comes first and next, multiples of what is printed, and bases that no period dates."""

from __future__ import annotations

import pytest
from checking import decided


@pytest.mark.parametrize(
    ("text", "mistyped", "rule"),
    [
        ("近六成（58.9%）网友每天上网超过3小时。", ("58.9", "68.9"), "rough/exact"),
        ("中西部地区出口占比超三成，为31.7%。", ("31.7", "21.7"), "rough/exact"),
        ("全年接待游客1.05亿人次，历史上第一次跨过1亿人次门槛。", ("1.05", "0.95"), "threshold/attained"),
        ("甲省以12.6万亿元居首，乙省以11.6万亿元次之。", ("12.6", "10.6"), "comparison/first-then"),
        ("甲市涨幅最大，上涨12.3%；乙市次之，上涨10.8%。", ("12.3", "10.3"), "rank/fastest-next"),
        ("其实际产量48.2万吨，是设计产能24万吨的两倍。", ("48.2", "78.2"), "multiple/of-figure"),
        ("甲队积86分，乙队积79分，两者相差7分。", ("7分", "9分"), "delta/apart"),
        ("本届有2956家企业参展，比上届多212家，上届为2744家。", ("212", "221"), "delta/from-base"),
        ("用电1260亿千瓦时，与2022年的1186亿千瓦时相比，增加74亿千瓦时。", ("74", "47"), "delta/from-base"),
        ("1—5月，出口增长6.5%，增速比汽车出口高2.9个百分点，汽车出口增长3.6%。", ("6.5", "8.5"), "points/ahead"),
        ("不良率从1.62%下降了18个基点，降至1.44%。", ("1.44", "1.54"), "delta/then-from-to"),
        ("出口下降5.4%，降幅比前7个月收窄1.1个百分点，前7个月下降6.5%。", ("1.1", "2.1"), "points/down-since-then"),
        ("新订单指数为51.2%，高于上月1.3个百分点，上月为49.9%。", ("1.3", "3.1"), "points/up-since-then"),
        ("年龄最大的87岁，最小的只有19岁。", ("87", "17"), "order/greatest-least"),
        ("一季度经济增速4.5%，好于市场预期的4.0%。", ("4.5", "3.5"), "comparison/better"),
        ("货运量从3.1亿吨跨越到超6亿吨。", ("3.1", "7.1"), "order/rise-to"),
    ],
)
def test_what_the_words_relate_is_held_to_it(text: str, mistyped: tuple[str, str], rule: str) -> None:
    assert f"{rule} consistent" in decided(text)
    assert f"{rule} inconsistent" in decided(text.replace(*mistyped))


@pytest.mark.parametrize(
    "text",
    [
        "超七成受访者赞成，其中赞成新方案的占35.2%。",
        "上百家企业（236家）报名。",
        "该市力争到2025年生产总值突破4000亿元，去年这一数字为3062.5亿元。",
        "盘中一度突破3350点，尾盘回落，收报3312.45点。",
        "该市总量居全省第二，增速8.9%居第一；排名第一的甲市增速为7.8%。",
        "甲市总量最大，同比增长5.6%；乙市次之，同比增长7.2%。",
        "汇率从7.12升值到6.85，升幅近4%。",
        "全年净利润2.1亿元，扣非净利润1.6亿元，同比增长8.5%，上年净利润为2.5亿元。",
        "赤字率由3%提高到3.8%，低于3%国际警戒线的日子已成为过去。",
        "8月物价同比上涨2.3%，好于预期的3.0%。",
        "超认购56.2倍，发行价12.6元，市盈率22.8倍。",
    ],
)
def test_what_only_stands_near_is_left_alone(text: str) -> None:
    assert [d for d in decided(text) if d.endswith(" inconsistent")] == []
