"""ISO 8601 durations."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from factcheck.figures.times.point import Length

# Each unit as so many of the letters it is written with; fractions go on to the next.
_LETTERS = {
    "世纪": ("Y", 100),
    "年": ("Y", 1),
    "季度": ("M", 3),
    "月": ("M", 1),
    "周": ("W", 1),
    "天": ("D", 1),
    "小时": ("H", 1),
    "刻": ("m", 15),
    "分钟": ("m", 1),
    "秒": ("s", 1),
}
_NEXT = {"Y": ("M", 12), "D": ("H", 24), "H": ("m", 60), "m": ("s", 60)}


@lru_cache(maxsize=4096)
def iso(length: Length) -> str | None:
    """The ISO 8601 text of a length; `None` where it is vague or a range.

    Example: iso(两个半小时) == "PT2H30M"
    """
    if not length.parts or length.until is not None:
        return None
    fields: dict[str, Fraction] = {}
    for count, unit in length.parts:
        if unit not in _LETTERS:
            return None
        letter, scale = _LETTERS[unit]
        _add(fields, letter, count * scale)
    day = "".join(f"{_decimal(fields[f])}{f}" for f in "YMWD" if f in fields)
    clock = "".join(f"{_decimal(fields[f])}{f.upper()}" for f in "Hms" if f in fields)
    return f"P{day}T{clock}" if clock else f"P{day}"


def _add(fields: dict[str, Fraction], letter: str, count: Fraction) -> None:
    if count.denominator != 1:
        if letter == "M" and count % 1 == Fraction(1, 2):
            _add(fields, "D", Fraction(15))  # half a month is read as 15 days
            count -= Fraction(1, 2)
        elif letter in _NEXT and (count % 1 * _NEXT[letter][1]).denominator == 1:
            finer, scale = _NEXT[letter]
            _add(fields, finer, count % 1 * scale)
            count -= count % 1
    if count or not fields:
        fields[letter] = fields.get(letter, Fraction(0)) + count


def _decimal(count: Fraction) -> str:
    if count.denominator == 1:
        return str(count.numerator)
    return f"{float(count):.6f}".rstrip("0")
