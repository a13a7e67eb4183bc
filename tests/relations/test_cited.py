"""What running text says of cells by name and time."""

from __future__ import annotations

from functools import cache

import pytest

from factcheck.checker import Checker
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


@cache
def checker() -> Checker:
    return Checker()


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
