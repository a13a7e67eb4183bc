"""Exact numbers worded for readers: Chinese magnitudes, sensible digits, interval ends rounded outward."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from factcheck.arithmetic.decimals import exponent, finite_places, last_place, rounded, scaled_text
from factcheck.model.interval import Interval

_POINT_DIGITS = 12  # an exact value is printed as it is up to here
_LONG_DIGITS = 6  # what is left of a value that is not
_MOST_DECIMALS = 40
_HUGE = 24  # from 10^24 on, 万亿 no longer helps a reader
_EXCLUDED = {
    (False, False): "",
    (True, False): "（不含下限）",
    (False, True): "（不含上限）",
    (True, True): "（不含两端）",
}
_MAGNITUDES = ((12, "万亿"), (8, "亿"), (4, "万"), (0, ""))
_MAX_DECIMALS = {12: 3, 8: 9, 4: 9, 0: 99}  # 14820.70亿 reads better than 1.482070万亿


def plain(value: Fraction) -> str:
    """The value in ordinary digits, exact where it is short, else rounded to six significant digits.

    Example: `plain(Fraction(2915, 2))` is `1457.5`; `plain(Fraction(1, 3))` is `0.333333`.
    """
    return _worded(value, 0)


def chinese_number(value: Fraction, unit: str = "") -> str:
    """The value with 万, 亿 or 万亿, and its unit.

    Example: `chinese_number(Fraction(583000), "笔/秒")` is `58.3万笔/秒`.
    """
    return _worded(value, _magnitude(value, _point_place(value))) + unit


def interval_text(interval: Interval, unit: str = "", percent: bool = False) -> str:
    """What an interval leaves open, `8.63万～8.68万笔/秒`; ends are rounded outward, excluded ones are named.

    `percent` prints a rate held as a fraction in percent: 0.2608 is `26.08%`.
    """
    factor = 100 if percent else 1
    low = None if interval.low is None else interval.low * factor
    high = None if interval.high is None else interval.high * factor
    if low is None or high is None:
        return _one_sided(low, high, interval, unit, percent)
    if interval.empty:
        return "无解"
    if low == high:
        return plain(low) + "%" if percent else chinese_number(low, unit)
    return _two_sided(low, high, interval, unit, percent)


def _two_sided(low: Fraction, high: Fraction, interval: Interval, unit: str, percent: bool) -> str:
    place = _shared_place(low, high)
    ends = (rounded(low, place, up=False), rounded(high, place, up=True))
    if max(map(abs, ends)) >= Fraction(10) ** _HUGE:
        return f"{plain(ends[0])}～{plain(ends[1])}{'%' if percent else unit}"
    first, last = _pair(ends, [0 if percent else _magnitude(end, place) for end in ends], place)
    sign = "%" if percent else ""
    return f"{first}{sign}～{last}{sign or unit}{_EXCLUDED[interval.low_open, interval.high_open]}"


def _pair(ends: tuple[Fraction, Fraction], powers: list[int], place: int) -> tuple[str, str]:
    """Both ends, with equally many decimals where they are counted in the same magnitude."""
    if powers[0] != powers[1] and min(map(abs, ends)) >= 10 ** max(powers):
        powers = [max(powers)] * 2
    shared = powers[0] == powers[1] and all(ends)
    least = max(_decimals(rounded(end, place), power) for end, power in zip(ends, powers, strict=True)) if shared else 0
    return _at(ends[0], place, powers[0], least), _at(ends[1], place, powers[1], least)


def _one_sided(low: Fraction | None, high: Fraction | None, interval: Interval, unit: str, percent: bool) -> str:
    end, is_open, signs = (low, interval.low_open, "＞≥") if low is not None else (high, interval.high_open, "＜≤")
    if end is None:
        return "任意值"
    return signs[not is_open] + (plain(end) + "%" if percent else chinese_number(end, unit))


def _shared_place(low: Fraction, high: Fraction) -> int:
    """The place both ends are rounded to: exact where short, else one digit below the interval's width."""
    sought = exponent(high - low) - 1
    exact = [last_place(end, 6) for end in (low, high) if end]
    found = [place for place in exact if place is not None]
    short = bool(found) and (min(found) >= sought - 1 or exponent(max(-low, high)) - min(found) < _LONG_DIGITS - 1)
    return min(found) if short and len(found) == len(exact) else sought


def _point_place(value: Fraction) -> int:
    if value == 0:
        return 0
    top = exponent(value)
    places = finite_places(value, _POINT_DIGITS)
    if places is not None and top + places < _POINT_DIGITS:
        return -places
    return top - _LONG_DIGITS + 1


def _worded(value: Fraction, power: int) -> str:
    if abs(value) >= Fraction(10) ** _HUGE:
        return f"{Decimal(rounded(value, exponent(value) - 5).numerator):.5e}".replace("e+", "×10^")
    place = _point_place(value)
    return _at(rounded(value, place), place, power)


def _at(value: Fraction, place: int, power: int, least: int = 0) -> str:
    """A value that has no digit below `place`, counted in units of 10^`power`, with `least` decimals or more."""
    return scaled_text(value, max(0, power - place), power, least) + dict(_MAGNITUDES)[power] if value else "0"


def _magnitude(value: Fraction, place: int) -> int:
    """The power of ten of the magnitude word that suits a value printed down to `place`."""
    whole = abs(value)
    if whole < 100_000 and place <= 0 and whole % 10:
        return 0  # 12345 is no easier as 1.2345万
    shown = rounded(value, place)
    for power, _ in _MAGNITUDES:
        if whole >= 10**power and _decimals(shown, power) <= _MAX_DECIMALS[power]:
            return power
    return 0


def _decimals(shown: Fraction, power: int) -> int:
    """How many decimals are left of a value as it is shown when it is counted in units of 10^`power`."""
    last = last_place(shown, _MOST_DECIMALS) if shown else power
    return 99 if last is None or power - last > _MOST_DECIMALS else max(0, power - last)
