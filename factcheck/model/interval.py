"""Exact intervals of rationals: what a printed figure leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Interval:
    """The values from `low` to `high`; `None` is unbounded, and an open end is not itself a value."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    @classmethod
    def point(cls, value: Fraction | int) -> Interval:
        """The interval that holds just `value`."""
        exact = Fraction(value)
        return cls(exact, exact)

    @property
    def empty(self) -> bool:
        """Whether no value lies inside."""
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def meet(self, other: Interval) -> Interval:
        """The values that lie in both."""
        low, low_open = _inner((self.low, self.low_open), (other.low, other.low_open), 1)
        high, high_open = _inner((self.high, self.high_open), (other.high, other.high_open), -1)
        return Interval(low, high, low_open, high_open)

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return not self.meet(other).empty

    def __contains__(self, value: Fraction | int) -> bool:
        return self.meets(Interval.point(value))


_End = tuple[Fraction | None, bool]


def _inner(a: _End, b: _End, sign: int) -> _End:
    """The end that cuts off more; `sign` is 1 for lower ends and -1 for upper ones."""
    if a[0] is None:
        return b
    if b[0] is None:
        return a
    if a[0] == b[0]:
        return a[0], a[1] or b[1]
    return a if (a[0] - b[0]) * sign > 0 else b
