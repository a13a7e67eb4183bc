from __future__ import annotations

from pathlib import Path

import pytest
from rule_pack import GOOD, PHRASED, damaged, mistakes, pack

from factcheck.model import Kind, RuleError
from factcheck.rulebook import page, read_pack


def test_a_good_pack_loads(tmp_path: Path) -> None:
    (rule,) = read_pack(pack(tmp_path, GOOD), {})
    assert rule.id == "average/per-unit"
    assert list(rule.operands) == ["price", "amount", "number"]
    assert rule.operands["amount"].kinds == {Kind.QUANTITY}
    assert rule.line == 3
    assert rule.examples[2].computed == ("1", "2")
    assert rule.implied_text == {"number": "amount / price"}


def test_a_pack_with_phrases_loads(tmp_path: Path) -> None:
    (rule,) = read_pack(pack(tmp_path, PHRASED), {})
    assert rule.phrases[0].slots == ("earlier", "later")
    assert rule.phrase_texts == ("从{earlier}增至{later}",)
    assert rule.operands["later"].match == {"earlier": ("unit",)}


MISTAKES = [
    (
        "formula: price = amount / number",
        "formula: price = amount / nubmer",
        "6:31",
        "公式里的“nubmer”不是这条规则的数",
    ),
    ("formula: price = amount / number", "formula: price : amount", "6:20", "冒号"),
    ("id: average/per-unit", "id: per-unit", "3:9", "门类/名字"),
    ("function: level", "function: levle", "9:41", "没有“levle”，是不是“level”"),
    ("in: [sentence], like: price, agree: [metric]", "in: [sentense], like: price", "10:37", "sentense"),
    ("implied: {number: amount / price}", "implied: {number: amount / prise}", "7:32", "算式里的“prise”"),
    ("title: 均价", "titel: 均价", "4:5", "没有“titel”这个字段，是不是“title”"),
    ('unverifiable: "{price}"', 'unverifiable: "约{prise}"', "12:84", "说明里的“prise”"),
    ('unverifiable: "{price}"', 'unverifiable: "约{price"', "12:83", "“{”不成对"),
    ('unverifiable: "{price}"', 'unverifiable: "约{number}"', "12:84", "无法核对时没有“number”"),
    (', unverifiable: "{price}"', "", "12:5", "缺少“unverifiable”"),
    ("consistent: ", "consitent: ", "12:16", "是不是“consistent”"),
    ("      skip: [{text: 戊, reason: 无}]\n", "", "14:5", "“skip”的例子至少要 1 个"),
    ("ok: [{text: 甲}, {text: 乙}]", "ok: [{text: 甲}]", "15:7", "“ok”的例子至少要 2 个"),
    ("      skip:", "      skipp:", "17:7", "是不是“skip”"),
    ('{text: 丙, computed: ["1", "2"]}', "{text: 丙}", "16:13", "缺少“computed”"),
    ("{text: 甲}", "{text: ''}", "15:19", "不能空着"),
    ("    source: 算术\n", "", "3:5", "缺少“source”"),
    ("    source: 算术\n", "    source:\n", "13:12", "不能空着"),
    ("    source: 算术\n", "    source: 算术\n    source: 算术\n", "14:5", "“source”写了两次"),
    ("    source: 算术\n", "    source: [算术]\n", "13:13", "应是一段文字"),
    ("in: [sentence], like: price, agree", "in: {}, like: price, agree", "10:36", "应是一段文字"),
    ("      price: {", "      价格: {", "9:7", "小写英文"),
    ("    source: 算术\n", "    source: 算术\n    telling: ³\n", "14:14", "整数"),
    ("    source: 算术\n", "    source: 算术\n    slack: 1/0\n", "14:12", "小于 1 的数"),
    ("    source: 算术\n", "    source: 算术\n    severity: eror\n", "14:15", "是不是“error”"),
]


@pytest.mark.parametrize(
    ("old", "new", "place", "said"), MISTAKES, ids=[m[1].strip() or m[0].strip() for m in MISTAKES]
)
def test_every_mistake_is_named_with_its_place(tmp_path: Path, old: str, new: str, place: str, said: str) -> None:
    found = mistakes(tmp_path, damaged(GOOD, old, new))
    assert any(m.startswith(f"{place}: ") and said in m for m in found), found
    assert len(found) == 1 or "价格" in new  # what no longer has its old name is named wherever it stands


def test_the_name_of_an_operand_must_not_mean_something_else(tmp_path: Path) -> None:
    for name in ("sum", "computed", "before", "in"):
        text = GOOD.replace("price", name)
        assert any(m.startswith("9:7: ") and "另有意思" in m for m in mistakes(tmp_path, text))


def test_all_mistakes_of_a_rule_are_reported_together(tmp_path: Path) -> None:
    text = GOOD.replace("function: level", "function: levle, scope: amnog").replace(
        "formula: price =", "formula: prise ="
    )
    text = text.replace("text: 戊", "text: 戊, date: 昨天")
    assert [m.partition(": ")[0] for m in mistakes(tmp_path, text)] == ["6:14", "9:41", "9:55", "17:30"]


def test_all_mistakes_of_a_pack_are_reported_together(tmp_path: Path) -> None:
    second = GOOD.partition("rules:\n")[2].replace("average/per-unit", "average")
    found = mistakes(tmp_path, GOOD.replace("function: level", "function: levle") + second)
    assert [m.partition(":")[0] for m in found] == ["9", "18"]


@pytest.mark.parametrize(
    ("field", "place"), [("before: yes", "10:69"), ("before: no", "10:69"), ("before: ''", "10:69")]
)
def test_before_is_true_or_false(tmp_path: Path, field: str, place: str) -> None:
    (found,) = mistakes(tmp_path, damaged(GOOD, "agree: [metric]", field))
    assert found.startswith(f"{place}: ")
    assert "true 或 false" in found


@pytest.mark.parametrize("value", [True, False])
def test_false_means_false(tmp_path: Path, value: bool) -> None:
    said = str(value).lower()
    text = GOOD.replace("agree: [metric]", f"before: {said}").replace(
        "    source:", f"    contiguous: {said}\n    source:"
    )
    (rule,) = read_pack(pack(tmp_path, text), {})
    assert rule.contiguous is value
    search = rule.operands["amount"].search
    assert search is not None
    assert search.before is value


def test_contiguous_is_true_or_false(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, damaged(GOOD, "    source:", "    contiguous: 对\n    source:"))
    assert found == "13:17: 这里写 true 或 false，不是“对”"


def test_rounded_operands_are_loaded_and_shown(tmp_path: Path) -> None:
    (rule,) = read_pack(pack(tmp_path, damaged(GOOD, "    source:", "    rounded: [price]\n    source:")), {})
    assert rule.rounded == {"price"}
    assert "- **price**：quantity；level；平均数，写成整数也当是四舍五入的\n" in page(rule)


COMPUTED = [
    ('["1", "2"]', '["abc", "2"]', "16:34", "“abc”不是数"),
    ('["1", "2"]', '["1", 2%]', "16:39", "“2%”不是数"),
    ('["1", "2"]', '["1e9", "2"]', "16:34", "“1e9”不是数"),
    ('["1", "2"]', '["1"]', "16:33", "[下限, 上限]"),
    ('["1", "2"]', '["2", "1"]', "16:33", "下限不能大于上限"),
    ('["1", "2"]', "1", "16:33", "列表"),
    ("{text: 甲}", "{text: 甲, date: 2020年}", "15:28", "“2020年”不是日期"),
    ("{text: 甲}", "{text: 甲, date: 20201112}", "15:28", "不是日期"),
    ("{text: 甲}", "{text: 甲, date: 2020-02-30}", "15:28", "日历上没有"),
]


@pytest.mark.parametrize(("old", "new", "place", "said"), COMPUTED)
def test_numbers_and_dates_of_examples_are_checked(tmp_path: Path, old: str, new: str, place: str, said: str) -> None:
    (found,) = mistakes(tmp_path, damaged(GOOD, old, new))
    assert found.startswith(f"{place}: ")
    assert said in found


FORMULAS = [
    ("price = amount ÷ number", "6:14", "看不懂算式"),
    ("price == amount / number", "6:14", "只能有一个"),
    ("price = amount // number", "6:14", "算式里不能有“amount // number”"),
    ("price = amount / number * True", "6:40", "“True”不是这条规则的数"),
    ("price = amount / number * 1e9", "6:40", "“1e9”不是数"),
    ("2 * price = amount / number", "6:14", "左边只能是一个数的名字"),
    ("price = 总额 / number", "6:22", "“总额”不是这条规则的数"),
    (f"price = {'(' * 400}number", "6:14", "看不懂算式"),
]


@pytest.mark.parametrize(("formula", "place", "said"), FORMULAS, ids=[f[0][:40] for f in FORMULAS])
def test_what_is_no_formula_is_explained(tmp_path: Path, formula: str, place: str, said: str) -> None:
    (found,) = mistakes(tmp_path, damaged(GOOD, "price = amount / number", formula))
    assert found.startswith(f"{place}: ")
    assert said in found


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "latin.yaml"
    path.write_bytes(b"title: a\n# \xff\n")
    with pytest.raises(RuleError, match=r"latin\.yaml:2:1: .*UTF-8"):
        read_pack(path, {})


YAML = [
    ("title: a\nrules:\n\t- id: b\n", "3:1", "缩进要用空格"),
    ("title: a\nrules: [b\n", "3:1", "方括号没有合上"),
    ("title: 'a\n", "1:8", "引号没有合上"),
    ("title: *a\n", "1:8", "加引号"),
    ("title: a\n---\nrules: []\n", "2:1", "一份内容"),
    ("title: a\nrules: \x01\n", "2:8", "控制字符"),
    ("title: a\n rules: []\n", "2:7", "冒号"),
    ("", "1:1", "空的"),
    ("- a\n", "1:1", "名字: 内容"),
    ("title: a\n", "1:1", "缺少“rules”"),
    (f"rules: {'[' * 100_000}", "1:1", "层以上"),
    (f"rules: {'[a,' * 100_000}", "1:1", "层以上"),
    ("- " * 100_000, "1:1", "层以上"),
]


@pytest.mark.parametrize(("text", "place", "said"), YAML, ids=range(len(YAML)))
def test_mistakes_of_yaml_are_explained(tmp_path: Path, text: str, place: str, said: str) -> None:
    found = mistakes(tmp_path, text)
    assert found[0].startswith(f"{place}: "), found
    assert said in found[0]
