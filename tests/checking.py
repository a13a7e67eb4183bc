"""The checker that tests share: to build one takes longer than most of what they ask of it."""

from __future__ import annotations

from functools import cache

from factcheck.checker import Checker
from factcheck.model import Verdict


@cache
def checker() -> Checker:
    """One with the shipped rules and no date."""
    return Checker()


def said(text: str, rule: str) -> list[tuple[Verdict, list[str]]]:
    """Verdict and figures of each finding that a rule makes in a text."""
    findings = (f for f in checker().check(text).findings if f.rule == rule)
    return [(f.verdict, [s.figure.text for s in f.statements]) for f in findings]


def decided(text: str) -> list[str]:
    """What is decided of a text, by rule and verdict."""
    decisions = (Verdict.CONSISTENT, Verdict.INCONSISTENT)
    return [f"{f.rule} {f.verdict}" for f in checker().check(text).findings if f.verdict in decisions]
