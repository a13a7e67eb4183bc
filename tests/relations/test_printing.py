"""How numbers are printed."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.relations.printing import decimals, odd_groups


@pytest.mark.parametrize(
    ("printed", "odd"),
    [
        ("44,280,00.00元", 1),
        ("5,2950万元", 1),
        ("5,09.434万元", 1),
        ("82，225.00元", 0),
        ("1,234,567.89元", None),
        ("1234567元", None),
        ("1,307,615,66 6.90", None),
    ],
)
def test_groups_that_are_not_of_three(printed: str, odd: int | None) -> None:
    assert odd_groups(printed) == odd


@pytest.mark.parametrize(
    ("printed", "count"),
    [("21.%", 0), ("２１．５％", 1), ("１８·５６美元", 2), ("21.5%", None), ("21%", None), ("204,310,101. 35", None)],
)
def test_digits_after_an_unusual_point(printed: str, count: int | None) -> None:
    assert decimals(printed) == count


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("销量8,30.89万辆，增长2.1%。", "8,30.89万辆"),
        ("其中网上41,18辆，增长2.1%。", "41,18辆"),
        ("同比增长21.%，增幅放缓。", "21.%"),
        ("营收20.亿元，增幅放缓。", "20.亿元"),
    ],
)
def test_a_misprinted_number_is_one_figure(text: str, printed: str) -> None:
    findings = check(text).documents[0].findings
    assert [s.figure.text for f in findings if f.verdict == "inconsistent" for s in f.statements] == [printed]


@pytest.mark.parametrize("text", ["设1,2,3万元三档。", "分别为12.5,13.6亿元。", "陈1,2015.6.11收。", "1.元旦放假。"])
def test_what_a_mark_parts_is_no_misprint(text: str) -> None:
    assert all(f.rule not in ("number/grouping", "number/point") for f in check(text).documents[0].findings)
