"""What each printed line is: heading, row, caption, remark about the page, or prose."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum, auto
from functools import cache

from factcheck.reading.headings import breaks_off, goes_on, heading_shape
from factcheck.reading.lexicon import lexicon
from factcheck.reading.lines import CLOSERS, Line
from factcheck.reading.wrapping import Column


class Kind(Enum):
    """The kinds of lines."""

    HEADING = auto()
    ITEM = auto()  # a list item without a closing mark: stands alone
    ROW = auto()
    CAPTION = auto()
    REMARK = auto()  # source, byline, credit, date line
    FURNITURE = auto()  # running heads and page numbers: the text goes on over them
    PROSE = auto()


_STAMP = re.compile(
    r"(?:(?:[12]\d{3}|[１２][\uff10-\uff19]{3})[-/.年][ \d\uff10-\uff19]{1,3}[-/.月][ \d\uff10-\uff19]{1,3}日?"
    r"|\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2}"
    r"|[二〇零○一九][二〇零○一三四五六七八九]{3}年.{1,3}月.{1,3}日)"
    r"(?:(?:[ \u3000T（(]|来源|來源|星期|[A-Z])[^。，；]{0,60})?"
)
_SCENE = re.compile(r"(?:这是|這是|图为)?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日")
_BYLINE = re.compile(
    r"(?:.*[。！])?[^。，]{0,20}(?:记者|記者)[ \u3000：:]?[\u4e00-\u9fff]{1,3}[ \u3000]?[\u4e00-\u9fff]{1,3}"
)
_ASIDE = re.compile(r"[（(][^（）()。！？]{2,40}[）)]")
_DECIMAL = re.compile(r"\d\.\d")
_FOLIO = re.compile(
    r"[-—–─ ]{0,3}\d{1,4}[-—–─ ]{1,3}|[-—–─]{1,3} ?\d{1,4}|\d-\d{1,2}-\d{1,4}"
    r"|第 ?\d{1,4} ?页(?:[，, ]?共 ?\d{1,4} ?页)?"
)
_LONGEST_FOLIO = 20
_COUNT = re.compile(r"[一二三四五六七八九十\d\uff10-\uff19]+|[①-⑳⑴-⑽]")
_TOP = 6
_LIST = 5  # so many heading-like lines in a row are a menu or a table, not headings


def line_kinds(column: Column) -> list[Kind]:
    """The kind of each line of a page."""
    lines = column.lines
    kinds = [_alone(line, row, i < _TOP) for i, (line, row) in enumerate(zip(lines, column.rows, strict=True))]
    for i, line in enumerate(lines):
        if kinds[i] is Kind.PROSE and heading_shape(line, i == 0) and _may_head(i, column, kinds):
            kinds[i] = Kind.HEADING
    _lists(lines, kinds)
    _menus(lines, kinds)
    _values(lines, kinds)
    _dangling(kinds)
    _scenes(lines, kinds)
    return kinds


def is_furniture(text: str) -> bool:
    """Whether a line is a running head or a page number."""
    if text[0] not in _furniture_starts() and not text[0].isdigit():
        return False
    return (len(text) <= _LONGEST_FOLIO and _FOLIO.fullmatch(text) is not None) or text in lexicon().running_heads


@cache
def _furniture_starts() -> frozenset[str]:
    """What such a line begins with, where it is no digit."""
    return frozenset("-—–─ 第").union(head[0] for head in lexicon().running_heads)


def may_be_remark(line: Line) -> bool:
    """Whether a line is a remark about the page, or would be one if it stood elsewhere on it."""
    return _alone(line, False, True) is Kind.REMARK


def is_prose(column: Column, at: int) -> bool | None:
    """Whether a line is prose, where it takes no more than the lines beside it to know; else `None`."""
    line = column.lines[at]
    if _alone(line, column.is_row(at), at < _TOP) is not Kind.PROSE:
        return False
    if _SCENE.match(line.text):
        return None
    if not heading_shape(line, at == 0) or breaks_off(at, column):
        return True
    if at == 0:
        return len(column.lines) == 1
    if goes_on(at, column):
        before = column.lines[at - 1]
        if before.enumerated and not before.torn:
            return None
        if _alone(before, column.is_row(at - 1), at <= _TOP) is Kind.PROSE:
            return True
    return None if line.text[-1] in "！？!?" else False


def is_row(column: Column, at: int) -> bool | None:
    """Whether a line is a row, where it takes no more than the lines beside it to know; else `None`."""
    line = column.lines[at]
    kind = _alone(line, column.is_row(at), at < _TOP)
    heads = kind is Kind.HEADING or (kind is Kind.PROSE and heading_shape(line, at == 0))
    return None if heads else kind is Kind.ROW  # a heading beside rows may be one of them


def is_date_line(line: Line, at: int) -> bool:
    """Whether a line is a remark for a label or a date in it, whatever stands around it."""
    return _alone(line, True, at < _TOP) is Kind.REMARK


def _alone(line: Line, row: bool, top: bool) -> Kind:
    """What a line is by its words alone; a bare date is a date line at the top of the page and a cell in a table."""
    text = line.text
    if is_furniture(text):
        return Kind.FURNITURE
    label, colon, rest = text.replace(":", "：").partition("：")
    if colon and _is_title(label, rest):
        return Kind.HEADING
    if (colon and _is_label(text, label, rest)) or (_STAMP.fullmatch(text) and (top or not row)):
        return Kind.REMARK
    if row:
        return Kind.ROW
    if not any(map(str.isalnum, text)):
        return Kind.REMARK
    return _credit(text)


def _credit(text: str) -> Kind:
    """Whether a line is a byline, a credit, or a caption that ends in one."""
    if _ASIDE.fullmatch(text):
        return Kind.REMARK
    bare = text.rstrip(CLOSERS).rstrip("。")
    if len(text) <= 120 and ("记者" in text or "記者" in text) and _BYLINE.fullmatch(bare):
        return Kind.CAPTION if "。" in bare else Kind.REMARK
    words = lexicon()
    ended = len(text) <= 150 and bare[-1:] in _caption_ends() and bare.endswith(words.caption_ends)
    if len(text) <= 20 and (ended or _credits().search(text)):
        return Kind.REMARK
    return Kind.CAPTION if ended or text.startswith(words.caption_starts) else Kind.PROSE


@cache
def _caption_ends() -> frozenset[str]:
    """What the words end with that end a caption: one look at it refuses nearly all lines."""
    return frozenset(word[-1] for word in lexicon().caption_ends)


@cache
def _credits() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, lexicon().credits)))


def _is_title(label: str, title: str) -> bool:
    """Whether a line repeats the headline that the text had elsewhere: 原标题：……    来源：甲网."""
    return label.strip() in lexicon().title_labels and bool(title.strip()) and "。" not in title


def _is_label(text: str, label: str, rest: str) -> bool:
    if " | " in text or "\t" in text:
        return False
    words = lexicon()
    if len(rest) <= 50 and "。" not in rest and label.replace(" ", "").strip("（(") in words.labels:
        return True
    return len(text) <= 80 and "。" not in text and any(f"{w}：" in text or f"{w}:" in text for w in words.mastheads)


def _may_head(at: int, column: Column, kinds: list[Kind]) -> bool:
    """Whether what stands before it lets a heading-like line be a heading."""
    lines = column.lines
    line = lines[at]
    if breaks_off(at, column):
        return False
    if at == 0:
        return len(lines) > 1
    if kinds[at - 1] is Kind.PROSE and goes_on(at, column):
        return False
    if line.text[-1] in "！？!?":
        beside = kinds[at - 1] is Kind.HEADING or (at + 1 < len(lines) and heading_shape(lines[at + 1], False))
        asked = line.text[-1] in "？?" and kinds[at - 1] is Kind.PROSE and lines[at - 1].closed
        return beside or line.enumerated or asked
    return True


def _lists(lines: list[Line], kinds: list[Kind]) -> None:
    """Heading-like lines beside one with the same mark are items of a list, unless that mark mostly heads text."""
    marks = [_style(line) if kind is Kind.HEADING else "" for line, kind in zip(lines, kinds, strict=True)]
    if not any(marks):
        return
    listed = [bool(m) and m in (*marks[max(0, i - 1) : i], *marks[i + 1 : i + 2]) for i, m in enumerate(marks)]
    heading = Counter(mark for mark, item in zip(marks, listed, strict=True) if not item)
    within = Counter(mark for mark, item in zip(marks, listed, strict=True) if item)
    for i, mark in enumerate(marks):
        if listed[i] and within[mark] > heading[mark]:
            kinds[i] = Kind.ITEM


def _style(line: Line) -> str:
    """The list mark with its count taken out."""
    mark = line.marker
    return _COUNT.sub("0", mark) if mark else ""


def _menus(lines: list[Line], kinds: list[Kind]) -> None:
    """Long runs of heading-like lines keep only their first at the top of the page, and marked ones."""
    if kinds.count(Kind.HEADING) < _LIST:
        return
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] is Kind.HEADING:
            end += 1
        if end - at >= _LIST:
            for i in range(at, end):
                if i and not lines[i].enumerated:
                    kinds[i] = Kind.ROW
        at = max(end, at + 1)


def _values(lines: list[Line], kinds: list[Kind]) -> None:
    """Heading-like lines with a decimal in them, beside rows, are rows too."""
    if Kind.ROW not in kinds:
        return
    for order in (range(1, len(kinds)), range(len(kinds) - 2, 0, -1)):
        for i in order:
            if kinds[i] is not Kind.HEADING:
                continue
            beside = Kind.ROW in (kinds[i - 1], kinds[i + 1] if i + 1 < len(kinds) else None)
            if beside and _DECIMAL.search(lines[i].text) and not lines[i].enumerated:
                kinds[i] = Kind.ROW


def _dangling(kinds: list[Kind]) -> None:
    """Heading-like lines that head nothing, at the end of the page, are no headings."""
    for i in reversed(range(1, len(kinds))):
        if kinds[i] is Kind.HEADING:
            kinds[i] = Kind.ITEM
        elif kinds[i] is not Kind.REMARK:
            return


def _scenes(lines: list[Line], kinds: list[Kind]) -> None:
    """A dated sentence right under the headline that shows something is the caption of the picture there."""
    words = lexicon().caption_scenes
    for i, line in enumerate(lines):
        if kinds[i] is not Kind.PROSE or len(line.text) > 120 or not _SCENE.match(line.text) or "在" not in line.text:
            continue
        under = i > 0 and kinds[i - 1] is Kind.HEADING
        shown = any(w in line.text for w in words) if under else "拍摄的" in line.text
        if shown and line.closed and not line.inner_stops:
            kinds[i] = Kind.CAPTION
