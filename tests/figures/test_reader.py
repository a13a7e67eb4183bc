from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.figures.reader import FigureReader
from factcheck.model import Figure, Kind
from factcheck.reading import from_text

PIECES = [
    "今年7月",
    "去年同期",
    "5.2%",
    "近",
    "约",
    "三成",
    "第6年",
    "12.5亿元",
    "-3",
    "～",
    "至",
    "万",
    "亿",
    "两",
    "百分之",
    "3:2",
    "1,234.5",
    "每吨",
    "人均",
    "80元",
    "多",
    "个",
    "、",
    "，",
    "。",
    "\n",
    "|",
    "2020年11月11日",
    "翻番",
    "过半",
    "（1）",
    "0571-86001234",
    "上百倍",
    "9",
    "九",
    "十几",
    "元/吨",
    "零",
    "点",
    "半",
    "超过",
    "以上",
    "https://a.b/1",
    "％",
    "５６",
    "億",
    "A股",
    "20G",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_figures_are_what_the_text_prints(figure_reader: FigureReader, pieces: list[str]) -> None:
    document = from_text("".join(pieces))
    figures = figure_reader.read(document)
    assert all(document.text[f.start : f.end] == f.text and f.text for f in figures)
    assert all(a.end <= b.start for a, b in pairwise(figures))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=10))
def test_intervals_hold_their_value(figure_reader: FigureReader, pieces: list[str]) -> None:
    for figure in figure_reader.read(from_text("".join(pieces))):
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high
        if figure.value is not None and figure.kind is not Kind.PERIOD:
            assert figure.low is None or figure.low <= figure.value
            assert figure.high is None or figure.value <= figure.high


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("2021年第9年投产", ["2021年", "第9年"]),
        ("2021年5月6日售出37台", ["2021年5月6日", "37台"]),
        ("每小时30公里", ["30公里"]),
        ("用时3个小时，行驶30公里", ["3个小时", "30公里"]),
        ("截至3月5日8家厂开工", ["3月5日", "8家"]),
        ("2020年12月31日1.5亿元到账", ["2020年12月31日", "1.5亿元"]),
        ("2020-11-11 3家", ["2020-11-11", "3家"]),
    ],
)
def test_numbers_beside_times(read: Callable[[str], tuple[Figure, ...]], text: str, surfaces: list[str]) -> None:
    assert [f.text for f in read(text)] == surfaces


def test_torn_lines_are_read_as_one(read: Callable[[str], tuple[Figure, ...]]) -> None:
    text = "星河机电公布年度业绩\n\n公司周一发布了公告。全年营业收入合计超过四十七亿元，其中海外市场贡献了12\n.5亿元，其余来自国内。"
    torn = read(text)[-1]
    assert torn.text == text[torn.start : torn.end] == "12\n.5亿元"
    assert torn.value == Decimal("12.5") * 10**8


def test_a_whole_text_may_be_a_bare_numeral(read: Callable[[str], tuple[Figure, ...]]) -> None:
    assert [f.value for f in read("七")] == [7]
    assert not read("七上八下")
