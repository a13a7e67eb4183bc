"""Settings of a rule that decide how its figures are read, and which are taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_pack import pack

from factcheck.checker import Checker
from factcheck.model import RuleError

MARK = """\
title: 界线
rules:
  - id: mark/over
    title: 越过
    says: 数不小于界线
    formula: value >= mark
    SETTING
    phrases:
      - "甲…{value}，乙…{mark}"
    operands:
      value: {kind: percent}
      mark: {kind: percent}
    messages: {consistent: "{value}", inconsistent: "{mark}"}
    source: 算术
    examples:
      ok: [{text: 甲}, {text: 乙}]
      bad: [{text: 丙, computed: ["1", "2"]}, {text: 丁, computed: ["1", "2"]}]
      skip: [{text: 戊, reason: 无}]
"""


def verdicts(folder: Path, text: str, setting: str = "", value: str = "") -> list[str]:
    """What a rule says of a text, with a setting for the rule or more fields for its operand `value`."""
    rule = MARK.replace("    SETTING\n", f"    {setting}\n" if setting else "")
    pack(folder, rule.replace("value: {kind: percent}", f"value: {{kind: percent{value}}}"))
    findings = Checker([folder]).check(text).findings
    return [str(f.verdict) for f in findings if f.rule == "mark/over"]


@pytest.mark.parametrize(("setting", "verdict"), [("", "consistent"), ("exact: [mark]", "inconsistent")])
def test_an_exact_mark_is_not_rounded(tmp_path: Path, setting: str, verdict: str) -> None:
    assert verdicts(tmp_path, "甲19.7%，乙20%。", setting) == [verdict]


@pytest.mark.parametrize(("setting", "verdict"), [("", "inconsistent"), ("unsigned: [value, mark]", "consistent")])
def test_an_unsigned_change_counts_by_its_size(tmp_path: Path, setting: str, verdict: str) -> None:
    assert verdicts(tmp_path, "甲下降34.6%，乙下降20.0%。", setting) == [verdict]


@pytest.mark.parametrize(("direction", "found"), [("up", 0), ("down", 1), ("none", 0), ("[down, none]", 1)])
def test_an_operand_may_ask_for_a_direction(tmp_path: Path, direction: str, found: int) -> None:
    assert len(verdicts(tmp_path, "甲下降34.6%，乙20.0%。", value=f", direction: {direction}")) == found


@pytest.mark.parametrize(("word", "found"), [("甲", 0), ("乙", 1)])
def test_a_word_in_its_clause_may_rule_a_figure_out(tmp_path: Path, word: str, found: int) -> None:
    assert len(verdicts(tmp_path, "甲34.6%，乙20.0%。", value=f", not-cue: {word}")) == found


@pytest.mark.parametrize(("text", "found"), [("甲20%至50%，乙10%。", ["consistent"]), ("甲34.6%，乙10%。", [])])
def test_an_end_is_asked_of_a_range_only(tmp_path: Path, text: str, found: list[str]) -> None:
    assert verdicts(tmp_path, text, value=", end: low") == found


@pytest.mark.parametrize(("end", "verdict"), [("low", "inconsistent"), ("high", "consistent")])
def test_only_the_end_that_is_asked_for_counts(tmp_path: Path, end: str, verdict: str) -> None:
    assert verdicts(tmp_path, "甲20%至50%，乙30%。", value=f", end: {end}") == [verdict]


@pytest.mark.parametrize(
    ("printed", "verdict"),
    [("4亿元至4.6亿元", "inconsistent"), ("3.4亿元至4亿元", "inconsistent"), ("3.2亿元至4亿元", "consistent")],
)
def test_the_ends_of_a_range_share_the_finer_place(printed: str, verdict: str) -> None:
    """High end and low end are rounded to a tenth of 亿 alike, for 4亿元 leaves out a zero."""
    text = f"甲公司预计净利润为{printed}，同比增长20.0%～50.0%。"
    (finding,) = (f for f in Checker().check(text).findings if f.rule == "forecast/one-base")
    assert finding.verdict == verdict


def test_what_only_leads_to_others_is_no_operand_of_the_claim(tmp_path: Path) -> None:
    led = MARK.replace("    SETTING\n", "    leading: [other]\n").replace("乙…{mark}", "乙…{other}，丙…{mark}")
    pack(tmp_path, led.replace("      mark:", "      other: {kind: percent}\n      mark:"))
    findings = [f for f in Checker([tmp_path]).check("甲34.6%，乙50.0%，丙20.0%。").findings if f.rule == "mark/over"]
    assert [sorted(f.operands) for f in findings] == [["mark", "value"]]


def test_an_operand_of_the_formula_does_more_than_lead(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="mark"):
        verdicts(tmp_path, "甲34.6%，乙20.0%。", "leading: [mark]")
