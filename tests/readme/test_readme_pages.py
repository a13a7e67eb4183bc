"""README.md and rules/**/README.md say what is so; python tests/readme/refresh.py writes them anew."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from readme_pages import FIGURES, PAGES, README, ROOT, RULES, Block, Row, blocks, links, rows
from readme_runs import PUBLISHED, fresh, reading, run

import factcheck
from factcheck.model import Verdict

_VERDICT = re.compile(r"^\| `(?P<verdict>\w+)` [^|]+\|[^|]+\| (?P<text>[^|]+) \|$", re.MULTILINE)
_FIELD = re.compile(r"^\| (?P<names>`[^|]+`) \|", re.MULTILINE)
_HOST = re.compile(r"https?://|(?<![\w.])/(?:home|root|work|Users|tmp|usr)/")


def _runs() -> list[Block]:
    return blocks(README, "console", "pycon", "json")


@pytest.mark.parametrize("block", _runs(), ids=lambda b: f"line-{b.line}-{b.language}")
def test_a_block_holds_what_its_commands_print(block: Block) -> None:
    assert block.text == fresh(block.language, block.text), "python tests/readme/refresh.py"


@pytest.mark.parametrize("row", rows(FIGURES), ids=lambda row: row.printed)
def test_a_figure_is_read_as_the_conventions_say(row: Row) -> None:
    assert row.reading == reading(row.printed), "python tests/readme/refresh.py"


def test_the_pages_hold_what_is_tested_here() -> None:
    """A pattern that no longer matches a page would leave it untested."""
    assert {b.language for b in _runs()} == {"console", "pycon", "json"}
    printed = {row.printed for row in rows(FIGURES)}
    assert printed >= {"他买了一个苹果", "3月", "零点", "十几人", "近三成", "翻番", "30余家"}
    assert len(printed) == sum("| 写法 |" not in line for line in _table_lines(FIGURES))


def _table_lines(page: Path) -> list[str]:
    return [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]


def test_the_runs_are_those_of_both_seeds() -> None:
    commands = [line for b in blocks(README, "console") for line in b.text.splitlines() if line.startswith("$ ")]
    assert "$ factcheck check seeds/double11-2020.txt" in commands
    assert "$ factcheck check seeds/double11-2020-misprint.txt --show problems" in commands


def test_the_two_setups_are_one_line_each_and_ask_for_what_there_is() -> None:
    job, tests = (block.text for block in blocks(README, "sh"))
    assert job.count("\n") == tests.count("\n") == 1
    assert job.endswith("factcheck check seeds/double11-2020.txt\n")
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert "'.[dev]'" in tests
    assert {re.match(r"[\w-]+", name)[0] for name in extra["dev"]} >= {"pytest", "pytest-xdist"}  # type: ignore[index]


def _verdicts() -> list[tuple[str, str]]:
    return [(m["verdict"], m["text"]) for m in _VERDICT.finditer(README.read_text(encoding="utf-8"))]


def test_every_verdict_is_explained() -> None:
    assert [verdict for verdict, _ in _verdicts()] == list(Verdict)


@pytest.mark.parametrize(("verdict", "text"), _verdicts())
def test_a_verdict_is_that_of_its_example(verdict: str, text: str) -> None:
    assert [f.verdict for f in factcheck.check(text, date=PUBLISHED).findings] == [verdict]


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ("seeds/double11-2020.txt", 0),
        ("seeds/double11-2020-misprint.txt", 1),
        ("seeds/double11-2020-misprint.txt --fail-on never", 0),
        ("seeds/double11-2020-misprint.txt seeds/none.txt", 2),
        ("seeds/double11-2020.txt --rules none", 2),
        ("seeds/double11-2020.txt --no-such-option", 2),
    ],
)
def test_exit_statuses_are_as_the_page_lists_them(arguments: str, status: int) -> None:
    assert f"\n| {status} | " in README.read_text(encoding="utf-8")
    assert run(f"factcheck check {arguments}")[1] == status


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere_and_nothing_names_a_machine(page: Path) -> None:
    for target in links(page):
        assert (page.parent / target).exists(), target
    assert not _HOST.search(page.read_text(encoding="utf-8"))


def test_the_rules_page_names_every_field_of_the_format() -> None:
    from factcheck.rulebook.loader import BASE_FIELDS, RULE_FIELDS
    from factcheck.rulebook.operands import OPERAND_FIELDS

    said = {
        name
        for m in _FIELD.finditer(RULES.read_text(encoding="utf-8"))
        for name in re.findall(r"`([\w-]+)`", m["names"])
    }
    wanted = {*RULE_FIELDS, *BASE_FIELDS, *OPERAND_FIELDS}
    assert wanted - said <= {"by", "examples"}, wanted - said  # those two are told of in other places of the page
    assert "`by`" in RULES.read_text(encoding="utf-8")


def test_the_rules_page_names_every_place_agreement_and_given() -> None:
    from factcheck.rulebook.operand_places import PLACES
    from factcheck.rulebook.rule import AGREEMENTS, EXPECTATIONS, GIVENS

    page = RULES.read_text(encoding="utf-8")
    assert not [name for name in (*PLACES, *AGREEMENTS, *GIVENS, *EXPECTATIONS) if f"`{name}`" not in page]
