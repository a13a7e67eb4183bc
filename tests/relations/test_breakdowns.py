"""What a breakdown is of after an aside, and what stands between a change and its base."""

import pytest
from checking import checker, said

from factcheck.model import Verdict

_TRADE = (
    "前三季度，全市外贸进出口总值1286.4亿元，增长7.2%。9月当月，进出口158.7亿元，增长11.3%。\n\n"
    "{}一般贸易进出口903.6亿元，占进出口总值的70.2%。"
)


@pytest.mark.parametrize("opening", ["从贸易方式看，", "按贸易方式分，", "分方式统计："])
def test_a_breakdown_is_of_the_time_that_the_text_began_with(opening: str) -> None:
    found = said(_TRADE.format(opening), "share/of-whole")
    assert found == [(Verdict.CONSISTENT, ["70.2%", "903.6亿元", "1286.4亿元"])]


def test_without_one_the_time_last_told_goes_on() -> None:
    assert said(_TRADE.format(""), "share/of-whole") == []


@pytest.mark.parametrize("expected", ["市场预期为786.72亿元", "预估786.72亿元", "分析师预测为786.72亿元"])
def test_what_was_expected_stands_in_no_ones_way(expected: str) -> None:
    text = f"海州科技一季度营收816亿元，同比增长85%；{expected}，上年同期为{{}}亿元。"
    assert said(text.format(440.62), "growth/stated-base") == [(Verdict.CONSISTENT, ["85%", "816亿元", "440.62亿元"])]
    assert said(text.format(404.62), "growth/stated-base")[0][0] is Verdict.INCONSISTENT


@pytest.mark.parametrize(
    "text",
    [
        "海州科技发行价为12.50元。首日收报20元，盘中最高25元，较开盘价上涨6.4%。",
        "甲地块起拍价5.2亿元，底价成交；乙地块成交价7.8亿元，溢价率15%。",
        "海州股份预计上半年净利润1.79亿元-2.58亿元，同比增长517%-788%，去年下半年净利润为9000万元。",
        "海州股份预计净利润1.79亿元-2.58亿元，同比增长517%-788%（上年同期扣非净利润1200万元）。",
        "海州股份上半年净亏损3.12亿元，上年同期净亏损1.85亿元，主营业务减亏，其中燃油车减亏8000万元。",
        "海州股份上半年亏损3.12亿元，上年同期亏损1.85亿元，剔除减值影响后减亏。",
        "海州股份：上半年亏损3.16亿元\n\n海州股份上半年经营现金流净额-3.61亿元，归母净利润-3.16亿元。",
        "2024年该市场为500亿美元，预计2030年超过794亿美元，2024-2030年设备市场复合年增长率（CAGR）达5.5%。",
        "北向资金净卖出32.6亿元，其中沪股通净卖出10.2亿元，深股通净卖出22.4亿元，三日累计净卖出108亿元。",
        "全年出生人口2038万人，死亡人口801万人。城镇人口36989万人，占29.9%；乡村人口86637万人，占70.1%。",
        "农村居民人均可支配收入16740元，增长6.6%。全国居民人均工资性收入17677元，增长5.7%；人均经营净收入5053元，增长6.4%；"
        "人均财产净收入2652元，增长1.2%；人均转移净收入5559元，增长4.9%。",
        "2025年二季度，海州股份营收18.11亿元，环比增长7.15%；上半年明港集团营收36.5亿元。",
    ],
)
def test_what_only_comes_near_is_left_alone(text: str) -> None:
    assert not [f for f in checker().check(text).findings if f.verdict is Verdict.INCONSISTENT]
