"""Which figure of an inconsistent claim is wrong, and what it should be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.arithmetic.inverse import solve
from factcheck.arithmetic.operations import negate
from factcheck.model import Figure, Finding, Interval, Mistyping, Operand, Repair, Statement, Suspect, Verdict
from factcheck.model.report import members
from factcheck.relations import Claim
from factcheck.verdicts.fit import fit, holds
from factcheck.verdicts.judged import Judged
from factcheck.verdicts.mistypings import originals
from factcheck.verdicts.terms import Terms, declines, scaled

_MOST_REPAIRS = 5
_MOST_SUSPECTS = 12  # of a claim over a long list only so many are gone into
_TURNED = Fraction(1, 20)  # share of mistyped directions among slips


@dataclass(frozen=True, slots=True)
class Rereading:
    """How a figure would be read with another text in its place, and which word turns its direction.

    `figure` gives None where the text is no figure by itself; `turned` the text offsets of
    the word, the word, and its opposite.
    """

    figure: Callable[[str, Figure], Figure | None]
    turned: Callable[[Statement], tuple[int, int, str, str] | None]


def accused(findings: Iterable[Finding], judged: Sequence[Judged], reread: Rereading) -> tuple[Finding, ...]:
    """The findings, the inconsistent ones with their suspects; `judged` is all that was found of the document."""
    web = _web(judged)
    repairs: dict[int, tuple[Repair, ...]] = {}
    return tuple(
        replace(f, suspects=_suspects(f, web, repairs, reread)) if f.verdict is Verdict.INCONSISTENT else f
        for f in findings
    )


def _web(judged: Sequence[Judged]) -> Mapping[int, list[Claim]]:
    """The decided claims of every figure, by its start."""
    found: dict[int, list[Claim]] = defaultdict(list)
    for one in judged:
        if one.finding.verdict is not Verdict.UNVERIFIABLE:
            for start in {s.figure.start for s in one.claim.statements}:
                found[start].append(one.claim)
    return found


def _suspects(
    finding: Finding, web: Mapping[int, list[Claim]], repairs: dict[int, tuple[Repair, ...]], reread: Rereading
) -> tuple[Suspect, ...]:
    claim = next(c for c in web[finding.statements[0].figure.start] if _is_of(c, finding))
    found = []
    for name, operand in claim.operands.items():
        for i, statement in enumerate(members(operand)[:_MOST_SUSPECTS]):
            start = statement.figure.start
            if start not in repairs:
                repairs[start] = tuple(_repairs(statement, claim, web[start], reread))
            found.append(Suspect(statement, _allowed(claim, name, i, statement), repairs[start]))
    return _ranked(found)


def _is_of(claim: Claim, finding: Finding) -> bool:
    return claim.rule.id == finding.rule and claim.operands == finding.operands


def _ranked(suspects: list[Suspect]) -> tuple[Suspect, ...]:
    """By the weight of all their repairs; the weights of a finding are made to add up to 1."""
    total = sum((r.weight for s in suspects for r in s.repairs), Fraction(0))
    ranked = sorted(suspects, key=lambda s: -sum(r.weight for r in s.repairs))
    return tuple(
        replace(s, repairs=tuple(replace(r, weight=r.weight / total) for r in s.repairs[:_MOST_REPAIRS]))
        for s in ranked
    )


def _repairs(statement: Statement, claim: Claim, claims: Sequence[Claim], reread: Rereading) -> list[Repair]:
    """The slips that would make every claim with the figure hold, the likeliest first; of equals the one nearer the middle."""
    found = []
    for mended, repair in _candidates(statement, reread):
        if _meets(claim, mended) and all(_holds(_mended(c, mended)) for c in claims):
            found.append(_weighed(repair, claim, mended))
    return [repair for repair, _ in sorted(found, key=lambda one: (-one[0].weight, one[1]))]


def _weighed(repair: Repair, claim: Claim, mended: Statement) -> tuple[Repair, Fraction]:
    """A repair, and how far what is claimed then is from what follows, by their middles."""
    claimed, computed = _middles(claim, mended)
    largest = max(abs(claimed), abs(computed))
    if claim.rule.formula.relation == "=" or not largest:
        return repair, abs(claimed - computed)
    # A bound is kept by any small number: the likely one is close to it.
    return replace(repair, weight=repair.weight * min(abs(claimed), abs(computed)) / largest), Fraction(0)


def _candidates(statement: Statement, reread: Rereading) -> Iterator[tuple[Statement, Repair]]:
    figure = statement.figure
    same = reread.figure(figure.text, figure)
    if same is None or (same.value, same.kind, same.unit) != (figure.value, figure.kind, figure.unit):
        return  # read from what stands around it: 3、5和8亿元
    for text, slip, weight in originals(figure.text):
        other = reread.figure(text, figure)
        if other is not None and other.value and (other.kind, other.unit) == (figure.kind, figure.unit):
            yield replace(statement, figure=other), Repair(figure.start, figure.end, figure.text, text, slip, weight)
    word = reread.turned(statement) if statement.direction else None
    if word:
        yield replace(statement, direction=-statement.direction), Repair(*word, Mistyping.DIRECTION, _TURNED)


def _mended(claim: Claim, mended: Statement) -> Claim:
    """A claim with another statement in place of that of the same figure."""
    start = mended.figure.start

    def one(statement: Statement) -> Statement:
        return mended if statement.figure.start == start else statement

    def put(operand: Operand) -> Operand:
        if isinstance(operand, tuple):
            return tuple(map(one, operand))
        return one(operand) if isinstance(operand, Statement) else operand

    return Claim(claim.rule, {name: put(operand) for name, operand in claim.operands.items()}, claim.missing)


def _meets(claim: Claim, mended: Statement) -> bool:
    """Whether the accused claim itself holds: a quick look before all others are asked."""
    other = _mended(claim, mended)
    return any(holds(f, Terms.of(other)) is not None for f in (claim.rule.formula, *claim.rule.also))


def _holds(claim: Claim) -> bool:
    return any(fit(formula, claim) is not None for formula in (claim.rule.formula, *claim.rule.also))


def _middles(claim: Claim, mended: Statement) -> tuple[Fraction, Fraction]:
    """The middles of what is then claimed and of what follows."""
    values = Terms.of(_mended(claim, mended)).values()
    claimed, computed = values[claim.rule.formula.claimed], claim.rule.formula.compute(values)
    return _middle(claimed) if isinstance(claimed, Interval) else Fraction(0), _middle(computed)


def _middle(value: Interval) -> Fraction:
    ends = [end for end in (value.low, value.high) if end is not None]
    return sum(ends, Fraction(0)) / max(1, len(ends))


def _allowed(claim: Claim, name: str, index: int, statement: Statement) -> Interval | None:
    terms = Terms.of(claim)
    found = solve(claim.rule.formula, terms.values(), name, index)
    if found is None or (found.low, found.high) == (None, None):
        return None
    printed = scaled(found, 1 / terms.measure(statement).factor)
    return negate(printed) if declines(statement) else printed
