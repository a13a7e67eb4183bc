"""Names in a rule that stand for nothing, and fields without the company they need, are mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest
from rule_pack import GOOD, PHRASED, damaged, mistakes, pack

from factcheck.rulebook import load_rulebook, page, shipped_rules
from factcheck.rulebook.operand_places import PLACES

SEARCHED = "in: [sentence], like: price, agree: [metric]"
WRONG = [
    ("like: price, agree", "like: prise, agree", "10:54", "like 的“prise”不是这条规则的数"),
    ("like: price, agree", "like: '', agree", "10:54", "like 的“”不是这条规则的数"),
    ("like: price, agree", "like: amount, agree", "10:54", "“amount”"),
    ("agree: [metric]", "agree: [metrik]", "10:69", "是不是“metric”"),
    ("agree: [metric]", "when: smae", "10:67", "没有“smae”"),
    ("agree: [metric]", "when: before, by: rate", "10:79", "by 的“rate”"),
    ("agree: [metric]", "match: {prise: [unit]}", "10:69", "match 里的“prise”"),
    ("agree: [metric]", "match: {price: [unti]}", "10:77", "是不是“unit”"),
    ("    source:", "    positive: [amount, amuont]\n    source:", "13:24", "positive 里的“amuont”"),
    ("    source:", "    tentative: [amuont]\n    source:", "13:17", "tentative 里的“amuont”"),
    ("    source:", "    rounded: amuont\n    source:", "13:14", "rounded 里的“amuont”"),
    ("{number: amount / price}", "{nubmer: amount / price}", "7:15", "implied 里的“nubmer”"),
    ("{number: amount / price}", "{number: number / price}", "7:23", "不能有它自己"),
    ("    source:", "    also: [price = amount / nubmer]\n    source:", "13:29", "公式里的“nubmer”"),
    ("    source:", "    also: [amount = price * number]\n    source:", "13:12", "左边也要是“price”"),
    (
        "    source:",
        "    slips: [{formula: price = nubmer, severity: notice, message: a}]\n    source:",
        "13:31",
        "公式里的“nubmer”",
    ),
    (
        "    source:",
        "    slips: [{formula: price = number, severity: notice, message: '约{nubmer}'}]\n    source:",
        "13:69",
        "说明里的“nubmer”",
    ),
    ("function: level", "function: level, scope: [among, amnog]", "9:63", "是不是“among”"),
    ("function: level", "function: level, not-scope: 其中", "9:59", "可以写 real、"),
    ("function: level", "function: level, basis: yoj", "9:55", "是不是“yoy”"),
    ("function: level", "function: level, not-basis: [mom, 同比]", "9:65", "可以写 yoy、"),
    ("function: level", "function: level, per: second", "9:53", "可以写 time"),
]


@pytest.mark.parametrize(("old", "new", "place", "said"), WRONG, ids=[w[1].strip() for w in WRONG])
def test_a_wrong_name_is_named_where_it_stands(tmp_path: Path, old: str, new: str, place: str, said: str) -> None:
    (found,) = mistakes(tmp_path, damaged(GOOD, old, new))
    assert found.startswith(f"{place}: "), found
    assert said in found


ALONE = [
    (SEARCHED, "in: [sentence], agree: [metric]", "10:32", "有 in 就要有 like"),
    (SEARCHED, "like: price", "10:32", "有 like 就要有 in"),
    (SEARCHED, "agree: [unit]", "10:32", "有 agree 就要有 in"),
    (SEARCHED, "when: same", "10:32", "有 when 就要有 in"),
    (SEARCHED, "before: true", "10:32", "有 before 就要有 in"),
    (SEARCHED, "in: [], like: price", "10:36", "in 不能是空的"),
    (SEARCHED, "in: [sentence], like: price, when: before", "10:67", "before 要有 by"),
    (SEARCHED, "in: [sentence], like: price, by: price", "10:61", "by 只用于 before"),
    (SEARCHED, "in: [sentence], like: price, fact: 数", "10:61", "in 里就要有 facts"),
    (SEARCHED, "in: [sentence], like: price, given: seconds", "10:61", "in 里就要有 given"),
    (SEARCHED, "in: [given], like: price", "10:36", "说明推知什么"),
    (SEARCHED, "in: [given], like: price, given: weekday", "10:65", "weekday 要有 by"),
    (SEARCHED, "in: [given], like: price, given: secnods", "10:65", "是不是“seconds”"),
]


@pytest.mark.parametrize(("old", "new", "place", "said"), ALONE, ids=[a[1] for a in ALONE])
def test_a_field_that_needs_company_has_it(tmp_path: Path, old: str, new: str, place: str, said: str) -> None:
    (found,) = mistakes(tmp_path, damaged(GOOD, old, new))
    assert found.startswith(f"{place}: "), found
    assert said in found


LATE = [
    (GOOD, SEARCHED, "in: [sentence], like: number", "10:54", "“number”要排在“amount”前面"),
    (GOOD, SEARCHED, "in: [sentence], like: price, when: number", "10:67", "“number”要排在“amount”前面"),
    (GOOD, SEARCHED, "in: [sentence], like: price, match: {number: [unit]}", "10:69", "“number”要排在“amount”前面"),
    (GOOD, "function: level}", "function: level, match: {amount: [unit]}}", "9:56", "“amount”要排在“price”前面"),
    (GOOD, "function: level}", "function: level, in: [sentence], like: amount}", "9:48", "in 用不上"),
    (GOOD, ", " + SEARCHED, "", "10:7", "没有句式认出“amount”"),
    (PHRASED, "从{earlier}增至{later}", "从{earlier}增至某数", "10:7", "没有句式认出“later”"),
    (PHRASED, "like: later, when: when", "like: later, when: earlier", "12:67", "不是时段"),
    (PHRASED, "match: {earlier: [unit]}", "match: {change: [unit]}", "10:39", "“change”要排在“later”前面"),
]


@pytest.mark.parametrize(("text", "old", "new", "place", "said"), LATE, ids=[x[2] or "no search" for x in LATE])
def test_an_operand_leans_on_what_is_found_before_it(
    tmp_path: Path, text: str, old: str, new: str, place: str, said: str
) -> None:
    (found,) = mistakes(tmp_path, damaged(text, old, new))
    assert found.startswith(f"{place}: "), found
    assert said in found


def test_what_one_phrase_of_two_leaves_open_must_be_looked_for(tmp_path: Path) -> None:
    text = damaged(PHRASED, '      - "从', '      - "由{earlier}起"\n      - "从')
    assert mistakes(tmp_path, text) == ["11:7: 没有句式认出“later”，要用 in 说明到哪里去找"]


def test_a_fact_is_nothing_to_look_near(tmp_path: Path) -> None:
    text = damaged(
        damaged(GOOD, SEARCHED, "in: [facts], like: price"), "like: price}\n    messages", "like: amount}\n    messages"
    )
    assert mistakes(tmp_path, text) == ["11:54: “amount”不是印在文中的数，不能作 like"]


def test_several_figures_are_added_up(tmp_path: Path) -> None:
    text = damaged(PHRASED, "增至{later}", "增至{later+}")
    assert mistakes(tmp_path, text) == [
        "5:14: “later”是一组数，公式右边要写成 sum(later)",
        "11:50: “later”是一组数，不能作 like",
        "12:54: “later”是一组数，不能作 like",
    ]


def test_every_shipped_page_can_be_shown(tmp_path: Path) -> None:
    for rule in load_rulebook((shipped_rules(),)).rules.values():
        assert page(rule).startswith(f"# {rule.id}　{rule.title}\n")
    for place, known in PLACES.items():
        extra = ", given: seconds" if place == "given" else ""
        text = damaged(GOOD, "in: [sentence], like: price}", f"in: [{place}], like: price{extra}}}")
        formula = "sum(number)" if known.listed else "number"
        text = text.replace("formula: price = amount / number", f"formula: price = amount / {formula}")
        (rule,) = load_rulebook((pack(tmp_path, text),)).rules.values()
        assert "取自" in page(rule).partition("**number**")[2]
