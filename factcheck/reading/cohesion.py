"""Whether two stretches of text speak of the same matter, by the words they share."""

from __future__ import annotations

import re
from functools import cache

from factcheck.reading.lexicon import lexicon

_RUN = re.compile(r"[\u4e00-\u9fff]{2,}+")
_GRAMMAR = frozenset(
    "的了在和与是为将对也等从到被把有这那及或以于其中年月日上下不我他们个一二三四五六七八九十亿万元百千多大"
)
_ENOUGH = 20  # topical pairs; with fewer, an article has not yet said what it is about
_HARDLY = 0.1  # measured: unrelated items of digests share 0.05 at the median, sections of one article 0.31


def topics(text: str) -> frozenset[str]:
    """The neighbouring pairs of ideographs that say what a text is about; figures and grammar are left out."""
    generic = _generic()
    pairs = {
        run[i : i + 2]
        for run in _RUN.findall(text)
        for i in range(len(run) - 1)
        if run[i] not in _GRAMMAR and run[i + 1] not in _GRAMMAR
    }
    return frozenset(pairs) - generic


@cache
def _generic() -> frozenset[str]:
    return frozenset(lexicon().generic)


def share(part: frozenset[str], whole: frozenset[str] | set[str]) -> float:
    """The share of one stretch's topics that stand in the other too."""
    return len(part & whole) / len(part) if part else 1.0


def common(one: frozenset[str], other: frozenset[str] | set[str]) -> float:
    """The share of the smaller's topics that stand in the other too."""
    return len(one & other) / max(1, min(len(one), len(other)))


def unrelated(part: frozenset[str], whole: frozenset[str] | set[str]) -> bool:
    """Whether two stretches long enough to tell have hardly a topic in common."""
    return min(len(whole), len(part)) >= _ENOUGH and common(part, whole) < _HARDLY
