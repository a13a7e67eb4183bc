from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from rule_pack import GOOD, PHRASED, pack

from factcheck import examples
from factcheck.model import RuleError
from factcheck.rulebook import load_rulebook, pack_files, shipped_rules


def test_a_later_folder_replaces_a_rule(tmp_path: Path) -> None:
    pack(tmp_path, GOOD.replace("average/per-unit", "growth/rate"))
    rules = load_rulebook((shipped_rules(), tmp_path)).rules
    assert rules["growth/rate"].title == "均价"
    assert "part/of-which" in rules


def test_both_endings_are_packs(tmp_path: Path) -> None:
    pack(tmp_path, GOOD, "one.yml")
    pack(tmp_path, PHRASED, "more/two.YAML")
    pack(tmp_path, "jobs: {}\n", ".github/workflows/ci.yml")
    pack(tmp_path, "facts: []\n", "facts/mine.yml")
    assert [p.name for p in pack_files(tmp_path)] == ["two.YAML", "one.yml"]
    assert set(load_rulebook((tmp_path,)).rules) == {"average/per-unit", "change/from-to"}


def test_the_same_rule_twice_in_a_folder_is_a_mistake(tmp_path: Path) -> None:
    first, second = pack(tmp_path, GOOD, "a.yaml"), pack(tmp_path, GOOD, "b.yml")
    with pytest.raises(RuleError) as error:
        load_rulebook((tmp_path,))
    assert str(error.value) == f"{second}:3:1: 规则“average/per-unit”写了两次，先前一次在 {first}:3"


def test_the_same_rule_twice_in_a_file_is_a_mistake(tmp_path: Path) -> None:
    path = pack(tmp_path, GOOD + GOOD.partition("rules:\n")[2])
    with pytest.raises(RuleError, match=r"pack\.yaml:18:1: .*写了两次"):
        load_rulebook((path,))


def test_a_folder_without_anything_of_use_is_a_mistake(tmp_path: Path) -> None:
    pack(tmp_path, "规则", "rules.txt")
    with pytest.raises(RuleError) as error:
        load_rulebook((shipped_rules(), tmp_path))
    assert str(error.value).startswith(f"{tmp_path}:1:1: 文件夹里没有规则")


@pytest.mark.parametrize("name", ["facts/mine.yml", "lexicon/phrases.yaml"])
def test_a_folder_may_hold_facts_or_words_alone(tmp_path: Path, name: str) -> None:
    pack(tmp_path, "facts: []\n" if "facts" in name else "up: [增至]\n", name)
    assert "growth/rate" in load_rulebook((shipped_rules(), tmp_path)).rules


def test_facts_have_a_folder_of_their_own(tmp_path: Path) -> None:
    path = pack(tmp_path, "title: 甲\nfacts: []\n")
    with pytest.raises(RuleError) as error:
        load_rulebook((tmp_path,))
    assert str(error.value) == f"{path}:2:1: 参考数据不与规则放在一起，要放在文件夹的 facts/ 里"


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuleError) as error:
        load_rulebook((shipped_rules(), tmp_path / "nowhere"))
    assert str(error.value) == f"{tmp_path / 'nowhere'}:1:1: 没有这个规则文件或文件夹"


def test_mistakes_of_all_folders_are_reported_together(tmp_path: Path) -> None:
    pack(tmp_path / "a", GOOD.replace("like: price", "like: prise", 1))
    pack(tmp_path / "b", GOOD.replace("basis", "").replace("function: level", "basis: yoj"))
    with pytest.raises(RuleError) as error:
        load_rulebook((tmp_path / "a", tmp_path / "b", tmp_path / "c"))
    assert [(Path(p.path).parent.name, p.line) for p in error.value.problems[:2]] == [("a", 10), ("b", 9)]
    assert error.value.problems[2].path == str(tmp_path / "c")


def test_scopes_are_those_of_the_first_folder(tmp_path: Path) -> None:
    pack(tmp_path, "mine: {words: [我的]}\n", "lexicon/scopes.yaml")
    pack(tmp_path, GOOD.replace("function: level", "scope: mine"))
    assert load_rulebook((tmp_path,)).rules["average/per-unit"].operands["price"].scope == {"mine"}
    with pytest.raises(RuleError, match=r"pack\.yaml:9:38: 没有“mine”"):
        load_rulebook((shipped_rules(), tmp_path))


def test_all_packs_load_in_no_time() -> None:
    """Not much longer than it takes to parse their YAML, so that they are not read twice over."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(shipped_rules().glob("*.yaml"))]
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    def taken(work: Callable[[], object]) -> float:
        spent = []
        for _ in range(5):
            started = time.process_time()
            work()
            spent.append(time.process_time() - started)
        return min(spent)

    parsing = taken(lambda: [yaml.compose(text, loader) for text in texts])
    assert taken(lambda: load_rulebook((shipped_rules(),))) < 5 * parsing + 0.05


def test_a_pack_that_replaces_shipped_rules_is_told(tmp_path: Path) -> None:
    shipped = (shipped_rules() / "points.yaml").read_text(encoding="utf-8")
    (tmp_path / "mine.yaml").write_text(shipped, encoding="utf-8")
    told = examples.replaced([tmp_path])
    assert "points/fall-widened" in told
    (tmp_path / "mine.yaml").write_text(shipped.replace("id: points/", "id: mine/"), encoding="utf-8")
    assert examples.replaced([tmp_path]) == ()
    assert examples.replaced([shipped_rules() / "points.yaml"]) == ()
