from decimal import Decimal

import pytest

from factcheck.figures.numerals import read_numeral


@pytest.mark.parametrize(
    ("surface", "value", "place"),
    [
        ("47.3万", "473000", "1000"),
        ("47.30万", "473000", "100"),
        ("9,876.5", "9876.5", "0.1"),
        ("3,014,159", "3014159", "1"),
        ("6.66E3", "6660", "10"),
        ("7.2×10^8", "720000000", "10000000"),
        ("7.2×10⁸", "720000000", "10000000"),
        ("12亿3456万", "1234560000", "10000"),
        ("2亿7800万", "278000000", "10000"),
        ("8千万", "80000000", "10000000"),
        ("500百万", "500000000", "1000000"),
        ("36万7千", "367000", "1000"),
        ("4万6000", "46000", "1"),
        ("1.8万亿", "1800000000000", "100000000000"),
        ("三亿零七百万", "307000000", "1000000"),
        ("两千零三十", "2030", "1"),
        ("四万六", "46000", "1000"),
        ("七百三", "730", "1"),
        ("廿六", "26", "1"),
        ("卅", "30", "1"),
        ("二〇二三", "2023", "1"),
        ("六点二五", "6.25", "0.01"),
        ("三点二万亿", "3200000000000", "100000000000"),
        ("柒佰零捌", "708", "1"),
        ("贰仟叁佰肆拾伍", "2345", "1"),
        ("五兆零二十亿", "5002000000000", "1000000000"),
        ("四十六万亿", "46000000000000", "1000000000000"),
        ("七十二亿八千万", "7280000000", "10000000"),
    ],
)
def test_value_and_place(surface: str, value: str, place: str) -> None:
    numeral = read_numeral(surface)
    assert numeral is not None
    assert (numeral.value, numeral.place) == (Decimal(value), Decimal(place))


@pytest.mark.parametrize(
    "surface", ["", "万一", "千千万万", "二二百", "三万五万", "一亿一亿", "亿", "9" * 80, "十四五"]
)
def test_what_is_no_numeral(surface: str) -> None:
    assert read_numeral(surface) is None


def test_step_is_the_last_digit_that_is_not_zero() -> None:
    steps = {surface: read_numeral(surface) for surface in ("3700", "4.5万", "60", "8.05")}
    assert {s: n.step for s, n in steps.items() if n} == {
        "3700": Decimal(100),
        "4.5万": Decimal(1000),
        "60": Decimal(10),
        "8.05": Decimal("0.01"),
    }
