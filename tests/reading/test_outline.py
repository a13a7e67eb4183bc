"""The outline of a page is drawn once, and only for who asks; so are its tables and the kinds of its lines."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model import Role
from factcheck.reading import from_text, layout
from factcheck.reading import page as pages

TEXT = "海州港吞吐量创新高\n\n前三季度，海州港吞吐量达8.4亿吨，同比增长12.5%。\n\n货类 | 万吨\n煤炭 | 120\n油品 | 80\n"


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts whose sections were looked for."""
    found: list[str] = []
    real = layout.cut_sections

    def counted(flow: str, stretches):  # type: ignore[no-untyped-def]
        found.append(flow)
        return real(flow, stretches)

    monkeypatch.setattr(layout, "cut_sections", counted)
    return found


def test_reading_figures_draws_none(drawn: list[str]) -> None:
    assert [f.text for f in factcheck.figures(TEXT)] == ["前三季度", "8.4亿吨", "12.5%", "120", "80"]
    assert drawn == []


def test_all_parts_come_from_one(drawn: list[str]) -> None:
    document = from_text(TEXT)
    assert document.title == "海州港吞吐量创新高"
    assert len(document.sections) == 1
    assert document.sections[0].last == len(document.paragraphs)
    assert document.sentences[-1].paragraph == len(document.paragraphs) - 1
    assert len(drawn) == 1


def test_a_page_of_closed_paragraphs_is_read_without_the_kinds_of_its_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    real = pages.line_kinds
    monkeypatch.setattr(pages, "line_kinds", lambda column: asked.append(1) or real(column))
    document = from_text("海州港吞吐量创新高\n\n前三季度，海州港吞吐量达8.4亿吨。\n10月，进出口总值为31.6亿元。\n")
    assert (document.cuts, document.date, asked) == ((), None, [])
    assert [p.role for p in document.paragraphs] == [Role.HEADING, Role.BODY, Role.BODY]
    assert asked == [1]


def test_tables_are_drawn_once_and_where_cells_touch() -> None:
    assert from_text(TEXT).touching() == ()
    document = from_text(TEXT)
    assert "tables" not in document.__dict__
    assert len(document.tables[0].rows) == 2
    assert document.tables is document.tables
