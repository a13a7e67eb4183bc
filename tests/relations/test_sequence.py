"""Two printed times of which the words say which comes first."""

from __future__ import annotations

import pytest
from checking import said

from factcheck.model import Verdict

GOOD, BAD = Verdict.CONSISTENT, Verdict.INCONSISTENT


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2021年，甲省出口120亿元，比2019年增长8%。", [(GOOD, ["2019年", "2021年"])]),
        ("2021年，甲省出口120亿元，比2029年增长8%。", [(BAD, ["2029年", "2021年"])]),
        ("今年一季度，甲省出口120亿元，比2016年同期增长8%。", []),  # which year it is now the text does not tell
        ("2022年1月末，存栏180万头，较2021年12月末增长0.85%，较2021年1月末增长67.3%。", [
            (GOOD, ["2021年12月末", "2022年1月末"]),
            (GOOD, ["2021年1月末", "2022年1月末"]),
        ]),
        ("甲省出口120亿元，比2019年增长8%。", []),
    ],
)  # fmt: skip
def test_what_is_compared_with_came_before(text: str, found: list[tuple[Verdict, list[str]]]) -> None:
    assert said(text, "calendar/compared-with") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("7月9日，台风靠近，并将于11日登陆。", [GOOD]),
        ("7月29日，台风靠近，并将于3日登陆。", []),  # of the next month
        ("7月19日，台风靠近，并将于11日登陆。", [BAD]),
        ("2026年7月9日，今年第9号台风靠近，并将于2025年7月11日登陆。", [BAD]),
    ],
)
def test_what_is_to_come_is_not_over(text: str, found: list[Verdict]) -> None:
    assert [v for v, _ in said(text, "calendar/still-to-come")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1993年该国有侨民1350人，1996年上升到1.2万人。", [(GOOD, ["1996年", "1993年"])]),
        ("1993年该国有侨民1350人，1969年上升到1.2万人。", [(BAD, ["1969年", "1993年"])]),
        ("1993年该国有侨民1350人，1996年上升到1.2万元。", []),
    ],
)
def test_what_a_figure_rose_to_came_later(text: str, found: list[tuple[Verdict, list[str]]]) -> None:
    assert said(text, "calendar/risen-later") == found


def test_the_day_of_publication_is_not_the_time_of_what_is_published() -> None:
    text = "刚刚过去的2021年，外贸增长。海关1月14日发布的数据显示，2021年，甲省出口120亿元，比2020年增长8%。"
    assert said(text, "calendar/compared-with") == [(GOOD, ["2020年", "2021年"])]
