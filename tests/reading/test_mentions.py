"""Years, days and counts are found where a number begins, and nowhere inside one."""

from __future__ import annotations

import pytest

from factcheck.reading.dating import _NEWS
from factcheck.reading.leads import _ITEM
from factcheck.reading.mentions import plain, years


@pytest.mark.parametrize(
    ("text", "found"), [("2019年", [2019]), ("在2019年底", [2019]), ("12019年", []), ("编号92019年", []), ("20年", [])]
)
def test_a_year_does_not_begin_inside_a_number(text: str, found: list[int]) -> None:
    assert [mention.year for mention in years(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("9日发布", ["9"]),
        ("局31日宣布", ["31"]),
        ("局32日宣布", []),
        ("8月31日宣布", []),
        ("至31日宣布", []),
        ("131日宣布", []),
        ("09日发布", []),
    ],
)
def test_the_day_of_the_news_is_a_whole_day_without_a_month(text: str, found: list[str]) -> None:
    assert [match[1] for match in _NEWS.finditer(text)] == found


@pytest.mark.parametrize(
    ("text", "found"), [("1、甲。2、乙；12、丙", ["1", "2", "12"]), ("甲1、乙", []), ("。123、", []), ("】3、", ["3"])]
)
def test_an_item_is_counted_only_where_a_sentence_may_begin(text: str, found: list[str]) -> None:
    assert [match[1] for match in _ITEM.finditer(text)] == found


def test_full_width_digits_are_made_plain_in_place_and_other_marks_kept() -> None:
    assert plain("（２０１９／８－９）：，ＡＢ") == "(2019/8-9)：，ＡＢ"
