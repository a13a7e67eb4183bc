from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest

from factcheck.model import Figure

Only = Callable[[str], Figure]


@pytest.mark.parametrize(
    ("text", "low", "high", "hedge"),
    [
        ("为47.3万。", "472500", "473500", None),
        ("为47.30万。", "472950", "473050", None),
        ("为5.08%。", "5.075", "5.085", None),
        ("有37家。", "37", "37", None),
        ("值37元。", "36.5", "37.5", None),
        ("超过6158亿元。", "615800000000", "615900000000", "超过"),
        ("有4200多个。", "4200", "4300", "多"),
        ("有7万多件。", "70000", "80000", "多"),
        ("花了3个多亿元。", "300000000", "400000000", "多"),
        ("欠款一个多亿。", "100000000", "200000000", "多"),
        ("有十几家。", "10", "20", "几"),
        ("有几十家。", "20", "100", "几"),
        ("开了几家店。", "2", "10", "几"),
        ("开了好几家店。", "2", "10", "几"),
        ("来了数名专家。", "2", "10", "数"),
        ("相差几个百分点。", "2", "10", "几"),
        ("有百余人。", "100", "200", "余"),
        ("有万余亩。", "10000", "20000", "余"),
        ("投资千亿元。", "50000000000", "150000000000", None),
        ("产量达百亿斤。", "5000000000", "15000000000", None),
        ("产值破亿元。", "100000000", "200000000", "破"),
        ("有上亿用户。", "100000000", "200000000", "上"),
        ("近半受访者支持。", "45", "50", "近"),
        ("增长数倍。", "2", "10", "数"),
        ("增长上百倍。", "100", "200", "上"),
        ("近四成。", "35", "40", "近"),
        ("近百分之四十。", "35", "40", "近"),
        ("突破千亿元。", "100000000000", "200000000000", "突破"),
        ("近百家。", "80", "100", "近"),
        ("不足四成。", "30", "40", "不足"),
        ("约300元。", "270", "330", "约"),
        ("500元左右。", "450", "550", "左右"),
        ("18岁以上。", "18", None, "以上"),
        ("18岁以下。", None, "18", "以下"),
        ("至少18岁。", "18", None, "至少"),
        ("不得超过120天。", None, "120", "不得超过"),
        ("不得少于3人。", "3", None, "不得少于"),
        ("身高在170 之下。", None, "170", "之下"),
        ("占比过半。", "50", "100", "过"),
    ],
)
def test_bounds(only: Only, text: str, low: str | None, high: str | None, hedge: str | None) -> None:
    figure = only(text)
    assert (figure.low, figure.high) == (low and Decimal(low), high and Decimal(high))
    assert figure.hedge == hedge


@pytest.mark.parametrize(
    ("text", "low_open", "high_open"),
    [("超过50亿元。", True, True), ("50岁以上。", False, True), ("约60元。", False, False), ("为60元。", False, False)],
)
def test_open_ends(only: Only, text: str, low_open: bool, high_open: bool) -> None:
    figure = only(text)
    assert (figure.low_open, figure.high_open) == (low_open, high_open)


@pytest.mark.parametrize(
    ("text", "surface", "low", "high"),
    [
        ("涨幅4%～7%。", "4%～7%", "4", "7"),
        ("涨幅4-7%。", "4-7%", "4", "7"),
        ("投入2～6万。", "2～6万", "20000", "60000"),
        ("一千到一千五百", "一千到一千五百", "1000", "1500"),
        ("8,300.00-9,050.00万元", "8,300.00-9,050.00万元", "83000000", "90500000"),
        ("二十到三十万元。", "二十到三十万元", "200000", "300000"),
        ("介于3%和7%之间。", "3%和7%", "3", "7"),
        ("位于20与30之间。", "20与30", "20", "30"),
        ("分布在900～200公尺。", "900～200公尺", "200", "900"),
        ("净利润下降33.4%～2.5%。", "33.4%～2.5%", "2.5", "33.4"),
        ("单价为5200 元/吨 至 14500 元 /吨。", "5200 元/吨 至 14500 元 /吨", "5200", "14500"),
        ("投入70万元至90万元。", "70万元至90万元", "700000", "900000"),
        ("投入8000-1.2万元。", "8000-1.2万元", "8000", "12000"),
        ("来了四五万人。", "四五万人", "40000", "50000"),
        ("来了七八百人。", "七八百人", "700", "800"),
        ("来了一两个人。", "一两个", "1", "2"),
        ("来了七八个人。", "七八个", "7", "8"),
        ("来了7、8个人。", "7、8个", "7", "8"),
        ("每年稳定在7、8万，其余更多。", "7、8万", "70000", "80000"),
        ("工本要3、4万元。", "3、4万元", "30000", "40000"),
        ("来了两、三家企业。", "两、三家", "2", "3"),
        ("来了六、七千人。", "六、七千人", "6000", "7000"),
        ("池塘有五、六十米。", "五、六十米", "50", "60"),
        ("多支出五六十万。", "五六十万", "500000", "600000"),
        ("百分之三到五。", "百分之三到五", "3", "5"),
        ("为-3.1亿元至-2.4亿元。", "-3.1亿元至-2.4亿元", "-310000000", "-240000000"),
        ("涨幅为55元-130元/吨。", "55元-130元/吨", "55", "130"),
    ],
)
def test_range(only: Only, text: str, surface: str, low: str, high: str) -> None:
    figure = only(text)
    assert (figure.text, figure.value) == (surface, None)
    assert (figure.low, figure.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("text", ["第7、8个站。", "分别有7、8个站。", "有6、7、8个站。"])
def test_a_list_is_no_range(read: Callable[[str], tuple[Figure, ...]], text: str) -> None:
    assert read(text)[-1].value == 8


@pytest.mark.parametrize(
    ("text", "last"),
    [("两地分别有六、七千人。", 7000), ("两地分别有6、7万人。", 70000), ("各罚款7、9万元。", 90000)],
)
def test_a_list_of_thousands_is_no_range(read: Callable[[str], tuple[Figure, ...]], text: str, last: int) -> None:
    assert read(text)[-1].value == last


def test_a_change_is_two_figures(read: Callable[[str], tuple[Figure, ...]]) -> None:
    assert [f.value for f in read("价格从70元到90元。")] == [70, 90]
    assert [f.low for f in read("价格从70元到90元不等。")] == [70]


def test_a_hedged_fraction_opens(only: Only) -> None:
    figure = only("超过五分之四。")
    assert (figure.low, figure.low_open) == (Fraction(4, 5), True)


@pytest.mark.parametrize("text", ["双方签约30家。", "工厂附近30家店。"])
def test_a_character_that_only_looks_like_a_hedge(only: Only, text: str) -> None:
    assert only(text).hedge is None


@pytest.mark.parametrize(
    ("text", "ends", "turned"),
    [
        ("宽45至85米。", (45, 85), False),
        ("宽85至45米。", (45, 85), True),
        ("历时3至5天。", (3, 5), False),
        ("历时10至5天。", (5, 10), True),
    ],
)
def test_the_ends_of_a_range_are_low_and_high_however_printed(
    only: Only, text: str, ends: tuple[float, float], turned: bool
) -> None:
    figure = only(text)
    assert (float(figure.low or 0), float(figure.high or 0), figure.turned) == (*ends, turned)
