"""What running text says of cells by name and time."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Verdict

COSTS = """单位：万元

项目 | 2021年度 | 2020年度 | 2019年度
管理费用 | 5,412.55 | 4,980.14 | 4,706.72
销售费用 | 2,163.47 | 2,085.66 | 1,877.31

"""
REVENUE = """公司主营业务收入按产品分类如下：

单位：万元

产品 | 2021年度金额 | 占比 | 2020年度金额 | 占比
阀门 | 3,412.55 | 61.20% | 2,980.14 | 58.83%
管件 | 2,163.47 | 38.80% | 2,085.66 | 41.17%
合计 | 5,576.02 | 100.00% | 5,065.80 | 100.00%

"""


def said(text: str) -> list[tuple[str, Verdict]]:
    rules = ("table/growth-of-cells", "table/delta-of-cells", "table/cited", "table/share-of-cells")
    return [(f.rule, f.verdict) for f in checker().check(text).findings if f.rule in rules]


@pytest.mark.parametrize(
    ("table", "text", "rule"),
    [
        (COSTS, "2021年，公司管理费用较2020年增长8.68%。", "table/growth-of-cells"),
        (COSTS, "2020年度和2021年度，公司销售费用分别较上年增长11.10%和9.73%。", "table/growth-of-cells"),
        (COSTS, "2021年管理费用比2019年增加705.83万元。", "table/delta-of-cells"),
        (REVENUE, "2021年，公司阀门产品收入比上年增加432.41万元，增幅为14.51%。", "table/delta-of-cells"),
        (REVENUE, "2021年，公司主营业务收入同比增长10.07%。", "table/growth-of-cells"),
        (COSTS, "2020年，公司销售费用为2,085.66万元。", "table/cited"),
    ],
)
def test_figure_is_held_against_the_cells_it_speaks_of(table: str, text: str, rule: str) -> None:
    assert rule in [name for name, _ in said(table + text)]


def test_what_one_slip_explains_is_told() -> None:
    assert said(COSTS + "2021年，公司管理费用较2020年增长6.88%。") == [("table/growth-of-cells", Verdict.INCONSISTENT)]


@pytest.mark.parametrize(
    "text",
    [
        "2021年，公司单位管理费用较2020年增长6.88%。",
        "2021年，子公司管理费用较2020年增长6.88%。",
        "2018年，公司管理费用较2017年增长6.88%。",
        "2021年，公司管理费用率较2020年下降0.68个百分点。",
        "2021年新增管理费用105.50万元。",
    ],
)
def test_other_names_and_times_are_left_alone(text: str) -> None:
    assert said(COSTS + text) == []


PERCENTS = "产品 | 2021年度 | 2020年度 | 2019年度\n阀门 | 32.15% | 29.84% | 27.06%\n管件 | 18.47% | 19.92% | 20.11%\n\n"


def _decided(text: str, rule: str) -> list[tuple[str, list[str]]]:
    findings = [f for f in checker().check(text).findings if f.rule == rule]
    return [(str(f.verdict), [s.figure.text for s in f.statements]) for f in findings]


def test_two_members_of_a_list_tell_the_row_whose_third_column_is_lost() -> None:
    table = "产品 | 2020年度 | 2019年度\n阀门 | 29.84% | 27.06%\n管件 | 19.92% | 20.11%\n\n"
    text = f"{table}报告期内，阀门毛利率分别为27.06%、29.84%、33.51%和34.30%。"
    assert _decided(text, "table/quoted") == [
        ("consistent", ["29.84%", "29.84%"]),
        ("consistent", ["27.06%", "27.06%"]),
    ]


@pytest.mark.parametrize(("name", "held"), [("阀门", True), ("同行甲", False)])
def test_a_row_of_percents_is_held_to_one_of_its_name(name: str, held: bool) -> None:
    row = f"{name} | 9.5% | 7.8% | 6.1%\n均值 | 20.01% | 21.30% | 21.15%"
    first = PERCENTS.replace("32.15%", "9.5%").replace("29.84%", "7.8%").replace("27.06%", "6.1%")
    found = _decided(f"{first}与同行业公司的比较如下，公司处于较高水平。\n\n{row}", "table/restated")
    assert (("consistent", ["9.5%", "9.5%"]) in found) is held
