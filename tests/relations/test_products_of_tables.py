"""Amounts in a table that are the product of a number and a price in other units."""

from __future__ import annotations

from checking import checker

SALES = "销量（万支） | 单价（元/万支） | 金额（万元）\n\n612.50 | 371.84 | {}\n\n845.20 | 402.16 | {}\n\n{} | 385.93 | 6.08\n"


def said(text: str) -> list[tuple[str, str]]:
    findings = (f for f in checker().check(text).findings if f.rule == "table/product")
    return [(str(f.verdict), f.statements[0].figure.text) for f in findings]


def test_the_unit_is_told_by_the_other_rows() -> None:
    assert said(SALES.format("22.78", "33.99", "157.60")) == [
        ("consistent", "22.78"),
        ("consistent", "33.99"),
        ("consistent", "6.08"),
    ]


def test_a_mistyped_amount_and_a_mistyped_number_are_both_found() -> None:
    assert ("inconsistent", "39.39") in said(SALES.format("22.78", "39.39", "157.60"))
    assert ("inconsistent", "6.08") in said(SALES.format("22.78", "33.99", "175.60"))


def test_a_row_in_another_unit_is_left_alone() -> None:
    more = "\n298.40 | 417.55 | 12.46\n"
    found = said(SALES.format("22.78", "33.99", "1.5760") + more)
    assert [figure for _, figure in found] == ["22.78", "33.99", "12.46"]
