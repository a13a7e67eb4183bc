"""What rules/README.md shows to a newcomer works as it stands."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from readme_pages import ROOT, RULES, Block, blocks

from factcheck import examples
from factcheck.checker import Checker
from factcheck.model import Fact, Verdict

BLOCKS = blocks(RULES, "yaml")
PACKS = [b for b in BLOCKS if "\nrules:" in b.text]
FACTS = [b for b in BLOCKS if b.text.startswith("facts:")]
TEXT = "2023年，海州机场旅客吞吐量达3605万人次，是2010年的{}倍。"


def test_every_block_is_a_pack_or_facts() -> None:
    assert len(PACKS) == 2
    assert len(FACTS) == 1
    assert len(BLOCKS) == 3


@pytest.mark.parametrize("block", PACKS, ids=lambda block: f"line-{block.line}")
def test_a_pack_does_what_its_examples_say(block: Block, tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text(block.text, encoding="utf-8")
    results = list(examples.run([tmp_path]))
    assert len(results) == block.text.count("- text:")
    assert [f"{r.text}: {r.reason}" for r in results if not r.passed] == []


@pytest.mark.parametrize(("times", "verdict"), [("3.00", Verdict.CONSISTENT), ("8.10", Verdict.INCONSISTENT)])
def test_a_fact_decides_a_claim_that_was_open(times: str, verdict: Verdict, tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "mine.yaml").write_text(FACTS[0].text, encoding="utf-8")
    [before] = Checker().check(TEXT.format(times)).findings
    [after] = Checker(rules=[tmp_path]).check(TEXT.format(times)).findings
    assert (before.verdict, after.verdict) == (Verdict.UNVERIFIABLE, verdict)
    assert isinstance(after.operands["base"], Fact)


def test_without_facts_the_model_case_gives_what_it_implies(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", rules, ignore=shutil.ignore_patterns("facts"))
    text = (ROOT / "seeds" / "double11-2020.txt").read_text(encoding="utf-8")
    with_facts = {_key(f): f for f in Checker().check(text).findings}
    without = {_key(f): f for f in Checker(shipped=rules).check(text).findings}
    assert set(with_facts) == set(without)
    for key, finding in with_facts.items():
        leans = any(isinstance(operand, Fact) for operand in finding.operands.values())
        assert without[key].verdict is (Verdict.UNVERIFIABLE if leans else finding.verdict)


def _key(finding: object) -> tuple[object, ...]:
    return tuple(getattr(finding, name) for name in ("rule", "start", "end"))
