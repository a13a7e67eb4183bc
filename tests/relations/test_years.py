"""Values of one thing at several times, found by name and time."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Verdict

_LISTED = "2014年、2015年和2016年，公司运输费用分别为3,204万元、4,105万元和4,622万元。"


def found(text: str, rule: str) -> list[tuple[Verdict, set[str]]]:
    findings = [f for f in checker().check(text).findings if f.rule == rule]
    return [(f.verdict, {s.figure.text for s in f.statements}) for f in findings]


@pytest.mark.parametrize(
    ("text", "rule", "operands"),
    [
        ("2015年运输费用比上年增长28.12%。", "growth/of-years", {"28.12%", "4,105万元", "3,204万元"}),
        ("2016年运输费用比2014年增长44.26%。", "growth/of-years", {"44.26%", "4,622万元", "3,204万元"}),
        ("2015年运输费用比上年增加901万元。", "delta/of-years", {"901万元", "4,105万元", "3,204万元"}),
        ("2015年运输费用比上年增加901万元，增幅28.12%。", "delta/rate-on-base", {"901万元", "28.12%", "3,204万元"}),
    ],
)
def test_changes_are_held_against_the_values_of_their_years(text: str, rule: str, operands: set[str]) -> None:
    assert (Verdict.CONSISTENT, operands) in found(_LISTED + text, rule)


@pytest.mark.parametrize(
    "text",
    [
        "2015年海运费用比上年增长38.12%。",  # of something else
        "2015年运输费用比2013年增长38.12%。",  # of a year that is not printed
        "2015年运输费用预计比上年增长38.12%。",  # what was planned is not what came
    ],
)
def test_changes_of_other_things_and_years_are_left_alone(text: str) -> None:
    assert found(_LISTED + text, "growth/of-years") == []


def test_a_mistyped_change_is_found() -> None:
    assert Verdict.INCONSISTENT in [
        v for v, _ in found(f"{_LISTED}2015年运输费用比上年增长82.12%。", "growth/of-years")
    ]
    assert Verdict.INCONSISTENT in [
        v for v, _ in found(f"{_LISTED}2015年运输费用比上年增加601万元。", "delta/of-years")
    ]


def test_a_change_is_not_held_against_what_another_thing_went_from() -> None:
    text = "毛利率下降2.83个百分点，主要是甲类零件毛利率由31.77%下降至29.46%。"
    assert found(text, "delta/then-from-to") == []
    assert found("毛利率下降2.31个百分点，由31.77%下降至29.46%。", "delta/then-from-to")
