"""Whether a mismatch is more likely an error than a wrong binding."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from factcheck.arithmetic.inverse import solve
from factcheck.model import Fact, Figure, Interval, Kind
from factcheck.model.report import members
from factcheck.relations import Claim
from factcheck.verdicts.fit import holds, printed_alike
from factcheck.verdicts.keystrokes import digit_count, slips
from factcheck.verdicts.terms import Measure, Terms

_UNSETTLED = frozenset(("real", "restated"))  # of rules/lexicon/scopes.yaml
_SEVERAL = 3  # digits
_ANY = 1  # digit: a rule that takes one for enough binds what is certainly the same
_LOOSE = Fraction(1, 20)  # of a value: 5 %


def credible(claim: Claim, claimed: Interval, computed: Interval) -> bool:
    """Whether the binding is certain, or else one slip of a keystroke in one printed figure explains the mismatch.

    A rate in real terms or on a restated base need not follow from what is printed, however it is bound; it may still be
    said to be greater than another.
    """
    compared = claim.rule.formula.relation != "="
    if (_unsettled(claim) and not compared) or _left_out(claim, claimed, computed):
        return False
    tentative = any(name in claim.rule.tentative and not isinstance(o, Fact) for name, o in claim.operands.items())
    return not tentative or _explained(claim)


def _unsettled(claim: Claim) -> bool:
    """Whether a rate is in real terms or on a restated base; one that is only said again may be, both times.

    Changes alone (贡献率 × 增长率, 增速高出几个百分点) have no need of levels, and may be so.
    """
    scopes = [s.scope & _UNSETTLED for s in claim.statements]
    if claim.rule.formula.is_copy:
        return len(set(scopes)) > 1
    levels = any(s.figure.kind in (Kind.QUANTITY, Kind.NUMBER) for s in claim.statements)
    return levels and any(scopes)


def _left_out(claim: Claim, claimed: Interval, computed: Interval) -> bool:
    """Whether the parts add up to less than the whole and others may be left out."""
    if claim.rule.formula.relation != "=" or claim.rule.complete:
        return False  # the least of a list is no sum
    searches = (claim.rule.operands[name].search for name in claim.rule.formula.lists)
    is_open = any(search is None or not search.is_closed for search in searches)
    return is_open and computed.high is not None and claimed.low is not None and computed.high < claimed.low


def _explained(claim: Claim) -> bool:
    """Whether one slip explains a mismatch; of figures that are to be the same it need not be of several digits."""
    telling = claim.rule.telling
    if any(0 < digit_count(s.figure) < telling for s in claim.statements if s.figure.place is not None):
        return False
    terms = Terms.of(claim)
    return any(
        (claim.rule.formula.is_copy or not _is_loose(terms, name)) and _mended(claim, terms, name, i)
        for name, operand in claim.operands.items()
        for i in range(len(members(operand)))
    )


def _mended(claim: Claim, terms: Terms, name: str, i: int) -> bool:
    """Whether one slip in a member of an operand explains why the claim does not hold."""
    formula, operand = claim.rule.formula, claim.operands[name]
    certain = formula.is_copy and claim.rule.telling == _ANY
    member = members(operand)[i]
    others = [s for s in claim.statements if s.figure.start != member.figure.start]
    allowed = solve(formula, terms.values(), name, i)
    for figure in slips(member.figure, claim.rule.telling, hedged=certain):
        mended = replace(member, figure=figure)
        if formula.is_copy and printed_alike([mended, *others]):
            if all(s.figure.value == figure.value for s in others):
                return True
            continue
        if allowed is not None:
            if terms.interval(name, mended).meets(allowed):
                return True
            continue
        other = (*operand[:i], mended, *operand[i + 1 :]) if isinstance(operand, tuple) else mended
        if holds(formula, terms.replaced(name, other)) is not None:
            return True
    return False


def _is_loose(terms: Terms, mended: str) -> bool:
    """Whether the other operands leave so much open that almost any slip would be explained."""
    for name, read in terms.values().items():
        for value in read if isinstance(read, list) else [read]:
            if name == mended or value.low == value.high:
                continue
            if value.low is None or value.high is None or value.high - value.low > _LOOSE * abs(value.high):
                return True
    return False


def last_place(figure: Figure, claimed: Interval, computed: Interval, how: Measure) -> bool:
    """Whether a figure of several digits misses what was computed by less than one in its last place: 28.5% for 28.43%."""
    if figure.place is None or digit_count(figure) < _SEVERAL:
        return False
    room = Fraction(figure.place) * how.factor
    low = None if computed.low is None else computed.low - room
    high = None if computed.high is None else computed.high + room
    return claimed.meets(Interval(low, high, True, True))


def misses_narrowly(claim: Claim, claimed: Interval, computed: Interval) -> bool:
    """Whether what is claimed misses what was computed by less than the rule's slack."""
    rule = claim.rule
    if not rule.slack or computed.low is None or computed.high is None:
        return False
    room = rule.slack * max(abs(computed.low), abs(computed.high))
    return claimed.meets(rule.formula.allowed(Interval(computed.low - room, computed.high + room)))
