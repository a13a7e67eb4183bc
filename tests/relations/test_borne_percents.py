"""Percents and points of running text that two cells bear out."""

from __future__ import annotations

import pytest
from checking import said

TABLE = """单位：万元

项目 | 2021年1-6月 | 2020年7-12月 | 2020年1-6月 | 2019年7-12月

管理费用 | 5,412.55 | 4,980.14 | 4,706.72 | 4,233.90

销售费用 | 2,163.47 | 2,585.66 | 1,877.31 | 2,058.12

"""


def test_one_percent_needs_the_name_of_its_row() -> None:
    told = "为应对市场变化，公司压缩开支，{}较上半期下降16.33%。"
    assert said(TABLE + told.format("销售费用"), "table/derived-rate") == [
        ("consistent", ["16.33%", "2,163.47", "2,585.66"])
    ]
    assert not said(TABLE + told.format("研发投入"), "table/derived-rate")


def test_the_members_of_a_list_may_be_of_rows_below_one_another() -> None:
    found = said(f"{TABLE}受上述因素影响，两项费用分别同比增长15.00%、15.24%。", "table/derived-rate")
    assert found == [
        ("consistent", ["15.00%", "5,412.55", "4,706.72"]),
        ("consistent", ["15.24%", "2,163.47", "1,877.31"]),
    ]


@pytest.mark.parametrize("wrong", ["8.22%、11.71%、5.81%和8.68%", "8.22%、11.17%、5.81%和8.86%"])
def test_a_mistyped_member_is_told_by_the_others(wrong: str) -> None:
    rows = (
        "5,412.55 | 4,980.14 | 4,706.72 | 4,233.90 | 3,912.28\n\n2,163.47 | 2,585.66 | 1,877.31 | 2,058.12 | 2,001.90"
    )
    found = said(f"{rows}\n\n这项费用四个半年分别增长{wrong}。", "table/derived-rate")
    (mistyped,) = [figures[0] for verdict, figures in found if verdict == "inconsistent"]
    assert mistyped in {"11.71%", "8.86%"}


def test_a_share_of_two_cells_in_a_column() -> None:
    rows = (
        "项目 | 2021年度 | 2020年度",
        "利润总额 | 4,793.79 | 3,728.87",
        "减：所得税 | 686.10 | 536.39",
        "净利润 | 4,107.69 | 3,192.48",
        "",
    )
    table = "\n\n".join(rows)
    found = said(f"{table}报告期内，公司所得税占利润总额的比例分别为14.38%、14.31%。", "table/listed-share")
    assert sorted(found)[::-1] == [
        ("consistent", ["14.38%", "536.39", "3,728.87"]),
        ("consistent", ["14.31%", "686.10", "4,793.79"]),
    ]


def test_points_between_members_of_a_list() -> None:
    text = "报告期内，阀门毛利率分别为45.14%、49.23%及43.87%。次年，{}毛利率增加了4.09个百分点。"
    assert said(text.format("阀门"), "table/derived-points") == [("consistent", ["4.09个百分点", "49.23%", "45.14%"])]
    assert not said(text.format("管件"), "table/derived-points")


def test_a_figure_alone_quotes_a_cell_of_its_digits_and_its_name() -> None:
    text = f"{TABLE}公司{{}}2,163.47{{}}主要是广告费。"
    assert said(text.format("销售费用", "万元"), "table/quoted") == [("consistent", ["2,163.47万元", "2,163.47"])]
    assert not said(text.format("销售费用", "元"), "table/quoted")
    assert not said(text.replace("2,163.47{", "2,163.4{").format("研发投入", "万元"), "table/quoted")


def test_one_keystroke_parts_a_figure_alone_from_the_cell_of_its_name() -> None:
    text = f"{TABLE}公司销售费用{{}}万元主要是广告费。"
    assert said(text.format("2,136.47"), "table/quoted") == [("inconsistent", ["2,136.47万元", "2,163.47"])]
    assert not said(text.format("2,163.48"), "table/quoted")
    assert not said(text.format("2,336.74"), "table/quoted")
