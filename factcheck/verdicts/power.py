"""The power of a check: how many typing errors in the claimed figure it would refuse."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from factcheck.model import Figure, Interval, Statement
from factcheck.verdicts.values import interval

_DIGITS = range(10)


def power(claimed: Statement, allowed: Interval) -> Fraction | None:
    """Share of the single-digit substitutions in the printed number that fall outside what is allowed.

    None where the figure has no digits to mistype (翻番, 过半).
    """
    figures = _mistyped(claimed.figure)
    if not figures:
        return None
    refused = sum(not interval(replace(claimed, figure=f)).meets(allowed) for f in figures)
    return Fraction(refused, len(figures))


def _mistyped(figure: Figure) -> list[Figure]:
    if not isinstance(figure.value, Decimal):
        return []
    place = figure.place or Decimal(1)
    digits = str(int(abs(figure.value) / place))
    found = []
    for i, digit in enumerate(digits):
        step = place * Decimal(10) ** (len(digits) - 1 - i)
        for other in _DIGITS:
            if other != int(digit) and (other or i or len(digits) == 1):
                found.append(_moved(figure, (other - int(digit)) * step))
    return found


def _moved(figure: Figure, by: Decimal) -> Figure:
    def add(number: object) -> Decimal | None:
        return number + by if isinstance(number, Decimal) else None

    return replace(figure, value=add(figure.value), low=add(figure.low), high=add(figure.high))
