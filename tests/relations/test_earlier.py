"""What holds of levels holds of the earlier levels that their changes imply, without a rule of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.checker import Checker
from factcheck.model import Finding, RuleError, Verdict
from factcheck.rulebook import load_rulebook, shipped_rules

CHECKER = Checker()
PACK = """
rules:
  - id: sum/mine-base
    title: 基期
    says: 基期也成立。
    base-of: [{of}]
    messages: {{consistent: "{{computed}}", inconsistent: "{{claimed}}"}}
    source: 算术
    examples:
      ok: [{{text: 甲。}}, {{text: 乙。}}]
      bad: [{{text: 丙。, computed: ["1", "2"]}}, {{text: 丁。, computed: ["1", "2"]}}]
      skip: [{{text: 戊。, reason: 没有数}}]
"""


def found(text: str, rule: str) -> list[Finding]:
    return [f for f in CHECKER.check(text).findings if f.rule == rule]


def test_amounts_lead_back_as_well_as_rates() -> None:
    text = "2023年，全县外贸进出口52.6亿元，同比增长5.2%。其中，出口30.4亿元，比上年增加{}亿元；进口22.2亿元，比上年减少1.0亿元。"
    (right,) = found(text.format("3.6"), "sum/implied-base")
    assert right.verdict is Verdict.CONSISTENT
    (wrong,) = found(text.format("6.6"), "sum/implied-base")
    assert wrong.verdict is Verdict.INCONSISTENT


def test_parts_that_make_the_whole_now_made_it_then() -> None:
    text = "8月，甲厂销量16523台，同比增长14.8%，其中：国内销量7685台，同比增长12.8%，出口销量8838台，同比增长{}。"
    (right,) = found(text.format("16.6%"), "sum/implied-base")
    assert right.verdict is Verdict.CONSISTENT
    assert len({s.figure.start for s in right.statements}) == 6
    (wrong,) = found(text.format("61.6%"), "sum/implied-base")
    assert wrong.verdict is Verdict.INCONSISTENT


def test_parts_that_leave_something_out_need_not_add_up_then() -> None:
    text = "8月，甲厂销量16523台，同比增长14.8%，其中：国内销量7685台，同比增长12.8%，出口销量5838台，同比增长16.6%。"
    assert not found(text, "sum/implied-base")
    assert found(text, "part/of-which-base")


def test_points_after_a_share_are_of_the_share() -> None:
    text = "前4个月，乙省进出口6850亿元，同比增长11.9%。丙类产品出口4340亿元，增长18.3%，占全省进出口的63.4%，比上年同期提升{}个百分点。"
    (right,) = found(text.format("3.5"), "share/of-whole-base")
    assert right.verdict is Verdict.CONSISTENT
    (wrong,) = found(text.format("5.3"), "share/of-whole-base")
    assert wrong.verdict is Verdict.INCONSISTENT


def test_real_growth_leads_back_to_nothing_printed() -> None:
    text = "2023年，全县外贸进出口52.6亿元，按可比价格计算同比增长5.2%。其中，出口30.4亿元，增长13.4%；进口22.2亿元，下降4.3%。"
    assert not found(text, "sum/implied-base")


@pytest.mark.parametrize("of", ["sum/nothing", "part/of-which-base"])
def test_a_rule_of_bases_names_rules_of_levels(tmp_path: Path, of: str) -> None:
    (tmp_path / "mine.yaml").write_text(PACK.format(of=of), encoding="utf-8")
    with pytest.raises(RuleError, match=f"base-of 里的“{of}”"):
        load_rulebook((shipped_rules(), tmp_path))


def test_a_pack_may_say_the_same_of_its_own_levels(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(PACK.format(of="sum/partition"), encoding="utf-8")
    rulebook = load_rulebook((shipped_rules(), tmp_path))
    assert [rule.id for rule in rulebook.bases["sum/partition"]] == ["sum/implied-base", "sum/mine-base"]
