"""Breaks inside sentences are taken out, and no others."""

from __future__ import annotations

import pytest

from factcheck.model import Document, Role
from factcheck.reading import from_text

HEAD = "云岭果业迎来丰收季\n\n"
BEFORE = "入秋以来，云岭县组织了九场产销对接会，签下了大批订单，合作社普遍增收。这一季，共有1800多个果园通过平台首次参"
AFTER = "加直播销售。10月1日至7日，平台水果成交额同比增长31.2%。"


def paragraphs(document: Document) -> list[str]:
    return [document.flow[p.start : p.end] for p in document.paragraphs]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n\r\n", "\n\u3000\u3000", "\n \n\t\n"])
def test_a_column_break_inside_a_sentence(gap: str) -> None:
    document = from_text(HEAD + BEFORE + gap + AFTER)
    assert paragraphs(document)[1:] == [BEFORE + AFTER]
    at = document.flow.index("参加")
    start, end = document.text_span(at, at + 2)
    assert document.text[start:end] == f"参{gap}加"


def test_a_break_inside_a_quotation() -> None:
    first = "“把仓库建到田头，让果农和收购企"
    second = "业直接见面，才有了今年的好价钱。”合作社负责人说，今年每斤多卖了三毛钱。"
    assert paragraphs(from_text(f"{HEAD}前情如此。\n\n{first}\n\n{second}"))[-1] == first + second


@pytest.mark.parametrize("halves", [("全镇的果园贡献了12", ".5亿元产值。"), ("直播带来的订单占３５", "％，比去年多。")])
def test_a_number_torn_in_the_first_line_of_the_text(halves: tuple[str, str]) -> None:
    """A line that stops inside a number is no heading, though nothing else says so."""
    assert paragraphs(from_text(HEAD + "\n".join(halves)))[-1] == "".join(halves)


def test_a_heading_that_ends_in_a_year() -> None:
    document = from_text(f"{HEAD}收成回顾2019\n2020年的收成又好过上年，全县果农增收两成。")
    assert paragraphs(document)[1] == "收成回顾2019"


def test_a_closed_paragraph_is_left_alone() -> None:
    document = from_text(HEAD + BEFORE + "加了直播。\n\n" + AFTER)
    assert document.cuts == ()


@pytest.mark.parametrize(
    "after",
    [
        "此外，全县还新建了冷库。",
        "据介绍，全县还新建了冷库。",
        "2021年，全县新建冷库十二座。",
        "记者了解到，全县还新建了冷库。",
        "（二）冷库建设",
        "来源：云岭日报",
        "项目 | 数量 | 金额",
        "各位代表：",
    ],
)
def test_what_begins_anew_is_not_drawn_in(after: str) -> None:
    document = from_text(HEAD + BEFORE + "加者众多\n" + after + "\n全县产量三万吨。")
    assert document.cuts == ()


def test_a_comma_at_the_line_end_always_goes_on() -> None:
    document = from_text("工作报告\n全县生产总值达到56亿元，\n增长7.7%，居全市第二。\n粮食产量12万吨。")
    assert paragraphs(document)[1] == "全县生产总值达到56亿元，增长7.7%，居全市第二。"


WRAPPED = (
    "去年全县共有规模以上企业一百二十三家，实现产值1,234,\n"
    "567万元，比上年增长百分之十二点五，其中食品加工企业二十\n"
    "六家，实现产值三亿四千万元，占全县规模以上企业产值的比重\n"
    "达到百分之二十八，比上年提高了一点三个百分点。今年以来，\n"
    "县里又引进了五家企业，预计全年新增产值八千万元。\n"
)


def test_hard_wrapped_lines_are_one_paragraph_with_whole_numbers() -> None:
    document = from_text(WRAPPED)
    assert len(document.paragraphs) == 1
    assert "1,234,567万元" in document.flow
    assert "二十六家" in document.flow


def test_a_running_head_between_two_halves_is_cut() -> None:
    first = "公司近三年对不同期限的应收账款计提了坏账准备，没有发生重大损失。公司预计环保投资占全部投资的比例将在"
    second = "现有百分之三的基础上不断提高，三年内达到百分之五。"
    document = from_text(f"（一）应收账款\n{first}招股意向书\n{second}")
    assert paragraphs(document)[1] == first + second
    document = from_text(f"（一）应收账款\n{first}\n- 12 -\n招股意向书\n{second}")
    assert paragraphs(document)[1] == first + second


def test_rows_are_not_glued() -> None:
    text = "（一）收入构成\n项目 | 2021年 | 2020年\n水果 | 1,234.5 | 1,100.2\n合计 | 2,000.0 | 1,900.0\n"
    document = from_text(text)
    assert document.cuts == ()
    assert [p.role for p in document.paragraphs[1:]] == [Role.ROW] * 3
    assert [s.paragraph for s in document.sentences] == [0, 1, 2, 3]


def test_a_table_of_one_cell_a_line_is_rows() -> None:
    text = "上半年情况如下。\n营业收入\n1,234\n营业成本\n987\n毛利率\n20.0%\n以上数据未经审计。\n"
    roles = [p.role for p in from_text(text).paragraphs]
    assert roles == [Role.BODY, *[Role.ROW] * 6, Role.BODY]


def test_tabs_make_cells() -> None:
    document = from_text("产量如下。\n苹果\t12.5\t3.1%\n梨\t8.0\t-1.2%\n完毕。")
    assert [p.role for p in document.paragraphs] == [Role.BODY, Role.ROW, Role.ROW, Role.BODY]


def test_a_caption_without_a_mark_keeps_out_of_the_text() -> None:
    caption = "果农在云岭县的果园里采摘，今年的果子又大又甜，订单不断。张强 摄"
    document = from_text(f"{HEAD}{caption}\n全县今年产量三万吨，比上年增长百分之五。")
    assert document.cuts == ()
    assert [p.role for p in document.paragraphs] == [Role.HEADING, Role.CAPTION, Role.BODY]
