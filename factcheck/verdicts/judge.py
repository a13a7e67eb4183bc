"""Claims become findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.arithmetic import Formula, Undefined
from factcheck.arithmetic.formula import evaluate
from factcheck.model import Document, Fact, Finding, Interval, Operand, Severity, Statement, Verdict
from factcheck.relations import Claim
from factcheck.rulebook import Rule
from factcheck.verdicts.keystrokes import digit_count, slips
from factcheck.verdicts.power import power
from factcheck.verdicts.values import Reading, can_round, can_truncate, fuller_units, measure, scaled, values
from factcheck.verdicts.wording import filled, shown, working

_WEAK_BELOW = Fraction(1, 2)
_SAID = {Reading.CUT: "按截断", Reading.ROUND: "按取整"}
_LOOSE = Fraction(1, 20)  # of a value: 5 %


@dataclass(frozen=True, slots=True)
class _Fit:
    """A reading of the printed digits under which a formula holds; `read` lists the figures not read as nearest."""

    computed: Interval
    reading: Reading = Reading.NEAREST
    read: tuple[str, ...] = ()


def judge(document: Document, claim: Claim) -> Finding | None:
    """The finding for a claim; None where nothing can be said, such as a growth from nothing.

    Of several bindings the first that holds counts, else the first of which anything can be said.
    """
    first = None
    for binding in claim.bindings:
        finding = _judge(document, binding)
        if finding is not None and finding.verdict in (Verdict.CONSISTENT, Verdict.WEAK):
            return finding
        first = first or finding
    return first


def _judge(document: Document, claim: Claim) -> Finding | None:
    try:
        _check_positive(claim)
        return _implied(document, claim) if claim.missing else _decided(document, claim)
    except Undefined:
        return None


def _check_positive(claim: Claim) -> None:
    for name, read in values(claim.operands).items():
        if name in claim.rule.positive and isinstance(read, Interval) and (read.low is None or read.low <= 0):
            raise Undefined(f"{name} is not above 0")


def _decided(document: Document, claim: Claim) -> Finding | None:
    rule, operands = claim.rule, dict(claim.operands)
    fit = next((f for f in (_fit(formula, claim) for formula in (rule.formula, *rule.also)) if f), None)
    slip = next((s for s in rule.slips if _fit(s.formula, claim)), None) if fit is None else None
    if fit is None and slip is None:
        fit = _fit(rule.formula, claim, _rounded)
    nearest = values(operands)
    computed = fit.computed if fit else rule.formula.compute(nearest)
    claimed_operand = operands[rule.formula.claimed]
    claimed = nearest[rule.formula.claimed]
    if not isinstance(claimed, Interval):
        raise Undefined("the claimed operand is a list")
    strength = (
        power(claimed_operand, rule.formula.allowed(rule.formula.compute(nearest)))
        if isinstance(claimed_operand, Statement)
        else None
    )
    severity: Severity | None = None
    verdict, message = Verdict.CONSISTENT, rule.messages["consistent"]
    if fit is None:
        if slip is None and (_near(rule, claimed, computed) or (_tentative(claim) and not explained(claim))):
            return None  # the figures may well speak of different things: nothing is known, nothing is said
        verdict, severity = Verdict.INCONSISTENT, slip.severity if slip else rule.severity
        message = slip.message if slip else rule.messages["inconsistent"]
    elif fit.reading is Reading.ROUND or _weak(rule, strength):
        verdict = Verdict.WEAK
    how = measure(claimed_operand, fuller_units(claim.statements))
    steps = f"{working(_right_side(rule.formula.text), operands)} = {shown(computed, how)}"
    if fit and fit.read:
        steps += f"（{'、'.join(fit.read)}{_SAID[fit.reading]}）"
    return _finding(
        document,
        claim,
        verdict=verdict,
        severity=severity,
        message=filled(message, operands, computed=shown(computed, how), claimed=shown(claimed, how)),
        working=steps,
        claimed_operand=rule.formula.claimed,
        computed=scaled(computed, 1 / how.factor),
        claimed=scaled(claimed, 1 / how.factor),
        power=strength,
        unit=how.unit,
    )


def _weak(rule: Rule, strength: Fraction | None) -> bool:
    """Whether an equality could hardly have failed; a bound claims no more than it checks."""
    return rule.formula.relation == "=" and strength is not None and strength < _WEAK_BELOW


def _implied(document: Document, claim: Claim) -> Finding | None:
    rule, operands, missing = claim.rule, dict(claim.operands), claim.missing or ""
    expression = rule.implied[missing]
    computed = evaluate(expression, values(operands))
    how = measure(operands[_like(rule, missing)])
    text = shown(computed, how)
    return _finding(
        document,
        claim,
        verdict=Verdict.UNVERIFIABLE,
        message=filled(rule.messages["unverifiable"], operands, computed=text),
        working=f"{working(rule.implied_text[missing], operands)} = {text}",
        missing=missing,
        computed=scaled(computed, 1 / how.factor),
        unit=how.unit,
    )


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


_Readings = Iterator[tuple[Reading, tuple[Statement, ...]]]


def _fit(formula: Formula, claim: Claim, readings: Callable[[Claim], _Readings] | None = None) -> _Fit | None:
    """Whether true values exist that round, or else are cut off, to what is printed, and satisfy the formula."""
    for reading, figures in (readings or _readings)(claim):
        read = values(claim.operands, {s.figure.start: reading for s in figures})
        try:
            computed = formula.compute(read)
        except Undefined:
            continue
        claimed = read[formula.claimed]
        if isinstance(claimed, Interval) and claimed.meets(formula.allowed(computed)):
            return _Fit(computed, reading, tuple(s.figure.text for s in figures))
    return None


def _near(rule: Rule, claimed: Interval, computed: Interval) -> bool:
    """Whether what is claimed misses what was computed by less than the rule's slack."""
    if not rule.slack or computed.low is None or computed.high is None:
        return False
    room = rule.slack * max(abs(computed.low), abs(computed.high))
    return claimed.meets(rule.formula.allowed(Interval(computed.low - room, computed.high + room)))


def _tentative(claim: Claim) -> bool:
    return any(name in claim.rule.tentative and not isinstance(o, Fact) for name, o in claim.operands.items())


def explained(claim: Claim) -> bool:
    """Whether one slip of a keystroke in one printed figure explains why a formula does not hold."""
    if any(0 < digit_count(s.figure) < claim.rule.telling for s in claim.statements if s.figure.place is not None):
        return False
    for name, operand in claim.operands.items():
        for i, statement in enumerate(operand if isinstance(operand, tuple) else (operand,)):
            if not isinstance(statement, Statement):
                continue
            if _is_loose(claim, name):
                continue
            for figure in slips(statement.figure, claim.rule.telling):
                mended = replace(statement, figure=figure)
                other = (*operand[:i], mended, *operand[i + 1 :]) if isinstance(operand, tuple) else mended
                if _holds(claim.rule.formula, {**claim.operands, name: other}):
                    return True
    return False


def _is_loose(claim: Claim, mended: str) -> bool:
    """Whether the other operands leave so much open that almost any slip would be explained."""
    for name, read in values(claim.operands).items():
        for value in read if isinstance(read, list) else [read]:
            if name == mended or value.low == value.high:
                continue
            if value.low is None or value.high is None or value.high - value.low > _LOOSE * abs(value.high):
                return True
    return False


def _holds(formula: Formula, operands: Mapping[str, Operand]) -> bool:
    read = values(operands)
    claimed = read[formula.claimed]
    try:
        return isinstance(claimed, Interval) and claimed.meets(formula.allowed(formula.compute(read)))
    except Undefined:
        return False


def _readings(claim: Claim) -> _Readings:
    """How to read which figures: all as nearest; then each alone, then all as cut off."""
    yield Reading.NEAREST, ()
    able = tuple(s for s in claim.statements if can_truncate(s.figure))
    for one in able:
        yield Reading.CUT, (one,)
    if len(able) > 1:
        yield Reading.CUT, able


def _rounded(claim: Claim) -> _Readings:
    """Figures whose zeros may hide digits, read so; a bound has no need of it."""
    hiding = tuple(s for s in claim.statements if can_round(s.figure))
    if hiding and claim.rule.formula.relation == "=":
        yield Reading.ROUND, hiding


def _like(rule: Rule, missing: str) -> str:
    search = rule.operands[missing].search
    return search.like if search and search.like else rule.formula.claimed


def _right_side(text: str) -> str:
    return text.replace("<", "=").replace(">", "=").rpartition("=")[2].strip()
