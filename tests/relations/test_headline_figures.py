"""What a headline prints in two digits or more its text prints as well."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Verdict


def held(text: str) -> list[tuple[Verdict, list[str]]]:
    """Verdict and figures of every headline held to its text."""
    found = checker().check(text).findings
    return [(f.verdict, [s.figure.text for s in f.statements]) for f in found if f.rule.startswith("restatement/head")]


@pytest.mark.parametrize(
    ("text", "headline", "body"),
    [
        ("【甲公司上半年净利大增470%】甲公司公布上半年净利同比大增470%至1.36亿美元。", "470%", "470%"),
        ("甲公司：完成回购0.37%公司股份\n\n甲公司公告，累计回购216万股，占公司总股本的0.37%。", "0.37%", "0.37%"),
        ("乙市拍卖旧船厂 起价36.5万元\n\n据报，该址占地3.2亩，起拍价5万美元（约合36.5万元）。", "36.5万元", "36.5万元"),
        ("35家甲类银行半年盈利1.2万亿\n\n35家甲类银行共实现归母净利润1.2万亿元。", "1.2万亿", "1.2万亿元"),
    ],
)
def test_the_text_prints_the_figure_of_its_headline(text: str, headline: str, body: str) -> None:
    assert (Verdict.CONSISTENT, [headline, body]) in held(text)


@pytest.mark.parametrize(
    ("text", "headline", "body"),
    [
        ("【甲公司上半年净利大增470%】甲公司公布上半年净利同比大增420%至1.36亿美元。", "470%", "420%"),
        ("乙市拍卖旧船厂 起价36.5万元\n\n据报，该址占地3.2亩，起拍价5万美元（约合63.5万元）。", "36.5万元", "63.5万元"),
        ("【丙厂销量91.4万辆 同比增长86.8%】丙厂销量（含代工）91.4万辆，同比增长8.8%。", "86.8%", "8.8%"),
    ],
)
def test_a_slip_is_told_where_the_text_does_not_print_it(text: str, headline: str, body: str) -> None:
    assert (Verdict.INCONSISTENT, [headline, body]) in held(text)


@pytest.mark.parametrize(
    "text",
    [
        # Printed elsewhere in the text.
        "【甲公司净利增长47%】甲公司公告，营业收入增长42%，净利增长47%。",
        # Of another sort.
        "【甲公司净利增长47%】甲公司公告，净利有所增长，占收入的42%。",
        # No slip away: 1.2 and 1.3 share the end of what they may stand for, 4.3 is neither.
        "【甲类银行盈利1.2万亿】甲类银行共实现营业收入4.3万亿元。",
        # What is said of 30多 may be said of 33.
        "甲地山体滑坡 已打捞33具遗体\n\n甲地一处矿山发生山体滑坡，30多名工人被冲走。",
        # A part, and parts that the headline sums up.
        "甲地山火已致66人死亡\n\n甲地官员说，死者还在增加，其中山火在北部已致63人死亡。",
        "甲公司拟投15亿元建厂\n\n甲公司公告，拟投13亿元建一厂，2亿元建二厂。",
        "甲公司拟捐赠390万元\n\n甲公司公告，拟每年捐赠130万元，连续三年。",
        # Fewer digits are any figure's.
        "【甲公司净利增长4%】甲公司公告，营业收入增长4%。",
    ],
)
def test_other_figures_of_the_text_are_not_meant(text: str) -> None:
    assert not [figures for verdict, figures in held(text) if verdict is Verdict.INCONSISTENT]


def test_what_several_things_may_print_is_no_proof() -> None:
    assert not held("甲地山体滑坡 已打捞33具遗体\n\n甲地一处矿山发生山体滑坡，30多名工人被冲走。")
    assert not held("【甲公司净利增长4%】乙地下雨，降水增多4%。")
