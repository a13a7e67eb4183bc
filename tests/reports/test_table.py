"""The table for people, at every width and for hostile text."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from rich.cells import cell_len
from sample_report import TEXT, document, figure, report, said, sample

from factcheck.model import DocumentReport, Finding, InputError, Kind, Mistyping, Repair, Suspect, Verdict
from factcheck.reports import table
from factcheck.reports.screen import Screen
from factcheck.reports.stream import Items, Show, items_of

EVIL = "价格[/]为\x1b]8;;http://x\x1b\\\u202e5[bold]元\x9b31m\u2066，[red]数"


def shown(items: Items, width: int = 120, show: Show = Show.ALL, ansi: bool = False) -> str:
    return "".join(table.render(items, show, Screen(width, ansi)))


@pytest.mark.parametrize("width", [20, 40, 60, 71, 72, 80, 109, 110, 120, 200])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    lines = shown(items_of(report()), width).splitlines()
    assert max(map(cell_len, lines)) <= width


@pytest.mark.parametrize("width", [40, 80, 120])
def test_everything_is_said_at_every_width(width: int) -> None:
    text = "".join(shown(items_of(report()), width).split())
    for part in ("✗不一致", "错误", "2:12", "〔9.1亿吨〕", "≤8.45亿吨", "9.05亿～9.15亿吨", "其中的部分大于总体。"):
        assert part in text
    for part in (
        "7.418亿～7.515亿吨",
        "≈弱",
        "✓一致",
        "?无法核对",
        "海州档案馆",
        "growth/implied-base",
        "若“9.1亿吨”为“8.1亿吨”则相符",
    ):
        assert part in text


def test_the_summary_claims_no_more_than_was_checked() -> None:
    last = shown(items_of(report()), 200).splitlines()[-1]
    assert last == (
        "1 个输入无法读取；共 9 个数字，4 个参与已判定的核对，5 个未核对；"
        "核对 4 项：一致 1，不一致 1，弱 1，无法核对 1。"
    )


def test_problems_alone() -> None:
    text = shown([sample()], show=Show.PROBLEMS)
    assert "✗ 不一致" in text
    assert "✓" not in text
    assert "核对 4 项" in text


def test_a_document_without_problems_is_silent_among_problems() -> None:
    clean = DocumentReport(sample().document, sample().statements, ())
    assert shown([clean], show=Show.PROBLEMS) == (
        "共 9 个数字，0 个参与已判定的核对，9 个未核对；没有找到可以核对的关系。\n"
    )
    assert "没有找到可以核对的关系" in shown([clean])


def test_nothing_is_styled_unless_asked() -> None:
    assert "\x1b" not in shown([sample()])
    styled = shown([sample()], ansi=True)
    assert "\x1b[" in styled
    assert "〔" not in styled


def test_text_from_outside_is_only_text() -> None:
    doc = document(path="x\x1b[31m[/].txt", text=EVIL)
    price = said(figure(doc, "5", Kind.NUMBER, "5"))
    finding = Finding(
        rule="a/b",
        verdict=Verdict.INCONSISTENT,
        operands={"x": price},
        formula="x",
        start=0,
        end=1,
        message=EVIL,
        working=EVIL,
        claimed_operand="x",
        suspects=(Suspect(price, None, (Repair(0, 1, EVIL, EVIL, Mistyping.DIGIT, Fraction(1)),)),),
    )
    text = shown([DocumentReport(doc, (price,), (finding,)), InputError(EVIL, EVIL)], 200)
    assert not any(ord(char) < 32 and char != "\n" for char in text)
    assert not set("\x9b\u202e\u2066\x7f") & set(text)
    assert "[/]" in text
    assert "\\x1b" in text


def test_a_figure_beyond_all_measure_is_clipped() -> None:
    doc = document(text="共" + "9" * 200_000 + "元")
    huge = said(figure(doc, "9" * 200_000, Kind.NUMBER, None))
    finding = replace(sample().findings[3], operands={"x": huge}, claimed_operand="x", start=1, end=2)
    assert len(shown([DocumentReport(doc, (huge,), (finding,))], 80)) < 3000


def test_excerpts_are_healed_over_the_cut() -> None:
    assert "，\n约" in TEXT
    doc = sample().document
    part = sample().statements[3]
    third = sample().statements[4]
    finding = replace(sample().findings[2], operands={"a": part, "b": third})
    text = shown([DocumentReport(doc, (part, third), (finding,))], 300)
    assert "货物〔9.1亿吨〕，〔约三分之一〕由铁路集疏" in text
