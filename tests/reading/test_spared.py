"""What spares a look at the whole page says what that look says."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.reading import dating, from_text
from factcheck.reading.flow import weave
from factcheck.reading.healing import heal, kind_of
from factcheck.reading.kinds import Kind, is_prose
from factcheck.reading.lines import split_lines
from factcheck.reading.page import Page

LINES = [
    "海州一季度外贸增长",
    "海州市前三季度外贸进出口总值首次突破三千亿元，增速居全省各市第一位，连续八个季度保持两位数增长",
    "2024-05-20 09:30 来源：海州日报",
    "发布时间：2024年5月20日",
    "来源：海州日报",
    "（记者 林小海）",
    "2024年5月20日，海州港迎来第一艘新船。",
    "2024年度报告",
    "5月3日，工人在海州港作业。",
    "一、总体情况",
    "（二）进出口情况",
    "今年以来，海州市外贸企业抓住机遇，加快转型升级，进出口规模",
    "稳步扩大，结构不断优化，达到12.5亿元。",
    "海州 | 12.5 | 8.6%",
    "合计    45.0    7.1%",
    "12.5",
    "为什么增长这么快？",
    "图为海州港。林小海 摄",
    "第 3 页",
    "8月31日",
    "",
]


def page_of(lines: list[str]) -> Page:
    text = "\n".join(lines)
    return Page(text, split_lines(text))


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=9))
@settings(max_examples=400, deadline=None)
def test_a_line_that_is_known_to_be_prose_or_not_is_so_among_the_others(lines: list[str]) -> None:
    page = page_of(lines)
    for at in range(len(page.lines)):
        assert is_prose(page.column, at) in (None, page.kinds[at] is Kind.PROSE), page.lines[at]


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=9))
@settings(max_examples=400, deadline=None)
def test_a_line_that_is_known_to_be_a_row_or_not_is_so_among_the_others(lines: list[str]) -> None:
    asked, whole = page_of(lines).column, page_of(lines).column
    assert [asked.is_row(at) for at in range(len(asked.lines))] == whole.rows


@pytest.mark.parametrize("before", ["合作社说，", "2024年度报告", "（二）进出口情况", "海州 | 12.5 | 8.6%"])
def test_a_short_line_is_known_without_a_look_at_the_page(before: str) -> None:
    page = page_of(["海州一季度外贸增长", before, "规模稳步扩大"])
    assert is_prose(page.column, 2) is (page.kinds[2] is Kind.PROSE)


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=9))
@settings(max_examples=400, deadline=None)
def test_the_first_date_line_is_the_one_that_the_whole_page_gives(lines: list[str]) -> None:
    page = page_of(lines)
    woven = weave(page, heal(page))
    stretches = [
        dating.Stretch(kind_of(block, page), *span) for block, span in zip(woven.blocks, woven.spans, strict=True)
    ]
    found = dating._date_line(woven)
    assert found in (None, dating._stamped(woven.flow, dating._head(stretches)))


def test_a_date_line_is_read_without_the_kinds_of_all_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Page, "kinds", property(lambda _: pytest.fail("the kinds of all lines were asked for")))
    text = "海州一季度外贸增长\n2024-05-20 09:30 来源：海州日报\n前三季度，海州港吞吐量达8.4亿吨。\n"
    assert from_text(text).date == date(2024, 5, 20)


@pytest.mark.parametrize(
    ("text", "touch"),
    [
        ("存放款项28,373140,351拆出资金269,597285,622", True),
        ("项目 | 本年 | 上年\n甲项乙项合计 | 5.0040.0045.00 | 6.0041.0047.00\n丙项 | 3.10 | 4.20", True),
        ("项目 | 2021年末金额77.3658.44135.80 | 占比56.97%43.03%100.00%", True),
        ("甲港 | 1,204 | 8.6%\n乙港 | 1,330 | 7.9%", False),
    ],
)
def test_cells_that_touch_are_those_of_the_tables(text: str, touch: bool) -> None:
    document = from_text(text)
    tabled = {cell for table in document.tables for row in table.rows for cell in row.cells}
    ends, starts = {end for _, end in tabled}, {start for start, _ in tabled}
    touching = {(a, b) for a, b in tabled if a in ends or b in starts}
    assert bool(touching) is touch
    assert touching <= set(document.touching()) <= tabled


def test_cells_that_touch_are_told_without_the_kinds_of_all_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Page, "kinds", property(lambda _: pytest.fail("the kinds of all lines were asked for")))
    document = from_text(
        "海州港一季度收支\n\n存放款项28,373140,351拆出资金269,597285,622\n\n（1）2024年度，海州港收入增长。"
    )
    cells = [document.flow[start:end] for start, end in document.touching()]
    assert cells == ["28,373", "140,351", "269,597", "285,622"]
