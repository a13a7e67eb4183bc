"""The examples in rules, run as tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from factcheck.checker import Checker
from factcheck.model import Finding, Verdict
from factcheck.reading import from_text
from factcheck.reports.words import VERDICT_WORDS
from factcheck.rulebook import AnyRule, Example, load_rulebook, pack_files, read_classes, read_pack, shipped_rules

_WANTED = {"ok": Verdict.CONSISTENT, "bad": Verdict.INCONSISTENT, "open": Verdict.UNVERIFIABLE}


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """One example and what the rule made of it; `reason` is empty where it passed."""

    rule: str
    kind: str
    text: str
    passed: bool
    reason: str
    path: str
    line: int


def run(packs: Sequence[Path] = ()) -> Iterator[ExampleResult]:
    """Run the examples of the packs given, or of all shipped ones.

    Raises: RuleError where a pack has mistakes.
    """
    chosen = _own(packs)
    folders = [p for p in packs if p.is_dir()]
    files = [p for p in packs if p.is_file()]
    checker = Checker((*folders, *files))
    for rule in checker.rulebook.every.values():
        if packs and rule.id not in chosen:
            continue
        for example in rule.examples:
            yield _run(rule, example, checker)


def replaced(packs: Sequence[Path]) -> tuple[str, ...]:
    """The shipped rules that packs put others in the place of, by their ids."""
    shipped = shipped_rules().resolve()
    others = [path for path in packs if not path.resolve().is_relative_to(shipped)]
    return tuple(sorted(_own(others) & load_rulebook((shipped,)).every.keys()))


def _own(packs: Sequence[Path]) -> set[str]:
    classes = {n: w for path in (shipped_rules(), *packs) for n, w in read_classes(path).items()}
    return {rule.id for path in packs for file in pack_files(path) for rule in read_pack(file, classes)}


def _run(rule: AnyRule, example: Example, checker: Checker) -> ExampleResult:
    day = date.fromisoformat(example.date) if example.date else None
    _, said = checker.unsettled(from_text(example.text, date=day))
    findings = [f for f in said if f.rule == rule.id]
    reason = _judge(example, findings)
    return ExampleResult(rule.id, example.expect, example.text, not reason, reason, example.path, example.line)


def _judge(example: Example, findings: Sequence[Finding]) -> str:
    said = "、".join(f"{VERDICT_WORDS[f.verdict]}：{f.working}" for f in findings) or "没有判定"
    if example.expect == "skip":
        decided = [f for f in findings if f.verdict in (Verdict.CONSISTENT, Verdict.INCONSISTENT)]
        return f"应不作判定，却{said}" if decided else ""
    wanted = _WANTED[example.expect]
    hits = [f for f in findings if f.verdict is wanted]
    if not hits:
        return f"应为{VERDICT_WORDS[wanted]}，却{said}"
    if example.expect == "ok" and any(f.verdict is Verdict.INCONSISTENT for f in findings):
        return f"另有不一致：{said}"
    if example.computed and not any(_matches(example.computed, f) for f in hits):
        return f"推得的区间应为{'～'.join(example.computed)}，却{said}"
    return ""


def _matches(wanted: tuple[str, str], finding: Finding) -> bool:
    computed = finding.computed
    return computed is not None and all(
        _near(text, value) for text, value in zip(wanted, (computed.low, computed.high), strict=True)
    )


def _near(text: str, value: Fraction | None) -> bool:
    """Whether a value is what is written, to the last place written; an empty text stands for no bound."""
    if not text or value is None:
        return not text and value is None
    exponent = Decimal(text).as_tuple().exponent
    place = Fraction(10) ** (exponent if isinstance(exponent, int) else 0)
    return (
        value == Fraction(text) if "." not in text and value.denominator == 1 else abs(Fraction(text) - value) < place
    )
