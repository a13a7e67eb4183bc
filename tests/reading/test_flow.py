"""Offsets survive whatever the layout does."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model import Document
from factcheck.reading import from_text

_WORDS = [
    "全县产量达到",
    "三万吨",
    "，比上年增长",
    "5.6%",
    "。",
    "！",
    "……",
    "的",
    "1,234",
    "GDP",
    "half",
    "😀",
    "\ud800",
]
_BREAKS = ["\n", "\r\n", "\n\n", "\r", "\u3000\u3000", " ", "\t", " | ", "\x85", "\u2028", "\ufeff"]
_MARKS = ["一、", "1. ", "（二）", "“", "”", "（", "）", "【", "】", "招股意向书", "- 3 -", "来源：", "倡 议 书"]
_LINES = ["2021年3月4日", "新华社3月4日电", "今年以来先后开展多项改革创新工作，取得成效，孵化电商"]
_PIECES = st.sampled_from([*_WORDS, *_BREAKS, *_MARKS, *_LINES])
_TEXTS = st.lists(_PIECES, max_size=60).map("".join)


def _uncut(document: Document) -> list[int]:
    """Where each flow character stands in the text, from the cuts alone."""
    found: list[int] = []
    shift = 0
    cuts = list(document.cuts)
    for at in range(len(document.flow)):
        while cuts and cuts[0][0] == at:
            shift += cuts.pop(0)[1]
        found.append(at + shift)
    return found


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
def test_every_flow_character_is_its_text_character(text: str) -> None:
    document = from_text(text)
    places = _uncut(document)
    assert len(document.flow) + sum(size for _, size in document.cuts) == len(text)
    for at, place in enumerate(places):
        assert document.text_span(at, at + 1) == (place, place + 1)
        assert document.flow[at] == text[place]


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
def test_the_layout_holds_together(text: str) -> None:
    document = from_text(text)
    ends = [0, *(p.end for p in document.paragraphs)]
    assert all(p.start >= end and p.end > p.start for p, end in zip(document.paragraphs, ends, strict=False))
    ends = [0, *(s.end for s in document.sentences)]
    assert all(s.start >= end and s.end > s.start for s, end in zip(document.sentences, ends, strict=False))
    for sentence in document.sentences:
        paragraph = document.paragraphs[sentence.paragraph]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
    covered = [i for section in document.sections for i in range(section.first, section.last)]
    assert covered == list(range(len(document.paragraphs)))
    assert all(document.sections[p.section].first <= i < document.sections[p.section].last
               for i, p in enumerate(document.paragraphs))  # fmt: skip
    articles = [section.article for section in document.sections]
    assert articles == sorted(articles)
    assert set(articles) == set(range(len(set(articles))))


@settings(max_examples=200, deadline=None)
@given(_TEXTS)
def test_all_that_is_printed_stands_in_a_sentence_or_is_cut(text: str) -> None:
    document = from_text(text)
    held = {i for s in document.sentences for i in range(s.start, s.end)}
    assert not any(char.isalnum() for i, char in enumerate(document.flow) if i not in held)


def test_windows_line_ends_keep_lines_and_columns() -> None:
    text = "果园今年增收\r\n\r\n全县果园产量三万吨。\r\n比去年增长5%。\r\n"
    document = from_text(text)
    assert document.text == text
    at = document.flow.index("5%")
    start, end = document.text_span(at, at + 2)
    assert document.text[start:end] == "5%"
    assert document.position(start) == (4, 6)


def test_one_blank_stays_between_words_in_latin_letters() -> None:
    line = "这家名为青禾的公司去年推出了一款叫做North"
    document = from_text(f"某公司推出新产品\n{line}\nStar的产品，当年卖出三万台，收入达到两亿元。它今年又推出了两款。")
    assert "North Star" in document.flow.replace("\n", " ")
