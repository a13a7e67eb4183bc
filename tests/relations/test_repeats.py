"""Passages that say one thing twice."""

from __future__ import annotations

import pytest

from factcheck import check

FIRST = "甲公司甲板毛利率分别为26.61%、30.55%和27.23%，低于同行。\n\n"
LOAN = "合同约定借款金额82.5万元，年利率6.5%，期限为2018年3月5日至2019年3月4日。\n\n"


def said(text: str) -> list[tuple[str, ...]]:
    """The pairs of figures of two passages that are said to differ."""
    findings = check(text).documents[0].findings
    found = [f for f in findings if f.rule == "restatement/passage" and f.verdict == "inconsistent"]
    return [tuple(s.figure.text for s in f.statements) for f in found]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (FIRST + "毛利率下降主要因为甲板（毛利率分别为26.61%、30.55%和27.32%）卖得多。", ("27.32%", "27.23%")),
        (FIRST + "毛利率下降主要因为甲板（毛利率分别为62.61%、30.55%和27.23%）卖得多。", ("62.61%", "26.61%")),
        (LOAN + "收据写明借款金额85.2万元，年利率6.5%，期限为2018年3月5日至2019年3月4日。", ("85.2万元", "82.5万元")),
    ],
)
def test_a_slip_between_figures_that_agree(text: str, pair: tuple[str, ...]) -> None:
    assert pair in said(text)


@pytest.mark.parametrize(
    "text",
    [
        FIRST + "乙板毛利率分别为26.61%、35.55%和27.32%，高于同行。",  # two of them differ
        FIRST
        + "毛利率下降主要因为甲板（毛利率分别为26.61%、48.12%和27.23%）卖得多。",  # no slip makes one of the other
        "合同约定借款金额82万元，年利率6%。\n\n收据写明借款金额82万元，年利率9%。",  # too little agrees
        "张某出资350.5万元，占20.25%；李某出资350.5万元，占20.52%。",  # a list in one sentence
        "甲店卖出82.5万件，增长6.52%，其中网上36.5万件。\n\n乙店卖出82.6万件，增长6.25%，其中网上36.5万件。",  # two shops
    ],
)
def test_what_may_be_of_something_else_stays_silent(text: str) -> None:
    assert said(text) == []


def test_a_figure_with_its_like_nearer_by_is_left_alone() -> None:
    text = (
        "甲市零售112.35万辆，同比下降18.2%，环比下降13.1%，全年零售982.44万辆。\n\n"
        "乙市批发112.35万辆，同比下降18.2%，环比下降18.3%，环比下降13.1%，全年批发982.44万辆。"
    )
    assert ("18.3%", "13.1%") not in said(text)
