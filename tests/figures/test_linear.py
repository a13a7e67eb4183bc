"""Hostile texts cost no more a character than ordinary ones do."""

from __future__ import annotations

import time

import pytest
from candidates import candidates

from factcheck.figures.lexicon import load_lexicon
from factcheck.figures.numbers import NumberScanner
from factcheck.rulebook.place import shipped_rules

SCANNER = NumberScanner(load_lexicon(shipped_rules()))
ORDINARY = "本周全市共有47.3万户企业报名，同比增长8.6%，总额达3.51亿元，其中九成来自外地。"


def seconds(text: str) -> float:
    best = 9e9
    for _ in range(3):
        start, floor = time.process_time(), -1
        for match in candidates(SCANNER, text):
            if match.start() >= floor and (reading := SCANNER.read(text, match, floor)):
                floor = reading.end
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    "unit", ["7", "零", "万", "百分之", "（", "一", "1,", "1.", "-", "第", "两", "点", "几", "分之", "http://", "〔1"]
)
def test_linear(unit: str) -> None:
    size = 60_000
    short, long = ((unit * size)[:length] for length in (size, 3 * size))
    assert seconds(long) < 6 * seconds(short) + 0.05, "three times the text takes three times as long"


@pytest.mark.parametrize("unit", ["7", "零", "万", "百分之", "（", "）"])
def test_no_dearer_than_ordinary_text(unit: str) -> None:
    size = 100_000
    assert seconds((unit * size)[:size]) < 2.5 * seconds((ORDINARY * size)[:size])
