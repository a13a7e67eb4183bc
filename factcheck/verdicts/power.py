"""The power of a check: how many typing errors in the claimed figure it would not have called consistent."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from factcheck.model import Figure, Statement
from factcheck.relations import Claim
from factcheck.verdicts.fit import accepted
from factcheck.verdicts.keystrokes import substitutions


def power(claim: Claim, claimed: Statement) -> Fraction | None:
    """Share of the single-digit substitutions in a claimed figure with which a claim would not be called consistent.

    It would be under any of its formulas, readings and bindings. Not all that is refused is reported: a mismatch of figures
    that may speak of different things leaves them unchecked. None where the figure has no digits of its own to mistype (翻番,
    过半, 超过).
    """
    mistyped = list(substitutions(claimed.figure))
    if not mistyped:
        return None
    holding = [holds for binding in claim.bindings for holds in _holding(binding, claimed)]
    refused = sum(not any(holds(one) for holds in holding) for one in mistyped)
    return Fraction(refused, len(mistyped))


def _holding(binding: Claim, claimed: Statement) -> list[Callable[[Figure], bool]]:
    """What says of another figure in place of the claimed one that the binding holds, each of its formulas by itself."""
    rule = binding.rule
    operand = binding.operands.get(rule.formula.claimed)
    if not isinstance(operand, Statement) or operand.figure.start != claimed.figure.start:
        return []
    return [accepted(formula, binding) for formula in (rule.formula, *rule.also)]
