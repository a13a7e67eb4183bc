"""Items listed after the count of them: 三种药：甲、乙和丙; 两所学校，分别是甲和乙; “四镇”（甲、乙、丙、丁）."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from factcheck.model import UNMEASURING, Figure, Interval, Kind
from factcheck.relations.lists.enumerated import enumerated
from factcheck.relations.lists.pieces import item_count, list_end, pieces
from factcheck.relations.lists.words import ListWords

_LONGEST = 30  # code points of one item
_SHORT = 10  # code points after a comma that still go on with the list
_NEAR = 8  # code points between a count and 即
_FAR = 20  # the same for other words
_COLON = re.compile(r"[”’」』]?(?:[：:]|——)")
_LEADS_ON = re.compile(r"[^。；：！？\n的]{0,20}。?[ \t]*\n")  # the last words of a paragraph, after a count
_BRACKET = re.compile(r"[”’」』]?\s?[（(]\s?")
_RANKING = tuple("前后第每")
_RANKED = re.compile("第[0-9一二三四五六七八九十]{1,3}[及和与、]$")  # 第二及四部分
_SEEN = re.compile(r"[^，。；：！？\n、]{0,12}(?:看|中)[，：]")
_AMONG = "其中"
_CLAUSE = re.compile(r"[，。；：！？\n,]")
_STOPS = frozenset("；。！？\n;!?")


def items_after(
    words: ListWords, folded: str, ceiling: int, figure: Figure, others: Sequence[Figure]
) -> Interval | None:
    """How many items are listed after a count, up to `ceiling`; `others` are the figures after it in its sentence.

    None where no list is announced, where what is listed are figures, and where a list that may leave items out
    names fewer than are counted.
    """
    if (changes := _viewed(folded, figure, ceiling, others)) is not None:
        return changes
    if (numbered := _led_to(words, folded, figure, others)) is not None:
        return numbered
    found = _announced(words, folded, figure, ceiling)
    before = folded[max(0, figure.at[0] - _NEAR) : figure.at[0]]
    if found is None or before.endswith(_RANKING) or _RANKED.search(before):
        return None  # 前五大客户: others in every year
    start, is_open, bracket = found
    if any(figure.at[1] <= f.at[0] < start and f.kind not in UNMEASURING for f in others):
        return None  # 五大类24个指标，包括: the nearest count is meant
    if (count := enumerated(folded, start, figure)) is not None:
        return None if figure.value is not None and count < figure.value else Interval.point(count)
    end = list_end(folded, start, ceiling, frozenset("\n") if bracket else _STOPS)
    text = folded[start:end]
    if text.rstrip("”’」』").endswith("等") or "等" in text[-4:]:
        is_open = True
    if not bracket and (clauses := _stretches(folded, start, ceiling)) == figure.value:
        return Interval.point(clauses)
    count_range = _listed(words, folded, start, end, others)
    grouped = folded[end : end + 1] == "；" and not words.after_semicolon.match(folded, end + 1)
    if count_range is None or grouped or (bracket and _remarks(words, text)):
        return None
    enough = figure.value is None or count_range.high is None or count_range.high >= figure.value
    return count_range if enough or not is_open else None


def _viewed(folded: str, figure: Figure, ceiling: int, others: Sequence[Figure]) -> Interval | None:
    """The number of things whose changes follow one by one: 从八大类价格看，甲下降1.9%、乙上涨0.4%…; None where none do."""
    if (seen := _SEEN.match(folded, figure.at[1], ceiling)) is None:
        return None
    end = list_end(folded, seen.end(), ceiling, frozenset("。\n"))
    if _AMONG in folded[seen.end() : end]:
        return None  # 制造业增长9%，其中高技术制造业增长12%: one of them is told in two
    rates = [f.at for f in others if f.kind is Kind.PERCENT]
    counts = (_each_changed(folded, seen.end(), end, marks, rates) for marks in ("，；", "、，；"))
    return next((Interval.point(count) for count in counts if count is not None), None)


def _each_changed(folded: str, start: int, end: int, marks: str, rates: Sequence[tuple[int, int]]) -> int | None:
    """The number of pieces that some marks part, where each ends with the only rate in it: 电力、热力和燃气业下降1.6%."""
    spans = [(start + a, start + b) for a, b in pieces(folded[start:end], marks)]
    each = [[at for at in rates if a <= at[0] < b] for a, b in spans]
    whole = all(len(inside) == 1 and inside[0][1] == b for inside, (_, b) in zip(each, spans, strict=True))
    return len(spans) if whole and len(spans) > 2 else None


def _stretches(folded: str, start: int, ceiling: int) -> int:
    """How many stretches semicolons part, up to the end of the sentence: 三个活动：甲会，下午举行；乙会，在东湖馆；丙会，已取消。"""
    sentence = folded[start : list_end(folded, start, ceiling, frozenset("。！？\n"))]
    return len(pieces(sentence, "；"))


def _led_to(words: ListWords, folded: str, figure: Figure, others: Sequence[Figure]) -> Interval | None:
    """The number of numbered paragraphs after one that ends in a count of them; None where they are fewer."""
    led = _LEADS_ON.match(folded, figure.at[1])
    if (
        led is None
        or words.backward.search(folded[: figure.at[0]][-_NEAR:])
        or any(figure.at[1] <= f.at[0] < led.end() for f in others)
    ):
        return None
    count = enumerated(folded, led.end(), figure)
    return None if count is None or figure.value is None or count < figure.value else Interval.point(count)


def _announced(words: ListWords, folded: str, figure: Figure, ceiling: int) -> tuple[int, bool, bool] | None:
    """Where the list begins that a count announces, whether it is open, and whether it stands in a bracket."""
    at = figure.at[1]
    for stop in range(at, min(at + _FAR, ceiling)):
        if (found := _COLON.match(folded, stop, ceiling)) is not None:
            return found.end(), False, False
        if (found := _BRACKET.match(folded, stop, ceiling)) is not None:
            inside = words.bracketed.match(folded, found.end())
            return (inside.end() if inside else found.end()), False, True
        mark = folded[stop]
        comma = mark in "，,"
        joined = comma or stop > at
        if joined and stop - at <= _NEAR and (found := words.namely.match(folded, stop + comma, ceiling)) is not None:
            more = _COLON.match(folded, found.end(), ceiling)
            return (more.end() if more else found.end()), False, False
        said = words.announcing.match(folded, stop + comma, ceiling)
        if said is not None and (comma or (said.end() - said.start() > 1 and stop > at)):
            more = _COLON.match(folded, said.end(), ceiling)
            return (more.end() if more else said.end()), said["some"] is not None, False
        said = words.being.match(folded, stop, ceiling) if stop - at <= _NEAR and _foremost(words, folded, at) else None
        if said is not None:
            return said.end(), False, False
        if mark in "，。；！？、\n,;）)":
            return None
    return None


def _foremost(words: ListWords, folded: str, at: int) -> bool:
    """Whether what is counted up to a place is the most of its kind, so that what is said to be they are all of them."""
    clause = _CLAUSE.split(folded[max(0, at - _LONGEST) : at])[-1]
    return "的" in clause and any(word in clause for word in words.sole)


def _listed(words: ListWords, folded: str, start: int, end: int, others: Sequence[Figure]) -> Interval | None:
    """The number of items between two places; a comma ends the list, unless short items go on after it."""
    text = folded[start:end]
    clauses = pieces(text, "，,")
    kept = 1
    while kept < len(clauses) and _goes_on(words, text[slice(*clauses[kept])]):
        kept += 1
    stretch = text[: clauses[kept - 1][1]]
    items = [(start + a, start + b) for a, b in pieces(stretch, "、，,")]
    if any(b - a > _LONGEST + 15 for a, b in items) or _are_figures(items, folded, others):
        return None
    counts = [item_count(words, stretch[a:b]) or Interval.point(1) for a, b in clauses[:kept]]
    if kept == 1:
        return None if counts[0] == Interval.point(1) else counts[0]
    if "、" not in stretch and not words.joint.search(stretch):
        return None
    return Interval(Fraction(kept), sum((c.high or Fraction(1) for c in counts), Fraction(0)))


def _goes_on(words: ListWords, clause: str) -> bool:
    short = all(b - a <= _SHORT for a, b in pieces(clause))
    return short and words.after_list.match(clause) is None


def _are_figures(items: Sequence[tuple[int, int]], folded: str, others: Sequence[Figure]) -> bool:
    """Whether items begin or end with figures of their own: what is listed are amounts, or counts of parts."""
    starts = {f.at[0] for f in others if f.kind not in UNMEASURING}
    ends = {f.at[1] for f in others if f.kind not in UNMEASURING}
    return any(a in starts or b in ends or b - 1 in ends for a, b in items)


def _remarks(words: ListWords, text: str) -> bool:
    """Whether a bracket holds a remark, or other words for the unit: 8省（区、市）."""
    if words.remark.match(text):
        return True
    first = text[slice(*pieces(text, "，,")[0])]
    return all(first[a:b].strip() in words.admin for a, b in pieces(first))
