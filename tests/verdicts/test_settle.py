"""Each thing is said once, by the claim that says most of it."""

from __future__ import annotations

from factcheck.checker import Checker
from factcheck.model import Verdict


def test_what_is_checked_is_not_called_weak_by_another_rule() -> None:
    text = "海国首季GDP跌6.8%　有纪录以来首录负增长\n\n海国统计局今早公布，首季国内生产总值(GDP)按年下降6.8%，较市场预期的负增长6%为差。"
    report = Checker().check(text)
    said = [f.verdict for f in report.findings if f.rule.startswith("restatement/")]
    assert said == [Verdict.CONSISTENT]
