"""Points that growth pulled or that a share rose by."""

from __future__ import annotations

import pytest
from checking import checker


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("甲、乙、丙行业分别增长17.5%、5.1%和12.2%，分别拉动工业增长3.0、2.7和6.3个百分点。", ["consistent"] * 3),
        (
            "甲、乙、丙行业分别增长17.5%、1.5%和12.2%，分别拉动工业增长3.0、2.7和6.3个百分点。",
            ["consistent", "inconsistent", "consistent"],
        ),
        ("甲行业增长0.6%，增速加快0.7个百分点，拉动工业增长2.1个百分点。", ["inconsistent"]),
        ("甲行业增长0.6%，乙行业拉动工业增长2.1个百分点。", []),  # of another
        ("甲行业增长0.6%，乙行业增长0.8%，合计拉动工业增长1.1个百分点。", []),
        ("甲行业下降0.6%，拉动工业增长1.1个百分点。", []),  # a fall pulls nothing up
    ],
)
def test_what_was_pulled_is_no_more_than_the_growth_that_pulled(text: str, decided: list[str]) -> None:
    found = [f.verdict.value for f in checker().check(text).findings if f.rule == "points/pulled"]
    assert found == decided


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("进口同比增长14.6%，高于同期出口增速6.4个百分点；出口同比增长8.2%。", ["points/ahead consistent"]),
        ("进口同比增长14.6%，高于同期出口增速4.6个百分点；出口同比增长8.2%。", ["points/ahead inconsistent"]),
        ("进口同比增长4.6%，低于同期出口增速6.4个百分点；出口同比增长11.0%。", ["points/behind consistent"]),
        ("进口同比增长14.6%，高于同期出口增速4.6个百分点；进出口同比增长8.2%。", []),
        ("进口同比增长14.6%，高于全国4.6个百分点；全国出口同比增长8.2%。", []),
        ("便利店零售额增长4.7%。服务额同比增长6.5%，高于零售额3.3个百分点。", []),
    ],
)
def test_points_above_the_growth_of_what_is_named(text: str, expected: list[str]) -> None:
    found = checker().check(text).findings
    assert [f"{f.rule} {f.verdict}" for f in found if f.rule in ("points/ahead", "points/behind")] == expected
