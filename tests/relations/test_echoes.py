"""Figures that two places of a text print of the same things, in other words."""

from __future__ import annotations

import pytest
from checking import checker, said


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("庄园种下优质龙眼、荔枝20.9万亩。\n\n目前，各庄园已种下优质龙眼、荔枝等20.9万亩。", ["consistent"]),
        ("甲县国道沿线共有危桥隐患118处。\n\n省厅说，甲县国道沿线共有危桥隐患113处。", ["inconsistent"]),
        ("甲县国道沿线共有危桥隐患118处。\n\n省厅说，乙县国道沿线共有危桥隐患113处。", []),
        ("审计委员会设委员3名。\n\n提名委员会设委员3名。", []),
        ("甲片区新栽果树面积20.9万亩。\n\n乙片区新栽茶园面积20.9万亩，丙片区新栽茶园面积31.2万亩。", []),
    ],
)
def test_much_the_same_words_tell_of_one_figure(text: str, verdicts: list[str]) -> None:
    assert [str(v) for v, _ in said(text, "restatement/echoed")] == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("今年是两山理念提出20周年。20年来，山绿了。", ["consistent"]),
        ("今年庆祝建校60周年。建校50年来，变化很大。", ["inconsistent"]),
        ("今年庆祝建校60周年，展出建校50年来的照片。", []),
        ("今年是建校60周年。改革开放40年来，变化很大。", []),
        ("今年是建校60周年。60多年来，变化很大。", []),
    ],
)
def test_the_years_since_an_event_are_those_of_its_anniversary(text: str, verdicts: list[str]) -> None:
    assert [str(v) for v, _ in said(text, "restatement/anniversary")] == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("约六成（61%）的店主不会用。", ["consistent"]),
        ("约四分之一（42%）的店主不会用。", ["inconsistent"]),
        ("约六成（上年为51%）的店主不会用。", []),
    ],
)
def test_a_share_in_words_is_the_share_in_digits_beside_it(text: str, verdicts: list[str]) -> None:
    assert [str(v) for v, _ in said(text, "restatement/share-reworded")] == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("该桥全长12.8公里。这座全长12.8公里的大桥已通车。", ["consistent"]),
        ("该桥全长12.8公里。这座全长12.3公里的大桥已通车。", ["inconsistent"]),
        ("该桥主跨12.8公里。这座全长21.3公里的大桥已通车。", []),
    ],
)
def test_what_is_measured_again_is_what_was_measured(text: str, verdicts: list[str]) -> None:
    assert [str(v) for v, _ in said(text, "restatement/pointing")] == verdicts


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("超七成店主支持错峰\n\n问卷显示，占比75%的店主支持错峰。", False),
        ("超七成店主支持错峰\n\n问卷显示，占比45%的店主支持错峰。", True),
        ("甲行去年净利超300亿元\n\n甲行发布年报，全年实现净利润302.18亿元，同比增长5.6%。", False),
        ("甲国央行加息25个基点\n\n甲国中央银行将利率上调25个基点至5.25%。", False),
    ],
)
def test_a_headline_and_its_text(text: str, wrong: bool) -> None:
    assert any(str(f.verdict) == "inconsistent" for f in checker().check(text).findings) is wrong
