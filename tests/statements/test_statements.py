from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Function, Statement
from factcheck.reading import from_text


def statements(text: str) -> dict[str, Statement]:
    """Statements by the figure they are of; the last where one is printed twice."""
    read, _ = checker().unsettled(from_text(text))
    return {s.figure.text: s for s in read}


LEVEL, RATE, DELTA, SHARE, TIMES, BASE, OTHER = (
    Function.LEVEL,
    Function.RATE,
    Function.DELTA,
    Function.SHARE,
    Function.TIMES,
    Function.BASE,
    Function.OTHER,
)


@pytest.mark.parametrize(
    ("text", "figure", "function", "direction"),
    [
        ("全县用电3.68亿千瓦时，同比增长5.5%。", "5.5%", RATE, 1),
        ("全县用电3.68亿千瓦时，同比下降5.5%。", "5.5%", RATE, -1),
        ("全县用电3.68亿千瓦时，同比-5.5%。", "-5.5%", RATE, 1),
        ("全县用电3.68亿千瓦时，增幅为5.5%。", "5.5%", RATE, 1),
        ("5月份，出口降幅大幅收窄至3.1%。", "3.1%", RATE, -1),
        ("上月工业增速加快至5.2%。", "5.2%", RATE, 1),
        ("比重由5.2%提高到6.1%。", "6.1%", LEVEL, 0),
        ("比重由5.2%提高到6.1%，提高0.9个百分点。", "0.9个百分点", DELTA, 1),
        ("用电比上年增加120万千瓦时。", "120万千瓦时", DELTA, 1),
        ("用电比上年同期少120万千瓦时。", "120万千瓦时", DELTA, -1),
        ("出口1.31万亿元，占全省出口总值的46.7%。", "46.7%", SHARE, 0),
        ("销量达到去年的1.7倍。", "1.7倍", TIMES, 0),
        ("销量增长1.7倍。", "1.7倍", RATE, 1),
        ("净利润1.2亿元，上年同期为1.5亿元。", "1.5亿元", BASE, 0),
        ("净利润1.2亿元，同期为1.5亿元。", "1.5亿元", BASE, 0),
        ("甲省用量1.2亿吨；同期乙省的用量为1.5亿吨。", "1.5亿吨", LEVEL, 0),
        ("房价下降0.3%，降幅扩大0.2个和0.1个百分点。", "0.1个百分点", DELTA, 1),
        ("报价1206元，较前一日的1235元跌29元。", "1235元", BASE, 0),
        ("去年公司营业收入80亿元。", "80亿元", LEVEL, 0),
        ("拉动工业增长7.8个百分点，贡献率为57.3%。", "57.3%", OTHER, 0),
        ("每10股转增8股。", "10股", OTHER, 0),
        ("营业收入超1亿元的企业37家。", "1亿元", OTHER, 0),
    ],
)
def test_what_a_figure_does(text: str, figure: str, function: Function, direction: int) -> None:
    found = statements(text)[figure]
    assert (found.function, found.direction) == (function, direction)


@pytest.mark.parametrize(
    ("text", "change", "level"),
    [
        ("用电3.68亿千瓦时，同比增长5.5%。", "5.5%", "3.68亿千瓦时"),
        ("进口43.8亿元，环比增长18.4%，同比下降25.0%；出口206.7亿元，同比增长3.1%。", "25.0%", "43.8亿元"),
        ("进口43.8亿元，环比增长18.4%，同比下降25.0%；出口206.7亿元，同比增长3.1%。", "3.1%", "206.7亿元"),
        ("共有8.14亿件，再次刷新纪录，同比增长31.25%。", "31.25%", "8.14亿件"),
        ("受理退税31.6万票、税款2.08亿元，分别同比增长17.35%、22.40%。", "17.35%", "31.6万票"),
        ("受理退税31.6万票、税款2.08亿元，分别同比增长17.35%、22.40%。", "22.40%", "2.08亿元"),
        ("收入分别为4.27亿元、3.36亿元和3.54亿元，占总额的比重分别为79.68%、71.51%和65.27%。", "79.68%", "4.27亿元"),
        ("收入分别为4.27亿元、3.36亿元和3.54亿元，占总额的比重分别为79.68%、71.51%和65.27%。", "65.27%", "3.54亿元"),
        ("预算250.6亿元，较上年的预算232.6亿元，增加7.7%。", "7.7%", "250.6亿元"),
    ],
)
def test_which_level_a_change_speaks_of(text: str, change: str, level: str) -> None:
    of = statements(text)[change].of
    assert of is not None
    assert of.text == level


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("企业从175家减少到116家，产值却增长11.7%。", "11.7%"),
        ("用电3.68亿千瓦时。工业用电增长5.5%。", "5.5%"),
        ("甲、乙、丙分别增长5.5%、6.6%和7.7%。", "5.5%"),
    ],
)
def test_a_change_that_names_its_own_subject_speaks_of_no_level(text: str, change: str) -> None:
    assert statements(text)[change].of is None


@pytest.mark.parametrize(
    ("text", "figure", "metric"),
    [
        ("11月1日，这家平台的成交额达5120亿元。", "5120亿元", "成交额"),
        ("订单创建峰值创下新纪录，达到58.3万笔/秒。", "58.3万笔/秒", "峰值"),
        ("全省地方财政收入完成43.7亿元。", "43.7亿元", "地方财政收入"),
        ("近三年产品的毛利率基本稳定在40.5%。", "40.5%", "毛利"),
        ("法院判处罚金人民币3万元。", "3万元", "罚金"),
        ("本次拟发行债券不超过20亿元。", "20亿元", "债券"),
        ("农户贷款的逾期率已经连续两个季度保持在3%以下。", "3%", "逾期"),
        ("全县用电3.68亿千瓦时，已连续3个月超过3亿千瓦时。", "3亿千瓦时", "全县用电"),
    ],
)
def test_what_is_measured(text: str, figure: str, metric: str) -> None:
    assert (statements(text)[figure].metric or "").endswith(metric)


def iso(statement: Statement) -> str | None:
    return statement.period.iso if statement.period else None


def test_the_period_carries_over_and_a_base_year_does_not() -> None:
    found = statements("2020年11月11日，系统处理22.4亿笔，比2019年增长5.0%。金额1.77万亿元。")
    assert [iso(found[f]) for f in ("22.4亿笔", "1.77万亿元")] == ["2020-11-11", "2020-11-11"]


def test_the_base_year_is_the_base_figures_own() -> None:
    found = statements("规模由2008年的8600亿元增长到2012年的13600亿元。")
    assert [iso(found[f]) for f in ("8600亿元", "13600亿元")] == ["2008", "2012"]


@pytest.mark.parametrize(
    ("text", "figure", "scope"),
    [
        ("总额8600亿元，按可比价格计算，同比增长5.2%。", "5.2%", "real"),
        ("生产总值8600亿元，同比增长5.2%。", "5.2%", "real"),
        ("企业120家，其中规模以上45家。", "45家", "among"),
        ("均价33.56万元。", "33.56万元", "intensive"),
        ("净利润亏损1.2亿元。", "1.2亿元", "loss"),
    ],
)
def test_qualifiers(text: str, figure: str, scope: str) -> None:
    assert scope in statements(text)[figure].scope


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("专利35项（其中发明7项）、软件著作权56项。", "56项"),
        ("造林148万亩、其中绿化43万亩，修复草原517万亩。", "517万亩"),
    ],
)
def test_of_which_ends_with_its_list(text: str, figure: str) -> None:
    assert "among" not in statements(text)[figure].scope


def test_undated_periods_are_compared_and_never_reported() -> None:
    found = statements("今年前8个月，出口2.79万亿元。1至8月，机电产品出口1.31万亿元。")
    first, second = found["2.79万亿元"].period, found["1.31万亿元"].period
    assert first is not None
    assert second is not None
    assert first.floating
    assert (first.begin, first.finish) == (second.begin, second.finish)
    assert first.iso is None


def test_what_a_thing_is_compared_with_does_not_name_it() -> None:
    found = statements("鲫鱼每斤20.43元，比节前上升3.0%。")
    assert found["3.0%"].of == found["20.43元"].figure


def test_a_remark_in_brackets_names_nothing() -> None:
    assert statements("社会消费品零售总额同比（下同）增长2.6%。")["2.6%"].metric == "社会消费品零售总额"


def test_the_base_beside_a_figure_does_not_date_the_next() -> None:
    found = statements("2025年5月产量19.51万辆，去年同期19.04万辆，增长2.46%；销量18.01万辆。")
    assert found["18.01万辆"].period == found["19.51万辆"].period


def test_the_day_of_a_report_dates_nothing() -> None:
    assert statements("某社2025年8月19日电，甲公司净利润31.61亿元。")["31.61亿元"].period is None


def test_a_short_name_takes_what_its_clause_says_before_a_period() -> None:
    assert statements("挖掘机2025年6月份销售1021台。")["1021台"].name == "挖掘机销售"


def test_the_day_of_an_announcement_dates_nothing() -> None:
    assert statements("2025年8月12日，甲公司公告，累计质押2.36亿股。")["2.36亿股"].period is None


def test_a_day_that_figures_are_of_does() -> None:
    assert statements("截至2025年8月12日公告披露，累计质押2.36亿股。")["2.36亿股"].period is not None


def test_the_year_of_a_whole_dates_no_other_figure() -> None:
    found = statements("2025年二季度签约7.75亿元，约占公司2024年营业收入的2.67%，其中租赁合同1.63亿元。")
    assert found["1.63亿元"].period == found["7.75亿元"].period


def test_a_rise_that_may_come_is_no_rate() -> None:
    assert statements("该股仍有36%的上涨空间。")["36%"].function is Function.LEVEL


def test_what_is_done_to_a_figure_is_no_base() -> None:
    assert statements("中国较上月减持美债257亿美元。")["257亿美元"].function is not Function.BASE


def test_a_nominal_rise_is_not_real() -> None:
    assert "real" not in statements("居民人均可支配收入同比名义增长5.2%。")["5.2%"].scope


def test_a_time_said_again_is_the_nearer_one() -> None:
    text = "2018年3月末，甲厂总资产为84.2亿元。甲厂2018年3月末总负债为22.7亿元。"
    when = statements(text)["22.7亿元"].when
    assert when is not None
    assert when.start == text.rindex("2018年3月末")


@pytest.mark.parametrize(
    ("text", "function"),
    [
        ("哥伦比亚强震已造成356人死亡。", LEVEL),
        ("甲队在比赛中得到356分。", LEVEL),
        ("较大规模企业共有356家。", LEVEL),
        ("产量比上年的356吨多。", BASE),
        ("产量较上年的356吨多。", BASE),
    ],
)
def test_words_with_the_letter_of_a_comparison_compare_nothing(text: str, function: Function) -> None:
    assert next(s for figure, s in statements(text).items() if "356" in figure).function is function


def test_blanks_part_the_clauses_of_a_headline() -> None:
    read = statements("【甲公司净利大增62% 上调全年盈利预期】甲公司说，净利同比大增62.0%，全年盈利预期上调。")
    assert "planned" not in read["62%"].scope
    assert statements("甲公司净利大增62% 上调全年盈利预期，乙公司跟进。")["62%"].scope == {"planned"}
