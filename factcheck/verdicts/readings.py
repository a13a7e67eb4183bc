"""What the last digits of a printed number leave open: rounded to nearest, cut off, or round for hiding digits."""

from __future__ import annotations

import re
from enum import StrEnum
from fractions import Fraction

from factcheck.model import Figure, Interval

_DECIMALS = re.compile(r"[.．]([0-9０-９]+)")
_NUMBERS = re.compile(r"[0-9０-９,]+(?:[.．][0-9０-９]+)?")
_LONG = 3  # digits


class Reading(StrEnum):
    """How the last digits of a printed number came about."""

    NEAREST = "nearest"
    CUT = "cut"  # 76 for 76.68
    ROUND = "round"  # 2160 for 2157: the zeros at its end hide digits


def read(figure: Figure, reading: Reading) -> Interval:
    """What a figure's value may be, in printed units."""
    if reading is Reading.NEAREST or figure.value is None or figure.place is None:
        return figure.interval
    value, place = Fraction(figure.value), Fraction(figure.place)
    if reading is Reading.CUT:
        return Interval(value - place, value, True, False) if value < 0 else Interval(value, value + place, False, True)
    half = place * 10 ** _zeros(figure) / 2
    return Interval(value - half, value + half)


def can_cut(figure: Figure) -> bool:
    """Whether a figure may be a longer number cut off: rounded, and not hedged into other bounds."""
    return figure.place is not None and figure.value is not None and figure.hedge is None


def can_round(figure: Figure) -> bool:
    """Whether zeros at the end of a figure may hide digits."""
    return can_cut(figure) and _zeros(figure) > 0


def _zeros(figure: Figure) -> int:
    """Zeros that may hide digits: decimals of nothing but zeros (66.00), else one at the end of a longer number (2160)."""
    if not figure.value or not figure.place:
        return 0
    digits = str(int(abs(Fraction(figure.value)) / Fraction(figure.place)))
    decimals = _DECIMALS.search(figure.text)
    if decimals:
        return len(decimals[1]) if len(decimals[1]) > 1 and not decimals[1].strip("0") else 0
    return int(len(digits) >= _LONG and digits.endswith("0"))


def end_of(value: Interval, end: str, place: Fraction) -> Interval:
    """The low or the high end of a range, rounded to a place."""
    at = value.low if end in ("low", "first") else value.high
    return Interval(None, None) if at is None else Interval(at - place / 2, at + place / 2)


def finer_place(figure: Figure) -> Fraction:
    """The last printed place of a range: of the end with more decimals, for 4亿元至4.6亿元 leaves out a zero."""
    first, *_, last = _NUMBERS.findall(figure.text) or ["", ""]
    more = max(0, _decimals(first) - _decimals(last))
    return Fraction(figure.place or 0) * Fraction(1, int("1" + "0" * more))


def _decimals(number: str) -> int:
    return len(number.replace("．", ".").partition(".")[2])
