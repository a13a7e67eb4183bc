"""How many rose, fell and stayed, and what a penetration rate is of."""

from __future__ import annotations

import pytest
from checking import checker

MOVES = "对流通领域9大类50种重要生产资料的监测显示，5月中旬与5月上旬相比，{}种产品价格上涨，24种下降，5种持平。"


def rules(text: str) -> dict[str, str]:
    return {f.rule: str(f.verdict) for f in checker().check(text).findings}


@pytest.mark.parametrize(("up", "said"), [("21", "consistent"), ("27", "inconsistent"), ("12", "inconsistent")])
def test_those_that_rose_fell_and_stayed_are_all(up: str, said: str) -> None:
    assert rules(MOVES.format(up)).get("sum/rise-fall-flat") == said


def test_a_sum_that_holds_needs_no_bound() -> None:
    assert "part/rise-and-fall" not in rules(MOVES.format("21"))


def test_cumulative_sales_are_not_those_of_the_rate() -> None:
    text = "3月，全国乘用车市场零售71.6万辆，今年以来累计零售388.2万辆；3月，乘用车新能源市场零售41.4万辆，新能源零售渗透率{}。"
    assert rules(text.format("57.8%")).get("share/penetration") == "consistent"
    assert rules(text.format("87.8%")).get("share/penetration") == "inconsistent"
