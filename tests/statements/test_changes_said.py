"""What a change is called, which level it led to, and what it is measured against."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Function, Statement
from factcheck.reading import from_text


def statements(text: str) -> dict[str, Statement]:
    read, _ = checker().unsettled(from_text(text))
    return {s.figure.text: s for s in read}


def of(text: str, figure: str) -> str | None:
    level = statements(text)[figure].of
    return level.text if level else None


@pytest.mark.parametrize(
    "name",
    ["减少比例", "减少比例为", "下降幅度为", "下降比率", "减少率", "下滑幅度达", "降幅就达", "减少额", "下降幅度已达"],
)
def test_a_verb_and_a_noun_name_a_change(name: str) -> None:
    found = statements(f"公司营业收入为22.4亿元，较上年同期减少2.6亿元，{name}10.4%。")["10.4%"]
    assert (found.function, found.direction) == (Function.RATE, -1)
    assert found.of is not None
    assert found.of.text == "22.4亿元"


@pytest.mark.parametrize(
    ("text", "figure", "level"),
    [
        ("净利润同比下降21.07%至1.19亿元。", "21.07%", "1.19亿元"),
        ("进口额同比增长9.8%，为133.2亿美元。", "9.8%", "133.2亿美元"),
        ("油价上涨1.23美元，收于75.31美元，涨幅为1.66%。", "1.23美元", "75.31美元"),
        ("油价上涨1.23美元，收于75.31美元，涨幅为1.66%。", "1.66%", "75.31美元"),
        ("净利润同比下降21.07%，成本为1.19亿元。", "21.07%", None),
        ("净利润同比下降21.07%，为2019年以来最低，成本1.19亿元。", "21.07%", None),
        ("净利润1.19亿元（2019年为1.50亿元），下降21.07%。", "21.07%", "1.19亿元"),
    ],
)
def test_a_change_may_stand_before_the_level_it_led_to(text: str, figure: str, level: str | None) -> None:
    assert of(f"2020年，{text}", figure) == level


@pytest.mark.parametrize(
    ("text", "figure", "function"),
    [
        ("指数报3216.01点，涨16.01点或0.50%。", "0.50%", Function.RATE),
        ("产量5300万吨，增加120万吨（2.3%）。", "2.3%", Function.RATE),
        ("产量5300万吨，增长2.3%（5180万吨）。", "5180万吨", Function.LEVEL),
        ("指数报3216.01点，涨0.50%或16.01点。", "16.01点", Function.DELTA),
    ],
)
def test_a_change_may_be_said_again_in_another_measure(text: str, figure: str, function: Function) -> None:
    assert statements(text)[figure].function is function


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("2013年，基金规模为943亿元，比去年增加89亿元（2012年为854亿元）。", True),
        ("2013年，基金规模为943亿元，2012年为854亿元，增长10.4%。", True),
        ("2013年，基金规模为943亿元（2014年为854亿元）。", False),
        ("2013年，基金规模为943亿元（2012年成立的为854亿元）。", False),
        ("2013年，基金规模为943亿元，2012年成立的为854亿元。", False),
    ],
)
def test_a_value_of_a_time_before_is_a_base(text: str, base: bool) -> None:
    assert (statements(text)["854亿元"].function is Function.BASE) is base


def test_a_base_after_a_semicolon_is_of_what_it_names() -> None:
    assert of("净利润增长6%至2.5亿元；营收从去年同期的8.2亿元增至9.9亿元。", "8.2亿元") is None
    assert of("净利润增长6%至2.5亿元；上年同期为2.4亿元。", "2.4亿元") == "2.5亿元"


def test_values_listed_in_the_order_of_periods_are_of_them() -> None:
    found = statements("2014年、2015年和2016年1-6月，公司收入分别为3.2亿元、4.1亿元和2.2亿元。")
    periods = [found[name].period for name in ("3.2亿元", "4.1亿元", "2.2亿元")]
    assert [p.iso for p in periods if p] == ["2014", "2015", "2016-01-01/2016-06-30"]


def test_a_list_of_another_length_is_not_parted_among_the_periods() -> None:
    found = statements("2014年、2015年和2016年1-6月，甲、乙两厂收入分别为3.2亿元、4.1亿元。")
    assert found["3.2亿元"].period == found["4.1亿元"].period


@pytest.mark.parametrize(
    ("text", "figure", "function", "level"),
    [
        ("公司收入 1.2 亿元，同比增长 5.2%。", "5.2%", Function.RATE, "1.2 亿元"),
        ("公司收入 1.2 亿元, 比上年增加 0.2 亿元。", "0.2 亿元", Function.DELTA, "1.2 亿元"),
        ("净利润同比下降 21% 至 1.19 亿元。", "21%", Function.RATE, "1.19 亿元"),
        ("公司收入 1.2 亿元，占全部的 20%。", "20%", Function.SHARE, "1.2 亿元"),
    ],
)
def test_spaces_around_figures_part_nothing(text: str, figure: str, function: Function, level: str) -> None:
    assert statements(text)[figure].function is function
    assert of(text, figure) == level


def test_how_long_a_change_took_is_no_level() -> None:
    assert of("8月26日价格为2.13万元/吨，仅仅半年时间涨幅就达29.09%。", "29.09%") == "2.13万元/吨"


def test_the_word_for_a_ratio_names_no_base() -> None:
    assert statements("甲厂减少比例为10.4%。")["10.4%"].basis is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("2024年4月，采矿业、制造业分别增长26.0%、20.4%。", {"26.0%": "采矿业", "20.4%": "制造业"}),
        ("手机、电脑和平板的销量分别增长3%、4%和5%。", {"3%": "手机销量", "4%": "电脑销量", "5%": "平板销量"}),
        ("全省进出口、出口、进口分别增长2.1%、3.2%、1.4%。", {"2.1%": "全省进出口", "3.2%": "出口", "1.4%": "进口"}),
        ("城镇、农村居民人均收入分别增长3.1%和5.2%。", {"3.1%": "城镇农村居民人均收入", "5.2%": "城镇农村居民人均收入"}),
    ],
)  # fmt: skip
def test_each_value_of_a_list_has_its_own_name_where_it_is_plain(text: str, names: dict[str, str]) -> None:
    found = statements(text)
    assert {figure: found[figure].metric for figure in names} == names


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("2021年，全省出口120亿元，比2020年增长8.2%。", "yoy"),
        ("2021年，全省出口120亿元，比2019年增长8.2%。", "earlier"),
        ("2021年3月，全省出口120亿元，比2020年增长8.2%。", "earlier"),
    ],
)
def test_the_same_time_a_year_before_is_the_year_before_by_any_name(text: str, basis: str) -> None:
    assert statements(text)["8.2%"].basis == basis
