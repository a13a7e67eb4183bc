"""Counts of the same things, and dates and changes of the same level, told twice."""

from __future__ import annotations

from functools import cache

import pytest

from factcheck.checker import Checker
from factcheck.model import Verdict


@cache
def checker() -> Checker:
    return Checker()


def told(text: str) -> list[tuple[str, Verdict, set[str]]]:
    found = checker().check(text).findings
    return [(f.rule, f.verdict, {s.figure.text for s in f.statements}) for f in found if f.rule.startswith("restate")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("甲市确定了26户重点企业。\n\n对26户重点骨干企业，实行改造。", {"26户"}),
        ("试点涵盖投标、履约、融资担保3种形式。\n\n供应商可自行采用上述3种担保形式。", {"3种"}),
        ("甲省六大工程减少排放。\n\n该省要求加快建设六大工程，不得拖延。", {"六大"}),
    ],
)
def test_what_is_counted_tells_that_counts_are_the_same(text: str, figures: set[str]) -> None:
    assert ("restatement/same-things", Verdict.CONSISTENT, figures) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "公司前5名客户占比36%。\n\n公司前5名客户占比42%。",  # the first five each time
        "甲国等是新增病例最多的五个国家。\n\n乙国等是死亡病例最多的五个国家。",
        "两家公司都来了。\n\n记者走访了两家公司。",  # of most things there are two
        "甲市有36户重点企业。乙市有36户重点企业。丙市有25户重点企业。",  # another count of them
        "五大商社增持。五大商社分红。五大商社扩产。五大商社改名。",  # a name
    ],
)
def test_counts_of_other_things_are_left_alone(text: str) -> None:
    assert "restatement/same-things" not in [rule for rule, _, _ in told(text)]


def test_counts_of_like_things_may_differ() -> None:
    assert not told("乙市新增26例无症状感染者。\n\n前12例中，16例无症状感染者为该公司员工。")


def test_a_date_is_that_of_its_headline_where_the_text_tells_of_the_same() -> None:
    text = "3月8日甲航北京至乙岛直飞航线将复航 每周两班\n\n2024年3月8日，中国甲航空公司的北京—乙岛直飞航线即将复航。"
    assert ("restatement/headline-date", Verdict.CONSISTENT, {"3月8日", "2024年3月8日"}) in told(text)


def test_changes_of_a_mark_and_of_what_passed_it_are_of_one_level() -> None:
    text = "2016年甲国国内生产总值首次跃上70万亿元，同比增长6.4%，总体平稳。\n\n2016年，甲国国内生产总值为744127亿元，同比增长6.7%。"
    assert [verdict for _, verdict, figures in told(text) if figures == {"6.4%", "6.7%"}] == [Verdict.INCONSISTENT]
