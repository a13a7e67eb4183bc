from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.arithmetic import Formula, FormulaError, Undefined
from factcheck.model import Interval

ends = st.fractions(min_value=-1000, max_value=1000, max_denominator=50)


@st.composite
def boxes(draw: st.DrawFn) -> Interval:
    low, high = sorted((draw(ends), draw(ends)))
    return Interval(low, high)


def inside(box: Interval, share: Fraction) -> Fraction:
    assert box.low is not None
    assert box.high is not None
    return box.low + (box.high - box.low) * share


shares = st.fractions(min_value=0, max_value=1, max_denominator=20)


@pytest.mark.parametrize(
    "text", ["x = a + b", "x = a - b", "x = a * b", "x = a / b", "x = (a + b) * a", "x = a ** 3 - b"]
)
@given(a=boxes(), b=boxes(), s=shares, t=shares)
def test_every_value_of_the_box_is_in_the_result(text: str, a: Interval, b: Interval, s: Fraction, t: Fraction) -> None:
    formula = Formula.parse(text)
    if formula.repeated:  # corners are exact for monotone formulas only, as rules have them
        a, b = (Interval(abs(v.low or 0), abs(v.low or 0) + abs((v.high or 0) - (v.low or 0))) for v in (a, b))
    x, y = inside(a, s), inside(b, t)
    try:
        result = formula.compute({"a": a, "b": b})
        point = formula.compute({"a": Interval.point(x), "b": Interval.point(y)})
    except Undefined:
        assert "/" in text
        assert 0 in b
        return
    assert point.low is not None
    assert point.low in result


def test_a_repeated_operand_is_not_widened() -> None:
    rate = Formula.parse("rate = delta / (current - delta)")
    computed = rate.compute(
        {"delta": Interval(Fraction(9), Fraction(10)), "current": Interval(Fraction(100), Fraction(102))}
    )
    assert computed == Interval(Fraction(9, 93), Fraction(10, 90))


def test_growth_from_a_hundred() -> None:
    formula = Formula.parse("rate = current / base - 1")
    computed = formula.compute(
        {"current": Interval(Fraction(1255, 10), Fraction(1265, 10)), "base": Interval.point(100)}
    )
    assert computed == Interval(Fraction(255, 1000), Fraction(265, 1000))


def test_lists_add_up() -> None:
    formula = Formula.parse("whole = sum(parts)")
    assert formula.lists == {"parts"}
    assert formula.compute({"parts": [Interval.point(1), Interval(Fraction(2), Fraction(3))]}) == Interval(
        Fraction(3), Fraction(4)
    )


def test_lists_are_counted() -> None:
    formula = Formula.parse("count = size(parts)")
    assert formula.compute({"parts": [Interval.point(5), Interval(None, None)]}) == Interval.point(2)


def test_open_ends_stay_open() -> None:
    formula = Formula.parse("x = a + b")
    computed = formula.compute({"a": Interval(Fraction(1), Fraction(2), high_open=True), "b": Interval.point(1)})
    assert 3 not in computed
    assert 2 in computed


def test_unbounded_values() -> None:
    over = Interval(Fraction(100), None, low_open=True)
    assert Formula.parse("x = a / 2").compute({"a": over}) == Interval(Fraction(50), None, low_open=True)
    assert Formula.parse("x = 1 / a").compute({"a": over}).high == Fraction(1, 100)


def test_decimals_are_exact() -> None:
    assert Formula.parse("x = a * 0.1").compute({"a": Interval.point(3)}) == Interval.point(Fraction(3, 10))


def test_division_by_zero_is_undefined() -> None:
    with pytest.raises(Undefined):
        Formula.parse("x = a / b").compute({"a": Interval.point(1), "b": Interval.point(0)})


@pytest.mark.parametrize(
    "text",
    [
        "a + b",
        "x = ",
        "x = f(a)",
        "x = a.b",
        "x + y = a",
        "x = a = b",
        "x = a[0]",
        "x = 'a'",
        "x = a // b",
        "x = sum(a, b)",
    ],
)
def test_what_is_no_formula_is_refused(text: str) -> None:
    with pytest.raises(FormulaError):
        Formula.parse(text)


def test_bounds() -> None:
    part = Formula.parse("part <= whole")
    allowed = part.allowed(part.compute({"whole": Interval(Fraction(5), Fraction(6))}))
    assert allowed == Interval(None, Fraction(6))
    strict = Formula.parse("part < whole")
    assert 6 not in strict.allowed(strict.compute({"whole": Interval(Fraction(5), Fraction(6))}))


def test_lists_are_taken_side_by_side() -> None:
    formula = Formula.parse("whole = sum(parts / (1 + rates)) * (1 + rate)")
    assert formula.lists == {"parts", "rates"}
    parts = [Interval.point(Fraction(110)), Interval.point(Fraction(90))]
    rates = [Interval.point(Fraction(1, 10)), Interval.point(Fraction(-1, 10))]
    values = {"parts": parts, "rates": rates, "rate": Interval.point(Fraction(1, 2))}
    assert formula.compute(values) == Interval.point(300)
    with pytest.raises(Undefined):
        formula.compute({**values, "rates": rates[:1]})


@pytest.mark.parametrize(
    "text", ["x = sum(1 + 2)", "x = sum(sum(parts))", "x = sum(parts / least(rates))", "x = sum(parts, rates)"]
)
def test_a_list_function_takes_one_plain_expression_with_names(text: str) -> None:
    with pytest.raises(FormulaError):
        Formula.parse(text)
