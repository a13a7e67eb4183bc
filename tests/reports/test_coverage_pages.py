"""Coverage as a table, as the article and as JSON."""

from __future__ import annotations

import json
from fractions import Fraction

from sample_report import document, figure, said

from factcheck.model import Coverage, InputError, Kind, Protection
from factcheck.reports import coverage_json, coverage_text
from factcheck.reports.coverage_words import Level, level
from factcheck.reports.screen import Screen

EVIL = "\x1b[31m[/]"


def sample() -> Coverage:
    doc = document(text=f"产量8.4亿吨，{EVIL}增长12.5%，\n首次过5亿吨")
    made = [("8.4亿吨", Fraction(19, 20), ("a/b",)), ("12.5%", Fraction(1, 3), ("a/b", "c/d")), ("首次", None, ())]
    found = [Protection(said(figure(doc, text, Kind.QUANTITY, "1")), share, rules) for text, share, rules in made]
    return Coverage(doc, (*found, Protection(said(figure(doc, "5亿吨", Kind.QUANTITY, "5")), Fraction(0), ())))


def test_the_levels() -> None:
    assert [level(p) for p in sample().protections] == [Level.FULL, Level.PARTLY, Level.UNMEASURED, Level.NOT]


def test_the_table_leaves_out_what_is_not_measured() -> None:
    text = "".join(coverage_text.table([sample(), InputError("x", "y")], Screen(100)))
    assert "首次" not in text
    assert all(part in text for part in ("8.4亿吨", "95%", "33%", "a/b、c/d", "○ 未受保护"))
    assert text.endswith(
        "共 4 个数字：1 个受保护，1 个部分，1 个未受保护，1 个不计；数字写错一处，平均有 42% 会被发现。\n"
    )


def test_the_article_is_whole_and_safe() -> None:
    text = "".join(coverage_text.article([sample()], Screen(100)))
    assert "产量8.4亿吨〔95%〕，\\x1b[31m[/]增长12.5%〔33%〕，\n首次过5亿吨〔0%〕" in text


def test_colours_take_the_place_of_marks() -> None:
    text = "".join(coverage_text.article([sample()], Screen(100, ansi=True)))
    assert "〔" not in text
    assert "\x1b[1;32m8.4亿吨" in text
    assert "\x1b[1;31m5亿吨" in text


def test_the_json() -> None:
    found = json.loads("".join(coverage_json.render([sample(), InputError("x", "y")])))
    assert found["schema"] == "factcheck.coverage/1"
    assert found["errors"] == [{"path": "x", "reason": "y"}]
    (one,) = found["documents"]
    assert [f["share"] for f in one["figures"]] == ["0.95", "0.333333333333", None, "0"]
    assert one["figures"][1]["rules"] == ["a/b", "c/d"]
