"""A formula is solved for each of its operands."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.arithmetic import Formula
from factcheck.arithmetic.inverse import solve
from factcheck.model import Interval

numbers = st.fractions(min_value=1, max_value=100, max_denominator=20)
FORMULAS = ["x = a + b", "x = a - b", "x = a * b", "x = a / b", "x = a / b - 1", "x = -a + 2 * b", "x = (a - b) / 3"]


def around(value: Fraction) -> Interval:
    return Interval(value - Fraction(1, 8), value + Fraction(1, 8))


@pytest.mark.parametrize("text", FORMULAS)
@given(a=numbers, b=numbers)
def test_what_holds_is_among_what_each_operand_may_be(text: str, a: Fraction, b: Fraction) -> None:
    formula = Formula.parse(text)
    x = formula.compute({"a": Interval.point(a), "b": Interval.point(b)}).low
    assert x is not None
    values = {"x": around(x), "a": around(a), "b": around(b)}
    for name, value in (("x", x), ("a", a), ("b", b)):
        solved = solve(formula, values, name)
        assert solved is not None
        assert value in solved


def test_a_rate_gives_its_base() -> None:
    values = {"rate": Interval.point(Fraction(1, 4)), "current": Interval.point(100), "base": Interval.point(999)}
    assert solve(Formula.parse("rate = current / base - 1"), values, "base") == Interval.point(80)


def test_a_part_is_what_the_others_leave_of_the_whole() -> None:
    parts = [Interval.point(n) for n in (10, 20, 99)]
    values = {"whole": Interval.point(100), "parts": parts}
    assert solve(Formula.parse("whole = sum(parts)"), values, "parts", 2) == Interval.point(70)


def test_a_bound_leaves_one_side_open() -> None:
    values = {"part": Interval.point(5), "whole": Interval.point(3)}
    assert solve(Formula.parse("part <= whole"), values, "whole") == Interval(Fraction(5), None)
    assert solve(Formula.parse("part <= whole"), values, "part") == Interval(None, Fraction(3))


def test_what_stands_twice_is_not_solved_for() -> None:
    values = {"x": Interval.point(1), "a": Interval.point(2), "b": Interval.point(3)}
    assert solve(Formula.parse("x = a / (a + b)"), values, "a") is None
    assert solve(Formula.parse("x = b ** 2"), values, "b") is None


def test_a_member_of_lists_side_by_side() -> None:
    """T = A·(1 + a) + B·(1 + b): what b must be."""
    values = {
        "whole": Interval.point(330),
        "parts": [Interval.point(100), Interval.point(200)],
        "rates": [Interval.point(Fraction(1, 10)), Interval.point(Fraction(9, 10))],
    }
    formula = Formula.parse("whole = sum(parts * (1 + rates))")
    assert solve(formula, values, "rates", 1) == Interval.point(Fraction(1, 10))
