"""Texts cut at separators that stand outside brackets and quotation marks."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import Interval
from factcheck.relations.lists.words import ListWords

BREAKS = frozenset("，；。：！？\n,;:!?")
_OPEN, _CLOSE = "（(《“「『【〔[", "）)》”」』】〕]"
_TOUCHING = frozenset(("”“", "》《", "」「", "’‘", "』『"))
_LONGEST = 300  # code points of a list that are looked at


def list_start(folded: str, floor: int, end: int) -> int:
    """Where the stretch without a break begins that ends at `end`; a mark that opens and does not close is a break."""
    depth, at = 0, end - 1
    floor = max(floor, end - _LONGEST)
    while at >= floor:
        mark = folded[at]
        depth += (mark in _CLOSE) - (mark in _OPEN)
        if depth < 0 or (depth == 0 and mark in BREAKS):
            return at + 1
        at -= 1
    return floor


def list_end(folded: str, start: int, ceiling: int, marks: frozenset[str]) -> int:
    """Where the first of some marks stands from `start`, or what closes a bracket opened before."""
    depth = 0
    ceiling = min(ceiling, start + _LONGEST)
    for at in range(start, ceiling):
        mark = folded[at]
        if depth == 0 and mark in marks:
            return at
        depth += (mark in _OPEN) - (mark in _CLOSE)
        if depth < 0:
            return at
    return ceiling


def pieces(text: str, marks: str = "、") -> list[tuple[int, int]]:
    """Spans of a text between marks outside brackets; names in marks of their own need none between them: “甲”“乙”, 《甲》《乙》."""
    found, depth, start = [], 0, 0
    for at, mark in enumerate(text):
        if depth == 0 and at and "、" in marks and text[at - 1 : at + 1] in _TOUCHING:
            found.append((start, at))
            start = at
        depth += (mark in _OPEN) - (mark in _CLOSE)
        if depth == 0 and mark in marks:
            found.append((start, at))
            start = at + 1
    return [*found, (start, len(text))]


def joints(words: ListWords, text: str) -> list[tuple[int, int]]:
    """Where words outside brackets join what stands before and after them."""
    depth, depths = 0, []
    for mark in text:
        depths.append(depth)
        depth += (mark in _OPEN) - (mark in _CLOSE)
    found = ((m.span(), m["joint"]) for m in words.joint.finditer(text))
    return [(a, b) for (a, b), joint in found if joint and depths[a] == 0 and a and b < len(text)]


def pair(words: ListWords, text: str) -> list[tuple[int, int]]:
    """Spans of the two items of a text that one word joins; the whole of the text where none or several do."""
    found = joints(words, text)
    return [(0, found[0][0]), (found[0][1], len(text))] if len(found) == 1 else [(0, len(text))]


def item_count(words: ListWords, text: str) -> Interval | None:
    """The least and greatest number of items that a list without breaks may name; None where it names one."""
    items = [text[a:b].strip() for a, b in pieces(text)]
    if any(not item for item in items):
        return None
    last, joined = len(joints(words, items[-1])), [len(joints(words, item)) for item in items[:-1]]
    if len(items) == 1:
        return Interval.point(2) if last == 1 else Interval(Fraction(2), Fraction(last + 1)) if last else None
    paired = len(items) == 3 and joined[1] and not last  # 甲、乙和丙、丁 are two pairs as well
    low = Fraction(2 if paired else len(items))
    return Interval(low, Fraction(len(items) + last + sum(joined)))
