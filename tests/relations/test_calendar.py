"""Ages, anniversaries, lengths and dates against what the document prints elsewhere."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.checker import Checker
from factcheck.model import Verdict

OK, BAD = Verdict.CONSISTENT, Verdict.INCONSISTENT


def calendar(text: str) -> list[tuple[str, Verdict]]:
    findings = checker().check(text).findings
    return [(f.rule.partition("/")[2], f.verdict) for f in findings if f.rule.startswith("calendar/")]


@pytest.mark.parametrize(
    ("born", "age", "verdict"),
    [(1934, 86, OK), (1934, 85, OK), (1934, 87, OK), (1934, 84, BAD), (1934, 68, BAD)],
)
def test_an_age_may_be_a_year_off(born: int, age: int, verdict: Verdict) -> None:
    text = f"教授沈砚秋于2020年7月26日在海州病逝，享年{age}岁。\n\n沈砚秋出生于{born}年，自幼习琴。"
    assert calendar(text) == [("age", verdict)]


@pytest.mark.parametrize(
    "text",
    [
        "2024年2月29日",
        "教授沈砚秋于2020年7月26日病逝，享年68岁。其师林若川出生于1901年。",  # another's birth
        "沈砚秋于2020年7月26日病逝，享年68岁。沈砚秋于1983年创办合唱团。",  # no birth
        "海州大学建校120周年。海州大学附属医院成立于1950年。",
        "庆祝中国合唱协会成立30周年。海州合唱协会成立于1951年。",
        "2016—2020年，五年增长12%，连续三年居首。",
        "各方约定3年内完成，2015年至2016年先行试点。",
        "展览于6月30日和12月31日闭馆。",
        "2月29日开幕。",  # the year would settle it
        "农历2月30日是他的生日。",
        "全区社零总额2022年比上年增长8.2%，三年平均增长4%。",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert calendar(text) == []


def test_what_is_compared_with_need_not_be_the_year_before() -> None:
    assert calendar("2020年一季度销量3万辆，同比增长20%，比2015年同期增长5%。") == [("compared-with", OK)]


@pytest.mark.parametrize(
    ("length", "verdict"), [("4年", OK), ("5年", OK), ("6年", BAD), ("3年", BAD), ("五年", OK), ("十五年", BAD)]
)
def test_years_from_end_to_end(length: str, verdict: Verdict) -> None:
    assert calendar(f"2015至2019年的{length}内，全区发生事故120宗。") == [("span", verdict)]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("2020年6月18日至22日（5天）", OK),
        ("2020年6月18日至22日（15天）", BAD),
        ("2019年11月至2020年2月，历时4个月。", OK),
        ("2019年11月至2020年2月，历时14个月。", BAD),
        ("1962年-1989年（27年）间，规模扩大七倍。", OK),
    ],
)
def test_days_and_months(text: str, verdict: Verdict) -> None:
    assert calendar(text) == [("span", verdict)]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("2023年2月29日", BAD),
        ("2月30日", BAD),
        ("4月31日", BAD),
        ("4月28日至31日开放，4月31日闭馆", BAD),
    ],
)
def test_days_that_are_not(text: str, verdict: Verdict) -> None:
    assert ("day-exists", verdict) in calendar(text)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("双方于2017年4月57日签订合同。", "2017年4月57日"),
        ("公司于9月82号完工。", "9月82号"),
        ("展览从5月3日至52日举行。", "5月3日至52日"),
        ("双方于2917年4月7日签订合同。", "2917年4月7日"),
        ("展览于2025年13月5日开幕。", "2025年13月5日"),
        ("2025年1-18月，产量为10万吨。", "2025年1-18月"),
        ("11月5日14时75分，列车到站。", "11月5日14时75分"),
        ("展会于9月22日至20日举行。", "9月22日至20日"),
        ("粮食产量自5010年以来连续增长。", "5010年以来"),
        ("226年上半年，该公司营业收入8.94亿元。", "226年"),
    ],
)
def test_a_date_that_no_calendar_has(text: str, printed: str) -> None:
    wrong = [f for f in Checker().check(text).findings if f.verdict == "inconsistent"]
    assert [s.figure.text for f in wrong for s in f.statements] == [printed]


@pytest.mark.parametrize(
    "text",
    [
        "1-18月婴儿用品。",
        "2025年13月薪金已发。",
        "他用了26时30分走完。",
        "11月5日24时截止。",
        "展会于9月28日至3日举行。",
    ],
)
def test_what_is_no_time_of_the_calendar_is_not_held_to_it(text: str) -> None:
    assert checker().check(text).findings == ()


@pytest.mark.parametrize(
    "text", ["工期45日。", "为期60日的展览。", "股价跌破5月60日均线。", "到2300年海平面还会上升。", "第2917号令"]
)
def test_what_is_no_date_has_no_day(text: str) -> None:
    assert all(f.verdict != "inconsistent" for f in Checker().check(text).findings)
