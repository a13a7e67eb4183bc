"""Every encoding comes back as the text that went in, under its own name."""

from __future__ import annotations

import codecs

import pytest

from factcheck.reading.decoding import UndecodableError, decode

SIMPLIFIED = "云岭县上半年旅游收入3.6亿元，同比增长12.5%。\n其中门票收入四千万元，比上年同期多出三百万元。"
TRADITIONAL = "港灣市今年首季出口總值達三百二十億元，較去年同期上升百分之四，當局表示經濟正逐步復甦。"


@pytest.mark.parametrize(
    ("codec", "mark", "name"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", codecs.BOM_UTF8, "utf-8-sig"),
        ("utf-16-le", codecs.BOM_UTF16_LE, "utf-16-le"),
        ("utf-16-be", codecs.BOM_UTF16_BE, "utf-16-be"),
        ("utf-32-le", codecs.BOM_UTF32_LE, "utf-32-le"),
        ("utf-32-be", codecs.BOM_UTF32_BE, "utf-32-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("utf-32-le", b"", "utf-32-le"),
        ("gb18030", b"", "gb18030"),
        ("gbk", b"", "gb18030"),
    ],
)
def test_simplified_round_trip(codec: str, mark: bytes, name: str) -> None:
    assert decode(mark + SIMPLIFIED.encode(codec)) == (SIMPLIFIED, name)


@pytest.mark.parametrize(("codec", "name"), [("big5", "big5"), ("gb18030", "gb18030"), ("utf-8", "utf-8")])
def test_traditional_round_trip(codec: str, name: str) -> None:
    assert decode(TRADITIONAL.encode(codec)) == (TRADITIONAL, name)


def test_hong_kong_characters_make_it_the_supplementary_set() -> None:
    text = "佢哋嘅收入達三十億元，當局表示今年較去年上升百分之五。"
    assert decode(text.encode("big5hkscs")) == (text, "big5hkscs")


def test_utf_16_without_any_latin_character_or_line_end() -> None:
    text = "全县粮食总产量达到二十三万吨，比上年增长百分之三，其中小麦十万吨"
    assert decode(text.encode("utf-16-le")) == (text, "utf-16-le")


@pytest.mark.parametrize("text", ["增长5%", "产量", "收入3亿元", "2023-08-19\n欢"])
def test_very_short_gbk(text: str) -> None:
    assert decode(text.encode("gbk")) == (text, "gb18030")


def test_four_byte_gb18030() -> None:
    text = "地名㵑水在今年的报告中出现了三次，增长百分之十。"
    assert decode(text.encode("gb18030")) == (text, "gb18030")


def test_empty() -> None:
    assert decode(b"") == ("", "utf-8")


def test_ascii_is_utf_8() -> None:
    assert decode(b"GDP 5.2%\n") == ("GDP 5.2%\n", "utf-8")


def test_damaged_utf_8_names_the_byte_and_is_not_read_as_gbk() -> None:
    good = SIMPLIFIED.encode("utf-8")
    with pytest.raises(UndecodableError) as caught:
        decode(good + b"\xff" + good)
    assert caught.value.offset == len(good)


def test_bytes_in_no_encoding() -> None:
    with pytest.raises(UndecodableError):
        decode(b"\x81\x81\x81\x81\xff\x81\xfe" * 40)


def test_text_in_a_foreign_eight_bit_encoding_is_refused() -> None:
    with pytest.raises(UndecodableError):
        decode("Größenänderung über 5 Prozent für müde Bären".encode("latin-1"))


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_of_mostly_latin_text(codec: str) -> None:
    assert decode("2023-08-19 GDP\n欢".encode(codec)) == ("2023-08-19 GDP\n欢", codec)
