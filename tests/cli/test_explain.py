"""What is said of a figure, and why nothing more is."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.cli import main

NEWS = (
    "海州外贸创新高\n\n"
    "2023年10月8日，海州海关发布数据。前三季度，全市进出口3654.2亿元，同比增长8.3%；"
    "其中出口2812.5亿元，占全市进出口总值的77.0%。\n"
)


@pytest.fixture
def news(tmp_path: Path) -> str:
    path = tmp_path / "海州.txt"
    path.write_text(NEWS, encoding="utf-8")
    return str(path)


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["explain", *arguments]) == 0
    return capsys.readouterr().out


def test_the_figure_at_a_column(news: str, capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, news, "3:46").splitlines()
    assert lines[0] == "3:44  8.3%"
    assert {
        "  值：8.3%",
        "  可能范围：8.25%～8.35%",
        "  作用：变动的比率（升）",
        "  与什么比：yoy",
        "  所属时段：2023-01-01/2023-09-30",
        "  说的是：3654.2亿元（3:31）",
    } <= set(lines)
    assert any(line.startswith("    ? 无法核对  growth/rate  ") for line in lines)


def test_a_column_between_figures_takes_the_one_before(news: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, news, "3:69").startswith("3:53  2812.5亿元\n")
    assert said(capsys, news, "3:1").startswith("3:1  2023年10月8日\n")


def test_every_figure_of_a_line(news: str, capsys: pytest.CaptureFixture[str]) -> None:
    heads = [line for line in said(capsys, news, "3").splitlines() if not line.startswith(" ")]
    assert heads == [
        "3:1  2023年10月8日",
        "3:21  前三季度",
        "3:31  3654.2亿元",
        "3:44  8.3%",
        "3:53  2812.5亿元",
        "3:71  77.0%",
    ]


def test_what_came_near_and_what_it_lacked(news: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, news, "3:44")
    assert "growth/stated-base：本句里没有找到 base\n      3:53 2812.5亿元：作用、所说的数不合\n" in text
    assert "附近没有可用的数：" in text


def test_a_line_without_figures(news: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", news, "2"]) == 2
    assert capsys.readouterr().err == f"factcheck: {news}: 第 2 行没有数字\n"


@pytest.mark.parametrize("place", ["x", "0", "3:", "3:0", "-1:2"])
def test_a_place_that_is_none(news: str, place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", news, "--", place]) == 2
    assert "应写作 行 或 行:列" in capsys.readouterr().err


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(tmp_path / "no.txt"), "1"]) == 2
    assert "no.txt" in capsys.readouterr().err
