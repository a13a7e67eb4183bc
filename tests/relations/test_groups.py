"""Figures of each member of a group against that of the group."""

from __future__ import annotations

import pytest
from checking import checker

TEXT = "4月份，一线城市新建商品住宅销售价格环比上涨{}，涨幅回落0.1个百分点。其中，上海、广州和深圳分别上涨0.5%、0.2%和0.2%，{}下降0.1%。"


def verdicts(text: str) -> list[str]:
    return [str(f.verdict) for f in checker().check(text).findings if f.rule == "average/of-members"]


@pytest.mark.parametrize(("mean", "said"), [("0.2%", ["consistent"]), ("0.5%", ["inconsistent"])])
def test_a_group_is_the_mean_of_its_members(mean: str, said: list[str]) -> None:
    assert verdicts(TEXT.format(mean, "北京")) == said


def test_others_than_its_members_say_nothing_of_a_group() -> None:
    assert verdicts(TEXT.format("0.5%", "杭州")) == []
