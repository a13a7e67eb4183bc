"""What a headline and its text say in the same words."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Verdict


def _verdicts(text: str) -> list[tuple[Verdict, set[str]]]:
    """Verdict and figures of every restatement found."""
    found = checker().check(text).findings
    return [(f.verdict, {s.figure.text for s in f.statements}) for f in found if f.rule.startswith("restatement/")]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("【丁国货轮时隔16年再次入港】丁国海事局说，丁国货轮时隔 16 年再度入港。", {"16年", "16 年"}),
        ("【甲市新屋降幅收窄0.4个百分点】统计局说，甲市新屋上月降幅收窄0.4个百分点。", {"0.4个百分点"}),
        ("【甲国财政部将季度借款上调至7390亿美元】甲国财政部说，本季净借款规模为7390亿美元。", {"7390亿美元"}),
        ("【3家会计所被罚】财政厅作出处罚，给予3家会计所被罚的公示。", {"3家"}),
    ],
)
def test_the_same_words_hold_short_figures_together(text: str, figures: set[str]) -> None:
    assert (Verdict.CONSISTENT, figures) in _verdicts(text)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("【丁国货轮时隔18年再次入港】丁国海事局说，丁国货轮时隔16年再次入港。", {"18年", "16年"}),
        ("【重明市35个区县出现暴雨】市气象局说，昨天重明市33个区县出现暴雨。", {"35个", "33个"}),
    ],
)
def test_the_same_words_tell_a_mistyped_figure(text: str, figures: set[str]) -> None:
    assert (Verdict.INCONSISTENT, figures) in _verdicts(text)


@pytest.mark.parametrize(
    "text",
    [
        # A part, or others besides.
        "【重明市33个区县出现暴雨】市气象局说，其中13个区县出现暴雨红色预警。",
        # A change of another thing: the words beside the figure are of any change.
        "【甲市土地出让收入6801亿元 同比下降27.2%】财政局说，全市基金收入8717亿元，同比下降22.1%。",
        # A sum in the headline, what is paid each year in the text.
        "【甲公司拟向乙基金会捐赠900万元】甲公司说，拟向乙基金会每年捐赠300万元，连续捐赠三年。",
        # Of revenue, not of profit: the words right before are said of any fall.
        "【甲股份：预计净利润同比下降30%左右】甲股份说，预计营业收入146.28亿元，同比下降32.35%。",
        # Up is not down.
        "【甲厂电机销量增长5%】甲厂说，电机销量下降8%。",
    ],
)
def test_other_things_are_no_restatement(text: str) -> None:
    assert all(verdict is not Verdict.INCONSISTENT for verdict, _ in _verdicts(text))


def test_a_forecast_fall_is_a_fall_in_the_headline_as_well() -> None:
    text = "【海州股份：上半年净利同比预降{}-68.20%】海州股份预计上半年净利润为2亿元-3亿元，同比下降52.35%-68.20%。"
    assert (Verdict.CONSISTENT, {"52.35%-68.20%"}) in _verdicts(text.format("52.35%"))
    assert (Verdict.INCONSISTENT, {"53.25%-68.20%", "52.35%-68.20%"}) in _verdicts(text.format("53.25%"))


def test_all_that_a_headline_says_before_a_figure_is_enough() -> None:
    text = "【三大指数收跌 博川涨{}】甲社9月6日电，三大指数收跌，甲指数跌0.48%。芯片股多数上涨，博川涨9%，美辉涨超3%。"
    assert (Verdict.CONSISTENT, {"9%"}) in _verdicts(text.format("9%"))
    assert (Verdict.INCONSISTENT, {"5%", "9%"}) in _verdicts(text.format("5%"))


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        (
            "【乙会：7月1-20日卖出汽车97.8万辆】甲社7月23日电，乙会数据显示，7月1-20日，卖出汽车97.8万辆。",
            [Verdict.CONSISTENT],
        ),
        (
            "【乙会：7月1-26日卖出汽车97.8万辆】甲社7月28日电，乙会数据显示，7月1-20日卖出汽车97.8万辆。",
            [Verdict.INCONSISTENT],
        ),
        ("丙案押后至5月再审\n\n双方同意，丙案押后至5月4日再审。", [Verdict.CONSISTENT]),
        ("丙案押后至7月再审\n\n双方同意，丙案押后至5月4日再审。", [Verdict.INCONSISTENT]),
        ("去年1-11月丁国游客超过五千万\n\n1-11月丁国游客5236万人次。", [Verdict.CONSISTENT]),
        ("丁市2024年2月29日停产\n\n丁市说，2月29日停产。", [Verdict.CONSISTENT]),
        ("丁市8月15日起下调气价\n\n丁市发改委8月14日说，将下调气价。", []),
    ],
)
def test_a_date_of_the_headline_is_that_of_the_text(text: str, verdicts: list[Verdict]) -> None:
    found = [f.verdict for f in checker().check(text).findings if f.rule == "restatement/headline-date"]
    assert found == verdicts


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("【博川涨近50%】甲社9月6日电，半导体股走强，博川涨近10%，美辉涨超3%。", {"50%", "10%"}),
        (
            "【甲市公告：盾构租赁合同1.63亿元】甲市公告，签约合同9.75亿元，其中盾构租赁合同1.93亿元。",
            {"1.63亿元", "1.93亿元"},
        ),
        (
            "【甲国直接投资流量1522亿美元】甲国发布公报。其中提到，甲国直接投资流量1922亿美元。",
            {"1522亿美元", "1922亿美元"},
        ),
    ],
)
def test_a_headline_that_one_figure_alone_answers_is_held_to_it(text: str, figures: set[str]) -> None:
    assert (Verdict.INCONSISTENT, figures) in _verdicts(text)


@pytest.mark.parametrize(
    "text",
    [
        "【甲市一线城市新屋价格下降0.2%】统计局说，新屋价格走低。二线城市新屋价格下降0.4%，三线城市新屋价格下降0.3%。",
        "【甲国服务进出口增长4.9%】商务部说，知识密集型服务进出口11041亿元，增长5.1%。",
        "【甲厂营收66亿元 同比减少9%】甲厂营收66亿元；税前利润3.51亿元，同比减少4%。",
        "【甲国出口同比增长9%】统计局说，甲国出口3.51亿元，比上月增长4%。",
        "【甲厂5月煤炭销量505万吨】甲厂公告，5月产煤417万吨，本年累计煤炭销量605万吨。",
        "【甲国进出口增长9%】海关说，甲国对乙国进出口占甲国进出口的8%。",
    ],
)
def test_a_headline_is_not_held_to_a_figure_of_something_else(text: str) -> None:
    assert not [v for v, _ in _verdicts(text) if v is Verdict.INCONSISTENT]
