"""Findings of one document, seen together."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Finding, Verdict

_OPEN = Verdict.UNVERIFIABLE
_DECIDED = (Verdict.CONSISTENT, Verdict.INCONSISTENT)


def settled(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings, each thing said once.

    Two rules of a family that agree on the same figures make one finding, the first. What one of them has checked, another
    does not call unverifiable, nor weak where it is of the same figures, and what a sum has checked needs no bound for
    each of its parts. Of two that do not agree, the one with fewer figures says it; a sum
    that leaves out a part of one that agrees says nothing. A rate that cannot be checked is said
    once, though headline and text both print it.
    """
    once = {(_family(f), f.verdict, tuple(sorted(set(_starts(f))))): f for f in reversed(list(findings))}
    every = tuple(once.values())[::-1]
    decided = {(_family(f), start) for f in every if f.verdict is not _OPEN for start in _starts(f)}
    sums = [set(_starts(f)) for f in every if _family(f) == "sum" and f.verdict is Verdict.CONSISTENT]
    told = {(_family(f), frozenset(_starts(f))) for f in every if f.verdict in _DECIDED}
    wrong = [(_family(f), set(_starts(f))) for f in every if f.verdict is Verdict.INCONSISTENT]
    kept, said = [], set()
    for f in every:
        if f.verdict is _OPEN:
            printed = (f.rule, tuple(s.figure.text for s in f.statements))
            if (_family(f), _first(f)) in decided or (printed in said and _family(f) == "growth"):
                continue
            said.add(printed)
        if f.verdict is Verdict.WEAK and (_family(f), frozenset(_starts(f))) in told:
            continue
        if _family(f) == "part" and f.verdict is Verdict.CONSISTENT and any(set(_starts(f)) <= whole for whole in sums):
            continue
        if f.verdict is Verdict.INCONSISTENT and _family(f) == "sum" and any(set(_starts(f)) < whole for whole in sums):
            continue
        if f.verdict is Verdict.INCONSISTENT and any(g == _family(f) and few < set(_starts(f)) for g, few in wrong):
            continue
        kept.append(f)
    return tuple(kept)


def _family(finding: Finding) -> str:
    return finding.rule.partition("/")[0]


def _starts(finding: Finding) -> list[int]:
    return [s.figure.start for s in finding.statements]


def _first(finding: Finding) -> int:
    """Start of the figure that the claim was made for, its rule's first operand."""
    return finding.statements[0].figure.start
