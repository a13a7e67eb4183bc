"""How much of what may be mistyped in a document its claims would catch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction

from factcheck.model import Protection, Statement
from factcheck.relations import Claim
from factcheck.verdicts.judge import refuted
from factcheck.verdicts.judged import Judged
from factcheck.verdicts.mistypings import mistyped
from factcheck.verdicts.rereading import Rereading, candidates, with_statement


def protections(
    statements: Sequence[Statement], judged: Sequence[Judged], rereading: Rereading
) -> tuple[Protection, ...]:
    """For every figure the share of single slips in it that some claim, consistent as it stands, would refuse."""
    holding: dict[int, list[Judged]] = defaultdict(list)
    for one in judged:
        if one.holds:
            for start in {s.figure.start for s in one.claim.statements}:
                holding[start].append(one)
    return tuple(_protection(s, holding[s.figure.start], rereading) for s in statements)


def _protection(statement: Statement, holding: Sequence[Judged], rereading: Rereading) -> Protection:
    claims, caught, total = [one.tried for one in holding], Fraction(0), Fraction(0)
    for other, (_, _, weight) in candidates(statement, mistyped(statement.figure.text), rereading):
        total += weight
        if not claims:
            break  # nothing would catch any of them
        caught += weight if _refused(claims, other) else 0
    rules = tuple(dict.fromkeys(one.finding.rule for one in holding))
    return Protection(statement, caught / total if total else None, rules)


def _refused(claims: Sequence[Claim], other: Statement) -> bool:
    return any(refuted(with_statement(claim, other)) for claim in claims)
