"""Paragraphs that hold several: a headline in brackets before its text, a digest printed in one go."""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.reading.flow import Stretch
from factcheck.reading.items import strangers
from factcheck.reading.kinds import Kind
from factcheck.reading.parts import FORMAL

_LEAD = re.compile(r"【[^【】\n]{4,120}】(?=[^\s。，、】]|\s)")
_REST = 15  # shorter than this, what follows the bracket belongs to the headline
_ITEM = re.compile(r"(\d(?<![^。；;！\s】]\d)\d?)、")  # first a digit, then what stands before it: so it is found fast
_ITEM_LENGTH = 30  # shorter items are a list, not stories


def split_paragraphs(flow: str, stretches: list[Stretch]) -> list[Stretch]:
    """The stretches, with a bracketed headline as a heading of its own and the items of a digest apart."""
    parts = [part for s in stretches for part in _lead(flow, s)]
    if any(s.kind is Kind.HEADING and FORMAL.match(flow, s.start, s.end) for s in parts):
        return parts  # a text in chapters counts its arguments, not stories
    return [piece for part in parts for piece in _items(flow, part)]


def _lead(flow: str, s: Stretch) -> list[Stretch]:
    lead = _LEAD.match(flow, s.start, s.end) if s.kind is Kind.PROSE else None
    if lead is None or s.end - lead.end() < _REST:
        return [s]
    start = _skip(flow, lead.end())
    return [Stretch(Kind.HEADING, s.start, lead.end()), Stretch(Kind.PROSE, start, s.end)]


def _skip(flow: str, at: int) -> int:
    while flow[at].isspace():
        at += 1
    return at


def _items(flow: str, s: Stretch) -> list[Stretch]:
    """The stories 1、… 2、… 3、… of one paragraph that share nothing, or the paragraph as it is."""
    starts: list[int] = []
    for match in _ITEM.finditer(flow, s.start, s.end) if s.kind is Kind.PROSE else ():
        if int(match[1]) == len(starts) + 1:
            starts.append(match.start())
    ends = [*starts[1:], s.end]
    texts = [flow[a:b] for a, b in zip(starts, ends, strict=False)]
    if len(starts) < 3 or min(map(len, texts)) < _ITEM_LENGTH or not strangers(texts):
        return [s]
    bounds = pairwise([s.start, *starts, s.end]) if starts[0] > s.start else pairwise([*starts, s.end])
    return [Stretch(Kind.PROSE, a, a + len(flow[a:b].rstrip())) for a, b in bounds]
