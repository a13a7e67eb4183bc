from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from factcheck.checker import Checker
from factcheck.model import DocumentReport, Verdict
from factcheck.rulebook import shipped_rules
from factcheck.rulebook.source import read_yaml

sys.path.insert(0, str(Path(__file__).parent))
from expected import CLAIMS, FACT_BASED, key, missing, printed, uses_fact

SEEDS = Path(__file__).parents[2] / "seeds"
PAGE = (SEEDS / "double11-2020.txt").read_text(encoding="utf-8")
MISPRINT = (SEEDS / "double11-2020-misprint.txt").read_text(encoding="utf-8")


def check(text: str, shipped: Path | None = None) -> DocumentReport:
    (report,) = Checker(shipped=shipped).check(text).documents
    return report


def test_every_claim_of_the_page_comes_out_and_no_other_alarm() -> None:
    assert missing(check(PAGE)) == []


@pytest.mark.parametrize(
    "misprint",
    read_yaml(Path(__file__).with_name("misprints.yaml")).fields()["misprints"].items(),
    ids=lambda m: m.fields()["kind"].text(),
)
def test_each_planted_error_is_reported_at_its_figure(misprint: object) -> None:
    fields = misprint.fields()  # type: ignore[attr-defined]
    surface = fields["printed"].text()
    at = -1
    for _ in range(int(fields["occurrence"].text())):
        at = MISPRINT.index(surface, at + 1)
    findings = [f for f in check(MISPRINT).findings if f.verdict is Verdict.INCONSISTENT]
    hits = [f for f in findings if any(s.figure.start <= at < s.figure.end for s in f.statements)]
    assert hits
    assert any(fields["family"].text() in f.rule for f in hits)


def test_nothing_but_the_planted_errors_is_reported() -> None:
    wrong = [f for f in check(MISPRINT).findings if f.verdict is Verdict.INCONSISTENT]
    assert len(wrong) == len(read_yaml(Path(__file__).with_name("misprints.yaml")).fields()["misprints"].items())


def without_facts(tmp_path: Path) -> Path:
    rules = tmp_path / "rules"
    shutil.copytree(shipped_rules(), rules)
    shutil.rmtree(rules / "facts")
    return rules


def test_without_facts_only_what_rests_on_them_becomes_unverifiable(tmp_path: Path) -> None:
    known, alone = check(PAGE), check(PAGE, without_facts(tmp_path))
    assert {t for f in known.findings if uses_fact(f) for t in printed(f)} >= FACT_BASED
    assert len(known.findings) == len(alone.findings)
    for before, after in zip(known.findings, alone.findings, strict=True):
        if uses_fact(before):
            assert (after.rule, after.verdict) == (before.rule, Verdict.UNVERIFIABLE)
            assert after.missing in ("base", "first")
            assert printed(after) == printed(before)
        else:
            assert key(after) == key(before)
    implied = next(f for f in alone.findings if "1457倍" in printed(f)).computed
    assert implied is not None
    assert implied.low is not None
    assert implied.high is not None
    assert 399.65 < implied.low < 399.67
    assert 400.61 < implied.high < 400.63


# Other names and other numbers, changed alike in the page and in the facts: no rule may know this page.
NAMES = {
    "天猫": "海鸥", "网联": "通联", "银联": "金联", "京东": "海西", "双11": "年货节", "双十一": "冬购节", "北京海关": "青川海关",
    "速卖通": "远卖通", "菜鸟": "云鸟", "阿里巴巴": "远山集团",
}  # fmt: skip
NUMBERS = {
    "58.3万": "61.6万", "1457倍": "1100倍", "“400”": "“560”", '"400"': '"560"', "22.43亿": "30.11亿", "17.79亿": "24.21亿",
    "26.08%": "24.37%", "6.75亿": "8.12亿", "5.35亿": "6.51亿", "26.16%": "24.73%", "31.7万": "52.4万", "23.8万": "47.9万",
    "1.77万亿": "2.36万亿", "14820.70亿": "19102.44亿", "19.60%": "23.54%", "4982亿": "6120亿", "10.9万": "14.7万",
    "2.42亿": "3.68亿", "1.9亿": "2.7亿",
}  # fmt: skip


def changed(text: str) -> str:
    for old, new in {**NAMES, **NUMBERS}.items():
        text = text.replace(old, new)
    return text


def test_the_same_claims_hold_under_other_names_and_numbers(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    shutil.copytree(shipped_rules(), rules)
    facts = rules / "facts" / "double11.yaml"
    facts.write_text(changed(facts.read_text(encoding="utf-8")), encoding="utf-8")
    found = {key(f) for f in check(changed(PAGE), rules).findings}
    wanted = {(rule, verdict, frozenset(changed(t) for t in figures)) for rule, verdict, figures in CLAIMS}
    assert wanted <= found


def test_the_notice_is_linked_to_nothing() -> None:
    report = check(PAGE)
    start = PAGE.index("爱 心 倡 议")
    assert [s for s in report.statements if s.figure.start > start]
    assert not [f for f in report.findings if f.end > start]
