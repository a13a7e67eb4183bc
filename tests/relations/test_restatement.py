"""The same thing said twice, and what only looks like it."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Verdict

GOOD, BAD = Verdict.CONSISTENT, Verdict.INCONSISTENT


def said(text: str) -> set[tuple[Verdict, tuple[str, ...]]]:
    """Verdict and figures, in the order of the text, of every restatement found."""
    found = checker().check(text).findings
    return {
        (f.verdict, tuple(s.figure.text for s in sorted(f.statements, key=lambda s: s.figure.start)))
        for f in found
        if f.rule.startswith("restatement/")
    }


@pytest.mark.parametrize(
    ("text", "verdict", "figures"),
    [
        ("今年前4个月，外贸进出口同比增长6.3%。据统计，今年前4个月，货物贸易进出口总值2.74万亿元，同比增长6.3%。", GOOD, ("6.3%", "6.3%")),
        ("今年前4个月，外贸进出口同比增长6.3%。据统计，今年前4个月，货物贸易进出口总值2.74万亿元，同比增长6.8%。", BAD, ("6.3%", "6.8%")),
        ("今年上半年，全县GDP同比增长5.7%。今年上半年，全县生产总值312亿元，按不变价格计算，同比增长5.7%。", GOOD, ("5.7%", "5.7%")),
        ("据了解，报告期内实现营收204.57亿元。年报显示，报告期内公司实现营业收入204.57亿元。", GOOD, ("204.57亿元", "204.57亿元")),
        ("据了解，报告期内实现营收204.57亿元。年报显示，报告期内公司实现营业收入205.47亿元。", BAD, ("204.57亿元", "205.47亿元")),
        ("6月销售各类叉车13757台。公司说，6月叉车销量13757台。", GOOD, ("13757台", "13757台")),
        ("某行：某股仍有63%上涨空间\n\n某行把某股上调至高配，说距离9000点的目标位仍有36%的上涨空间。", BAD, ("63%", "36%")),
        ("甲国向乙国拨付39亿欧元。乙国说，这38亿欧元将用于修路。", BAD, ("39亿欧元", "38亿欧元")),
        ("全市确定了23户重点企业。这53户重点企业去年实现利税3亿元。", BAD, ("23户", "53户")),
        ("甲集团累计质押2.36亿股，占其所持股份的61.7%。公告说，甲集团累计质押2.36亿股，占其所持公司股份的67.1%。", BAD, ("61.7%", "67.1%")),
    ],
)  # fmt: skip
def test_one_thing_is_known_again(text: str, verdict: Verdict, figures: tuple[str, ...]) -> None:
    assert (verdict, figures) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "东钢去年出口钢材12.6万吨。西钢去年出口钢材16.2万吨。",
        "甲市新能源汽车出口4141辆。乙市新能源汽车出口4114辆。",
        "挖掘机6月份销售1021台。推土机6月份销售1012台。",
        "经销模式下，内销占比为73.87%。直销模式下，内销占比为73.78%。",
        "报告期内，内销毛利率分别为73.87%、77.62%和80.89%。报告期内，内销毛利率分别为77.26%、73.87%和80.98%。",
        "今年一季度，全市用水量同比增长5.2%。4月，全市用水量同比增长5.7%。",
        "今年计划造林412.5万亩。今年造林421.5万亩。",
        "公司向333名员工授予3471.5万股。董事会同意向335名员工授予3473.5万股。",
        "上半年居民人均收入同比名义增长5.2%。上半年居民人均收入同比实际增长4.2%。",
        "应发给赵某某的8948元，由其领取。应发给钱某的8948元，由其领取。",
        "甲国向乙国拨付39亿欧元。乙国说，另外38亿欧元将用于修路。",
        "全市确定了23户重点企业。这24个项目去年实现利税3亿元。",
        "41款食油含甲物质\n\n某会测试了多款食油，有42款食油验出乙物质，都可以食用。",
        "某地山火已致66人死亡\n\n某地官员说，死者还在增加，其中山火在北部已致63人死亡，在南部致3人死亡。",
        "今年前2个月，甲省进出口817亿元，同比下降0.8%。按美元计，今年前2个月，甲省进出口120亿美元，下降8.3%。",
        "一季度整车销量同比增长24.2%。其中，甲市场表现突出，一季度整车销量同比增长26.2%。",
        "一般约占报价的25%，今年如此。今年，人工一般约占报价的35%。",
        "鲫鱼20.43元，比节前上升3.0%。白鲢12.51元，比节前上升3.1%。",
        "上半年，民营企业进出口6.78万亿元，增长16.2%。上半年，国有企业进出口1.56万亿元，增长16.1%。",
    ],
)
def test_different_things_are_not_compared(text: str) -> None:
    assert not said(text)


def test_figures_of_one_precision_are_the_same_digit_by_digit() -> None:
    assert (BAD, ("38.12%", "38.13%")) in said("上月甲省货物出口增长38.12%。上月甲省货物出口增长38.13%。")


def test_a_figure_printed_elsewhere_has_its_partner_there() -> None:
    text = "今年上半年，全县用水量增长5.2%。今年上半年，全县用水量增长5.7%，全县供水量增长5.2%，全县售水量增长5.7%。"
    assert BAD not in {verdict for verdict, _ in said(text)}
