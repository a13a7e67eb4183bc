from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest

from factcheck.figures.reader import FigureReader
from factcheck.model import Figure, Kind
from factcheck.reading import from_text

Only = Callable[[str], Figure]


@pytest.mark.parametrize(
    ("text", "surface", "kind", "value", "symbol"),
    [
        ("利润上升了31.06%。", "31.06%", Kind.PERCENT, "31.06", "%"),
        ("抽检率为4‰。", "4‰", Kind.PERCENT, "0.4", "%"),
        ("降幅达百分之十七点四。", "百分之十七点四", Kind.PERCENT, "17.4", "%"),
        ("不良率万分之三。", "万分之三", Kind.PERCENT, "0.03", "%"),
        ("份额占四成。", "四成", Kind.PERCENT, "40", "%"),
        ("份额占四成二。", "四成二", Kind.PERCENT, "42", "%"),
        ("份额占六成半。", "六成半", Kind.PERCENT, "65", "%"),
        ("门票打七折。", "七折", Kind.PERCENT, "70", "%"),
        ("门票打85折。", "85折", Kind.PERCENT, "85", "%"),
        ("用时少了一半。", "一半", Kind.PERCENT, "50", "%"),
        ("回升0.7个百分点。", "0.7个百分点", Kind.POINTS, "0.7", "个百分点"),
        ("上调15个基点。", "15个基点", Kind.POINTS, "0.15", "个百分点"),
        ("规模是起初的37倍。", "37倍", Kind.MULTIPLE, "37", "倍"),
        ("产能翻番。", "翻番", Kind.MULTIPLE, "2", "倍"),
        ("产能翻两番。", "翻两番", Kind.MULTIPLE, "4", "倍"),
        ("产能翻了近三番。", "翻了近三番", Kind.MULTIPLE, "8", "倍"),
        ("涨了一倍半。", "一倍半", Kind.MULTIPLE, "1.5", "倍"),
        ("总投资6.04亿元。", "6.04亿元", Kind.QUANTITY, "604000000", "元"),
        ("总投资35亿元人民币。", "35亿元人民币", Kind.QUANTITY, "3500000000", "元"),
        ("折合72亿美元。", "72亿美元", Kind.QUANTITY, "7200000000", "美元"),
        ("罚款贰仟叁佰肆拾伍元陆角。", "贰仟叁佰肆拾伍元陆角", Kind.QUANTITY, "2345.6", "元"),
        ("峰值为7.9万笔/秒。", "7.9万笔/秒", Kind.QUANTITY, "79000", "笔/秒"),
        ("均价1.3万元/平方米。", "1.3万元/平方米", Kind.QUANTITY, "13000", "元/平方米"),
        ("报7350元每吨。", "7350元每吨", Kind.QUANTITY, "7350", "元/吨"),
        ("每吨上调80元。", "80元", Kind.QUANTITY, "80", "元/吨"),
        ("每亩产量达612公斤。", "612公斤", Kind.QUANTITY, "612", "公斤/亩"),
        ("人均可支配收入2.7万元。", "2.7万元", Kind.QUANTITY, "27000", "元/人"),
        ("推出九项措施。", "九项", Kind.QUANTITY, "9", "项"),
        ("共有4200多个摊位。", "4200多个", Kind.QUANTITY, "4200", "个"),
        ("运送三千千瓦时电。", "三千千瓦时", Kind.QUANTITY, "3000", "千瓦时"),
        ("全长三千米。", "三千米", Kind.QUANTITY, "3", "千米"),
        ("指数报3321.08点。", "3321.08点", Kind.QUANTITY, "3321.08", "点"),
        ("聚焦三大体系。", "三大", Kind.NUMBER, "3", None),
        ("十大品牌。", "十大", Kind.NUMBER, "10", None),
        ("市县两级财政。", "两级", Kind.QUANTITY, "2", "级"),
        ("总量跃上30万亿大关。", "30万亿", Kind.NUMBER, "30000000000000", None),
        ("用时3个工作日。", "3个工作日", Kind.DURATION, "3", "工作日"),
        ("连续三个季度。", "三个季度", Kind.DURATION, "3", "季度"),
        ("增速为−1.83%。", "−1.83%", Kind.PERCENT, "-1.83", "%"),
        ("同比-3.80%。", "-3.80%", Kind.PERCENT, "-3.8", "%"),
        ("贡献“-0.01”。", "-0.01", Kind.NUMBER, "-0.01", None),
        ("气温零下6摄氏度。", "零下6摄氏度", Kind.QUANTITY, "-6", "摄氏度"),
        ("投入3千万。", "3千万", Kind.NUMBER, "30000000", None),
        ("减少企业税负2500亿元。", "2500亿元", Kind.QUANTITY, "250000000000", "元"),
        ("增速为负3.5%。", "负3.5%", Kind.PERCENT, "-3.5", "%"),
        ("共得9块奖牌。", "9块", Kind.QUANTITY, "9", "块"),
        ("卖三块五。", "三块五", Kind.QUANTITY, "3.5", "元"),
        ("历经7任市长。", "7任", Kind.QUANTITY, "7", "任"),
        ("净利润为-2.6亿元。", "-2.6亿元", Kind.QUANTITY, "-260000000", "元"),
        ("项目进入第9年。", "第9年", Kind.ORDINAL, "9", None),
        ("产量居全国第三。", "第三", Kind.ORDINAL, "3", None),
        ("成为第二大买家。", "第二大", Kind.ORDINAL, "2", None),
        ("本市首次试点。", "首次", Kind.ORDINAL, "1", None),
        ("排名倒数第四。", "倒数第四", Kind.ORDINAL, "-4", None),
    ],
)
def test_figure(only: Only, text: str, surface: str, kind: Kind, value: str, symbol: str | None) -> None:
    figure = only(text)
    assert (figure.text, figure.kind, figure.value) == (surface, kind, Decimal(value))
    assert (figure.unit.symbol if figure.unit and kind is not Kind.ORDINAL else None) == symbol


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("占四分之三。", Fraction(3, 4)),
        ("占2/3。", Fraction(2, 3)),
        ("合五又二分之一。", Fraction(11, 2)),
        ("三分一", Fraction(1, 3)),
    ],
)
def test_fraction(only: Only, text: str, value: Fraction) -> None:
    figure = only(text)
    assert (figure.kind, figure.value) == (Kind.FRACTION, value)


def test_ratio_needs_its_word(read: Callable[[str], tuple[Figure, ...]]) -> None:
    (ratio,) = read("两地投资比例为7:3。")
    assert (ratio.kind, ratio.text, ratio.value) == (Kind.RATIO, "7:3", None)
    assert not read("主队以4:2获胜。")


def test_units_compare_by_dimension_and_scale(read: Callable[[str], tuple[Figure, ...]]) -> None:
    kilo, ton, people, visits = (f.unit for f in read("运粮90公斤和7吨，来客5人和6人次。") if f.unit)
    assert kilo.dimension == ton.dimension
    assert ton.scale / kilo.scale == 1000
    assert people.dimension != visits.dimension


@pytest.mark.parametrize("text", ["增速分别加快2.9、1.0和0.3个百分点。", "利率下调5、10个基点。"])
def test_points_written_once(read: Callable[[str], tuple[Figure, ...]], text: str) -> None:
    assert {f.kind for f in read(text)} == {Kind.POINTS}


def test_points_shared_by_a_list(read: Callable[[str], tuple[Figure, ...]]) -> None:
    first, second = read("增速分别加快0.4个、1.2个百分点。")
    assert (first.kind, first.value, second.kind) == (Kind.POINTS, Decimal("0.4"), Kind.POINTS)


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("64,112,020.9185,100,515.73", ["64,112,020.91", "85,100,515.73"]),
        ("3,906,410.217,325,144.83", ["3,906,410.21", "7,325,144.83"]),
        ("1,834.5612,245.67", ["1,834.56", "12,245.67"]),
        ("2,713,8699,58727,332", ["2,713,869", "9,587", "27,332"]),
        ("周某5009.17%3郑某3005.50%4", []),
        ("周1,2015.6.11", []),
        ("阶段一3,604,118", ["3,604,118"]),
        ("1,307,425,66 6.90 | 204,310,171. 35 | 2,647.3 7 |", ["1,307,425,66 6.90", "204,310,171. 35", "2,647.3 7"]),
    ],
)
def test_cells_run_together_are_apart(
    read: Callable[[str], tuple[Figure, ...]], text: str, surfaces: list[str]
) -> None:
    assert [f.text for f in read(f"合计 {text}")] == surfaces


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("甲、乙两业用电量分别为137亿、82亿千瓦时。", "千瓦时"),
        ("两地用地缺口分别达到3万和2.2万公顷。", "公顷"),
        ("三家分别亏了60亿、7亿和6.6亿美元。", "美元"),
    ],
)
def test_the_last_amount_of_a_list_lends_its_unit(figure_reader: FigureReader, text: str, unit: str) -> None:
    amounts = [f for f in figure_reader.read(from_text(text)) if "亿" in f.text or "万" in f.text]
    assert len(amounts) > 1
    assert all(f.unit is not None and f.unit.symbol == unit for f in amounts)


@pytest.mark.parametrize("text", ["总数达到60亿、增长6.6%。", "有3亿、5家。", "涨到3亿和平均12元。"])
def test_what_no_list_of_amounts_follows_is_lent_nothing(figure_reader: FigureReader, text: str) -> None:
    assert next(f for f in figure_reader.read(from_text(text)) if "亿" in f.text).unit is None
