"""Amounts of a time that lies in a longer one."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model.report import printed_operands


def pairs(text: str, rule: str = "part/of-period") -> list[tuple[str, ...]]:
    found = (f for f in checker().check(text).findings if f.rule == rule)
    return [tuple(s.figure.text for s in printed_operands(f.operands)) for f in found]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("5月，该省产煤1.2亿吨，原煤产量1.2亿吨。1至5月，原煤产量5.6亿吨。", [("1.2亿吨", "5.6亿吨")]),
        ("上半年，全市接待游客420万人次。二季度，全市接待游客230万人次。", [("230万人次", "420万人次")]),
        (
            "甲公司：5月销量8.2万辆\n\n甲公司公告，2026年5月产量8.4万辆；本年累计产量39.5万辆。",
            [("8.4万辆", "39.5万辆")],
        ),
        ("2025年，该港吞吐量3.6亿吨。今年前7个月吞吐量2.1亿吨。7月份，吞吐量3.2千万吨。", [("3.2千万吨", "2.1亿吨")]),
        ("甲芯片公司第二季度营收10.5亿元。乙能源公司公布，上半年营收5.2亿元。", []),  # of two companies
        ("5月，甲省原煤产量1.2亿吨。1至5月，乙省原煤产量0.6亿吨。", []),  # of two provinces
        ("5月，该省原煤均价820元。1至5月，该省原煤均价805元。", []),  # prices do not add up
        ("二季度，该厂净利润8.2亿元。上半年，该厂净利润5.6亿元。", []),  # the first may have been a loss
        ("5月末，全省贷款余额8.2万亿元。1至5月，全省贷款余额5.6万亿元。", []),  # no flow
        ("去年5月，该省原煤产量1.2亿吨。今年1至5月，该省原煤产量0.9亿吨。", []),  # of another year
        ("5月，日均产量1.2亿吨。1至5月，产量5.6亿吨。", []),
        ("全年计划原煤产量5亿吨。5月，原煤产量1.2亿吨。", []),
    ],
)
def test_an_amount_lies_in_that_of_a_longer_time(text: str, bound: list[tuple[str, ...]]) -> None:
    assert pairs(text) == bound


def test_this_month_is_the_month_that_an_undated_bulletin_is_of() -> None:
    text = "2026年5月汽车产量8921辆。其中燃油车本月产量8597辆。"
    statements = checker().check(text).documents[0].statements
    assert {s.period.iso for s in statements if s.period} == {"2026-05"}


def test_a_time_without_figures_opens_what_follows() -> None:
    text = "2024年，全省出口4385亿元。四季度出口大增，达1151亿元。2024年，市场日益多元。对东盟出口699亿元。"
    statements = checker().check(text).documents[0].statements
    last = statements[-1]
    assert last.figure.text == "699亿元"
    assert last.period is not None
    assert last.period.iso == "2024"


FORECAST = (
    "【甲公司预增】财联社7月13日电，甲公司公告称，预计2025年半年度归属于母公司股东的净利润为3.12亿元-3.62亿元。{}"
)


def test_forecast_of_a_half_is_its_quarters() -> None:
    note = "小编注：公司Q2净利润预计1.87亿-2.37亿，Q1净利润1.25亿，据此计算，Q2净利润预计环比增长50%-90%。"
    assert pairs(FORECAST.format(note), "sum/stretches-forecast") == [("3.12亿元-3.62亿元", "1.25亿", "1.87亿-2.37亿")]
    assert not pairs(FORECAST.format(note.replace("净利润", "营收")), "sum/stretches-forecast")


def test_profit_of_a_part_is_not_held_against_the_whole() -> None:
    text = "2025年上半年，甲公司净利润2.10亿元。一季度，甲公司净利润2.65亿元，二季度亏损。"
    assert not pairs(text)


SOLD = "2025年8月销售各类叉车1652台，其中国内768台，出口量884台。2025年1-8月，共销售叉车15418台，其中国内8062台，出口{}台。"


def test_what_was_sold_is_a_flow() -> None:
    found = pairs(SOLD.format("7355"))
    assert ("1652台", "15418台") in found
    assert ("884台", "7355台") in found
    assert ("884台", "755台") in pairs(SOLD.format("755"))


def test_figures_of_the_year_before_are_parts_too() -> None:
    text = "5月产量19.51万辆，去年同期19.04万辆；销量18.01万辆。累计产量86.21万辆，去年同期97.63万辆。"
    assert pairs(text, "part/of-period-earlier") == [("19.04万辆", "97.63万辆")]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("5月，甲公司营收228.2亿元，环比增长13%；1—5月，甲公司累计营收840.0亿元。", True),
        ("5月，甲公司营收228.2亿元，同比增长13%；1—5月，甲公司累计营收840.0亿元。", False),
        ("1月，甲公司营收228.2亿元，环比增长13%；全年，甲公司累计营收840.0亿元。", False),
    ],
)
def test_the_month_before_lies_in_what_has_been_made_since_the_year_began(text: str, bound: bool) -> None:
    assert any(f.rule == "part/of-two-months" for f in checker().check(text).findings) is bound
