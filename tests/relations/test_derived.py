"""An increase and its rate in running text, and the two levels that they are derived from."""

from __future__ import annotations

import pytest
from checking import checker

RULES = {"table/derived-amount", "table/derived-rate", "table/delta-of-cells", "table/growth-of-cells"}
TABLE = "单位：{}\n\n项目 | 2021年末 | 2020年末 | 2019年末\n\n应收账款 | {} | {} | 4,706.72\n\n存货 | 2,163.47 | 2,085.66 | 1,877.31\n\n"


def said(text: str) -> set[tuple[str, str, str, str]]:
    """The verdict and the figures of what is derived."""
    found = (f for f in checker().check(text).findings if f.rule in RULES)
    return {(str(f.verdict), *(s.figure.text for s in f.statements)) for f in found}


@pytest.mark.parametrize(
    ("unit", "levels"), [("万元", ("5,412.55", "4,980.14")), ("元", ("54,125,500.00", "49,801,400.00"))]
)
def test_the_levels_may_stand_in_a_row_of_any_name_and_unit(unit: str, levels: tuple[str, str]) -> None:
    assert said(
        f"{TABLE.format(unit, *levels)}2021年末，该项余额较上年末增加432.41万元，增幅为8.68%，主要是收入增加。"
    ) == {
        ("consistent", "432.41万元", *levels),
        ("consistent", "8.68%", *levels),
    }


def test_the_levels_may_stand_in_a_list() -> None:
    text = "各期末，公司货币资金分别为17,082.87万元、32,560.18万元和30,561.14万元。2020年末较上年末增加15,477.31万元，增幅为90.60%。"
    assert {s[0] for s in said(text)} == {"consistent"}
    assert len(said(text)) == 2


@pytest.mark.parametrize(
    ("amount", "rate", "wrong"),
    [("432.41", "8.86", "8.86%"), ("423.41", "8.68", "423.41万元"), ("4324.1", "8.68", "4324.1万元")],
)
def test_either_is_held_to_the_levels_that_the_other_tells(amount: str, rate: str, wrong: str) -> None:
    table = TABLE.format("万元", "5,412.55", "4,980.14")
    found = said(f"{table}2021年末，公司应收账款较上年末增加{amount}万元，增幅为{rate}%。")
    assert ("inconsistent", wrong, "5,412.55", "4,980.14") in found


@pytest.mark.parametrize(
    "change", ["增加432.41万元，增幅为18.33%", "增加41.24万元，增幅为8.68%", "减少432.41万元，降幅为8.68%"]
)
def test_what_only_one_figure_agrees_with_is_not_said_of_a_row_of_another_name(change: str) -> None:
    table = TABLE.format("万元", "5,412.55", "4,980.14")
    assert not said(f"{table}2021年末，公司长期股权投资较上年末{change}。")


TWO = "单位：万元\n\n项目 | 2021年末 | 2020年末\n\n应收账款 | 5,412.55 | 4,980.14\n\n存货 | 2,163.47 | 2,085.66\n\n"


@pytest.mark.parametrize("name", ["该项余额", "应收账款"])
def test_a_rate_of_a_level_is_of_the_row_that_prints_it(name: str) -> None:
    found = said(f"{TWO}2021年末，公司{name}为5,412.55万元，较上年末增长8.68%。")
    assert ("consistent", "8.68%", "5,412.55万元", "4,980.14") in found


def test_a_mistyped_level_is_told_by_its_rate() -> None:
    found = said(f"{TWO}2021年末，公司应收账款为5,142.55万元，较上年末增长8.68%。")
    assert any(verdict == "inconsistent" and "5,142.55万元" in figures for verdict, *figures in found)


def test_a_mean_rate_is_of_more_than_one_step() -> None:
    assert not said(f"{TWO}2021年末，公司应收账款为5,412.55万元，年均增长8.68%。")


def test_the_members_of_a_list_need_not_be_periods_of_one_thing() -> None:
    assert not said("当日语音和流量分别为58.9万分钟和65.4万分钟，同比增长18.2%和18.6%。")


def test_a_level_reached_is_not_held_to_another_of_its_sentence() -> None:
    text = "8月空调产销量分别完成3105.4万台和3117.8万台。其中，变频空调产销量分别完成972.5万台和972万台，同比分别增长35.3%和34.7%。"
    assert "table/quoted" not in {f.rule for f in checker().check(text).findings}
