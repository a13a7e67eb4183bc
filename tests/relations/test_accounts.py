"""Rows of a table that make up another by their names."""

from __future__ import annotations

import pytest
from checking import checker

SHEET = "项目 | 2021年末 | 2020年末\n\n{rows}"


def said(*rows: str) -> list[tuple[str, list[str]]]:
    text = SHEET.format(rows="\n\n".join(rows))
    findings = (f for f in checker().check(text).findings if f.rule == "table/account")
    return [(str(f.verdict), [s.figure.text for s in f.statements]) for f in findings]


ASSETS = "资产总计 | 8,412.55 | 7,980.14"
STOCK = "其中：存货 | 1,204.50 | 1,150.32"
DEBTS = "负债合计 | 2,341.20 | 2,204.19"
OWN = "股东权益合计 | 6,071.35 | 5,775.95"


def test_rows_need_not_stand_side_by_side() -> None:
    assert said(ASSETS, STOCK, DEBTS, OWN) == [
        ("consistent", ["8,412.55", "2,341.20", "6,071.35"]),
        ("consistent", ["7,980.14", "2,204.19", "5,775.95"]),
    ]


def test_another_column_proves_what_a_cell_is_held_against() -> None:
    verdicts = [verdict for verdict, _ in said(ASSETS, STOCK, "负债合计 | 2,314.20 | 2,204.19", OWN)]
    assert verdicts == ["inconsistent", "consistent"]


@pytest.mark.parametrize(
    "debts",
    [
        "负债合计 | 2,143.20 | 2,402.19",  # holds nowhere: other rows may be meant
        "应付账款 | 2,341.20 | 2,204.19",
    ],
)
def test_names_alone_are_not_held_against_a_table(debts: str) -> None:
    assert said(ASSETS, STOCK, debts, OWN) == []


def test_a_total_may_have_parts_of_two_kinds() -> None:
    current, other = "流动资产 | 6,200.05 | 5,900.14", "非流动资产 | 2,212.50 | 2,080.00"
    found = said(current, other, STOCK, ASSETS, DEBTS, STOCK, OWN)
    assert [verdict for verdict, _ in found] == ["consistent"] * 4


def test_columns_of_shares_stay_shares() -> None:
    rows = (
        "项目 | 2021年末 | 2020年末",
        "项目 | 金额 | 比例 | 金额 | 比例",
        "短期借款 | 3,120.45 | 52.79 | 2,870.12 | 50.23",
        "应付账款 | 2,480.33 | 41.96 | 2,530.70 | 44.29",
        "流动负债合计 | 5,600.78 | 94.75 | 5,400.82 | 94.53",
        "长期借款 | 310.20 | 5.25 | 312.80 | 5.47",
        "非流动负债合计 | 310.20 | 5.25 | 312.80 | 5.47",
        "负债合计 | 5,910.98 | 100.00 | 5,713.62 | 100.00",
    )
    findings = checker().check("\n\n".join(rows)).findings
    assert "table/account" in {f.rule for f in findings}
    assert "table/share" in {f.rule for f in findings}
    assert not [f for f in findings if f.verdict == "inconsistent"]
