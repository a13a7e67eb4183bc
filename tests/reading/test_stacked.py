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


HEADED = (
    "项目 | 2021年12月31日金额7,364.808,441.7415,806.54 | 占比46.59%53.41%100.00% | "
    "2020年12月31日金额2,568.668,776.5011,345.16 | 占比22.64%77.36%100.00% | 2019年12月31日金额 | 占比"
)


def test_a_table_put_into_one_row_heads_and_all_has_the_rows_of_its_numbers() -> None:
    assert _rows(from_text(HEADED)) == [
        ("", ["7,364.80", "46.59%", "2,568.66", "22.64%"]),
        ("", ["8,441.74", "53.41%", "8,776.50", "77.36%"]),
        ("", ["15,806.54", "100.00%", "11,345.16", "100.00%"]),
    ]


def test_heads_may_stand_after_their_numbers() -> None:
    text = "科目 | 512.6083.61596.21 | 2021年度金额 | 86%14%100% | 比重 | 2020年度金额447.2882.95530.23 | 占比"
    assert _rows(from_text(text))[2] == ("", ["596.21", "100%", "530.23"])


def test_such_a_table_is_another_than_the_rows_before_it() -> None:
    document = from_text(f"阀门 | 3,412.55 | 2,980.14\n管件 | 2,163.47 | 2,085.66\n{HEADED}")
    assert [len(table.rows) for table in document.tables] == [2, 3]


def test_one_column_of_numbers_is_no_table() -> None:
    assert not from_text("客户名称 | 与公司关系 | 账面余额4,774.943,493.35 | 账龄1年以内1-2年").tables


def test_the_cells_of_such_a_table_are_checked() -> None:
    findings = Checker().check(HEADED.replace("22.64%", "26.24%")).findings
    wrong = [{s.figure.text for s in f.statements} for f in findings if str(f.verdict) == "inconsistent"]
    assert wrong
    assert all("26.24%" in figures for figures in wrong)
