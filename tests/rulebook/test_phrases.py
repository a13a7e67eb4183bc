from __future__ import annotations

from pathlib import Path

import pytest
from rule_pack import PHRASED, damaged, mistakes, pack

from factcheck.rulebook import load_rulebook, shipped_rules

PHRASE = "从{earlier}增至{later}"
BAD = [
    ("从{earlier}和{earlier}", "7:21", "写了两次"),
    ("没有数", "7:9", "至少要有一个空位"),
    ("从{earlier", "7:11", "不成对"),
    ("从{earlier}(增|减]{later}", "7:20", "不成对"),
    ("从{earlier}增|减{later}", "7:21", "不成对"),
    ("从{earlier}增至{latter}", "7:23", "句式里的“latter”不是这条规则的数"),
    ("从{earlier}增至{后数}", "7:22", "小写英文"),
    ("从{earlier}增至{Later}", "7:22", "小写英文"),
    ("从{earlier}增至{}", "7:22", "小写英文"),
    ("从{earlier}.*{later}", "7:20", "不是正则表达式，不能有“.*”"),
    ("从{earlier}.+{later}", "7:20", "“.+”"),
    ("从{earlier}(增至|增?至){later}", "7:25", "“?”"),
    ("从{earlier}[增至|^增]{later}", "7:24", "“^”"),
    ("从{earlier}增至{later}$", "7:29", "“$”"),
    ("从{earlier}...{later}", "7:20", "写“…”"),
    ("从{earlier}。。{later}", "7:20", "写“…”"),
    ("从{earlier}(<up>){later}", "7:21", "没有“<up>”这类词（有 from、"),
    ("从{earlier}(增至|<up>){later}", "7:24", "没有“<up>”这类词"),
    ("从{earlier}<rise-to>了{later}", "7:20", "一类词要单独写在括号里"),
    ("从{earlier}(增至|){later}", "7:24", "空着的词"),
]


@pytest.mark.parametrize(("phrase", "place", "said"), BAD, ids=[b[0] for b in BAD])
def test_bad_phrases_are_refused(tmp_path: Path, phrase: str, place: str, said: str) -> None:
    path = pack(tmp_path / "mine", damaged(PHRASED, PHRASE, phrase))
    found = _both(path)
    assert len(found) == 1
    assert found[0].startswith(f"{place}: "), found
    assert said in found[0]


def _both(path: Path) -> list[str]:
    """What is wrong with a pack used with the shipped ones, whose word classes it may use."""
    from factcheck.model import RuleError

    with pytest.raises(RuleError) as error:
        load_rulebook((shipped_rules(), path.parent))
    return [f"{p.line}:{p.column}: {p.reason}" for p in error.value.problems]


def test_a_backslash_is_no_digit(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, damaged(PHRASED, f'"{PHRASE}"', r"'从{earlier}\d{later}'"))
    assert found.startswith("7:20: ")
    assert "不能有“\\”" in found


def test_names_may_have_digits(tmp_path: Path) -> None:
    text = PHRASED.replace("earlier", "part_1")
    (rule,) = load_rulebook((pack(tmp_path, text),)).rules.values()
    assert rule.phrases[0].slots == ("part_1", "later")


def test_words_of_a_class_stand_in_its_place(tmp_path: Path) -> None:
    pack(tmp_path, "up: [增至, 升至]\n", "lexicon/phrases.yaml")
    pack(tmp_path, damaged(PHRASED, PHRASE, "(<from>){earlier}(<up>|达){later}"))
    rule = load_rulebook((shipped_rules(), tmp_path)).rules["change/from-to"]
    assert rule.phrases[0].parts[4].words == ("增至", "升至", "达")
    assert "从" in rule.phrases[0].parts[0].words


def test_an_entry_of_a_class_may_stand_for_several_words(tmp_path: Path) -> None:
    pack(tmp_path, "up: [(增|升)(至|到), 涨到]\n", "lexicon/phrases.yaml")
    pack(tmp_path, damaged(PHRASED, PHRASE, "(<from>){earlier}(<up>){later}"))
    rule = load_rulebook((shipped_rules(), tmp_path)).rules["change/from-to"]
    assert rule.phrases[0].parts[4].words == ("增至", "增到", "升至", "升到", "涨到")


def test_a_hedge_may_stand_before_every_figure_but_the_first(tmp_path: Path) -> None:
    pack(tmp_path, "hedges: [约, 近]\n", "lexicon/phrases.yaml")
    pack(tmp_path, damaged(PHRASED, PHRASE, "{earlier}增至{later}"))
    parts = load_rulebook((tmp_path,)).rules["change/from-to"].phrases[0].parts
    assert [(p.sort, p.words, p.optional) for p in parts] == [
        ("slot", ("earlier",), False),
        ("words", ("增至",), False),
        ("words", ("约", "近"), True),
        ("slot", ("later",), False),
    ]


def test_a_word_may_stand_after_every_figure(tmp_path: Path) -> None:
    pack(tmp_path, "after-figure: [左右, 以上]\n", "lexicon/phrases.yaml")
    pack(tmp_path, damaged(PHRASED, PHRASE, "{earlier}增至{later}"))
    parts = load_rulebook((tmp_path,)).rules["change/from-to"].phrases[0].parts
    assert [(p.sort, p.words, p.optional) for p in parts] == [
        ("slot", ("earlier",), False),
        ("words", ("左右", "以上"), True),
        ("words", ("增至",), False),
        ("slot", ("later",), False),
        ("words", ("左右", "以上"), True),
    ]


@pytest.mark.parametrize(
    ("classes", "place", "said"),
    [
        ("up: []\n", "1:5", "不能是空的"),
        ("up: 增至\n", "1:5", "列表"),
        ("up: [增至, 增.*至]\n", "1:11", "不能有“.*”"),
        ("up: [增至, '']\n", "1:10", "不能空着"),
    ],
)
def test_mistakes_in_word_classes_are_named(tmp_path: Path, classes: str, place: str, said: str) -> None:
    pack(tmp_path, classes, "lexicon/phrases.yaml")
    pack(tmp_path, PHRASED)
    found = _both(tmp_path / "pack.yaml")
    assert len(found) == 1
    assert found[0].startswith(f"{place}: "), found
    assert said in found[0]
