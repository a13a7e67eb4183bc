"""Line breaking, excerpts, escapes and figures' tables."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text
from sample_report import sample

from factcheck.model import Document, Figure, InputError
from factcheck.reports import figures_json, figures_table
from factcheck.reports.safe import escaped, one_line
from factcheck.reports.screen import Screen
from factcheck.reports.wrapping import wrapped


def lines(text: str, width: int) -> list[str]:
    return [line.plain for line in wrapped(Text(text), width)]


def test_numbers_keep_their_units_and_commas_their_clause() -> None:
    assert lines("港口吞吐8.4亿吨，同比增长", 10) == ["港口吞吐", "8.4亿吨，", "同比增长"]
    assert lines("增长（12.5%）以上", 10) == ["增长", "（12.5%）", "以上"]


def test_what_is_wider_than_a_line_is_cut() -> None:
    assert lines("1234567890", 4) == ["1234", "5678", "90"]


@given(st.text(alphabet="海州1.5亿吨，（）\n aZ\u3000", max_size=60), st.integers(2, 30))
def test_nothing_is_lost_and_every_line_fits(text: str, width: int) -> None:
    found = lines(text, width)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(cell_len(line) <= width for line in found)


@pytest.mark.parametrize("unit", ["9", "（", "，", "万", "海", " ", "a,", "【"])
def test_breaking_lines_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        begin = time.process_time()
        lines(unit * size, 40)
        return time.process_time() - begin

    seconds(1000)
    small = min(seconds(5_000) for _ in range(3))
    assert min(seconds(40_000) for _ in range(2)) < 8 * 4 * small + 0.05


@given(st.text())
def test_escaped_text_has_nothing_that_steers(text: str) -> None:
    shown = one_line(text)
    assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or 0xD800 <= ord(char) < 0xE000 for char in shown)
    assert escaped(shown) == shown


def items() -> list[tuple[Document, tuple[Figure, ...]] | InputError]:
    found = sample()
    return [(found.document, tuple(s.figure for s in found.statements)), InputError("坏", "x")]


def test_figures_as_json() -> None:
    written = json.loads("".join(figures_json.render(items())))
    assert written["schema"] == "factcheck.figures/1"
    assert written["summary"] == {"documents": 1, "errors": 1, "figures": 9}
    assert [f["value"] for f in written["documents"][0]["figures"][1:5]] == ["840000000", "12.5", "910000000", "1/3"]


@pytest.mark.parametrize("width", [30, 60, 87, 88, 120])
def test_figures_as_a_table(width: int) -> None:
    text = "".join(figures_table.render(items(), Screen(width)))
    assert max(map(cell_len, text.splitlines())) <= width
    squeezed = "".join(text.split())
    for part in ("12.45%～12.55%", "8.35亿～8.45亿吨", "2021-01-01/2021-09-30", "百分比", "共9个数字。"):
        assert part in squeezed
