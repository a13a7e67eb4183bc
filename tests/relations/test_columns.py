"""Lists under 其中 beside the list of their wholes, and partitions of somebody's whole."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Verdict


def operands(text: str, rule: str) -> list[list[str]]:
    return [[s.figure.text for s in f.statements] for f in checker().check(text).findings if f.rule == rule]


def test_each_of_two_lists_goes_with_its_place_in_the_list_of_wholes() -> None:
    text = "上半年汽车产销量分别为210.5万辆和208.3万辆，其中新能源汽车产销量分别为80.1万辆和79.5万辆。"
    assert operands(text, "part/of-which") == [["80.1万辆", "210.5万辆"], ["79.5万辆", "208.3万辆"]]


def test_a_letter_of_the_word_for_both_tells_which_is_meant() -> None:
    text = "上半年汽车产销分别完成210.5万辆和208.3万辆，其中乘用车产量180.2万辆，商用车产量30.3万辆。"
    assert operands(text, "sum/of-which") == [["180.2万辆", "210.5万辆", "180.2万辆", "30.3万辆"]]


def test_where_nothing_tells_which_is_meant_neither_is() -> None:
    text = "上半年汽车产销分别完成210.5万辆和208.3万辆，其中乘用车180.2万辆，商用车28.1万辆。"
    assert not checker().check(text).findings


def test_parts_up_to_a_semicolon_are_not_those_of_the_next_whole() -> None:
    text = "住户贷款减少3627亿元，其中，短期贷款减少5218亿元，中长期贷款增加1592亿元；企业贷款增加8.19万亿元。"
    assert operands(text, "sum/of-which-changes") == [["5218亿元", "3627亿元", "5218亿元", "1592亿元"]]


@pytest.mark.parametrize(
    ("whole", "part", "found"),
    [("甲省外贸进出口", "甲省出口", True), ("全国进出口", "乙省出口", True), ("甲省进出口", "乙市出口", False)],
)
def test_a_part_is_of_the_place_of_its_whole(whole: str, part: str, found: bool) -> None:
    text = f"{whole}5000亿元，增长3%。{part}5300亿元，增长2%。"
    findings = [f for f in checker().check(text).findings if f.rule == "part/of-partition"]
    assert [f.verdict for f in findings] == [Verdict.INCONSISTENT] * found
