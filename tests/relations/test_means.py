"""Rows of a table that are the mean of those above them."""

from __future__ import annotations

import pytest
from checking import checker


def said(*rows: str) -> list[tuple[str, list[str]]]:
    findings = (f for f in checker().check("\n\n".join(("公司 | 2021年度 | 2020年度", *rows))).findings)
    return [(str(f.verdict), [s.figure.text for s in f.statements]) for f in findings if f.rule == "table/mean"]


PEERS = ("甲股份 | 38.51% | 39.94%", "乙股份 | 23.45% | 28.97%", "丙股份 | 32.86% | 30.95%")


def test_the_rows_may_begin_below_the_first() -> None:
    assert said("本公司 | 34.73% | 33.71%", *PEERS, "均值 | 31.61% | 33.29%") == [
        ("consistent", ["31.61%", "38.51%", "23.45%", "32.86%"]),
        ("consistent", ["33.29%", "39.94%", "28.97%", "30.95%"]),
    ]


@pytest.mark.parametrize(("label", "held"), [("平均数", True), ("丁股份", False)])
def test_one_other_column_is_enough_only_where_the_label_says_so(label: str, held: bool) -> None:
    assert bool(said(*PEERS, f"{label} | 31.61% | 33.29%")) is held


def test_a_mean_that_leaves_one_out_in_a_column_is_not_called_wrong() -> None:
    verdicts = [verdict for verdict, _ in said(*PEERS, "平均值 | 28.16% | 33.29%")]
    assert "inconsistent" not in verdicts
