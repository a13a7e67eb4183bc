"""Wholes that are told again by their parts: 分业务看, and totals told before a numbered list."""

from __future__ import annotations

import pytest
from checking import checker, said

from factcheck.model import Verdict

GOOD, BAD = Verdict.CONSISTENT, Verdict.INCONSISTENT
_SIGNED = (
    "前5个月，公司新签合同额{}亿元，同比减少12.34%。分业务看，电力107.6亿元；水务32.5亿元；其他12.7亿元。"
    "分地区看，境内{}亿元；境外34.5亿元。"
)
_CASE = (
    "经审理查明，被告人吴某多次盗窃，窃得财物价值人民币{}元。分述如下：\n1、2012年1月5日，吴某窃得电动车1辆，价值人民币2350元。\n"
    "2、2013年4月8日，窃得手机2部，价值人民币6800元。\n3、2014年6月2日，窃得电缆一批，价值人民币9500元。"
)


@pytest.mark.parametrize(
    ("whole", "home", "verdicts"),
    [("152.8", "118.3", [GOOD, GOOD]), ("152.8", "113.8", [GOOD, BAD]), ("125.8", "118.3", [BAD, BAD])],
)
def test_each_way_of_dividing_a_whole_is_held_to_it(whole: str, home: str, verdicts: list[Verdict]) -> None:
    found = checker().check(_SIGNED.format(whole, home)).findings
    assert sorted(f.verdict for f in found if f.rule.startswith("sum/")) == sorted(verdicts)


@pytest.mark.parametrize(
    "text",
    [
        "公司营业收入86.4亿元，净利润5.2亿元。分产品看，空调毛利2.6亿元，冰箱毛利1.3亿元。",
        "全市投资512.6亿元，其中民间投资186.2亿元。分产业看，第一产业投资12.3亿元，第二产业投资215.8亿元。",
        "公司收入86.4亿元。分季度看，一季度20.1亿元，二季度21.5亿元，合计41.6亿元。",
    ],
)
def test_what_is_not_divided_whole_is_left_alone(text: str) -> None:
    assert not [f for f in checker().check(text).findings if f.verdict is BAD]


@pytest.mark.parametrize(("total", "verdict"), [("18650", GOOD), ("16850", BAD)])
def test_a_total_is_held_to_the_numbered_items_that_are_called_as_it(total: str, verdict: Verdict) -> None:
    figures = [f"{total}元", "2350元", "6800元", "9500元"]
    assert said(_CASE.format(total), "sum/numbered") == [(verdict, figures)]


def test_an_item_that_adds_up_its_own_counts_once() -> None:
    text = (
        "该公司补缴税款共计86.5万元，具体如下：1.2015年补缴增值税税款20万元、所得税税款12.5万元，共计税款32.5万元；"
        "2.2016年补缴税款54万元。"
    )
    assert said(text, "sum/numbered") == [(GOOD, ["86.5万元", "32.5万元", "54万元"])]


@pytest.mark.parametrize(
    "text",
    [
        "该公司补缴税款共计86.5万元，具体如下：1.2015年补缴税款32.5万元；2.2016年补缴滞纳金28万元。",
        "该公司补缴税款86.5万元，受到处罚：1.2015年少缴税款32.5万元；2.2016年少缴税款28万元。",
    ],
)
def test_a_list_of_other_things_gives_no_total(text: str) -> None:
    assert not said(text, "sum/numbered")
