"""The four operations and whole powers on intervals, ends included or not, bounded or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import product

from factcheck.model import Interval

_End = tuple[Fraction, bool]
WHOLE = Interval(None, None)


def negate(a: Interval) -> Interval:
    """All −x."""
    low = None if a.high is None else -a.high
    high = None if a.low is None else -a.low
    return Interval(low, high, a.high_open, a.low_open)


def add(a: Interval, b: Interval) -> Interval:
    """All x + y."""
    low = None if a.low is None or b.low is None else a.low + b.low
    high = None if a.high is None or b.high is None else a.high + b.high
    return Interval(low, high, a.low_open or b.low_open, a.high_open or b.high_open)


def subtract(a: Interval, b: Interval) -> Interval:
    """All x − y."""
    return add(a, negate(b))


def multiply(a: Interval, b: Interval) -> Interval:
    """All x · y; what is unbounded on a side that a sign change could reach stays unbounded."""
    if _bounded(a) and _bounded(b):
        return _hull(a, b, lambda x, y: x * y)
    if _positive(a) and _positive(b):
        low = Fraction(0) if a.low is None or b.low is None else a.low * b.low
        high = None if a.high is None or b.high is None else a.high * b.high
        return Interval(low, high, a.low_open or b.low_open, a.high_open or b.high_open)
    if _bounded(b) and b.low is not None and b.low > 0:
        return _stretched(a, b)
    if _bounded(a) and a.low is not None and a.low > 0:
        return _stretched(b, a)
    return WHOLE


def _stretched(a: Interval, by: Interval) -> Interval:
    """What is unbounded on one side, times something above 0."""
    low = high = None
    if a.low is not None and by.low is not None and by.high is not None:
        low = a.low * (by.low if a.low >= 0 else by.high)
    if a.high is not None and by.low is not None and by.high is not None:
        high = a.high * (by.high if a.high >= 0 else by.low)
    return Interval(low, high, a.low_open, a.high_open)


def divide(a: Interval, b: Interval) -> Interval | None:
    """All x / y with y ≠ 0; None where no y is left, everything where y may come near 0 from both sides."""
    if b.low == b.high == 0:
        return None
    if 0 in b:
        return WHOLE
    low = None if b.high is None else 1 / b.high if b.high else None
    high = None if b.low is None else 1 / b.low if b.low else None
    if b.high is None:
        low = Fraction(0)
    if b.low is None:
        high = Fraction(0)
    return multiply(a, Interval(low, high, b.high_open or b.high is None, b.low_open or b.low is None))


def power(a: Interval, exponent: int) -> Interval | None:
    """All x to a whole power."""
    result: Interval | None = Interval.point(1)
    for _ in range(abs(exponent)):
        result = multiply(result or WHOLE, a)
    if exponent % 2 == 0 and result and _bounded(a) and 0 in a:
        result = Interval(Fraction(0), result.high, False, result.high_open)
    return divide(Interval.point(1), result) if exponent < 0 and result else result


def most(values: Sequence[Interval]) -> Interval:
    """The largest of one value from each interval."""
    lows = [(v.low, v.low_open) for v in values if v.low is not None]
    low = max(lows, key=lambda end: (end[0], end[1]), default=(None, False))
    if any(v.high is None for v in values) or not values:
        return Interval(low[0], None, low[1])
    highs = [(v.high, v.high_open) for v in values if v.high is not None]
    high = max(highs, key=lambda end: (end[0], not end[1]))
    return Interval(low[0], high[0], low[1], high[1])


def least(values: Sequence[Interval]) -> Interval:
    """The smallest of one value from each interval."""
    return negate(most([negate(v) for v in values]))


def _bounded(a: Interval) -> bool:
    return a.low is not None and a.high is not None


def _positive(a: Interval) -> bool:
    return a.low is not None and a.low >= 0


def _hull(a: Interval, b: Interval, operation: Callable[[Fraction, Fraction], Fraction]) -> Interval:
    corners = [(operation(x, y), x_open or y_open) for (x, x_open), (y, y_open) in product(_ends(a), _ends(b))]
    low, high = min(value for value, _ in corners), max(value for value, _ in corners)
    # An end is reached where some corner reaches it with both of its own ends included.
    return Interval(low, high, all(o for v, o in corners if v == low), all(o for v, o in corners if v == high))


def _ends(a: Interval) -> tuple[_End, _End]:
    if a.low is None or a.high is None:
        raise ValueError("the interval is unbounded")
    return (a.low, a.low_open), (a.high, a.high_open)
