"""Figures told twice in the same words."""

from __future__ import annotations

import pytest

from factcheck import check

HANDBOOK = "甲市表示，将于年底前向全体居民免费发放36万份防灾手册，由各街道负责。\n\n记者走访时，街道主任说：“"


def verdicts(text: str) -> list[str]:
    """What is said of figures that are told in the same words."""
    return [str(f.verdict) for f in check(text).documents[0].findings if f.rule == "restatement/retold"]


@pytest.mark.parametrize(
    ("later", "verdict"),
    [
        ("五分之四", "consistent"),
        ("五分之三", "inconsistent"),
        ("七分之四", "inconsistent"),
    ],
)
def test_the_same_words_twice(later: str, verdict: str) -> None:
    text = "该团体助理众多，如今要裁减当中五分之四的助理职位。\n\n记者问到此事，他透露，如今要裁减当中{}的助理职位，无可奈何。"
    assert verdicts(text.format(later)) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        HANDBOOK + "年底前向全体居民免费发放48万份防灾手册，任务不轻。”",  # no slip makes one of the other
        HANDBOOK + "年底前发放63万份手册。”",  # too few of the words
        HANDBOOK + "年底前向全体居民免费发放63万份防灾手册，向全体居民免费发放83万份防灾手册的是乙市。”",  # a pattern
        "战略委员会设委员3名，任期到明年。\n\n提名委员会设委员3名，任期到后年。",  # each clause names its own
        "委员中9位来自甲市渔业联合会的分会，多为新人。\n\n候补委员中1位来自甲市渔业联合会的分会，是旧人。",
        "德国10年期国债收益率上行。\n\n英国10年期国债收益率下行。",  # the name of a sort of bond
        "张某出资100万元，占股权比例20.5%。\n\n李某出资100万元，占股权比例10.5%。",  # the same words lead to others
        "城镇新增就业5万人以上。\n\n城镇新增就业5.1万人。",  # one digit, printed otherwise
    ],
)
def test_patterns_of_reports_are_left_alone(text: str) -> None:
    assert verdicts(text) == []


BAIL = "他获准保释，案件由区域法院押后至6月10日宣判刑期。\n\n辩方说，案件由区域法院押后至{}宣判刑期。"


def dates(text: str) -> list[str]:
    """What is said of dates that are told in the same words."""
    return [str(f.verdict) for f in check(text).documents[0].findings if f.rule == "restatement/retold-date"]


@pytest.mark.parametrize(
    ("day", "verdict"), [("6月10日", "consistent"), ("6月20日", "inconsistent"), ("7月10日", "inconsistent")]
)
def test_one_day_told_twice(day: str, verdict: str) -> None:
    assert dates(BAIL.format(day)) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        BAIL.format("8月25日"),  # month and day both differ
        "截至3月31日，全市公开招聘的岗位超过千个。\n\n截至3月31日，全市公开招聘的岗位未满。",  # up to when they count
        "据新华社甲市1月19日电（记者李某）油价下跌。\n\n据新华社乙市1月19日电（记者李某）油价上升。",
    ],
)
def test_other_days(text: str) -> None:
    assert dates(text) == []
