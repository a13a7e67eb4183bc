"""Rows that a lost layout has put into one, and what stands over the columns."""

from __future__ import annotations

from factcheck.checker import Checker
from factcheck.model import Document
from factcheck.reading import from_text

STACKED = """项目 | 2021年度 | 2020年度
阀门 | 3,412.55 | 2,980.14
管件 | 2,163.47 | 2,085.66
合计 | 5,576.02 | 5,065.80

报告期内，成本如下表所示，各项目均有增加。

项目 | 2021年度 | 2020年度
成本 | 阀门管件合计 | 1,412.55663.472,076.02 | 1,180.14585.661,765.80
费用率 | 阀门管件合计 | 11.20%8.41%10.05% | 12.31%9.05%11.12%
"""


def _rows(document: Document) -> list[tuple[str, list[str]]]:
    return [
        (document.flow[slice(*row.label)], [document.flow[a:b] for a, b in row.cells])
        for row in document.tables[-1].rows
    ]


def test_rows_put_into_one_are_parted_by_the_labels_of_other_rows() -> None:
    assert _rows(from_text(STACKED))[:3] == [
        ("阀门", ["1,412.55", "1,180.14"]),
        ("管件", ["663.47", "585.66"]),
        ("合计", ["2,076.02", "1,765.80"]),
    ]


def test_figures_of_such_a_row_end_where_its_cells_do() -> None:
    read = [f.text for f in Checker().figures(STACKED)]
    assert "663.47" in read
    assert "8.41%" in read


def test_labels_that_cannot_be_told_apart_are_left_out() -> None:
    text = "成本 | 甲乙丙丁 | 1,412.55663.47 | 1,180.14585.66"
    assert _rows(from_text(text)) == [("", ["1,412.55", "1,180.14"]), ("", ["663.47", "585.66"])]


def test_digits_that_are_no_column_of_numbers_stay_one_cell() -> None:
    assert not from_text("尹某 | 1,321.4375 | 甲公司乙公司 | 945.387559.812549.9000").tables


def _heads(text: str) -> list[str]:
    document = from_text(text)
    return ["+".join(document.flow[a:b] for a, b in spans) for spans in document.tables[0].columns]


def test_a_time_is_that_of_the_columns_after_it() -> None:
    rows = "阀门 | 3.40 | 61.20% | 2.90 | 58.83%\n管件 | 2.10 | 38.80% | 2.00 | 41.17%"
    assert _heads(f"项目 | 2021年度金额 | 占比 | 2020年度金额 | 占比\n{rows}") == [
        "2021年度金额",
        "2021年度金额+占比",
        "2020年度金额",
        "2020年度金额+占比",
    ]
    assert _heads(f"2021年度 | 2020年度\n项目 | 金额 | 占比 | 金额 | 占比\n{rows}") == [
        "2021年度+金额",
        "2021年度+占比",
        "2020年度+金额",
        "2020年度+占比",
    ]
    assert _heads(f"项目 | 金额 | 2021年度 | 占比 | 金额 | 2020年度 | 占比\n{rows}")[2:] == [
        "2020年度+金额",
        "2020年度+占比",
    ]


def test_a_column_that_no_head_is_told_to_stand_over_has_none() -> None:
    assert _heads(
        "2021年度 | 2020年度\n项目 | 金额 | 占比\n阀门 | 3.40 | 61.20% | 2.90\n管件 | 2.10 | 38.80% | 2.00"
    ) == [
        "",
        "",
        "",
    ]
    assert _heads("项目 | 2021年 | 2020年 | 均值\n甲 | 3.40 | 61.20 | 2.90\n乙 | 2.10 | 38.80 | 2.00")[2] == "均值"
