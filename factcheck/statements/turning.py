"""The word that gives a change its direction, and its opposite."""

from __future__ import annotations

from factcheck.model import Document, Statement
from factcheck.statements.words import Words, tail

_GROUPS = ("upname", "downname", "up", "down", "more", "less")


def turned(words: Words, document: Document, statement: Statement) -> tuple[int, int, str, str] | None:
    """Text offsets of the word before a figure that says it grew or fell, the word, and what would say the contrary.

    None where no such word stands there, or the lexicon knows no opposite.
    """
    sentence, at = document.sentences[statement.sentence], statement.figure.at[0]
    left = tail(document.flow[sentence.start : at])
    found = words.change.search(left)
    ends = [found.end(group) for group in _GROUPS if found[group]] if found else []
    said = max((w for w in words.opposites if ends and left.endswith(w, 0, ends[0])), key=len, default=None)
    if said is None:
        return None
    begin = at - len(left)
    start, end = document.text_span(begin + ends[0] - len(said), begin + ends[0])
    return start, end, said, words.opposites[said]
