"""Findings of one document, seen together."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Finding, Statement, Verdict

_OPEN = Verdict.UNVERIFIABLE


def settled(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings, each thing said once.

    Two rules of a family that agree on the same figures make one finding, the first; what one of them has checked, another
    does not call unverifiable.
    """
    every = tuple({(_family(f), f.verdict, tuple(sorted(_starts(f)))): f for f in reversed(list(findings))}.values())[
        ::-1
    ]
    decided = {(_family(f), start) for f in every if f.verdict is not _OPEN for start in _starts(f)}
    return tuple(f for f in every if f.verdict is not _OPEN or (_family(f), _first(f)) not in decided)


def _family(finding: Finding) -> str:
    return finding.rule.partition("/")[0]


def _starts(finding: Finding) -> list[int]:
    return [s.figure.start for s in finding.statements]


def _first(finding: Finding) -> int:
    """Start of the figure that the claim was made for, its rule's first operand."""
    first = next(o for o in finding.operands.values() if isinstance(o, Statement))
    return first.figure.start
