"""Ratios of one form in a table bear one another out, where none has cells enough of its own."""

from __future__ import annotations

from checking import checker


def said(*rows: str) -> list[tuple[str, str, list[str]]]:
    """What is decided in a table of bare rows: the rule's name, the verdict, and the figures."""
    findings = checker().check("\n\n".join(rows)).findings
    told = [f for f in findings if f.rule.startswith("table/") and str(f.verdict) in ("consistent", "inconsistent")]
    return [(f.rule, str(f.verdict), [s.figure.text for s in f.statements]) for f in told]


GROWTHS = (
    "项目 | 2021年度 | 增长率 | 2020年度 | 增长率 | 2019年度",
    "收入 | 5,412.55 | {} | 4,828.60 | 23.28% | 3,916.77",
    "毛利 | 1,249.08 | {} | 1,302.21 | 37.01% | 950.42",
)


def test_two_columns_of_growth_bear_each_other_out() -> None:
    found = said(GROWTHS[0], GROWTHS[1].format("12.09%"), GROWTHS[2].format("-4.08%"))
    assert ("table/growth", "consistent", ["12.09%", "5,412.55", "4,828.60"]) in found
    assert ("table/growth", "consistent", ["37.01%", "1,302.21", "950.42"]) in found


def test_a_mistyped_growth_is_told_by_the_other_column() -> None:
    found = said(GROWTHS[0], GROWTHS[1].format("12.90%"), GROWTHS[2].format("-4.08%"))
    assert ("table/growth", "inconsistent", ["12.90%", "5,412.55", "4,828.60"]) in found


def test_a_column_of_other_percents_is_no_growth() -> None:
    found = said(GROWTHS[0], GROWTHS[1].format("41.20%"), GROWTHS[2].format("40.07%"))
    assert not [f for f in found if {"41.20%", "40.07%"} & set(f[2])]


def test_a_margin_is_what_cost_leaves_of_revenue() -> None:
    blocks = ("收入 | 5,412.55 | 4,828.60", "成本 | 4,163.47 | 3,526.39", "毛利率 | 23.08% | 26.97%")
    more = ("收入 | 3,916.77 | 3,550.10", "成本 | 2,966.35 | 2,806.24", "毛利率 | 24.27% | 20.95%")
    margins = [f for f in said("项目 | 2021年度 | 2020年度", *blocks, *more) if f[0] == "table/margin"]
    assert [f[2] for f in margins][:2] == [["23.08%", "4,163.47", "5,412.55"], ["26.97%", "3,526.39", "4,828.60"]]
    assert {f[1] for f in margins} == {"consistent"}
    assert len(margins) == 4
