"""A page cut at its headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.reading.cohesion import topics
from factcheck.reading.flow import Stretch
from factcheck.reading.items import item_starts
from factcheck.reading.kinds import Kind
from factcheck.reading.lexicon import lexicon

FORMAL = re.compile(
    r"第[一二三四五六七八九十百零〇\d]{1,4}[章节節篇編编条]"
    r"|[一二三四五六七八九十]{1,3}(?:[、．.]|\Z)|[（(][一二三四五六七八九十]"
)
COUNTED = re.compile(r"[（(]?[\d\uff10-\uff19]{1,2}(?:[、）)]|[．.](?![\d\uff10-\uff19](?!\d{3}年)))|[①-⑳⑴-⑽]")
_LEAD = 400


@dataclass(frozen=True, slots=True)
class Part:
    """Stretches `[first, last)` under one block of headings.

    `lead` is how its first paragraph begins, `topics` what it is about; `tabular` says that it is mostly rows, `alone`
    that it is an item of a digest or a link, and `signed` that it ends in a byline or credit.
    """

    first: int
    last: int
    headings: tuple[str, ...]
    lead: str
    topics: frozenset[str]
    tabular: bool
    alone: bool
    signed: bool

    def marked(self, mark: re.Pattern[str]) -> bool:
        """Whether its heading begins with such a list mark."""
        return bool(self.headings) and mark.match(self.headings[0]) is not None


def cut_parts(flow: str, stretches: Sequence[Stretch]) -> list[Part]:
    """The parts, in order; together they hold every stretch."""
    if not stretches:
        return []
    formal = any(s.kind is Kind.HEADING and FORMAL.match(flow, s.start, s.end) for s in stretches)
    items = item_starts(flow, stretches, formal)
    starts = sorted({0, *items, *_heading_blocks(flow, stretches)})
    return [_part(flow, stretches, a, b, a in items) for a, b in pairwise([*starts, len(stretches)])]


def _heading_blocks(flow: str, stretches: Sequence[Stretch]) -> list[int]:
    """Where headings begin; a counted heading right after another heading begins anew."""
    heads = [s.kind is Kind.HEADING for s in stretches]
    counted = [head and bool(COUNTED.match(flow, s.start)) for head, s in zip(heads, stretches, strict=True)]
    fresh = [head and not (i and heads[i - 1]) for i, head in enumerate(heads)]
    return [i for i in range(len(heads)) if fresh[i] or counted[i]]


def _part(flow: str, stretches: Sequence[Stretch], first: int, last: int, alone: bool) -> Part:
    body = first
    while body < last and stretches[body].kind is Kind.HEADING:
        body += 1
    prose = next((s for s in stretches[body:last] if s.kind is Kind.PROSE), None)
    return Part(
        first=first,
        last=last,
        headings=tuple(flow[s.start : s.end] for s in stretches[first:body]),
        lead=flow[prose.start : min(prose.end, prose.start + _LEAD)] if prose else "",
        topics=topics(flow[stretches[first].start : stretches[last - 1].end]),
        tabular=sum(s.kind is Kind.ROW for s in stretches[body:last]) * 2 > last - body,
        alone=alone,
        signed=_signed(flow, stretches[last - 1]),
    )


def _signed(flow: str, last: Stretch) -> bool:
    text = flow[last.start : last.end]
    if last.kind is not Kind.REMARK:
        return False
    byline = text[0] in "（(" and len(text) <= 30 and not any(mark in text for mark in "，、：:") and text[-1] in "）)"
    return byline or any(word in text for word in lexicon().credits)
