"""Widths of lines, and which lines fill a column."""

from __future__ import annotations

import pytest

from factcheck.reading.lines import split_lines, width
from factcheck.reading.wrapping import Column

COLUMN = """入秋以来，云岭县组织了九场产销对接会，签
下了大批订单。这一季，共有一千八百多个果
园通过平台首次参加直播销售，平台水果成交
额同比增长。"""


@pytest.mark.parametrize(("text", "columns"), [("", 0), ("GDP 3%", 6), ("增长3%", 6), ("１２％，", 8), ("①“……”·", 6)])
def test_an_ideograph_and_a_full_width_mark_take_two_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def full(text: str) -> list[bool]:
    column = Column(split_lines(text))
    return [column.fills(at) for at in range(len(column.lines))]


def test_lines_of_one_width_are_full_and_the_last_is_not() -> None:
    assert full(COLUMN) == [True, True, True, False]


def test_blank_lines_part_a_column() -> None:
    assert not any(full(COLUMN.replace("\n", "\n\n")))


def test_a_list_of_names_is_no_column() -> None:
    assert not any(full(COLUMN.replace("，", "").replace("。", "")))


def test_a_row_is_never_full() -> None:
    row = "果园数 | 直播，首次 | 平台，成交，合计"
    second = COLUMN.splitlines()[1]
    assert full(COLUMN.replace(second, row.replace(" | ", "，及")))[1] is True
    assert full(COLUMN.replace(second, row))[1] is False
