"""Who is wrong, and what would put it right."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Finding, Mistyping, Repair, Verdict
from factcheck.reading import from_text
from factcheck.rulebook import Example, Rule, load_rulebook, shipped_rules


def wrong(text: str) -> tuple[Finding, ...]:
    found = checker().check_document(from_text(text)).findings
    return tuple(f for f in found if f.verdict is Verdict.INCONSISTENT)


def names(finding: Finding) -> list[str]:
    return [s.statement.figure.text for s in finding.suspects]


def mended(text: str, repair: Repair) -> str:
    assert text[repair.start : repair.end] == repair.printed
    return text[: repair.start] + repair.text + text[repair.end :]


def test_the_likeliest_repair_comes_first() -> None:
    """Two digits that changed places are likelier than any one of many other slips that would do."""
    (finding,) = wrong("前8个月，海州外贸进出口3654.2亿元。其中，出口2812.5亿元，进口814.7亿元。")
    assert names(finding)[0] == "814.7亿元"
    _, first = finding.repairs[0]
    assert (first.printed, first.text, first.mistyping) == ("814.7亿元", "841.7亿元", Mistyping.SWAP)


def test_each_suspect_knows_what_the_others_leave_it() -> None:
    (finding,) = wrong("全市共有企业120家，其中规模以上企业450家。")
    allowed = {s.statement.figure.text: s.allowed for s in finding.suspects}
    assert allowed["450家"] is not None
    assert (allowed["450家"].low, allowed["450家"].high) == (None, 120)
    assert allowed["120家"] is not None
    assert (allowed["120家"].low, allowed["120家"].high) == (450, None)


def test_a_decline_is_allowed_as_it_is_printed() -> None:
    (finding,) = wrong("该厂产量由8.53万吨下降到6.41万吨，下降42.9%。")
    (allowed,) = [s.allowed for s in finding.suspects if s.statement.figure.text == "42.9%"]
    assert allowed is not None
    assert allowed.low is not None
    assert allowed.high is not None
    assert 24 < allowed.low < allowed.high < 26
    assert finding.repairs[0][1].text == "24.9%"


@pytest.mark.parametrize(
    ("text", "printed", "meant"),
    [
        ("该厂产量由8.53万吨下降到6.41万吨，增长24.9%。", "增长", "下降"),
        ("全县用水5300万吨，较上年的5180万吨减少120万吨。", "减少", "增加"),
    ],
)
def test_the_wrong_direction(text: str, printed: str, meant: str) -> None:
    (finding,) = wrong(text)
    turned = [r for _, r in finding.repairs if r.mistyping is Mistyping.DIRECTION]
    assert [(r.printed, r.text) for r in turned] == [(printed, meant)]
    assert text[turned[0].start : turned[0].end] == printed


def test_consistent_claims_have_no_suspects() -> None:
    report = checker().check_document(from_text("全市共有企业120家，其中规模以上企业45家。"))
    assert [f.suspects for f in report.findings] == [()]


def _bad() -> list[tuple[Rule, Example]]:
    rules = load_rulebook((shipped_rules(),)).rules.values()
    return [(rule, e) for rule in rules for e in rule.examples if e.expect == "bad"]


@pytest.mark.parametrize(("rule", "example"), _bad(), ids=lambda value: getattr(value, "id", "text"))
def test_the_mended_text_is_consistent(rule: Rule, example: Example) -> None:
    """Every repair, fed back, leaves nothing inconsistent about the figures it was made for."""
    found = [f for f in wrong(example.text) if f.rule == rule.id]
    for finding in found:
        for _, repair in finding.repairs:
            again = checker().check_document(from_text(mended(example.text, repair))).findings
            family = {f.verdict for f in again if f.rule.partition("/")[0] == rule.id.partition("/")[0]}
            assert Verdict.INCONSISTENT not in family or len(found) > 1
            assert rule.quiet or {f.verdict for f in again} & {Verdict.CONSISTENT, Verdict.WEAK}, repair
