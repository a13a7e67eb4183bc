"""Wholes broken down by the names of their parts."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Finding, Verdict

RETAIL = (
    "全市社会消费品零售总额312亿元。分规模看，限额以上单位实现零售额72.4亿元；限额以下单位实现零售额239.6亿元。"
    "分地域看，城镇实现零售额281.3亿元；乡村实现零售额30.7亿元。"
)
TRADE = "前8个月，全省外贸进出口3.76万亿元，同比增长5.6%。其中出口2.81万亿元，增长7.9%；进口9484.3亿元，下降0.7%。"


def found(text: str, rule: str) -> list[Finding]:
    return [f for f in checker().check(text).findings if f.rule == rule]


def test_each_breakdown_of_a_whole_is_added_up() -> None:
    sums = found(RETAIL, "sum/partition")
    assert [f.verdict for f in sums] == [Verdict.CONSISTENT] * 2
    assert ["281.3亿元", "30.7亿元"] in [[s.figure.text for s in f.statements[1:]] for f in sums]


def test_an_error_in_one_breakdown_is_told_from_the_other() -> None:
    sums = found(RETAIL.replace("30.7亿元", "37.0亿元"), "sum/partition")
    assert sorted(f.verdict for f in sums) == [Verdict.CONSISTENT, Verdict.INCONSISTENT]


def test_parts_far_from_each_other_are_none_of_one_whole() -> None:
    apart = "全市社会消费品零售总额312亿元。城镇零售额281.3亿元。全年新增就业2万人。新增企业30家。乡村零售额36.7亿元。"
    assert not found(apart, "sum/partition")


def test_a_longer_name_is_another_part() -> None:
    text = "年末公司总资产90.5亿元，其中非流动资产60.2亿元，流动资产30.3亿元。"
    (claim,) = found(text, "sum/partition")
    assert [s.figure.text for s in claim.statements] == ["90.5亿元", "30.3亿元", "60.2亿元"]


def test_a_wrong_rate_is_found_by_the_year_before() -> None:
    (right,) = found(TRADE, "sum/implied-base")
    assert right.verdict is Verdict.CONSISTENT
    assert right.working.startswith("(2.81万亿元 ÷ (1 + 7.9%) + 9484.3亿元 ÷ (1 − 0.7%)) × (1 + 5.6%)")
    (wrong,) = found(TRADE.replace("7.9%", "9.7%"), "sum/implied-base")
    assert wrong.verdict is Verdict.INCONSISTENT


def test_a_wrong_level_is_said_once() -> None:
    text = TRADE.replace("2.81万亿元", "2.18万亿元")
    assert [f.rule for f in checker().check(text).findings if f.verdict is Verdict.INCONSISTENT] == ["sum/partition"]


def test_rates_of_another_basis_imply_nothing() -> None:
    assert not found(TRADE.replace("出口2.81万亿元，增长", "出口2.81万亿元，环比增长"), "sum/implied-base")


def test_parts_belong_to_the_nearest_whole() -> None:
    text = "全市财政总收入53.7亿元。一般公共预算收入42.1亿元。其中，税收收入34.1亿元，非税收入8.0亿元。"
    (claim,) = found(text.replace("财政总收入", "财政收入"), "sum/partition")
    assert claim.statements[0].figure.text == "42.1亿元"


@pytest.mark.parametrize(
    ("printed", "verdict"),
    [("324辆", "consistent"), ("342辆", "inconsistent")],
)
def test_a_bare_name_is_the_wholes_or_of_the_part_named_before(printed: str, verdict: str) -> None:
    text = (
        "甲公司公告，2026年5月汽车整车产量8921辆，销量8176辆。本年累计产量35458辆，累计销量35186辆。"
        f"其中燃油汽车本月产量8597辆，销量7324辆；新能源汽车本月产量{printed}，销量852辆。"
    )
    found = [(f.verdict.value, f.statements) for f in checker().check(text).findings if f.rule == "sum/partition"]
    read = [(v, sorted(s.figure.text for s in statements)) for v, statements in found]
    assert (verdict, sorted(["8921辆", "8597辆", printed])) in read
    assert ("consistent", ["7324辆", "8176辆", "852辆"]) in read


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("1—7月，甲省社会消费品零售总额1.28万亿元。城乡结构优化，1—7月，乡村消费品零售额0.38万亿元。", True),
        ("1—7月，甲省社会消费品零售总额1.28万亿元。城乡结构优化，7月，乡村消费品零售额0.38万亿元。", False),
        ("1—8月，全国发行新增地方政府债券3887亿元。全国发行再融资债券3796亿元。", False),
        ("5月整车产量150辆，销量50辆；新能源客车累计33辆。", False),
    ],
)
def test_a_part_known_by_name_is_held_against_its_whole_alone(text: str, bound: bool) -> None:
    assert any(f.rule == "part/of-partition" for f in checker().check(text).findings) is bound


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "3月份，全国城镇调查失业率为5.2%。本地户籍劳动力调查失业率为5.3%；外来户籍劳动力调查失业率为5.0%。",
            "consistent",
        ),
        (
            "3月份，全国城镇调查失业率为5.5%。本地户籍劳动力调查失业率为5.3%；外来户籍劳动力调查失业率为5.0%。",
            "inconsistent",
        ),
        ("农村居民人均消费支出9860元，城镇居民人均消费支出18652元，全省居民人均消费支出19230元。", "inconsistent"),
        (
            "3月份，城镇调查失业率5.2%。本地户籍劳动力失业率5.1%，外来户籍劳动力失业率5.3%。31个大城市城镇调查失业率5.6%。",
            "consistent",
        ),
        ("北京平均工资12800元，上海男性平均工资11200元，女性平均工资10500元。", None),
    ],
)
def test_a_mean_lies_between_those_of_its_kinds(text: str, expected: str | None) -> None:
    found = {str(f.verdict) for f in checker().check(text).findings if f.rule == "average/not-above-kinds"}
    assert found == ({expected} if expected else set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "一季度末，房地产贷款余额53.3万亿元。房地产开发贷款余额13.8万亿元；个人住房贷款余额37.7万亿元。",
            "consistent",
        ),
        (
            "一季度末，房地产贷款余额53.3万亿元。房地产开发贷款余额31.8万亿元；个人住房贷款余额37.7万亿元。",
            "inconsistent",
        ),
        ("一季度末，房地产贷款余额53.3万亿元。普惠小微贷款余额31.8万亿元；个人消费贷款余额37.7万亿元。", None),
    ],
)
def test_parts_that_lie_beside_one_another_are_together_no_more_than_the_whole(text: str, expected: str | None) -> None:
    found = [str(f.verdict) for f in checker().check(text).findings if f.rule == "part/within"]
    assert found == ([expected] if expected else [])


def test_a_profit_of_some_months_may_be_more_than_that_of_all() -> None:
    assert not [
        f
        for f in checker().check("公司上半年净利润3.2亿元，其中二季度净利润4.1亿元。").findings
        if f.rule == "part/of-which"
    ]
