"""Columns of shares that other columns of the same form, or a whole in another table, bear out."""

from __future__ import annotations

import pytest
from checking import checker

PAIR = """项目 | 2021年度 | 比例 | 2020年度 | 比例

阀门 | 3,412.55 | {} | 2,980.14 | 58.83%

管件 | 2,163.47 | 38.80% | 2,085.66 | {}

合计 | 5,576.02 | 100.00% | 5,065.80 | 100.00%
"""
CUSTOMERS = """客户 | 2021年度 | {head} | 2020年度 | {head}

第一名 | 1,412.55 | 11.72% | 1,163.47 | 10.24%

第二名 | 899.10 | {} | 842.33 | 7.41%

第三名 | 655.28 | 5.44% | 701.96 | {}

收入具体如下：两年来收入稳步增长。

收入 | 12,051.80 | 11,362.77

成本 | 8,679.38 | 8,011.46
"""


def wrong(text: str) -> list[str]:
    findings = checker().check(text).findings
    return [f.statements[0].figure.text for f in findings if f.rule == "table/share" and f.verdict == "inconsistent"]


def bound(text: str) -> int:
    return sum(f.rule == "table/share" for f in checker().check(text).findings)


@pytest.mark.parametrize("cells", [("62.10%", "41.17%"), ("61.20%", "14.17%")])
def test_a_table_of_two_rows_proves_one_column_of_shares_by_the_other(cells: tuple[str, str]) -> None:
    assert bound(PAIR.format("61.20%", "41.17%")) == 4
    assert len(wrong(PAIR.format(*cells))) == 1


@pytest.mark.parametrize("cells", [("7.64%", "6.18%"), ("7.46%", "8.16%")])
def test_a_whole_in_another_table_is_proven_by_the_other_rows(cells: tuple[str, str]) -> None:
    assert bound(CUSTOMERS.format("7.46%", "6.18%", head="占比")) == 6
    assert len(wrong(CUSTOMERS.format(*cells, head="占比"))) == 1


def test_percents_that_no_whole_bears_out_are_held_to_nothing() -> None:
    margins = (
        CUSTOMERS.format("31.46%", "26.18%", head="毛利率").replace("11.72%", "28.40%").replace("10.24%", "33.95%")
    )
    assert bound(margins) == 0
