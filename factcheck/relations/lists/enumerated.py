"""Items that are numbered as they come: 一是…二是…三是; 第一，…第二，…; 1. … 2. …"""

from __future__ import annotations

import re

from factcheck.figures.chinese import chinese_integer
from factcheck.model import Figure

_HAN = "[一二三四五六七八九十]{1,3}"
_STYLES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<n>{_HAN})是(?!否)",
        rf"第(?P<n>{_HAN})(?=[，、：是个])",
        rf"其(?P<n>{_HAN})(?=[，、：是])",
        rf"（(?P<n>{_HAN})[‧·]?）",
        rf"\((?P<n>{_HAN})\)",
        rf"(?P<n>{_HAN})、",
        r"[（(](?P<n>[0-9]{1,2})[）)]",
        r"(?P<n>[0-9]{1,2})(?:[、．]|[.)](?![0-9])|[.](?=(?:19|20)[0-9]{2}年))",
        r"(?P<n>[①②③④⑤⑥⑦⑧⑨⑩])",
    )
)
# A number that only the beginning of its line sets apart: 1如何实现…⏎2如何飞行…
_BARE = re.compile("(?P<n>[0-9]{1,2})(?![年月日时点号亿万億萬个個元家人名次])(?=[\u3400-\u9fff])")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_BEFORE = "\n，。；：！？、,;: \t”）"
_FARTHEST = 6000  # code points
_FEWEST = 2  # items of a list


def enumerated(folded: str, start: int, figure: Figure) -> int | None:
    """How many numbered items follow from a place where the first of them stands; None where none does.

    None also where the numbers begin again before they end, for then it is not told which are meant.
    """
    at = start
    while at < len(folded) and folded[at] in " \n\t":
        at += 1
    lines = "\n" in folded[start:at]
    for style in (*_STYLES, _BARE) if lines else _STYLES:
        first = style.match(folded, at)
        if first is not None and _number(first["n"]) == 1:
            return len(_run(folded, at, style, lines)) or None
    return None


def numbered(folded: str, start: int, within: int) -> list[int]:
    """Where the items begin of the first numbered list that begins within so many code points; none where none does."""
    firsts = [
        (first, style) for style in _STYLES if (first := _first(folded, start, start + within, style)) is not None
    ]
    if not firsts:
        return []
    at, style = min(firsts, key=lambda found: found[0])
    return _run(folded, at, style, folded[at - 1 : at] == "\n")


def _first(folded: str, start: int, end: int, style: re.Pattern[str]) -> int | None:
    found = (m for m in style.finditer(folded, start, end) if _number(m["n"]) == 1)
    return next((m.start() for m in found if folded[m.start() - 1 : m.start()] in _BEFORE), None)


def _run(folded: str, start: int, style: re.Pattern[str], lines: bool) -> list[int]:
    """Where the numbers stand, as far as they count; those of `lines` are only looked for where lines begin."""
    places: list[int] = []
    end = min(len(folded), start + _FARTHEST)
    paragraph = folded.find("\n", start, end)
    for found in style.finditer(folded, start, end):
        before = folded[found.start() - 1 : found.start()]
        opens_line = before in ("\n", "")
        if lines and not opens_line and found.start() != start:
            continue
        if not opens_line and before not in _BEFORE and found.start() != start:
            continue
        if not lines and 0 <= paragraph < found.start() and not opens_line:
            break
        number = _number(found["n"])
        if number == 1 and places:
            again = len(places) < _FEWEST or found.start() < (paragraph if paragraph >= 0 else end)
            return [] if again else places
        if number == len(places) + 1:
            places.append(found.start())
    return places if len(places) >= _FEWEST else []


def _number(text: str) -> int | None:
    if text in _CIRCLED:
        return _CIRCLED.index(text) + 1
    if text.isdigit():
        return int(text)
    read = chinese_integer(text)
    return read[0] if read else None
