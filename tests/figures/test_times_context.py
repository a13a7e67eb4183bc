from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from times_reading import printed, spans


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("2022年上半年营收增长，上年同期为亏损", "上年同期", "2021-01-01/2021-06-30"),
        ("今年前三个月出口增长，比去年同期快", "去年同期", "2022-01-01/2022-03-31"),
        ("2023年4月财联社5月9日电，去年同期", "去年同期", "2022-04-01/2022-04-30"),
        ("一季度增长，2019年同期下降", "2019年同期", "2019-01-01/2019-03-31"),
        ("5月1日至14日零售回升，较上月同期增长", "上月同期", "2023-04-01/2023-04-14"),
        ("前4个月出口增长，同期进口下降", "同期", "2023-01-01/2023-04-30"),
        ("一季度增速快，较同期增长两成", "同期", "2022-01-01/2022-03-31"),
        ("一季度比2021年全年低，去年同期", "去年同期", "2022-01-01/2022-03-31"),
        ("4月创历史同期新高", "历史同期", "?"),
        ("2022年增长，比上年回落", "上年", "2021-01-01/2021-12-31"),
        ("2022年3月开工，同年9月完工", "同年9月", "2022-09-01/2022-09-30"),
        ("3月8日签约，当天开工", "当天", "2023-03-08"),
        ("3月8日签约，次日开工", "次日", "2023-03-09"),
        ("3月8日签约，12日开工", "12日", "2023-03-12"),
        ("2018年6月15日、16日、17日", "17日", "2018-06-17"),
        ("2018年4月开工，9月完工", "9月", "2018-09-01/2018-09-30"),
        ("2018年一季度、上半年及全年", "上半年", "2018-01-01/2018-06-30"),
        ("2018年一季度、上半年及全年", "全年", "2018-01-01/2018-12-31"),
        ("3月8日发布4月数据，16:30收盘", "16:30", "2023-03-08T16:30:00"),
        ("3月1日（周三）", "周三", "2023-03-01"),
        ("9月10号、11号", "11号", "2023-09-11"),
    ],
)
def test_what_leans_on_the_text_before(text: str, surface: str, expected: str) -> None:
    assert printed(text)[surface] == expected


def test_a_paragraph_does_not_lean_on_another() -> None:
    assert printed("3月8日签约。\n12日开工")["12日"] == "2023-05-12"


def test_without_anything_before_the_same_time_is_not_known() -> None:
    assert printed("去年同期为亏损") == {"去年同期": "?"}


def test_a_whole_year_later_keeps_the_end_of_february() -> None:
    assert printed("2020年1—2月增长，上年同期下降", date(2020, 3, 20))["上年同期"] == "2019-01-01/2019-02-28"
    assert printed("2021年1—2月增长，上年同期下降", date(2021, 3, 20))["上年同期"] == "2020-01-01/2020-02-29"


def test_spans_are_in_order_and_apart() -> None:
    text = "2022年1月至4月，去年同期；“十四五”期间近五年、三、四季度7、8月份每年11月11日0点刚过26秒两个半小时"
    found = spans(text)
    assert len(found) > 8
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_what_one_text_was_told_of_does_not_hold_in_the_next() -> None:
    """Times said in full are kept between texts; those that end with the day of publication are not."""
    later = date(2024, 2, 3)
    for text, now, then in (
        ("2020年以来出口增长", "2020-01-01/2023-05-17", "2020-01-01/2024-02-03"),
        ("2020年6月出口增长", "2020-06-01/2020-06-30", "2020-06-01/2020-06-30"),
        ("去年6月出口增长", "2022-06-01/2022-06-30", "2023-06-01/2023-06-30"),
    ):
        for anchor, expected in ((date(2023, 5, 17), now), (later, then), (date(2023, 5, 17), now)):
            assert next(iter(printed(text, anchor).values())) == expected
