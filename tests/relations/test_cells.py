"""What a table proves of its cells, and where it keeps silent."""

from __future__ import annotations

from checking import checker

from factcheck.model import Finding, Verdict
from factcheck.model.report import members

TOTALS = """项目 | 2021年度 | 比例 | 2020年度 | 比例
阀门 | 3,412.55 | 52.70% | 2,980.14 | 49.12%
管件 | 2,163.47 | 33.41% | 2,085.66 | 34.38%
法兰 | 899.10 | 13.89% | 1,001.35 | 16.50%
合计 | 6,475.12 | 100.00% | 6,067.15 | 100.00%"""


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


def quoting(prose: str, rows: str = "零件 | 35,412.55 | 74.43 | 32,980.14 | 76.58 | 31,006.72 | 75.84") -> list[str]:
    rest = "总成 | 12,163.47 | 25.57 | 10,085.66 | 23.42 | 9,877.31 | 24.16"
    found = findings(f"{rows}\n{rest}\n{prose}", "table/quoted")
    return sorted(f"{f.statements[1].figure.text} {f.verdict.value}" for f in found)


def test_list_quotes_a_row_in_either_order_and_in_another_unit() -> None:
    newest_last = "各期收入分别为3.10亿元、3.30亿元和3.54亿元。"
    assert quoting(newest_last) == ["31,006.72 consistent", "32,980.14 consistent", "35,412.55 consistent"]
    newest_first = "各期收入分别为35,412.55万元、32,980.14万元和31,006.72万元。"
    assert quoting(newest_first) == quoting(newest_last)


def test_one_member_that_differs_is_told_by_the_others() -> None:
    assert quoting("收入分别为31,006.72万元、32,890.14万元和35,412.55万元。") == ["32,980.14 inconsistent"]


def test_shares_quote_bare_shares() -> None:
    shares = ["74.43 consistent", "75.84 consistent", "76.58 consistent"]
    assert quoting("占比分别为75.84%、76.58%和74.43%。") == shares


def test_two_members_that_differ_are_another_row() -> None:
    assert not quoting("成本分别为21,006.72万元、22,980.14万元和35,412.55万元。")


def test_same_value_over_and_over_tells_no_row() -> None:
    row = "零件 | 35,412.55 | 99.99 | 32,980.14 | 99.99 | 31,006.72 | 75.84"
    assert not quoting("占比分别为99.99%、99.99%和99.97%。", row)


def test_row_of_growth_rates_goes_with_the_row_above_from_column_to_column() -> None:
    table = "应收账款 | 26,146.29 | 17,902.88 | 13,675.37 | 7,205.60\n变动幅度 | 46.05% | {} | 89.79% | 33.10%\n占比 | - | - | - | -"
    assert len(findings(table.format("30.91%"), "table/growth")) == 3
    assert wrong(table.format("39.01%")) == ["39.01%"]


def test_of_which_in_run_together_rows_is_not_taken_for_prose() -> None:
    text = "坏账准备7,072,677.244,522,837.83其中：应收账款4,956,410.213,525,144.83其他应收款2,116,267.03997,693.00。"
    assert not [f for f in checker().check(text).findings if f.rule.startswith("part/")]
