"""Printed lines put together into paragraphs, across the breaks a column or a page leaves inside a sentence."""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.reading.kinds import Kind, is_furniture
from factcheck.reading.lexicon import lexicon
from factcheck.reading.lines import Line, unclosed
from factcheck.reading.page import Page

_BODY = 40  # an unclosed line this long, or one with sentences in it, is a paragraph broken off
_TAIL_WORDS = "的和与及对将为由把被从向以或在是并至于给"
_NEVER_FIRST = "的了着，。、；：！？”’）》】%％元亿万个们月日"
_CREDIT = 12  # a tail this short after the last full stop is rather the credit of a picture
_COUNT = re.compile(r"[（(][\d一二三四五六七八九十]{1,2}[）)]|[\d一二三四五六七八九十]{1,2}、|[a-z]\.|[①-⑳]")
_TIME = re.compile(r"\d{2,4}年|\d{1,2}月|[一二]〇")


_CLOSED = "。；;：:…｡"  # no line goes on after these
_BAR = " | "  # a line with it is a row


Block = tuple[int, int]  # lines `[first, last)` that make one paragraph


def kind_of(block: Block, page: Page) -> Kind:
    """What a block is: only prose is ever put together."""
    first, last = block
    return page.kinds[first] if last == first + 1 else Kind.PROSE


def heal(page: Page) -> list[Block]:
    """The paragraphs, in order; only prose is ever put together, over running heads and page numbers too."""
    blocks: list[Block] = []
    at = 0
    for first, end in _broken(page):
        blocks += pairwise(range(at, first + 1))
        blocks.append((first, end))
        at = end
    blocks += pairwise(range(at, len(page.lines) + 1))
    return blocks


def _broken(page: Page) -> list[Block]:
    """The paragraphs that are printed on several lines."""
    lines, found, done = page.lines, list[Block](), 0
    last = len(lines) - 1
    for before in [i for i, line in enumerate(lines) if line[2][-1] not in _CLOSED]:
        if before < done or before == last:
            continue  # what the text goes on over goes nowhere itself
        ahead = _past_furniture(lines, before + 1)
        first = found[-1][0] if found and found[-1][1] == before + 1 else before
        if _carries_on(page, (first, before + 1), ahead):
            if first < before:
                found.pop()
            found.append((first, ahead + 1))
            done = ahead
    return found


def _past_furniture(lines: list[Line], at: int) -> int:
    """The line at `at`, or the one after the running heads and page numbers there."""
    ahead = at
    while ahead + 1 < len(lines) and ahead - at < 3 and is_furniture(lines[ahead].text):
        ahead += 1
    return ahead


def _carries_on(page: Page, block: Block, at: int) -> bool:
    """Whether line `at` goes on with the sentence the block ends in; the kinds of all lines are asked for last."""
    before = block[1] - 1
    last, line = page.lines[before], page.lines[at]
    if _BAR in last.text or _BAR in line.text or not _may_go_on(last, line):
        return False
    broken = last.torn or page.column.fills(before)
    if not broken and not _unfinished(page, last, line):
        return False
    if page.column.is_row(before) or page.column.is_row(at) or not page.is_prose(at):
        return False
    prose = block[0] < before or page.is_prose(before)  # only prose is ever put together
    return prose or (broken and page.kinds[before] is Kind.ITEM)


def _may_go_on(last: Line, line: Line) -> bool:
    """Whether a line begins as one that goes on after another may."""
    if _salutation(line):
        return False
    return not line.enumerated or _number_torn(last, line) or last.text[-1] in "（(“《"


def _unfinished(page: Page, last: Line, line: Line) -> bool:
    """Whether a line goes on after one that might have ended there."""
    if last.closed or line.marker:
        return False
    if line.text[0] in _NEVER_FIRST or unclosed(last.text) or _number_torn(last, line):
        return True
    return bool(last.inner_stops or last.commas >= 2 or len(last.text) >= _BODY) and _reads_on(page, last, line)


def _reads_on(page: Page, last: Line, line: Line) -> bool:
    """Whether a body paragraph without its closing mark and the text after it make one sentence."""
    if last.text[-1] in _TAIL_WORDS or last.text.endswith(lexicon().running_heads):
        return True
    tail = last.text[max(map(last.text.rfind, "。！？；")) + 1 :]
    if _COUNT.search(tail, tail.rfind("，") + 1) or _opens(line):  # the tail is a heading that lost its line end
        return False
    if not line.closed:
        return False
    within = len(tail) > _CREDIT and (last.inner_stops or last.commas >= 2)
    if within and ("\u4e00" <= last.text[-1] <= "\u9fff" or last.text[-1].isdigit()):
        return True
    return page.holds(last.text[-1] + line.text[0])


def _opens(line: Line) -> bool:
    """Whether a line begins as a paragraph does."""
    words = lexicon()
    return line.text.startswith((*words.openers, *words.wires, "“", "「")) or _TIME.match(line.text) is not None


def _salutation(line: Line) -> bool:
    return len(line.text) <= 16 and line.text[-1] in "：:"


def _number_torn(last: Line, line: Line) -> bool:
    tail, head = last.text[-1], line.text[0]
    return tail.isdigit() and (head.isdigit() or head in ",.，．%％")
