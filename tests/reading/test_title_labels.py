"""Headlines that a page repeats under a label."""

from __future__ import annotations

from factcheck.checker import Checker
from factcheck.model import Role, Verdict
from factcheck.reading import from_text

_TEXT = "原标题：海川国际9月23日回购{}    来源：甲网\n甲网讯，海川国际发布公告，公司于2019年9月23日回购37.3万股，占已发行股本的0.02%。"


def test_a_line_that_gives_the_original_title_is_a_heading() -> None:
    assert from_text(_TEXT.format("37.3万股"), "x", None).paragraphs[0].role is Role.HEADING


def test_its_figures_are_held_against_the_text() -> None:
    found = Checker().check(_TEXT.format("38.3万股")).findings
    assert any(f.verdict is Verdict.INCONSISTENT and f.rule.startswith("restatement/headline") for f in found)
