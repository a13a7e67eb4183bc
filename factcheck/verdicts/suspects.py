"""Which figure of an inconsistent claim is wrong, and what it should be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.arithmetic import Undefined
from factcheck.arithmetic.inverse import solve
from factcheck.model import Finding, Interval, Mistyping, Repair, Statement, Suspect, Verdict
from factcheck.model.report import members
from factcheck.relations import Claim
from factcheck.verdicts.fit import fit, holds
from factcheck.verdicts.judged import Judged
from factcheck.verdicts.mistypings import originals
from factcheck.verdicts.rereading import Rereading, candidates, with_statement
from factcheck.verdicts.room import as_printed, room
from factcheck.verdicts.terms import Terms

_MOST_REPAIRS = 5
_MOST_SUSPECTS = 12  # of a claim over a long list only so many are gone into
_TURNED = Fraction(1, 20)  # share of mistyped directions among slips


def accused(findings: Iterable[Finding], judged: Sequence[Judged], reread: Rereading) -> tuple[Finding, ...]:
    """The findings, the inconsistent ones with their suspects; `judged` is all that was found of the document."""
    web = _web(judged)
    holding = [one.claim for one in judged if one.holds]
    repairs: dict[tuple[int, str], tuple[Repair, ...]] = {}
    return tuple(
        replace(f, suspects=_suspects(f, web, holding, repairs, reread)) if f.verdict is Verdict.INCONSISTENT else f
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
    finding: Finding,
    web: Mapping[int, list[Claim]],
    holding: Sequence[Claim],
    repairs: dict[tuple[int, str], tuple[Repair, ...]],
    reread: Rereading,
) -> tuple[Suspect, ...]:
    claim = next(c for c in web[finding.statements[0].figure.start] if _is_of(c, finding))
    found = []
    for name, operand in claim.operands.items():
        for i, statement in enumerate(members(operand)[:_MOST_SUSPECTS]):
            start = statement.figure.start
            key = start, claim.rule.id
            if key not in repairs:
                repairs[key] = tuple(_repairs(statement, claim, web[start], reread))
            found.append(Suspect(statement, _allowed(claim, holding, name, i, statement), repairs[key]))
    return _ranked(found)


def _is_of(claim: Claim, finding: Finding) -> bool:
    return claim.rule.id == finding.rule and claim.operands == finding.operands


def _ranked(suspects: list[Suspect]) -> tuple[Suspect, ...]:
    """By the weight of all their repairs; the weights of a finding are made to add up to 1."""
    total = sum((r.weight for s in suspects for r in s.repairs), Fraction(0)) or Fraction(1)
    ranked = sorted(suspects, key=lambda s: -sum(r.weight for r in s.repairs))
    return tuple(
        replace(s, repairs=tuple(replace(r, weight=r.weight / total) for r in s.repairs[:_MOST_REPAIRS]))
        for s in ranked
    )


def _repairs(statement: Statement, claim: Claim, claims: Sequence[Claim], reread: Rereading) -> list[Repair]:
    """The slips that would make every claim with the figure hold, the likeliest first; of equals the one nearer the middle."""
    found = []
    turnable = _turnable(claim, statement)
    for mended, repair in _candidates(statement, reread):
        if repair.mistyping is Mistyping.DIRECTION and not turnable:
            continue
        holding = _meets(claim, mended) and all(_holds(with_statement(c, mended)) for c in claims)
        if holding and _stays_near(claim, mended):
            found.append(_weighed(repair, claim, mended))
    return [repair for repair, _ in sorted(found, key=lambda one: (-one[0].weight, one[1]))]


def _stays_near(claim: Claim, mended: Statement) -> bool:
    """Whether figures that a rule compares only where they are of a size still are."""
    if not any("near" in said for spec in claim.rule.operands.values() for said in spec.match.values()):
        return True
    low, high = sorted(map(abs, _middles(claim, mended)))
    return high * 2 <= low * 3


def _turnable(claim: Claim, statement: Statement) -> bool:
    """Whether a figure may go the other way and still be what the rule speaks of: 降幅扩大 asks for a fall."""
    names = [name for name, operand in claim.operands.items() if statement in members(operand)]
    return not any(claim.rule.operands[n].directions or n in claim.rule.unsigned for n in names)


def _weighed(repair: Repair, claim: Claim, mended: Statement) -> tuple[Repair, Fraction]:
    """A repair, and how far what is claimed then is from what follows, by their middles."""
    claimed, computed = _middles(claim, mended)
    largest = max(abs(claimed), abs(computed))
    if claim.rule.formula.relation == "=" or not largest:
        return repair, abs(claimed - computed)
    # A bound is kept by any small number: the likely one is close to it.
    return replace(repair, weight=repair.weight * min(abs(claimed), abs(computed)) / largest), Fraction(0)


def _candidates(statement: Statement, rereading: Rereading) -> Iterator[tuple[Statement, Repair]]:
    figure = statement.figure
    for other, (text, slip, weight) in candidates(statement, originals(figure.text), rereading):
        yield other, Repair(figure.start, figure.end, figure.text, text, slip, weight)
    word = rereading.turned(statement) if statement.direction else None
    if word:
        yield replace(statement, direction=-statement.direction), Repair(*word, Mistyping.DIRECTION, _TURNED)


def _meets(claim: Claim, mended: Statement) -> bool:
    """Whether the accused claim itself holds: a quick look before all others are asked."""
    other = with_statement(claim, mended)
    return any(holds(f, Terms.of(other)) is not None for f in (claim.rule.formula, *claim.rule.also))


def _holds(claim: Claim) -> bool:
    """Whether a claim holds by any formula, or where its round figures hide digits, as a weak one may."""
    formulas = (claim.rule.formula, *claim.rule.also)
    return any(fit(f, claim) is not None for f in formulas) or fit(formulas[0], claim, round_ones=True) is not None


def _middles(claim: Claim, mended: Statement) -> tuple[Fraction, Fraction]:
    """The middles of what is then claimed and of what follows."""
    values = Terms.of(with_statement(claim, mended)).values()
    claimed = values[claim.rule.formula.claimed]
    try:
        computed = claim.rule.formula.compute(values)
    except Undefined:  # it holds by another formula
        return Fraction(0), Fraction(0)
    return _middle(claimed) if isinstance(claimed, Interval) else Fraction(0), _middle(computed)


def _middle(value: Interval) -> Fraction:
    ends = [end for end in (value.low, value.high) if end is not None]
    return sum(ends, Fraction(0)) / max(1, len(ends))


def _allowed(claim: Claim, holding: Sequence[Claim], name: str, index: int, statement: Statement) -> Interval | None:
    """What a figure would have to be by the accused claim and by all that hold; None where nothing tells, or nothing would do."""
    terms = Terms.of(claim)
    found = solve(claim.rule.formula, terms.values(), name, index)
    if found is None or (found.low, found.high) == (None, None):
        return None
    printed, others = as_printed(terms, name, statement, found), room(statement, holding)
    allowed = printed if others is None else printed.meet(others)
    return None if allowed.empty else allowed
