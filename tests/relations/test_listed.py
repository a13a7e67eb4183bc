from __future__ import annotations

import pytest

from factcheck.relations.listed import listed_items


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("该所制定了巡查、登记、抽检", 3),
        ("先后推出试点（含甲、乙两地）、通报、复查", 3),
        ("他说，北京、上海、天津", 3),
        ("组织开展“进校园、进社区”、义诊", 2),
        ("该所制定了巡查", None),
        ("", None),
        ("甲、" + "很长的一段并不是项目名称的话说了又说没有尽头还在说下去", None),
    ],
)
def test_items_before_the_count(text: str, count: int | None) -> None:
    assert listed_items(text) == count
