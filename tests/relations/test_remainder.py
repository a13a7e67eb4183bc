"""What is left of a whole once its parts are told."""

from __future__ import annotations

import pytest
from checking import checker


def rules(text: str) -> set[str]:
    """What is decided of a text: rule and verdict."""
    return {f"{f.rule} {f.verdict}" for f in checker().check(text).findings}


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("161名受让者中，122人为公司员工，其余39人已退休。", "sum/rest consistent"),
        ("161名受让者中，122人为公司员工，28人在读，其余11人已退休。", "sum/rest consistent"),
        ("161名受让者到场。122人为公司员工，其余93人已退休。", "sum/rest inconsistent"),
        ("收到16名议员的辞职信，其中赵某即日生效，钱某周五生效，其余14人月底生效。", "sum/rest-of-ones consistent"),
        ("新增病例中甲型占99.5%，其余0.5%为乙型。", "sum/rest-share consistent"),
        ("不到半数（45%）的店主赞成，其余55%反对。", "sum/rest-share consistent"),
        ("8名董事中，除甲、乙弃权外，其余6名董事赞成。", "sum/rest-of-ones consistent"),
        ("全县8个乡镇，除东镇外，其余6个乡镇均已通车。", "sum/rest-of-ones inconsistent"),
    ],
)
def test_the_rest_makes_up_the_whole(text: str, decided: str) -> None:
    assert decided in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "剔除两家公司后，其余632家企业收入增长15%。",
        "4项指标滞后。其中托位数是预期性指标，重在引导预期，其余三项是约束性指标。",
        "英语占论文总数的82.1%，俄语占2.9%，德语只剩下1%。",
        "甲地病例增长99.5%，其余0.4%为乙型。",
        "全县8个乡镇，除东镇、西镇等外，其余5个乡镇均已通车。",
    ],
)
def test_what_is_no_rest_of_them_is_not_added_up(text: str) -> None:
    assert not any(rule.startswith("sum/rest") for rule in rules(text))


CASES = "个案3125人，其中还押107人、被告540人、被捕1979人、伤者435人及{}64人。"


def test_a_list_with_all_the_others_leaves_none_out() -> None:
    short = CASES.replace("1979", "1879")
    assert "sum/of-which-others inconsistent" in rules(short.format("其他"))
    assert not any(rule.startswith("sum/") for rule in rules(short.format("死者")))
    assert "sum/in-those-others inconsistent" in rules("离任的19人当中，甲党占9席、乙党占4席、其他界别占5席。")
