"""How exact numbers and intervals are worded."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.arithmetic.decimals import exponent, finite_places, last_place, outward_text, rounded
from factcheck.arithmetic.wording import chinese_number, interval_text, plain
from factcheck.model import Interval

fractions = st.fractions(max_denominator=10**9)


def span(low: str, high: str, low_open: bool = False, high_open: bool = False) -> Interval:
    return Interval(Fraction(low), Fraction(high), low_open, high_open)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("1457.5", "1457.5"),
        ("1/3", "0.333333"),
        ("-2/3", "-0.666667"),
        ("0", "0"),
        ("123456789012", "123456789012"),
        ("1e30", "1.00000×10^30"),
    ],
)
def test_plain(value: str, words: str) -> None:
    assert plain(Fraction(value)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("583000", "58.3万元"),
        ("1482070000000", "14820.7亿元"),
        ("1770000000000", "1.77万亿元"),
        ("675000000", "6.75亿元"),
        ("498200000000", "4982亿元"),
        ("12345", "12345元"),
        ("10000", "1万元"),
        ("-3400000", "-340万元"),
        ("0", "0元"),
        ("0.5", "0.5元"),
    ],
)
def test_chinese_number(value: str, words: str) -> None:
    assert chinese_number(Fraction(value), "元") == words


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (span("1456.25", "1458.75"), "1456.25～1458.75元"),
        (span("85978.05", "86777.35"), "8.597万～8.678万元"),
        (span("0", "583000"), "0～58.3万元"),
        (span("9990", "10100"), "9990～1.01万元"),
        (span("17785600000", "17795000000"), "177.856亿～177.950亿元"),
        (span("12", "12"), "12元"),
        (span("-5", "-3"), "-5～-3元"),
        (span("583000", "584000", False, True), "58.3万～58.4万元（不含上限）"),
        (span("583000", "584000", True), "58.3万～58.4万元（不含下限）"),
        (Interval(Fraction(400), None, True), "＞400元"),
        (Interval(None, Fraction(40000)), "≤4万元"),
        (Interval(None, None), "任意值"),
        (span("3", "2"), "无解"),
        (span("583000", "584000", True, True), "58.3万～58.4万元（不含两端）"),
    ],
)
def test_interval_text(interval: Interval, words: str) -> None:
    assert interval_text(interval, "元") == words


def test_rates_are_printed_in_percent() -> None:
    assert interval_text(span("0.259613", "0.263791"), percent=True) == "25.96%～26.38%"


@given(fractions, fractions)
def test_printed_ends_never_lie_inside_the_interval(a: Fraction, b: Fraction) -> None:
    low, high = sorted((a, b))
    if low == high:
        return
    words = interval_text(Interval(low, high))
    for magnitude, zeros in (("万亿", 12), ("亿", 8), ("万", 4)):
        words = words.replace(magnitude, f"e{zeros}")
    printed = [Fraction(Decimal(word)) for word in words.replace("×10^", "e").split("～")]
    assert printed[0] <= low
    assert high <= printed[1]


@given(fractions)
def test_outward_bounds_enclose(value: Fraction) -> None:
    assert Fraction(outward_text(value, up=False)) <= value <= Fraction(outward_text(value, up=True))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6))
def test_short_decimals_stay_exact(value: Decimal) -> None:
    assert Fraction(outward_text(Fraction(value), up=True)) == Fraction(value)


@given(fractions.filter(bool))
def test_exponent_is_that_of_the_leading_digit(value: Fraction) -> None:
    assert 1 <= abs(value) / Fraction(10) ** exponent(value) < 10


def test_places() -> None:
    assert last_place(Fraction(583000), 6) == 3
    assert last_place(Fraction("1457.5"), 6) == -1
    assert finite_places(Fraction(1, 3), 30) is None
    assert rounded(Fraction("-2.5"), 0) == -3
    assert rounded(Fraction("2.5"), 0) == 3


def test_numbers_beyond_the_digit_limit_of_str() -> None:
    huge = Fraction(10**5000 + 1)
    assert outward_text(huge, up=True) == "1" + "0" * 4999 + "1"
    assert plain(huge) == "1.00000×10^5000"
    assert interval_text(Interval(huge, huge + 1)).startswith("1.0")
