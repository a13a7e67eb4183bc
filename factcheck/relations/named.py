"""What a statement measures, in words that may be compared with those of another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.statements import Words

_NO_NAME = re.compile(r"[^\u3400-\u9fffA-Za-z]+")
_PER = re.compile("每.{1,2}$")  # 每桶13美元: in what it is counted, not what it is


@dataclass(frozen=True, slots=True)
class Named:
    """The names of what a statement measures: those of `Statement` (`full` is its `name`), made comparable."""

    metric: str
    full: str
    subject: str


def comparable(words: Words, name: str | None) -> str:
    """A name with one spelling for what has several, and without the words that only say how much or whose it is."""
    text = words.synonyms.sub(lambda alias: words.canonical[alias[0]], _PER.sub("", _NO_NAME.sub("", name or "")))
    bare = words.extent.sub("", text)
    return bare if len(bare) > 1 else text
