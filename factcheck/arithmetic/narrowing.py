"""Many formulas over the same variables: what values are left to each, and whether all can be right.

Every formula takes from each of its variables the values that it has no use for, until nothing moves (hull consistency).
Where formulas run in circles that alone may stop short of a contradiction, so ranges are then cut in half and each half is
tried. What is called contradictory is so; a contradiction of less than a last place may stay unseen.

Source: Benhamou, Goualard, Granvilliers, Puget: Revising Hull and Box Consistency (ICLP 1999).
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from factcheck.arithmetic.formula import Formula, Values
from factcheck.arithmetic.inverse import solve
from factcheck.model import Interval

Variable = Hashable
Domains = dict[Variable, Interval]
_WHOLE = Interval(None, None)
_MOVED = Fraction(1, 50)  # of a range: less is not worth another round
_FINE = 1 << 64  # denominators up to here are kept
_BITS = 48  # of an end that is not
_HALVINGS = 16  # boxes tried before a system counts as possible


@dataclass(frozen=True, slots=True)
class Constraint:
    """A formula over variables: for each of its names one, or for a list several."""

    formula: Formula
    over: Mapping[str, tuple[Variable, ...]]

    @property
    def variables(self) -> Iterator[Variable]:
        """All of them, one by one."""
        return (variable for _, _, variable in self.places)

    @property
    def places(self) -> Iterator[tuple[str, int, Variable]]:
        """Each variable with the name it stands for, and which of a list it is."""
        for name, one in self.over.items():
            for i, variable in enumerate(one):
                yield name, i, variable


def narrowed(domains: Mapping[Variable, Interval], constraints: Sequence[Constraint]) -> Domains | None:
    """What is left to each variable when every constraint has had its say; None where one is left nothing.

    A variable that `domains` does not name may be anything at first.
    """
    left = {v: domains.get(v, _WHOLE) for c in constraints for v in c.variables} | dict(domains)
    users: dict[Variable, list[int]] = defaultdict(list)
    for i, constraint in enumerate(constraints):
        for variable in dict.fromkeys(constraint.variables):
            users[variable].append(i)
    waiting, queued = deque(range(len(constraints))), set(range(len(constraints)))
    while waiting:
        now = waiting.popleft()
        queued.discard(now)
        moved = _revised(constraints[now], left)
        if moved is None:
            return None
        for i in (i for variable in moved for i in users[variable] if i != now and i not in queued):
            queued.add(i)
            waiting.append(i)
    return left


def contradictory(domains: Mapping[Variable, Interval], constraints: Sequence[Constraint]) -> bool:
    """Whether no values of the variables satisfy all constraints, as far as a number of halvings shows."""
    boxes: list[Mapping[Variable, Interval]] = [domains]
    for _ in range(_HALVINGS):
        if not boxes:
            return True
        left = narrowed(boxes.pop(), constraints)
        if left is None:
            continue
        halves = _halved(left, constraints)
        if halves is None:
            return False
        boxes += halves
    return not boxes


def _revised(constraint: Constraint, left: Domains) -> list[Variable] | None:
    """Narrow the variables of one constraint by it; those that moved, or None where one is left nothing."""
    moved = []
    for name, i, variable in constraint.places:
        allowed = solve(constraint.formula, _values(constraint, left), name, i)
        if allowed is None:
            continue
        rest = _coarse(left[variable].meet(allowed))
        if rest.empty:
            return None
        if _shrunk(left[variable], rest):
            moved.append(variable)
            left[variable] = rest
    return moved


def _coarse(value: Interval) -> Interval:
    """An interval with ends of few digits that holds the one given, so that rationals do not grow with every step."""
    low = value.low if value.low is None or value.low.denominator < _FINE else _down(value.low)
    high = value.high if value.high is None or value.high.denominator < _FINE else -_down(-value.high)
    return Interval(low, high, value.low_open and low == value.low, value.high_open and high == value.high)


def _down(end: Fraction) -> Fraction:
    size = end.numerator.bit_length() - end.denominator.bit_length()
    scale = Fraction(2) ** (_BITS - size)
    return Fraction(floor(end * scale)) / scale


def _values(constraint: Constraint, left: Domains) -> Values:
    return {
        name: [left[v] for v in one] if name in constraint.formula.lists else left[one[0]]
        for name, one in constraint.over.items()
    }


def _shrunk(before: Interval, after: Interval) -> bool:
    """Whether a range lost enough to matter: an end that it had none of, or more than a thousandth of its width."""
    if (before.low is None) is not (after.low is None) or (before.high is None) is not (after.high is None):
        return True
    lost = _gain(before.low, after.low) - _gain(before.high, after.high)
    if before.low is None or before.high is None:
        return lost > _MOVED * abs(after.low or after.high or Fraction(1))
    return lost > _MOVED * (before.high - before.low)


def _gain(before: Fraction | None, after: Fraction | None) -> Fraction:
    return Fraction(0) if before is None or after is None else after - before


def _halved(left: Domains, constraints: Sequence[Constraint]) -> list[Domains] | None:
    """Two boxes in place of one, its relatively widest range that formulas share cut in the middle; None where none can be."""
    users = Counter(v for c in constraints for v in c.variables)
    widths = {v: width for v, count in users.items() if count > 1 and (width := _width(left[v]))}
    if not widths:
        return None
    widest = max(widths, key=lambda v: widths[v])
    whole = left[widest]
    assert whole.low is not None
    assert whole.high is not None
    middle = (whole.low + whole.high) / 2
    return [
        {**left, widest: Interval(whole.low, middle, whole.low_open, False)},
        {**left, widest: Interval(middle, whole.high, False, whole.high_open)},
    ]


def _width(value: Interval) -> Fraction:
    """Relative to its size; 0 where an end is missing."""
    if value.low is None or value.high is None or value.low == value.high:
        return Fraction(0)
    return (value.high - value.low) / (abs(value.low) + abs(value.high))
