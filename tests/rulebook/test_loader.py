from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.model import RuleError
from factcheck.rulebook import load_rulebook, read_pack, shipped_rules

GOOD = """\
title: 平均
rules:
  - id: average/per-unit
    title: 均价
    says: 均价 = 总额 ÷ 数量
    formula: price = amount / number
    implied: {number: amount / price}
    operands:
      price: {kind: quantity, function: level}
      amount: {kind: quantity, in: [sentence], like: price, agree: [metric]}
      number: {kind: quantity, in: [sentence], like: price}
    messages: {consistent: "{price}", inconsistent: "{computed}", unverifiable: "{price}"}
    source: 算术
    examples:
      ok: [{text: 甲}, {text: 乙}]
      bad: [{text: 丙, computed: ["1", "2"]}, {text: 丁, computed: ["1", "2"]}]
      skip: [{text: 戊, reason: 无}]
"""


def pack(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "pack.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_pack_loads(tmp_path: Path) -> None:
    (rule,) = read_pack(pack(tmp_path, GOOD), {})
    assert rule.id == "average/per-unit"
    assert rule.family == "average"
    assert list(rule.operands) == ["price", "amount", "number"]
    assert rule.line == 3


MISTAKES = [
    ("formula: price = amount / number", "formula: price = amount / nubmer", 6, 14, "nubmer"),
    ("formula: price = amount / number", "formula: price : amount", 6, 20, "mapping values"),
    ("id: average/per-unit", "id: per-unit", 3, 9, "family/kebab-name"),
    ("function: level", "function: levle", 9, 41, "levle"),
    ("in: [sentence], like: price, agree: [metric]", "in: [sentense], like: price", 10, 37, "sentense"),
    ("implied: {number: amount / price}", "implied: {number: amount / prise}", 7, 23, "prise"),
    ("title: 均价", "titel: 均价", 4, 12, "titel"),
    ('unverifiable: "{price}"', 'unverifiable: "{prise}"', 12, 81, "prise"),
    ("      skip: [{text: 戊, reason: 无}]\n", "", 15, 7, "skip"),
    ("ok: [{text: 甲}, {text: 乙}]", "ok: [{text: 甲}]", 15, 7, "ok"),
    ('{text: 丙, computed: ["1", "2"]}', "{text: 丙}", 16, 13, "computed"),
    ("    source: 算术\n", "", 3, 5, "source"),
    ("    source: 算术\n", "    source: 算术\n    source: 算术\n", 14, 5, "twice"),
]


@pytest.mark.parametrize(("old", "new", "line", "column", "said"), MISTAKES)
def test_every_mistake_is_named_with_its_place(
    tmp_path: Path, old: str, new: str, line: int, column: int, said: str
) -> None:
    assert old in GOOD
    path = pack(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(RuleError) as error:
        read_pack(path, {})
    (problem,) = error.value.problems
    assert (problem.path, problem.line, problem.column) == (str(path), line, column)
    assert said in problem.reason


def test_all_mistakes_of_a_rule_are_reported_together(tmp_path: Path) -> None:
    text = GOOD.replace("function: level", "function: levle").replace("formula: price =", "formula: prise =")
    with pytest.raises(RuleError) as error:
        read_pack(pack(tmp_path, text), {})
    assert [p.line for p in error.value.problems] == [6, 9]


def test_all_mistakes_of_a_pack_are_reported_together(tmp_path: Path) -> None:
    second = GOOD.partition("rules:\n")[2].replace("average/per-unit", "average")
    path = pack(tmp_path, GOOD.replace("function: level", "function: levle") + second)
    with pytest.raises(RuleError) as error:
        read_pack(path, {})
    assert [p.line for p in error.value.problems] == [9, 18]


@pytest.mark.parametrize("phrase", ["{price}和{price}", "没有数", "{price", "(a|b]{price}"])
def test_bad_phrases_are_refused(tmp_path: Path, phrase: str) -> None:
    path = pack(tmp_path, GOOD.replace("    operands:", f'    phrases: ["{phrase}"]\n    operands:'))
    with pytest.raises(RuleError) as error:
        read_pack(path, {})
    assert error.value.problems[0].line == 8


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no such rules folder"):
        load_rulebook((tmp_path / "nowhere",))
    path = tmp_path / "latin.yaml"
    path.write_bytes(b"title: \xff\n")
    with pytest.raises(RuleError, match="UTF-8"):
        read_pack(path, {})


def test_a_later_folder_replaces_a_rule(tmp_path: Path) -> None:
    pack(tmp_path, GOOD.replace("average/per-unit", "growth/rate"))
    rules = load_rulebook((shipped_rules(), tmp_path)).rules
    assert rules["growth/rate"].title == "均价"
    assert "part/of-which" in rules


def test_the_same_rule_twice_in_a_folder_is_a_mistake(tmp_path: Path) -> None:
    pack(tmp_path, GOOD)
    (tmp_path / "second.yaml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(RuleError, match="twice"):
        load_rulebook((tmp_path,))
