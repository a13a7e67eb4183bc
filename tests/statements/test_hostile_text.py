"""Hostile texts are read in time that grows with their length."""

from __future__ import annotations

import time
from functools import cache

import pytest

from factcheck.checker import Checker


@cache
def checker() -> Checker:
    return Checker()


def seconds(text: str) -> float:
    start = time.process_time()
    checker().check(text)
    return time.process_time() - start


@pytest.mark.parametrize("unit", ["分别为", "每", "同比", "的", "增长", "其中", "、", "（"])
def test_words_before_a_figure(unit: str) -> None:
    seconds("用电5亿元。")
    assert seconds(f"用电{unit * 2000}5亿元。") < 1


@pytest.mark.parametrize(
    "piece", ["甲公司营业收入7.5亿元，", "其中甲厂7.5亿元，", "0.5 1.5 ", "从2.5亿元增长到3.5亿元，增长5.5%，"]
)
def test_a_sentence_of_many_figures(piece: str) -> None:
    assert seconds(piece * 400) < 20 * seconds(piece * 50) + 1


def test_many_dates_with_weekdays() -> None:
    assert seconds("5月6日（星期三）开会。" * 400) < 20 * seconds("5月6日（星期三）开会。" * 50) + 1


def test_private_use_characters_are_no_figures() -> None:
    (report,) = checker().check("个人所得税起征点从\ue000提高到3500元。\ue003").documents
    assert [s.figure.text for s in report.statements] == ["3500元"]
