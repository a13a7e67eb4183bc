"""The quick way says what the slow way says."""

from __future__ import annotations

import pytest
from candidates import candidates
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.figures import quick
from factcheck.figures.fold import fold
from factcheck.figures.lexicon import load_lexicon
from factcheck.figures.numbers import NumberScanner
from factcheck.figures.reader import FigureReader
from factcheck.figures.reading import Reading
from factcheck.reading import from_text
from factcheck.rulebook.place import shipped_rules

SCANNER = NumberScanner(load_lexicon(shipped_rules()))
BEFORE = [
    "",
    "达",
    "约",
    "近",
    "人均",
    "每吨",
    "-",
    "A",
    "| ",
    "GDP ",
    "（",
    "为",
    "=",
    "电话",
    "超过",
    "超过 ",
    "$",
    "至少",
    "第",
    "0.",
    "京东",
]
NUMBERS = [
    "7",
    "12.5",
    "6.18",
    "4.0",
    "1,204.7",
    "30万",
    "2.6亿",
    "0.4",
    "1.1万亿",
    "2021",
    "1 亿",
    "23,450",
    "4,000万",
    "00",
    "1234",
]
AFTER = [
    "",
    "%",
    "元",
    "家",
    "个",
    "个百分点",
    "人次",
    "倍",
    "吨",
    "% | ",
    "元/吨",
    "元以上",
    "%~9%",
    "多家",
    "万元",
    "%点",
    "个省份",
    "元和3元之间",
    "元和3元",
    "元（含税）",
    "元（含）以上",
    "元5角",
    "美元增至",
    "%的",
    "个基点",
    "个多亿",
    "个亿",
    " 元",
    "% 以上",
    "元/吨左右",
    "%3.5%",
    "兆瓦",
    "平方公里",
    "分",
    "块",
    "大举措",
    "折",
    "人次每年",
]
CLOSE = ["。", " 报", " 至5%", "0", "两", "，", "\n", " |", "的", "左右", "半", "、0.9个百分点", ""]


_NUMBERS = ("number", "unit")  # the groups of the grammar, one for each way


def slowly(folded: str) -> list[Reading]:
    found, floor = [], -1
    for match in candidates(SCANNER, folded):
        if match.start() >= floor and match.lastgroup in _NUMBERS:
            reading = SCANNER.again(folded, match.start(), len(folded), floor)
            if reading:
                found.append(reading)
                floor = reading.end
    return found


def as_read(folded: str) -> list[Reading]:
    found, floor = [], -1
    for match in candidates(SCANNER, folded):
        if match.start() >= floor and match.lastgroup in _NUMBERS:
            reading = SCANNER.read(folded, match, floor)
            if reading:
                found.append(reading)
                floor = reading.end
    return found


@settings(max_examples=1500, deadline=None)
@given(st.sampled_from(BEFORE), st.sampled_from(NUMBERS), st.sampled_from(AFTER), st.sampled_from(CLOSE))
def test_same_reading(before: str, number: str, after: str, close: str) -> None:
    folded = fold(f"本月{before}{number}{after}{close}")
    assert as_read(folded) == slowly(folded)


def test_what_it_remembers_may_be_forgotten_at_any_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "_REMEMBERED", 3)
    reader = FigureReader(load_lexicon(shipped_rules()))
    texts = [f"甲{n}。乙{n}.5，共约{m}.5亿元。" for n in range(2000, 2006) for m in (n, 2000)]
    assert [[f.text for f in reader.read(from_text(text))][-1] for text in texts] == [
        f"{m}.5亿元" for n in range(2000, 2006) for m in (n, 2000)
    ]
