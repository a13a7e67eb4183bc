"""The outline of a page is drawn once, and only for who asks."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.reading import from_text, layout

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
