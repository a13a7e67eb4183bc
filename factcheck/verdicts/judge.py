"""Claims become findings."""

from __future__ import annotations

from fractions import Fraction

from factcheck.arithmetic import Undefined
from factcheck.arithmetic.formula import evaluate
from factcheck.model import Document, Finding, Interval, Severity, Statement, Verdict
from factcheck.relations import Claim
from factcheck.rulebook import Rule, Slip
from factcheck.verdicts.evidence import credible, last_place, misses_narrowly
from factcheck.verdicts.fit import Fit, fit
from factcheck.verdicts.judged import Judged
from factcheck.verdicts.power import power
from factcheck.verdicts.readings import Reading
from factcheck.verdicts.terms import Measure, Terms, scaled
from factcheck.verdicts.wording import filled, shown, working

_WEAK_BELOW = Fraction(1, 2)
_SAID = {Reading.CUT: "按截断", Reading.ROUND: "按取整"}


def judge(document: Document, claim: Claim) -> Judged | None:
    """The finding for a claim; None where nothing can be said, such as a growth from nothing.

    Of several bindings the first that holds counts, else the first of which anything can be said.
    """
    first = None
    for binding in claim.bindings:
        finding = _judge(document, binding, claim)
        judged = None if finding is None else Judged(binding, finding, claim)
        if judged is not None and judged.holds:
            return judged
        first = first or judged
    return first


def _judge(document: Document, claim: Claim, tried: Claim) -> Finding | None:
    try:
        _check_positive(claim)
        return _implied(document, claim) if claim.missing else _decided(document, claim, tried)
    except Undefined:
        return None


def _check_positive(claim: Claim) -> None:
    for name, value in Terms.of(claim).values().items():
        if name in claim.rule.positive and isinstance(value, Interval) and (value.low is None or value.low <= 0):
            raise Undefined(f"{name} is not above 0")


def _decided(document: Document, claim: Claim, tried: Claim) -> Finding | None:
    rule, terms = claim.rule, Terms.of(claim)
    found, slip = _best(claim)
    values = terms.values()
    nearest = rule.formula.compute(values)
    computed = found.computed if found else nearest
    operand, claimed = claim.operands[rule.formula.claimed], values[rule.formula.claimed]
    if not isinstance(claimed, Interval):
        raise Undefined("the claimed operand is a list")
    if found is None and slip is None and not _telling(claim, claimed, computed):
        return None  # the figures may well speak of different things: nothing is known, nothing is said
    if (computed.low, computed.high) == (None, None):
        return None  # anything would do
    strength = power(tried, operand) if isinstance(operand, Statement) else None
    how = terms.measure(operand)
    verdict, severity, message = _verdict(rule, found, slip, strength)
    if (
        severity is Severity.ERROR
        and isinstance(operand, Statement)
        and last_place(operand.figure, claimed, computed, how)
    ):
        severity = Severity.WARNING
    steps = f"{working(_right_side(rule.formula.text), claim.operands)} = {shown(computed, how)}"
    if found and found.read:
        steps += f"（{'、'.join(found.read)}{_SAID[found.reading]}）"
    return _finding(
        document,
        claim,
        verdict=verdict,
        severity=severity,
        message=filled(message, claim.operands, computed=shown(computed, how), claimed=shown(claimed, how)),
        working=steps,
        claimed_operand=rule.formula.claimed,
        computed=scaled(computed, 1 / how.factor),
        claimed=scaled(claimed, 1 / how.factor),
        power=strength,
        unit=how.unit,
    )


def refuted(claim: Claim) -> bool:
    """Whether a claim would be found inconsistent: it holds under no binding, and one that does not hold tells something."""
    found = [_refuted(binding) for binding in claim.bindings]
    return False not in found and True in found


def _refuted(claim: Claim) -> bool | None:
    """False where a binding holds; None where nothing can be said of it."""
    found, slip = _best(claim)
    if found or slip:
        return found is None
    values = Terms.of(claim).values()
    claimed = values[claim.rule.formula.claimed]
    try:
        computed = claim.rule.formula.compute(values)
    except Undefined:
        return None
    bounded = (computed.low, computed.high) != (None, None)
    return (bounded and isinstance(claimed, Interval) and _telling(claim, claimed, computed)) or None


def _telling(claim: Claim, claimed: Interval, computed: Interval) -> bool:
    """Whether a mismatch says something of the figures rather than of the binding."""
    return not misses_narrowly(claim, claimed, computed) and credible(claim, claimed, computed)


def _best(claim: Claim) -> tuple[Fit | None, Slip | None]:
    """How the claim holds, or else the slip that explains why it does not."""
    rule = claim.rule
    for formula in (rule.formula, *rule.also):
        if found := fit(formula, claim):
            return found, None
    slip = next((s for s in rule.slips if fit(s.formula, claim)), None)
    return (None, slip) if slip else (fit(rule.formula, claim, round_ones=True), None)


def _verdict(
    rule: Rule, found: Fit | None, slip: Slip | None, strength: Fraction | None
) -> tuple[Verdict, Severity | None, str]:
    if found is None:
        said = (slip.severity, slip.message) if slip else (rule.severity, rule.messages["inconsistent"])
        return Verdict.INCONSISTENT, *said
    # A bound claims no more than it checks; an equality that could hardly have failed is weak.
    bounded = None not in (found.computed.low, found.computed.high)
    powerless = rule.formula.relation == "=" and bounded and strength is not None and strength < _WEAK_BELOW
    weak = powerless or found.reading is Reading.ROUND
    return Verdict.WEAK if weak else Verdict.CONSISTENT, None, rule.messages["consistent"]


def _implied(document: Document, claim: Claim) -> Finding:
    rule, terms, missing = claim.rule, Terms.of(claim), claim.missing or ""
    computed = evaluate(rule.implied[missing], terms.values())
    how = _implied_measure(claim, terms, missing)
    text = shown(computed, how)
    return _finding(
        document,
        claim,
        verdict=Verdict.UNVERIFIABLE,
        message=filled(rule.messages["unverifiable"], claim.operands, computed=text),
        working=f"{working(rule.implied_text[missing], claim.operands)} = {text}",
        missing=missing,
        computed=scaled(computed, 1 / how.factor),
        unit=how.unit,
    )


def _implied_measure(claim: Claim, terms: Terms, missing: str) -> Measure:
    """The measure of what is missing: that of the operand whose unit it must share, else bare."""
    search = claim.rule.operands[missing].search
    like = search.like if search and search.like else ""
    shared = search is not None and ("unit" in search.agree or search.fact is not None)
    return terms.measure(claim.operands[like]) if shared and like in claim.operands else Measure(Fraction(1), "")


def _finding(document: Document, claim: Claim, **fields: object) -> Finding:
    figures = [s.figure for s in claim.statements]
    return Finding(
        rule=claim.rule.id,
        operands=claim.operands,
        formula=claim.rule.formula.text,
        start=min(f.start for f in figures),
        end=max(f.end for f in figures),
        **fields,  # type: ignore[arg-type]
    )


def _right_side(text: str) -> str:
    return text.replace("<", "=").replace(">", "=").rpartition("=")[2].strip()
