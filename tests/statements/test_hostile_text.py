"""Hostile texts are read in time that grows with their length."""

from __future__ import annotations

import time

import pytest
from checking import checker


def seconds(text: str) -> float:
    """The least of three: a busy machine makes a run longer, never shorter."""
    taken = []
    for _ in range(3):
        start = time.process_time()
        checker().check(text)
        taken.append(time.process_time() - start)
    return min(taken)


def grows_at_most(times: float, short: str, long: str) -> bool:
    """Whether the long text takes at most that many times what the short one takes; what is loaded once is loaded before."""
    checker().check(short)
    return seconds(long) < times * seconds(short) + 0.1


@pytest.mark.parametrize("unit", ["分别为", "每", "同比", "的", "增长", "其中", "、", "（"])
def test_words_before_a_figure(unit: str) -> None:
    assert grows_at_most(4 * 4, f"用电{unit * 1000}5亿元。", f"用电{unit * 4000}5亿元。")


@pytest.mark.parametrize(
    "piece",
    [
        "甲公司营业收入7.5亿元，",
        "其中甲厂7.5亿元，",
        "0.5 1.5 ",
        "从2.5亿元增长到3.5亿元，增长5.5%，",
        "5月6日（星期三）开会。",
    ],
)
def test_a_sentence_of_many_figures(piece: str) -> None:
    assert grows_at_most(4 * 5, piece * 50, piece * 200)


def test_a_long_table() -> None:
    """Ratios and quotes are looked for in lines near one another only."""

    def rows(count: int) -> str:
        return "\n".join(
            f"项目{i} | {i * 7919 % 9973}.25 | {i * 6007 % 9967}.50 | {i * 4001 % 9949}.75" for i in range(1, count)
        )

    assert grows_at_most(4 * 4, rows(20), rows(80))


def test_private_use_characters_are_no_figures() -> None:
    (report,) = checker().check("个人所得税起征点从\ue000提高到3500元。\ue003").documents
    assert [s.figure.text for s in report.statements] == ["3500元"]
