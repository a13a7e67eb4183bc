"""What the other figures of a document leave to one, by all claims that hold."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factcheck.checker import Checker
from factcheck.model import Interval
from factcheck.reading import from_text

TEXT = (
    "上半年，全市进出口3760.0亿元，同比增长5.6%。其中，出口2812.0亿元，同比增长7.9%；进口948.0亿元，同比下降0.7%。\n"
    "民营企业进出口1880.2亿元，占全市进出口的50.0%。"
)
CHECKER = Checker()
_YI = 100_000_000


def left(text: str, printed: str) -> Interval | None:
    document = from_text(text)
    line = next(i for i, row in enumerate(text.split("\n"), 1) if printed in row)
    (found,) = [e for e in CHECKER.explain(document, line) if e.statement.figure.text == printed]
    return found.room


def width(value: Interval | None) -> Fraction:
    assert value is not None
    assert value.low is not None
    assert value.high is not None
    return value.high - value.low


def test_a_part_is_left_what_the_whole_and_the_other_parts_leave() -> None:
    found = left(TEXT, "948.0亿元")
    assert found is not None
    assert Fraction(94_800_000_000) in found
    assert width(found) < _YI


def test_a_figure_of_another_claim_counts_as_well() -> None:
    # By the share alone 1880.2 ± 0.1 over 50.0 % ± 0.1 leaves the whole some 8; exports and imports leave it less than 1.
    whole = left(TEXT, "3760.0亿元")
    alone = left("上半年，全市进出口3760.0亿元。民营企业进出口1880.2亿元，占全市进出口的50.0%。", "3760.0亿元")
    assert width(whole) < _YI < width(alone)


def test_a_claim_that_fails_leaves_nothing_to_go_by() -> None:
    text = "上半年，全市进出口3760.0亿元。民营企业进出口1880.2亿元，占全市进出口的{}。"
    assert left(text.format("50.0%"), "1880.2亿元") is not None
    assert left(text.format("57.0%"), "1880.2亿元") is None


@pytest.mark.parametrize("printed", ["3760.0亿元", "2812.0亿元", "50.0%", "7.9%", "0.7%"])
def test_what_is_printed_meets_what_is_left(printed: str) -> None:
    (own,) = [
        e.statement.figure.interval
        for e in CHECKER.explain(from_text(TEXT), 1) + CHECKER.explain(from_text(TEXT), 2)
        if e.statement.figure.text == printed
    ]
    found = left(TEXT, printed)
    assert found is not None
    assert own.meets(found)
