"""Days that a report, a range or a scale of bands puts in order."""

from __future__ import annotations

import pytest
from checking import said

from factcheck.model import Verdict

GOOD, BAD = Verdict.CONSISTENT, Verdict.INCONSISTENT


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("甲社8月13日电，乙省统计局12日公布数据，上月物价上涨。", [(GOOD, ["8月13日", "12日"])]),
        ("甲社8月13日电，乙省统计局21日公布数据，上月物价上涨。", [(BAD, ["8月13日", "21日"])]),
        ("甲社6月17日电，丙会数据显示，6月1-14日，全省卖出汽车3万辆。", [(GOOD, ["6月17日", "6月1-14日"])]),
        ("甲社6月17日电，丙会数据显示，6月1-24日，全省卖出汽车3万辆。", [(BAD, ["6月17日", "6月1-24日"])]),
        ("甲社3月1日电，乙国央行28日公布数据，上月物价上涨。", []),  # of the month before
        ("甲社8月13日电，乙省统计局拟于21日公布数据。", []),
        ("甲社7月26日电，记者从丁市水利局获悉，过去24小时，全市普降大雨。", []),
        ("甲社8月7日电，海关今天公布数据显示，上月进出口增长。", []),
    ],
)
def test_what_happened_is_not_later_than_the_dateline(text: str, found: list[tuple[Verdict, list[str]]]) -> None:
    assert said(text, "calendar/dateline") == found


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("询价时间为2011年6月7日—2011年6月9日。", [GOOD]),
        ("询价时间为2011年6月17日—2011年6月9日。", [BAD]),
        ("展览于5月19日-5月25日举行。", [GOOD]),
        ("展览于12月20日至1月5日举行。", []),  # over the end of a year
        ("展览于5月举行。", []),
    ],
)
def test_a_range_of_dates_does_not_run_backwards(text: str, verdict: list[Verdict]) -> None:
    assert [v for v, _ in said(text, "calendar/range-order")] == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("2019年3月至2021年5月，该厂增产。", []),
        ("2019年3月至2011年5月，该厂增产。", [BAD]),
        ("2021年3月至2021年，该厂增产。", []),
        ("2091～2021年，该厂增产。", [BAD]),
        ("2021年3-1月，该厂增产。", []),
    ],
)
def test_years_that_run_backwards_are_told_and_others_are_not(text: str, verdict: list[Verdict]) -> None:
    assert [v for v, _ in said(text, "calendar/years-order")] == verdict


@pytest.mark.parametrize(
    ("text", "rule", "verdict"),
    [
        ("损失不超过净资产的2%，为一般；如果超过净资产的2%但不超过4%，为重要。", "threshold/next-band", [GOOD]),
        ("损失不超过净资产的2%，为一般；如果超过净资产的3%但不超过4%，为重要。", "threshold/next-band", [BAD]),
        ("损失不超过净资产的2%，为一般；如果超过营业收入的3%，为重要。", "threshold/next-band", []),
        ("损失超过净资产的4%但不超过2%，为重要。", "threshold/within-band", [BAD]),
        ("脱硫效率要达到60%以上，低于60%的加倍扣款。", "threshold/within-band", []),
    ],
)
def test_bands_of_a_scale_join(text: str, rule: str, verdict: list[Verdict]) -> None:
    assert [v for v, _ in said(text, rule)] == verdict


def test_a_month_is_no_time_of_the_months_that_hold_it() -> None:
    text = "【甲省：1—7月工业增加值增长7.5%】甲省统计局发布，7月份工业增加值增长6.8%，上半年增长7.6%。"
    assert not said(text, "restatement/headline-date")
