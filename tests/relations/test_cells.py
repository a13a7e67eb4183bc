"""What a table proves of its cells, and where it keeps silent."""

from __future__ import annotations

from functools import cache

from factcheck.checker import Checker
from factcheck.model import Finding, Verdict
from factcheck.model.report import members

TOTALS = """项目 | 2021年度 | 比例 | 2020年度 | 比例
阀门 | 3,412.55 | 52.70% | 2,980.14 | 49.12%
管件 | 2,163.47 | 33.41% | 2,085.66 | 34.38%
法兰 | 899.10 | 13.89% | 1,001.35 | 16.50%
合计 | 6,475.12 | 100.00% | 6,067.15 | 100.00%"""


@cache
def checker() -> Checker:
    return Checker()


def findings(text: str, rule: str = "table/") -> list[Finding]:
    return [f for f in checker().check(text).findings if f.rule.startswith(rule)]


def wrong(text: str) -> list[str]:
    """The figure that each inconsistent finding claims."""
    claimed = [f.operands[f.claimed_operand or ""] for f in findings(text) if f.verdict is Verdict.INCONSISTENT]
    return [s.figure.text for operand in claimed for s in members(operand)]


def test_every_cell_of_a_table_is_checked_once_down_and_once_as_a_share() -> None:
    assert len(findings(TOTALS, "table/column-total")) == 4
    assert len(findings(TOTALS, "table/share")) == 6
    assert not wrong(TOTALS)


def test_one_wrong_level_is_told_by_sum_and_share() -> None:
    assert wrong(TOTALS.replace("2,163.47", "2,613.47")) == ["6,475.12", "33.41%"]


def test_heads_in_disorder_and_lost_labels_change_nothing() -> None:
    bare = "\n".join(line.partition(" | ")[2] for line in TOTALS.splitlines()[1:])
    assert len(findings(f"比例 | 2021年度\n{bare}")) == len(findings(TOTALS))


def test_bare_shares_are_per_cent() -> None:
    assert len(findings(TOTALS.replace("%", ""), "table/share")) == 6
    assert "38.34" in wrong(TOTALS.replace("%", "").replace("34.38", "38.34"))


def test_means_in_a_row_of_totals_are_no_sums() -> None:
    margins = TOTALS.replace("49.12%", "23.17%").replace("34.38%", "31.40%").replace("16.50%", "28.55%")
    assert not wrong(margins.replace("6,067.15 | 100.00%", "6,067.15 | 26.88%"))


def test_last_digit_of_a_share_may_be_turned() -> None:
    assert not wrong(TOTALS.replace("52.70%", "52.71%"))


def test_row_that_lost_cells_is_no_part() -> None:
    lost = TOTALS.replace("法兰 | 899.10 | 13.89% | 1,001.35 | 16.50%", "法兰 | 899.10 | 13.89%")
    assert not findings(lost, "table/column-total")


def test_digits_slipped_into_the_next_cell_are_no_error() -> None:
    assert not wrong(TOTALS.replace("6,067.15 | 100.00%", "6,067.1 | 5100.00%"))


def test_nothing_is_zero() -> None:
    table = "甲类 | 3,412.55 | 2,980.14\n乙类 | 2,163.47 | -\n丙类 | 899.10 | 1,001.35\n合计 | 6,475.12 | {}"
    assert len(findings(table.format("3,981.49"), "table/column-total")) == 2
    assert wrong(table.format("3,891.49")) == ["3,891.49"]


def test_part_of_a_year_may_be_put_for_the_whole() -> None:
    table = "应收款 | 812.40 | 640.15 | 702.66 | 655.02\n"
    table += "收入 | 3,250.00 | 4,100.00 | 3,988.60 | 3,501.17\n占比 | {} | 15.61% | 17.62% | 18.71%"
    assert not wrong(table.format("18.75%"))
    assert wrong(table.format("29.45%")) == ["29.45%"]


def test_brackets_are_taken_off() -> None:
    table = "质保金 | 3,694 | (534) | 3,160\n诉讼 | 7,593 | (1,295) | 6,298\n其他 | 2,045 | (611) | 1,434"
    found = findings(table, "table/row-total")
    assert [f.verdict for f in found] == [Verdict.CONSISTENT] * 3
    assert found[0].working.startswith("3,694 − 534")
