"""The power of a check: how many typing errors in the claimed figure it would refuse."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from factcheck.model import Interval, Statement
from factcheck.verdicts.keystrokes import substitutions
from factcheck.verdicts.terms import Terms


def power(terms: Terms, name: str, claimed: Statement, allowed: Interval) -> Fraction | None:
    """Share of the single-digit substitutions in the printed number that fall outside what is allowed.

    None where the figure has no digits of its own to mistype (翻番, 过半, 超过).
    """
    mistyped = list(substitutions(claimed.figure))
    if not mistyped:
        return None
    refused = sum(not terms.interval(name, replace(claimed, figure=f)).meets(allowed) for f in mistyped)
    return Fraction(refused, len(mistyped))
