"""What a statement measures, in words that may be compared with those of another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.model import Statement
from factcheck.statements import Words

_NO_NAME = re.compile(r"[^\u3400-\u9fffA-Za-z]+")
_MEASURED = "量额"  # 出口量, 出口额 and 出口 are one thing by their units
_PER = re.compile("每.{1,2}$")  # 每桶13美元: in what it is counted, not what it is


@dataclass(frozen=True, slots=True)
class Named:
    """The names of what a statement measures: those of `Statement` (`full` is its `name`), made comparable."""

    metric: str
    full: str
    subject: str


def comparable(words: Words, name: str | None) -> str:
    """A name with one spelling for what has several, and without the words that only say how much or whose it is."""
    plain = words.crossing.sub("", _PER.sub("", _NO_NAME.sub("", name or "")))
    text = words.synonyms.sub(lambda alias: words.canonical[alias[0]], plain)
    bare = words.extent.sub("", text)
    return bare if len(bare) > 1 else text


def bare_name(words: Words, name: str | None) -> str:
    """A name without the words that only say how much of a thing is meant."""
    return words.extent.sub("", words.plain_name(_NO_NAME.sub("", name or "")))


def flow_word(words: Words, s: Statement) -> str | None:
    """What says that a figure is of what adds up over time; what is left of two flows does not."""
    if words.net.search(s.name or s.metric or ""):
        return None
    if s.figure.unit is not None and s.figure.unit.symbol in words.flow_units:
        return s.figure.unit.symbol
    for name in (words.plain_name(s.metric), bare_name(words, s.metric)):
        if found := words.flow.search(name):
            return found[1].rstrip(_MEASURED)
    done = words.flow_verb.match(bare_name(words, s.name))
    return done[1] if done and s.figure.unit is not None else None
