"""Printed lines put together into paragraphs, across the breaks a column or a page leaves inside a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from operator import add

from factcheck.reading.kinds import Kind
from factcheck.reading.lexicon import lexicon
from factcheck.reading.lines import Line, unclosed

_BODY = 40  # an unclosed line this long, or one with sentences in it, is a paragraph broken off
_TAIL_WORDS = "的和与及对将为由把被从向以或在是并至于给"
_NEVER_FIRST = "的了着，。、；：！？”’）》】%％元亿万个们月日"
_CREDIT = 12  # a tail this short after the last full stop is rather the credit of a picture
_COUNT = re.compile(r"[（(][\d一二三四五六七八九十]{1,2}[）)]|[\d一二三四五六七八九十]{1,2}、|[a-z]\.|[①-⑳]")
_TIME = re.compile(r"\d{2,4}年|\d{1,2}月|[一二]〇")


@dataclass(frozen=True, slots=True)
class Block:
    """Lines `[first, last)` that make one paragraph."""

    kind: Kind
    first: int
    last: int


def heal(text: str, lines: list[Line], kinds: list[Kind], full: list[bool]) -> list[Block]:
    """The paragraphs, in order; only prose is ever put together, over running heads and page numbers too."""
    page = _Page(text, lines, kinds, full)
    blocks: list[Block] = []
    at = 0
    while at < len(lines):
        ahead = at
        while ahead + 1 < len(lines) and kinds[ahead] is Kind.FURNITURE and ahead - at < 3:
            ahead += 1
        if blocks and _carries_on(page, blocks[-1], ahead):
            blocks[-1] = Block(Kind.PROSE, blocks[-1].first, ahead + 1)
            at = ahead + 1
        else:
            blocks.append(Block(kinds[at], at, at + 1))
            at += 1
    return blocks


@dataclass(frozen=True)
class _Page:
    """What a decision about two lines may look at."""

    text: str
    lines: list[Line]
    kinds: list[Kind]
    full: list[bool]

    @cached_property
    def joints(self) -> frozenset[str]:
        """All neighbouring pairs of characters; few pages are ever asked for them."""
        return frozenset(map(add, self.text, self.text[1:]))


def _carries_on(page: _Page, block: Block, at: int) -> bool:
    """Whether line `at` goes on with the sentence the block ends in."""
    if block.kind not in (Kind.PROSE, Kind.ITEM) or page.kinds[at] is not Kind.PROSE:
        return False
    last, line = page.lines[block.last - 1], page.lines[at]
    if _salutation(line):
        return False
    if last.torn or page.full[block.last - 1]:
        return not line.enumerated or _number_torn(last, line) or last.text[-1] in "（(“《"
    if last.closed or line.marker or block.kind is Kind.ITEM:
        return False
    if line.text[0] in _NEVER_FIRST or unclosed(last.text) or _number_torn(last, line):
        return True
    return bool(last.inner_stops or last.commas >= 2 or len(last.text) >= _BODY) and _reads_on(page, last, line)


def _reads_on(page: _Page, last: Line, line: Line) -> bool:
    """Whether a body paragraph without its closing mark and the text after it make one sentence."""
    if last.text[-1] in _TAIL_WORDS or last.text.endswith(lexicon().running_heads):
        return True
    tail = last.text[max(map(last.text.rfind, "。！？；")) + 1 :]
    if _COUNT.search(tail, tail.rfind("，") + 1) or _opens(line):  # the tail is a heading that lost its line end
        return False
    if last.text[-1] + line.text[0] in page.joints:
        return line.closed
    if len(tail) <= _CREDIT or not (last.inner_stops or last.commas >= 2):
        return False
    return line.closed and ("\u4e00" <= last.text[-1] <= "\u9fff" or last.text[-1].isdigit())


def _opens(line: Line) -> bool:
    """Whether a line begins as a paragraph does."""
    words = lexicon()
    return line.text.startswith((*words.openers, *words.wires, "“", "「")) or _TIME.match(line.text) is not None


def _salutation(line: Line) -> bool:
    return len(line.text) <= 16 and line.text[-1] in "：:"


def _number_torn(last: Line, line: Line) -> bool:
    tail, head = last.text[-1], line.text[0]
    return tail.isdigit() and (head.isdigit() or head in ",.，．%％")
