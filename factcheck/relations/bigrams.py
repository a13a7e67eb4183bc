"""How many pairs of letters two texts share."""

from __future__ import annotations

import re
from functools import lru_cache

_HAN = re.compile(r"[\u3400-\u9fffA-Za-z]+")


def overlap(a: str | None, b: str | None) -> float:
    """Share of the bigrams of the text with fewer of them that the other text has as well."""
    first, second = bigrams(a), bigrams(b)
    least = min(len(first), len(second))
    return len(first & second) / least if least else 0.0


@lru_cache(maxsize=8192)
def bigrams(text: str | None) -> frozenset[str]:
    """Pairs of neighbouring letters; no pair spans a mark or a digit."""
    return frozenset(run[i : i + 2] for run in _HAN.findall(text or "") for i in range(len(run) - 1))
