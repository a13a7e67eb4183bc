"""Rationals as decimal digits, without a float on the way."""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction

_WIDE = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)  # never rounds


def exponent(value: Fraction) -> int:
    """The power of ten of the leading digit: 3 for 1457, -2 for 0.012; 0 for zero."""
    if value == 0:
        return 0
    size = abs(value)
    guess = Decimal(size.numerator).adjusted() - Decimal(size.denominator).adjusted()
    return guess if size >= Fraction(10) ** guess else guess - 1


def finite_places(value: Fraction, limit: int) -> int | None:
    """How many decimals the value has, `None` where it needs more than `limit`."""
    rest = value.denominator
    for places in range(limit + 1):
        if 10**places % rest == 0:
            return places
    return None


def last_place(value: Fraction, limit: int) -> int | None:
    """The power of ten of the last digit that is not zero (583000: 3; 1457.5: -1); `None` beyond `limit` decimals."""
    places = finite_places(value, limit)
    if places is None or value == 0:
        return None if value else 0
    count, place = int(value * 10**places), -places
    while count % 10 == 0:
        count, place = count // 10, place + 1
    return place


def rounded(value: Fraction, place: int, up: bool | None = None) -> Fraction:
    """The value rounded to a multiple of 10^`place`: up, down, or (`None`) to the nearest, halves away from zero."""
    unit = Fraction(10) ** place
    count = value / unit
    if up is None:
        whole = abs(count)
        nearest = (2 * whole.numerator + whole.denominator) // (2 * whole.denominator)
        return unit * (nearest if value >= 0 else -nearest)
    return unit * (-(-count.numerator // count.denominator) if up else count.numerator // count.denominator)


def scaled_text(value: Fraction, places: int, power: int = 0, least: int = 0) -> str:
    """A value of at most `places` decimals in units of 10^`power`, trailing zeros trimmed down to `least` decimals."""
    count = value / Fraction(10) ** (power - places)
    # Decimal, because str() of an int refuses more than 4,300 digits
    text = format(Decimal(count.numerator // count.denominator).scaleb(-places, _WIDE), "f")
    whole, _, rest = text.partition(".")
    kept = rest.rstrip("0").ljust(least, "0")
    return f"{whole}.{kept}" if kept else whole


def outward_text(value: Fraction, up: bool, digits: int = 12, limit: int = 18) -> str:
    """A bound as a decimal string: exact with up to `limit` decimals, else `digits` significant ones, rounded outward.

    `up` tells an upper bound, which is rounded towards plus infinity, from a lower one.
    """
    places = finite_places(value, limit)
    if places is not None:
        return scaled_text(value, places)
    place = exponent(value) - digits + 1
    return scaled_text(rounded(value, place, up), max(0, -place))
