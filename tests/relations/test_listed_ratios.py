"""Percents in a list that follow from the list of amounts before it."""

from __future__ import annotations

import pytest
from checking import said

TABLE = """单位：万元

项目 | 2021年度 | 2020年度 | 2019年度

收入 | 45,412.55 | 44,980.14 | 40,706.72

销售 | 2,163.47 | 2,085.66 | 1,877.31

"""
SPENT = "报告期内，公司研发投入分别为3,120.44万元、3,307.18万元和3,868.90万元"
GROWN = "报告期内，公司阀门收入分别为{}万元，后两年分别较上年增长{}%和{}%。"


def test_the_whole_stands_in_a_row_that_runs_the_other_way() -> None:
    found = said(f"{TABLE}{SPENT}，占比分别为7.67%、7.35%和8.52%。", "table/listed-share")
    assert sorted(found, key=lambda f: f[1][1]) == [
        ("consistent", ["7.67%", "3,120.44万元", "40,706.72"]),
        ("consistent", ["7.35%", "3,307.18万元", "44,980.14"]),
        ("consistent", ["8.52%", "3,868.90万元", "45,412.55"]),
    ]


@pytest.mark.parametrize(
    ("shares", "wrong"), [(("7.76", "7.35", "8.52"), "7.76%"), (("7.67", "7.35", "5.82"), "5.82%")]
)
def test_a_mistyped_share_is_told_by_the_others(shares: tuple[str, ...], wrong: str) -> None:
    found = said(f"{TABLE}{SPENT}，占比分别为{'%、'.join(shares)}%。", "table/listed-share")
    assert [figures[0] for verdict, figures in found if verdict == "inconsistent"] == [wrong]


def test_shares_of_what_is_printed_nowhere_are_left_alone() -> None:
    assert not said(f"{TABLE}{SPENT}，占母公司收入的比例分别为9.67%、9.35%和9.52%。", "table/listed-share")


@pytest.mark.parametrize(
    "told",
    [
        ("5,222.59万元、8,155.91万元和8,735.34", "56.17", "7.10"),
        ("8,735.34万元、8,155.91万元和5,222.59", "7.10", "56.17"),
    ],
)
def test_growths_of_a_list_are_from_each_member_to_the_next(told: tuple[str, str, str]) -> None:
    found = said(GROWN.format(*told), "table/derived-rate")
    assert ("consistent", ["56.17%", "8,155.91万元", "5,222.59万元"]) in found
    assert ("consistent", ["7.10%", "8,735.34万元", "8,155.91万元"]) in found


def test_a_mistyped_growth_of_a_list_is_told_by_the_other() -> None:
    found = said(GROWN.format("5,222.59万元、8,155.91万元和8,735.34", "56.71", "7.10"), "table/derived-rate")
    assert ("inconsistent", ["56.71%", "8,155.91万元", "5,222.59万元"]) in found
