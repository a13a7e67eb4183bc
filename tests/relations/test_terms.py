"""How long it is between printed dates: terms of bonds, works, sentences and lives."""

from __future__ import annotations

import pytest
from checking import decided

from factcheck.relations.datelines import days_off


@pytest.mark.parametrize(
    ("text", "mistyped", "rule"),
    [
        ("该案从2015年3月立案到2018年3月宣判，历时整整三年。", ("三年", "四年"), "from-to"),
        ("大桥于2009年12月15日开工，2018年10月24日通车，历时9年。", ("历时9年", "历时7年"), "from-to"),
        (
            "合同租期10年，自2011年1月1日起至2020年12月31日止，2012年起涨租。自2003年5月入狱，2018年5月获释，服刑15年。",
            ("15年", "16年"),
            "from-to",
        ),
        ("本期国债为3年期债券，自2026年5月25日起计息，2029年5月25日偿还本金。", ("2029", "2028"), "bond"),
        ("本期债券2021年8月3日起息，付息日为每年8月3日。", ("每年8月3日", "每年8月8日"), "coupon-day"),
        ("该剧于2019年4月27日至29日一连三场上演。", ("三场", "五场"), "shows"),
        ("他生于1932年4月，卒于2019年11月，享年87岁。", ("87", "78"), "age"),
    ],
)
def test_a_term_is_what_lies_between_its_dates(text: str, mistyped: tuple[str, str], rule: str) -> None:
    assert f"term/{rule} consistent" in decided(text)
    assert f"term/{rule} inconsistent" in decided(text.replace(*mistyped))


@pytest.mark.parametrize(
    "text",
    [
        "公司成立于1998年，2001年上市，至今已有22年上市历史。",
        "本期债券2021年8月3日起息，付息日为每年2月3日、8月3日。",
        "该厂2003年立项，2009年12月开工，2018年投产，设计寿命30年。",
        "本次展期2年，由2021年3月延至2023年3月，原借款期限3年。",
    ],
)
def test_a_length_of_something_else_is_left_alone(text: str) -> None:
    assert not [d for d in decided(text) if d.endswith(" inconsistent")]


def test_days_of_the_year_between_a_yearly_day_and_a_date() -> None:
    assert days_off("每年5月25日", "2026年5月25日") == 0
    assert days_off("每年5月25日", "2026年6月1日") == 7
    assert days_off("5月25日", "2026年5月25日") is None
    assert days_off("每年2月30日", "2026年5月25日") is None
