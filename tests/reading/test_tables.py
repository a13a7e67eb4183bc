"""Which lines of a page make up a table, and what its cells are."""

from __future__ import annotations

from factcheck.model import Document
from factcheck.reading import from_text


def _cells(document: Document) -> list[list[list[str]]]:
    return [[[document.flow[a:b] for a, b in row.cells] for row in table.rows] for table in document.tables]


def _labels(document: Document) -> list[list[str]]:
    return [[document.flow[slice(*row.label)] for row in table.rows] for table in document.tables]


def test_label_is_what_stands_before_the_values() -> None:
    document = from_text(
        "项目 | 金额 | 比例\n1 | 阀门 | 3,412.55 | 61.20%\n2 | 管件 | 2,163.47 | 38.80%\n合计 | 5,576.02 | 100%"
    )
    assert _labels(document) == [["1 | 阀门", "2 | 管件", "合计"]]
    assert _cells(document) == [[["3,412.55", "61.20%"], ["2,163.47", "38.80%"], ["5,576.02", "100%"]]]


def test_year_that_opens_a_row_is_its_label() -> None:
    document = from_text("年份 | 人工 | 材料\n2019 | 514.44 | 182.29\n2020 | 855.64 | 115.99")
    assert _labels(document) == [["2019", "2020"]]
    assert _cells(document) == [[["514.44", "182.29"], ["855.64", "115.99"]]]


def test_remarks_after_amounts_are_no_cells() -> None:
    document = from_text(
        "序号 | 项目 | 金额 | 建设期\n1 | 城北 | 5,408.62 | 3年\n2 | 城南 | 12,633.27 | 1年以内\n合计 | 18,041.89"
    )
    assert _cells(document) == [[["5,408.62"], ["12,633.27"], ["18,041.89"]]]
    assert _labels(document) == [["1 | 城北", "2 | 城南", "合计"]]
    assert not from_text("年份 | 奖项 | 级别\n2019 | 3 | 省级\n2020 | 5 | 省级").tables


def test_dashes_and_brackets_are_cells() -> None:
    document = from_text("项目 | 年初 | 转回\n质保金 | 3,694 | (534)\n诉讼 | - | 不适用\n合计 | 3,694 | (534)")
    assert _cells(document) == [[["3,694", "(534)"], ["-", "不适用"], ["3,694", "(534)"]]]


def test_prose_and_another_head_part_tables() -> None:
    rows = "项目 | 金额\n阀门 | 3,412.55\n管件 | 2,163.47\n"
    prose = "报告期内，公司各类产品的销售收入情况良好，阀门的销售收入保持增长，管件的销售收入略有下降。\n"
    assert len(from_text(rows + prose + rows).tables) == 2
    assert len(from_text(rows + "类别 | 数量\n甲类 | 512.40\n乙类 | 315.66").tables) == 2


def test_head_said_again_on_the_next_page_parts_nothing() -> None:
    document = from_text("项目 | 金额\n阀门 | 3,412.55\n招股意向书\n项目 | 金额\n管件 | 2,163.47\n合计 | 5,576.02")
    assert _labels(document) == [["阀门", "管件", "合计"]]


def test_cells_run_together_part_where_a_number_must_end() -> None:
    document = from_text("存放款项1,110,9211,155,444拆出资金269,597285,622\n小计1,380,5181,441,066")
    assert _labels(document) == [["存放款项", "拆出资金", "小计"]]
    assert _cells(document) == [[["1,110,921", "1,155,444"], ["269,597", "285,622"], ["1,380,518", "1,441,066"]]]


def test_percentage_of_many_places_is_no_row() -> None:
    assert not from_text("回购37.3万股，占现有已发行股本0.0241%。").tables


def test_number_of_a_note_is_no_cell_and_brackets_are() -> None:
    document = from_text("质保金(1)3,694(534)3,160诉讼(2)7,593(1,295)6,298合计11,287(1,829)9,458")
    assert _cells(document) == [
        [["3,694", "(534)", "3,160"], ["7,593", "(1,295)", "6,298"], ["11,287", "(1,829)", "9,458"]]
    ]


def test_dash_between_run_together_cells_is_not_understood() -> None:
    document = from_text("一级2,294,230-2,294,230二级69,597285,622355,219三级1,380,518441,0661,821,584")
    assert [len(cells) for cells in _cells(document)[0]] == [0, 3, 3]


def test_day_among_run_together_rows_heads_another_table() -> None:
    document = from_text("存放款项1,110,9211,155,444拆出资金269,597285,622合并2018年12月31日存放款项2,110,9212,155,444")
    assert [len(table.rows) for table in document.tables] == [2, 1]


def test_share_beside_its_level_in_running_text() -> None:
    text = "乙产品3,499.8790.78%7,207.3483.07%丙产品355.359.22%1,468.2516.93%合计3,855.22100%8,675.59100%（四）毛利率变化。"
    assert _cells(from_text(text))[0][2] == ["3,855.22", "100%", "8,675.59", "100%"]


def test_percentages_of_three_or_four_places_are_no_cells() -> None:
    text = "隔夜利率报1.2734%，下跌3.1个基点；七天利率报1.425%，上涨0.2个基点；占股本0.0241%。"
    assert from_text(text).tables == ()
