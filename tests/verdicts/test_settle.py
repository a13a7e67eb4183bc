"""Each thing is said once, by the claim that says most of it."""

from __future__ import annotations

from factcheck.checker import Checker
from factcheck.model import Verdict


def test_what_is_checked_is_not_called_weak_by_another_rule() -> None:
    text = "海国首季GDP跌6.8%　有纪录以来首录负增长\n\n海国统计局今早公布，首季国内生产总值(GDP)按年下降6.8%，较市场预期的负增长6%为差。"
    report = Checker().check(text)
    said = [f.verdict for f in report.findings if f.rule.startswith("restatement/")]
    assert said == [Verdict.CONSISTENT]


def test_a_sum_that_leaves_out_a_part_of_one_that_agrees_says_nothing() -> None:
    text = "被告人向王某募集资金共计105万元，以偿还本金形式归还10万元，以支付利息形式归还48.5万元，实际骗得46.5万元。"
    said = [(f.rule, f.verdict) for f in Checker().check(text).findings if f.rule.startswith("sum/")]
    assert said == [("sum/settled-twice", Verdict.CONSISTENT)]
