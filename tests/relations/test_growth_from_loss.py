"""Growth in a table on a base below zero."""

from __future__ import annotations

import pytest
from checking import checker

TABLE = """项目 | 2021年度 | 2020年度 | {head}

收入 | 5,412.55 | 4,828.60 | 12.09%

成本 | 3,163.47 | 2,918.10 | 8.41%

费用 | 899.10 | 931.90 | -3.52%

现金流量净额 | -41.27 | -318.64 | {rate}
"""


@pytest.mark.parametrize(
    ("rate", "verdict"), [("87.05%", "consistent"), ("-87.05%", "consistent"), ("78.05%", "inconsistent")]
)
def test_the_size_of_the_base_counts_or_the_base(rate: str, verdict: str) -> None:
    findings = checker().check(TABLE.format(head="增长率", rate=rate)).findings
    assert [str(f.verdict) for f in findings if f.rule == "table/growth-from-loss"] == [verdict]


def test_a_rate_that_no_keystroke_explains_may_be_reckoned_otherwise() -> None:
    findings = checker().check(TABLE.format(head="增长率", rate="312.60%")).findings
    assert not [f for f in findings if f.rule == "table/growth-from-loss"]
