"""The printed lines of a page and what each looks like by itself."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple
from unicodedata import east_asian_width

_EDGES = " \t\r\n\f\v\x1c\x1d\x1e\x85\xa0\u2028\u2029\u3000\ufeff\u200b\u200e\u200f"
CLOSERS = "”’」』）)】》〉〕］\"'"
_PAIRS = ("“”", "（）", "()", "《》", "「」", "『』", "【】")
_OPENING = re.compile(f"[{re.escape(''.join(pair[0] for pair in _PAIRS))}]")
_STOPS = "。！？!?…；;：:．｡"
_MARKER = re.compile(
    r"第[一二三四五六七八九十百零〇\d]{1,4}[章节節篇编編][ \u3000]?"
    r"|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]、?"
    r"|\d{1,2}(?:[、．)）]|\.(?!\d)|\.(?=\d{4}年))|[（(]\d{1,2}[）)]、?"
    r"|[\uff10-\uff19]{1,2}[、．](?![\uff10-\uff19])|[（(][\uff10-\uff19]{1,2}[）)]"
    r"|[①-⑳⑴-⑽⒈-⒑ⅠⅡⅢⅣⅤⅥ][、.]?|[●■◆▲★▼○□◇·•>＞※][ \u3000]?|[-—–―]{1,3}(?=[^\d\s—–-])"
)
_WIDE = re.compile(r"[\u4e00-\u9fff\u3001\u3002\uff01-\uff60]+")  # ideographs, and most marks that stand among them
_COUNTING = frozenset("一二三四五六七八九十（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑第")


class Line(NamedTuple):  # a tuple, made in one step: there are as many as a page has lines
    """One line without the space around it: text offsets, text, blank lines before it, its indent in columns."""

    start: int
    end: int
    text: str
    gap: int
    indent: int = 0

    @property
    def closed(self) -> bool:
        """Whether it ends as a sentence, a list lead-in or a bracket does."""
        bare = self.text.rstrip(CLOSERS)
        if len(bare) < len(self.text):
            return True
        return self.text[-1] in _STOPS or (self.text.endswith(".") and not self.marker)

    @property
    def stopped(self) -> bool:
        """Whether it ends in a full stop, a bracket after one, or a semicolon or colon."""
        bare = self.text.rstrip(CLOSERS)
        return bare[-1:] in ("。", "；", ";", "：", ":", "…", "｡") or (bare.endswith(".") and not self.marker)

    @property
    def torn(self) -> bool:
        """Whether it ends in a mark that no sentence and no heading ends in."""
        return self.text[-1] in "，、,（(“‘「《—" and not self.text.endswith("——")

    @property
    def marker(self) -> str:
        """The list mark it begins with (一、, （2）, ●), or nothing."""
        found = _MARKER.match(self.text)
        return found[0] if found else ""

    @property
    def enumerated(self) -> bool:
        """Whether that mark counts."""
        first = self.text[0]
        return (first in _COUNTING or first.isdecimal()) and bool(self.marker)

    @property
    def inner_stops(self) -> int:
        """How many sentence ends stand before its last character."""
        body = self.text[:-1]
        return body.count("。") + body.count("！") + body.count("？") + body.count("；")

    @property
    def commas(self) -> int:
        """How many commas it holds."""
        return self.text.count("，") + self.text.count(",")


_tuple = tuple.__new__  # the class itself would look at its arguments by name


def split_lines(text: str) -> list[Line]:
    """The lines that are not blank."""
    found: list[Line] = []
    at = gap = 0
    for raw in text.splitlines(keepends=True):
        bare = raw.strip(_EDGES)
        if bare:
            indent = 0 if raw[0] == bare[0] else raw.index(bare[0])
            start = at + indent
            found.append(_tuple(Line, (start, start + len(bare), bare, gap, width(raw[:indent]) if indent else 0)))
            gap = 0
        else:
            gap += 1
        at += len(raw)
    return found


def width(text: str) -> int:
    """Columns it takes on a page where an ideograph takes two."""
    rest = _WIDE.sub("", text)
    return 2 * (len(text) - len(rest)) + (len(rest) if rest.isascii() else sum(map(_columns, rest)))


@cache
def _columns(char: str) -> int:
    return 2 if east_asian_width(char) in "WF" else 1


def unclosed(text: str) -> bool:
    """Whether its end lies inside a bracket or quotation that it opens."""
    if not _OPENING.search(text):
        return False
    for pair in _PAIRS:
        at = text.rfind(pair[0])
        if at >= 0 and len(text) - at <= 200 and pair[1] not in text[at:]:
            return True
    return False
