"""Sections of a page, and which of them speak of the same matter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from factcheck.model import Section
from factcheck.reading.cohesion import share, unrelated
from factcheck.reading.cohesion import topics as topics_of
from factcheck.reading.flow import Stretch
from factcheck.reading.lexicon import lexicon
from factcheck.reading.parts import COUNTED, FORMAL, Part, cut_parts

_FIGURE = re.compile(r"\d[\d,.]*+(?:[万亿]{1,2}|[%％])?")
_REPORT = re.compile(r".{0,36}?(?:[电電]|[讯訊]|报道|報道|消息)")
_STRANGERS = 0.05  # the median share of topics between neighbouring counted parts below which a page is a digest


class _Digest(Enum):
    """Which headings of a page open matters of their own without further proof."""

    NONE = auto()
    COUNTED = auto()
    ALL = auto()


@dataclass(frozen=True, slots=True)
class _Article:
    """What the parts of an article so far tell: its first, its last, their topics, whether it has chapters."""

    first: Part
    last: Part
    topics: set[str]
    formal: bool


def cut_sections(flow: str, stretches: Sequence[Stretch]) -> tuple[Section, ...]:
    """The sections, in order, with their article numbers."""
    parts = cut_parts(flow, stretches)
    digest = _digest(parts)
    found: list[Section] = []
    number = 0
    article: _Article | None = None
    seen: set[str] = set()
    for part in parts:
        heads = {head.replace(" ", "") for head in part.headings}
        again = bool(heads & seen) or any(head.endswith(lexicon().continued) for head in heads)
        seen |= heads
        if article and _opens(part, article, digest, again):
            number, article = number + 1, None
        article = _joined(article, part)
        found.append(Section(part.first, part.last, number))
    return tuple(found)


def _joined(article: _Article | None, part: Part) -> _Article:
    formal = part.marked(FORMAL)
    if article is None:
        return _Article(part, part, set(part.topics), formal)
    article.topics.update(part.topics)
    return _Article(article.first, part, article.topics, article.formal or formal)


def _opens(part: Part, article: _Article, digest: _Digest, again: bool) -> bool:
    """Whether a part leaves the matter of the article before it; `again`: its heading has stood on the page."""
    if part.alone or article.last.signed or _notice(part):
        return True
    if not part.headings or part.marked(FORMAL) or again or article.formal:
        return False
    if part.marked(COUNTED):
        return digest is not _Digest.NONE or _leaves(part, article)
    if part.tabular:
        return False
    return digest is _Digest.ALL or _headline(part) or _leaves(part, article)


def _leaves(part: Part, article: _Article) -> bool:
    """Whether a part shares hardly a topic with the article, and names nothing of its headline."""
    title = topics_of(" ".join(article.first.headings))
    named = len(title & part.topics)
    return unrelated(part.topics, article.topics) and not (named >= 2 and named * 5 >= len(title))


def _notice(part: Part) -> bool:
    head = part.headings[0].replace(" ", "").replace("\u3000", "") if part.headings else ""
    return len(head) <= 20 and head.endswith(lexicon().notices + lexicon().related)


def _headline(part: Part) -> bool:
    """Whether it is made up as a news story of its own: a headline over two lines, a dateline, a figure told again."""
    if len(part.headings) > 1 and part.lead:
        return True
    if part.lead.startswith(lexicon().wires) and _REPORT.match(part.lead):
        return True
    told = {figure for figure in _FIGURE.findall(" ".join(part.headings)) if len(figure) > 2}
    return bool(told & set(_FIGURE.findall(part.lead)))


def _digest(parts: list[Part]) -> _Digest:
    """Whether the headings of a page stand over unrelated items."""
    counted = [p for p in parts if p.marked(COUNTED)]
    if parts and any(word in "".join(parts[0].headings[:1]) for word in lexicon().digests):
        return _Digest.COUNTED if counted else _Digest.ALL
    if len(counted) < 3 or any(p.marked(FORMAL) for p in parts):
        return _Digest.NONE
    shares = sorted(share(b.topics, a.topics) for a, b in pairwise(counted))
    return _Digest.COUNTED if shares[len(shares) // 2] < _STRANGERS else _Digest.NONE
