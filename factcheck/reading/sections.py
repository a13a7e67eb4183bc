"""Sections of a page, and which of them speak of the same matter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from factcheck.model import Section
from factcheck.reading.cohesion import share, topics, unrelated
from factcheck.reading.flow import Stretch
from factcheck.reading.items import item_starts
from factcheck.reading.kinds import Kind
from factcheck.reading.lexicon import lexicon

_FORMAL = re.compile(
    r"第[一二三四五六七八九十百零〇\d]{1,4}[章节節篇編编条]"
    r"|[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]"
)
_COUNTED = re.compile(r"[（(]?[\d\uff10-\uff19]{1,2}[、．.）)]|[①-⑳⑴-⑽]")
_FIGURE = re.compile(r"\d[\d,.]*(?:[万亿]{1,2}|[%％])?")
_REPORT = re.compile(r".{0,36}?(?:[电電]|[讯訊]|报道|報道|消息)")


@dataclass(frozen=True, slots=True)
class _Part:
    """Stretches `[first, last)` under one heading block, whose text lines up to `body` are the headings."""

    first: int
    last: int
    headings: tuple[str, ...]
    lead: str
    text: str
    rows: bool
    alone: bool  # an item of a digest or a link: a matter of its own


def cut_sections(flow: str, stretches: list[Stretch]) -> tuple[Section, ...]:
    """The sections, in order, with their article numbers."""
    parts = _parts(flow, stretches)
    digest = _is_digest(parts)
    found: list[Section] = []
    article = 0
    so_far: set[str] = set()
    formal = credited = False
    for number, part in enumerate(parts):
        subject = topics(part.text)
        if number and (credited or _opens_article(part, subject, so_far, formal, digest)):
            article, so_far, formal = article + 1, set(), False
        formal = formal or _marked(part, _FORMAL)
        credited = _credited(flow, stretches[part.last - 1])
        so_far |= subject
        found.append(Section(part.first, part.last, article))
    return tuple(found)


def _parts(flow: str, stretches: list[Stretch]) -> list[_Part]:
    items = item_starts(flow, stretches)
    starts = sorted({0, *items, *_heading_blocks(flow, stretches)}) if stretches else []
    return [_part(flow, stretches, a, b, a in items) for a, b in pairwise([*starts, len(stretches)])]


def _heading_blocks(flow: str, stretches: list[Stretch]) -> list[int]:
    """Where headings begin; a counted heading right after another counted one begins anew."""
    heads = [s.kind is Kind.HEADING for s in stretches]
    counted = [head and bool(_COUNTED.match(flow, s.start)) for head, s in zip(heads, stretches, strict=True)]
    fresh = [head and not (i and heads[i - 1]) for i, head in enumerate(heads)]
    return [i for i in range(len(heads)) if fresh[i] or (i and counted[i] and counted[i - 1])]


def _part(flow: str, stretches: list[Stretch], first: int, last: int, alone: bool) -> _Part:
    body = first
    while body < last and stretches[body].kind is Kind.HEADING:
        body += 1
    headings = tuple(flow[s.start : s.end] for s in stretches[first:body])
    prose = [s for s in stretches[body:last] if s.kind in (Kind.PROSE, Kind.CAPTION)]
    lead = flow[prose[0].start : prose[0].end][:400] if prose else ""
    rows = sum(s.kind is Kind.ROW for s in stretches[body:last]) * 2 > last - body
    return _Part(first, last, headings, lead, flow[stretches[first].start : stretches[last - 1].end], rows, alone)


def _opens_article(part: _Part, subject: frozenset[str], so_far: set[str], formal: bool, digest: bool) -> bool:
    """Whether a section leaves the matter of those before it."""
    if part.alone or _notice(part):
        return True
    if not part.headings or _marked(part, _FORMAL):
        return False
    if _marked(part, _COUNTED):
        return not formal and (digest or unrelated(subject, so_far))
    if part.rows or formal:
        return False
    return _headline(part) or unrelated(subject, so_far)


def _marked(part: _Part, mark: re.Pattern[str]) -> bool:
    return bool(part.headings) and mark.match(part.headings[0]) is not None


def _notice(part: _Part) -> bool:
    head = part.headings[0].replace(" ", "").replace("\u3000", "") if part.headings else ""
    return len(head) <= 20 and head.endswith(lexicon().notices + lexicon().related)


def _headline(part: _Part) -> bool:
    """Whether it is made up as a news story of its own: a headline over two lines, a dateline, a figure told again."""
    if len(part.headings) > 1 and part.lead:
        return True
    if part.lead.startswith(lexicon().wires) and _REPORT.match(part.lead):
        return True
    told = {figure for figure in _FIGURE.findall(" ".join(part.headings)) if len(figure) > 2}
    return bool(told & set(_FIGURE.findall(part.lead)))


def _credited(flow: str, last: Stretch) -> bool:
    text = flow[last.start : last.end]
    return last.kind is Kind.REMARK and any(word in text for word in lexicon().credits)


def _is_digest(parts: list[_Part]) -> bool:
    """Whether the counted headings of a page stand over unrelated items."""
    counted = [p for p in parts if _marked(p, _COUNTED)]
    if len(counted) < 3:
        return False
    head = "".join(parts[0].headings)
    if any(word in head for word in lexicon().digests):
        return True
    subjects = [topics(p.text) for p in counted]
    shares = sorted(share(b, a) for a, b in pairwise(subjects))
    return shares[len(shares) // 2] < 0.05
