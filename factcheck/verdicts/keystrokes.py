"""What a figure would be had one keystroke in it been another."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from factcheck.model import Figure
from factcheck.model.figure import Number

_DIGITS = "0123456789"
_SIMPLE = 10  # the greatest number below the line that one stroke makes of another
_MAGNITUDES = (("万", 4), ("萬", 4), ("亿", 8), ("億", 8))


def substitutions(figure: Figure) -> Iterator[Figure]:
    """The figure with one digit replaced by another; a leading digit stays other than 0. A loosened one has none."""
    return iter(()) if figure.hedge else _substituted(figure)


def _substituted(figure: Figure) -> Iterator[Figure]:
    digits = _digits(figure)
    for i, digit in enumerate(digits):
        for other in _DIGITS:
            if other != digit and (other != "0" or i or len(digits) == 1):
                yield _with_digits(figure, digits[:i] + other + digits[i + 1 :])


def slips(figure: Figure, telling: int, hedged: bool = False) -> Iterator[Figure]:
    """The figure undone of one slip: a digit replaced or dropped, two transposed, the point or 万/亿 misplaced.

    A number of fewer than `telling` digits is one slip from so many others that its slips explain nothing: it has none
    here but those of magnitude. A loosened one has none at all, unless `hedged` ones are asked for; and of a digit lost
    from 超10亿元 whatever is ten times as much would be explained.
    """
    if figure.hedge and not hedged:
        return
    if isinstance(figure.value, Fraction):
        yield from _other_fractions(figure, figure.value)
        return
    digits = _digits(figure)
    if _count(figure) >= telling:
        yield from _substituted(figure)
        for i in range(len(digits) - 1):
            if digits[i] != digits[i + 1]:
                yield _with_digits(figure, digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :])
        for i in range(len(digits) + 1 if not figure.hedge else 0):
            for other in _DIGITS:
                yield _with_digits(figure, digits[:i] + other + digits[i:])
    if len(digits) > 1:
        for power in (1, -1, *_magnitude_shifts(figure)):
            yield _scaled(figure, Decimal(10) ** power)


def _other_fractions(figure: Figure, value: Fraction) -> Iterator[Figure]:
    """A simple fraction with another number above or below the line: 五分之四, 五分之三."""
    above, below = value.numerator, value.denominator
    others = [Fraction(n, below) for n in range(1, below)] + [Fraction(above, n) for n in range(above + 1, _SIMPLE + 1)]
    for other in others if 0 < above < below <= _SIMPLE else []:
        if other != value:
            yield figure._replace(value=other, low=other, high=other)


def digit_count(figure: Figure) -> int:
    """How many digits of a figure tell something: without the zeros of a round number; 0 where a hedge loosens it."""
    return 0 if figure.hedge else _count(figure)


def _count(figure: Figure) -> int:
    digits = _digits(figure)
    return len(digits) if "." in figure.text else len(digits.rstrip("0")) or len(digits)


def _magnitude_shifts(figure: Figure) -> tuple[int, ...]:
    """万 and 亿 are each typed for the other or for 万亿; a figure with neither may have lost one."""
    return (4, -4, 8, -8) if any(word in figure.text for word, _ in _MAGNITUDES) else (4, 8)


def _digits(figure: Figure) -> str:
    if not isinstance(figure.value, Decimal):
        return ""
    return str(int(abs(figure.value) / (figure.place or Decimal(1))))


def _with_digits(figure: Figure, digits: str) -> Figure:
    place = figure.place or Decimal(1)
    sign = -1 if isinstance(figure.value, Decimal) and figure.value < 0 else 1
    return _around(figure, sign * int(digits) * place, figure.place)


def _scaled(figure: Figure, factor: Decimal) -> Figure:
    value = figure.value if isinstance(figure.value, Decimal) else Decimal(0)
    place = None if figure.place is None else figure.place * factor
    if not figure.hedge:
        return _around(figure, value * factor, place)
    low, high = (None if end is None else Fraction(end) * Fraction(factor) for end in (figure.low, figure.high))
    return figure._replace(value=value * factor, place=place, low=low, high=high)


def _around(figure: Figure, value: Decimal, place: Decimal | None) -> Figure:
    if figure.hedge:
        return figure._replace(
            value=value,
            place=place,
            low=_moved(figure.low, figure, value),
            high=_moved(figure.high, figure, value),
        )
    half = (place or Decimal(0)) / 2
    return figure._replace(value=value, place=place, low=value - half, high=value + half)


def _moved(end: Number | None, figure: Figure, value: Decimal) -> Number | None:
    """An end of what a loosened number leaves open, as far from another value as it was from its own."""
    return None if end is None or figure.value is None else Fraction(end) - Fraction(figure.value) + Fraction(value)
