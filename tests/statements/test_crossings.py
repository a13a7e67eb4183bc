from __future__ import annotations

import pytest
from test_statements import statements


@pytest.mark.parametrize(
    ("text", "threshold", "level"),
    [
        ("两市余额20056亿元，较前一日增加167亿元，时隔十年重回2万亿元之上。", "2万亿元", "20056亿元"),
        ("进出口1.14万亿元，历史同期首次突破1万亿元。", "1万亿元", "1.14万亿元"),
        ("股价报9.62元，跌5.2%，失守10元关口。", "10元", "9.62元"),
        ("自印度进口2万吨，2019年突破15万吨。", "15万吨", None),
        ("两市余额20056亿元，成交额突破3万亿元。", "3万亿元", None),
        ("余额20056亿元；突破3万亿元的有两天。", "3万亿元", None),
        ("余额20056亿元，突破3万户。", "3万户", None),
        ("甲县售粮2万吨，乙县售粮增加3万吨，突破15万吨。", "15万吨", None),
    ],
)
def test_which_level_a_threshold_speaks_of(text: str, threshold: str, level: str | None) -> None:
    of = statements(text)[threshold].of
    assert (of.text if of else None) == level


def test_a_change_after_a_mark_is_one_of_the_level_that_passed_it() -> None:
    found = statements("进口4.45万亿元，首次突破4万亿元，同比增长16.9%。")
    assert found["16.9%"].of == found["4.45万亿元"].figure


def test_a_figure_said_again_in_brackets_takes_no_place_in_a_list() -> None:
    found = statements(
        "5月成交量7.09亿手（709430967手），成交额70.61万亿元（706079.13亿元），同比分别增长4.54%和29.01%。"
    )
    assert {s.figure.text: s.of.text for s in found.values() if s.of} == {"4.54%": "7.09亿手", "29.01%": "70.61万亿元"}
