"""Ten thousand decimals, written in Arabic and in Chinese, read back to the last digit."""

from __future__ import annotations

import random
from decimal import Decimal

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.figures.numerals import read_numeral

_SIZES = {"": 0, "万": 4, "亿": 8, "万亿": 12}
_DIGITS = "零一二三四五六七八九"


def section(number: int, filled: bool) -> str:
    """A number below 万 in Chinese; `filled` where higher sections stand before it."""
    said, gap = "", filled and number < 1000
    for unit, size in (("千", 1000), ("百", 100), ("十", 10), ("", 1)):
        digit = number // size % 10
        if digit:
            said += ("零" if gap else "") + _DIGITS[digit] + unit
        gap = not digit and (bool(said) or filled)
    return said


def chinese(number: int) -> str:
    """A whole number below 万亿 in Chinese."""
    said = ""
    for unit, size in (("亿", 10**8), ("万", 10**4), ("", 1)):
        part = number // size % 10**4
        if part:
            said += section(part, bool(said)) + unit
    return said or "零"


def written(number: Decimal) -> str:
    whole, _, fraction = str(number).partition(".")
    return chinese(int(whole)) + ("点" + "".join(_DIGITS[int(d)] for d in fraction) if fraction else "")


@pytest.mark.parametrize("size", _SIZES)
def test_ten_thousand_decimals(size: str) -> None:
    draw = random.Random(20201112)
    for _ in range(10_000):
        digits = draw.randrange(0, 7)
        number = Decimal(draw.randrange(10**7)).scaleb(-digits)
        number = Decimal(f"{number:f}")
        arabic = read_numeral(f"{number}{size}")
        assert arabic is not None, number
        assert arabic.value == number.scaleb(_SIZES[size])
        assert arabic.place == Decimal(1).scaleb(_SIZES[size] - digits)
        if size and number >= 10_000:
            continue  # nobody says 一万二千万
        spoken = read_numeral(written(number) + size)
        assert spoken is not None, written(number)
        assert spoken.value == number.scaleb(_SIZES[size]), written(number)


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_whole_numbers_come_back(number: int) -> None:
    numeral = read_numeral(chinese(number))
    assert numeral is not None
    assert numeral.value == number


@given(st.integers(min_value=1, max_value=9999))
def test_agrees_with_cn2an(number: int) -> None:
    for mode in ("low", "up"):
        numeral = read_numeral(cn2an.an2cn(number, mode))
        assert numeral is not None
        assert numeral.value == number


@given(st.text(alphabet="零一二三四五六七八九十百千万亿两点负壹拾佰兆0.9半几", max_size=24))
def test_no_surface_raises(surface: str) -> None:
    numeral = read_numeral(surface)
    assert numeral is None or numeral.place > 0
