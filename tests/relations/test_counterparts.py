"""Figures that go together by opposite names."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Finding, Verdict


def found(text: str, rule: str) -> list[Finding]:
    return [f for f in checker().check(text).findings if f.rule == rule]


@pytest.mark.parametrize(
    "text",
    [
        "前8个月，全省出口2431.6亿元；进口1984.3亿元；贸易顺差447.3亿元。",
        "前8个月，全省进口2431.6亿元；出口1984.3亿元；贸易逆差447.3亿元。",
        "前8个月，全省贸易顺差447.3亿元，出口2431.6亿元；进口1984.3亿元。",
    ],
)
def test_a_balance_is_the_difference_of_its_sides(text: str) -> None:
    assert [f.verdict for f in found(text, "sum/balance")] == [Verdict.CONSISTENT]
    (wrong,) = found(text.replace("447.3", "474.3"), "sum/balance")
    assert wrong.verdict is Verdict.INCONSISTENT


def test_sides_of_another_month_are_none_of_a_balance() -> None:
    text = "前8个月，全省出口2431.6亿元；进口1984.3亿元。8月份，贸易顺差47.3亿元。"
    assert not found(text, "sum/balance")


def test_a_list_of_shares_goes_with_that_of_the_rest_in_order() -> None:
    text = "公司内销占比分别为82.31%、77.62%和77.08%，外销占比分别为17.69%、22.38%和22.92%。"
    pairs = [[s.figure.text for s in f.statements] for f in found(text, "share/complement")]
    assert pairs == [["82.31%", "17.69%"], ["77.62%", "22.38%"], ["77.08%", "22.92%"]]


@pytest.mark.parametrize(
    "text",
    [
        "公司内销占比为81.24%，线上销售占比为28.76%。",
        "公司内销占比分别为82.31%和77.62%，外销占比为17.96%。",
        "男性占81.24%，占全省男性的比重高于外省，女性教师占28.76%。",
    ],
)
def test_other_shares_are_no_complements(text: str) -> None:
    assert not found(text, "share/complement")


def test_a_part_of_another_whole_is_no_part() -> None:
    text = "一般公共预算收入72651亿元。中央一般公共预算本级支出10300亿元，地方一般公共预算支出65367亿元。"
    assert not found(text, "sum/partition")
