"""Stretches of time that make up a longer one."""

from __future__ import annotations

import pytest

from factcheck.checker import Checker
from factcheck.model import Verdict

CHECKER = Checker()
QUARTERS = "2024年前三季度，全省进出口{}亿元。一季度全省进出口812.4亿元，二季度全省进出口905.3亿元，三季度全省进出口931.8亿元。"


def verdicts(text: str, rule: str) -> list[Verdict]:
    return [f.verdict for f in CHECKER.check(text).findings if f.rule == rule]


@pytest.mark.parametrize(("whole", "verdict"), [("2649.5", Verdict.CONSISTENT), ("2469.5", Verdict.INCONSISTENT)])
def test_quarters_make_up_three_quarters(whole: str, verdict: Verdict) -> None:
    assert verdicts(QUARTERS.format(whole), "sum/stretches") == [verdict]


def test_a_quarter_that_lacks_leaves_nothing_to_add_up() -> None:
    text = QUARTERS.format("2469.5").replace("二季度全省进出口905.3亿元，", "")
    assert not verdicts(text, "sum/stretches")


def test_stretches_of_another_thing_are_none_of_it() -> None:
    text = QUARTERS.format("2469.5").replace("季度全省进出口", "季度甲港吞吐量")
    assert not verdicts(text, "sum/stretches")


def test_half_a_year_and_a_month_make_seven_months() -> None:
    text = "2024年1—7月，甲厂产量{}万吨。上半年甲厂产量61.2万吨，7月份甲厂产量19.4万吨。"
    assert verdicts(text.format("80.6"), "sum/stretches") == [Verdict.CONSISTENT]
    assert verdicts(text.format("86.0"), "sum/stretches") == [Verdict.INCONSISTENT]
