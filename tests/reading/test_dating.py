"""The day of publication: told, inferred, or left open."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.reading import from_text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022-03-09\n一、要闻\n全县产量三万吨。", date(2022, 3, 9)),
        ("果园丰收\n2020-07-26 15:18:27 来源：云岭网 作者：李明\n产量三万吨。", date(2020, 7, 26)),
        ("果园丰收\n发布时间：2021年3月4日\n产量三万吨。", date(2021, 3, 4)),
        ("云岭财经早报2024年8月6日星期二\n产量三万吨。", date(2024, 8, 6)),
        ("云岭夜话第9期\n大家好，2021年2月26日星期五，欢迎收听。2022年计划增产。", date(2021, 2, 26)),
        ("工作报告\n——2017年3月5日在云岭县第五次会议上\n各位代表：\n产量三万吨。", date(2017, 3, 5)),
        ("丰收\n新华社云岭8月9日电 2025年前7个月，全县出口三亿元。", date(2025, 8, 9)),
        ("丰收\n新华社云岭1月17日电 2024年12月，全县出口三亿元。", date(2025, 1, 17)),
        ("丰收\n某社7月8日电，果业公司公告，预计2025年上半年净利润一亿元。", date(2025, 7, 8)),
        ("丰收\n某社7月8日电，2025年6月出口增长，预计2026年出口十亿元，到2035年翻一番。", date(2025, 7, 8)),
        ("丰收\n昨天（2月3日），县里发布数据，截至2020年底共有果园三万亩。", date(2021, 2, 4)),
        ("丰收\n县统计局２日发布：到２０２０年９月底，产量三万吨。１０月１日起又有新果上市。", None),
        ("丰收\n２０２０年９月底产量三万吨。县统计局１２日发布，１０月１１日开园。", date(2020, 10, 12)),
        ("全县果园产量三万吨。\n云岭县农业局\n2021年3月4日\n", date(2021, 3, 4)),
    ],
)
def test_told(text: str, day: date | None) -> None:
    assert from_text(text).date == day


@pytest.mark.parametrize(
    "text",
    [
        "全县产量三万吨。",
        "丰收\n新华社云岭8月9日电 全县产量三万吨。",
        "丰收\n新华社云岭8月9日电 到2035年，全县产量将达三万吨。",
        "丰收\n新华社云岭8月9日电 自2009年5月建园以来，产量翻番。",
        "1937年7月7日，战事爆发。",
        "丰收\n新华社云岭8月9日电 2009年3月建园。",
        "丰收\n新华社云岭2月30日电 2020年1月建园。",
    ],
)
def test_left_open(text: str) -> None:
    assert from_text(text).date is None


def test_what_is_given_stands() -> None:
    assert from_text("2022-03-09\n产量三万吨。", date=date(2021, 1, 1)).date == date(2021, 1, 1)


def test_an_older_notice_at_the_end_does_not_date_the_page() -> None:
    text = (
        "丰收节落幕\n10月7日，丰收节落幕。县统计局8日公布，2025年前全县果园将扩大到五万亩，明年春节前完成改造。\n"
        "倡 议 书\n请大家节约用水，从今天做起，从身边做起。\n云岭县水务局\n2021年10月2日\n"
    )
    assert from_text(text).date == date(2021, 10, 8)
