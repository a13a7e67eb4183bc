"""The shapes of codes, which hold digits and no figure: phone and document numbers, versions, list markers."""

from __future__ import annotations

_DIGIT_CODES = (
    r"0[0-9]{2,3}[-－—][0-9]{7,8}(?:/[0-9]{7,8})*+(?![0-9])",
    r"[48]00-[0-9]{3,4}-?[0-9]{3,4}(?![0-9])",
    r"1[3-9][0-9]{9}(?![0-9.,]| ?[万亿元%])",
    r"[0-9]{17}[0-9Xx](?![0-9.])",
    r"[0-9]++(?:\.[0-9]++){2,}+",
    r"[0-9]++(?:-[0-9]++){2,}+",
    r"(?<![^\n])[0-9]{1,3}(?= \| ?[^0-9\s|-])",  # the number of a table row
    r"[0-9]{4,6}\.[A-Z]{2}(?![A-Za-z])",
    r"(?:^[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}(?:[.．](?![0-9])|[)）]))",
    r"(?<=[：:])1[)）]|(?<=[；;。])[0-9]{1,2}[)）]",  # 原因为：1）…；2）…, but （人数：28）
    r"(?<=[：:])1、(?![0-9]{1,3}(?![0-9]))",  # 如下：1、…
    r"(?<=[“\"])[0-9]{1,2}、(?![0-9])",  # 详见“3、毛利率”
    r"(?:(?<![^\n。；;！？】》])|(?<=[。；;！？】》] ))[0-9]{1,2}、",
)
_OPENING = r"(?:(?=[0-9hw〔\[［【（(])|^)"  # what codes begin with, or a line: it spares most words all the shapes
_CODES = (
    # A look at what ends the digits spares most numbers the list.
    rf"(?=[0-9]++(?:[-－—．、)）]| \||\.(?:[^0-9]|[0-9]++[.．)）]|\Z))|[0-9]{{11}})(?<![0-9])(?:{'|'.join(_DIGIT_CODES)})",
    r"(?:https?://|www\.)[!-~]++",
    r"〔[0-9]{2,4}〕(?:第?[0-9]++号?)?",
    r"[\[［【][0-9]{1,4}[\]］】](?:第?[0-9]++号)?",
    r"[（(](?:[0-9]{1,2}|[0-9]{5,6}|[一二三四五六七八九十]{1,3})[)）]",
    r"^[一二三四五六七八九十]{1,3}[、.．)]",
)


def code_shapes(units: str) -> str:
    """One expression for all codes; `units` matches a unit, before which a number is no section number (2.2 本章)."""
    section = rf"^[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{1,3}}(?= ?[一-鿿])(?! ?(?:[十百千万亿兆多余至到]|{units}))"
    marker = rf"^[0-9]{{1,2}} (?=[一-鿿])(?! ?(?:[十百千万亿兆多余至到年月日]|{units}))"  # 2 其次
    return f"{_OPENING}(?:{'|'.join((*_CODES, section, marker))})"
