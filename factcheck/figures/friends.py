"""False friends: numbers that are part of a name, an idiom or a code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.figures.lexicon import Friends

_NUMERIC = frozenset("0123456789零〇一二两三四五六七八九十百千万亿")
_LABEL_GAP = " :：为是第"


@dataclass(frozen=True, slots=True)
class FriendTable:
    """Words that hold numbers and are none, found by any two neighbouring characters of which one is a digit."""

    words: Mapping[str, tuple[tuple[int, str], ...]]  # two characters to (their place in the word, the word)
    labels: Mapping[str, tuple[str, ...]]  # last character to words that announce a code
    after: tuple[str, ...]

    def may_begin(self, text: str) -> bool:
        """Whether such a word may hold the first two characters of a text."""
        return text[:2] in self.words

    def cover(self, folded: str, start: int, end: int) -> bool:
        """Whether the figure at `[start, end)` lies inside such a word."""
        begins, ends = folded[start : start + 2], folded[start - 1 : start + 1]
        if begins not in self.words and ends not in self.words:
            return False  # as of nearly all
        for at, pair in ((start, begins), (start - 1, ends)):
            for place, word in self.words.get(pair, ()):
                first = at - place
                if 0 <= first <= start and first + len(word) >= end and folded.startswith(word, first):
                    return True
        return False

    def labelled(self, folded: str, start: int, end: int) -> bool:
        """Whether a word for a code (电话, 代码) announces the number, or one for an address (号, 室) follows it."""
        if folded.startswith(self.after, end):
            return True
        at = start
        while at > 0 and start - at < 3 and folded[at - 1] in _LABEL_GAP:
            at -= 1
        words = self.labels.get(folded[at - 1 : at]) if at else None
        return bool(words) and folded.endswith(words or (), 0, at)


def friend_table(friends: Friends) -> FriendTable:
    """The table of a lexicon's false friends."""
    words: dict[str, tuple[tuple[int, str], ...]] = {}
    for word in friends.words:
        for place in range(len(word) - 1):
            pair = word[place : place + 2]
            if not _NUMERIC.isdisjoint(pair):
                words[pair] = (*words.get(pair, ()), (place, word))
    labels: dict[str, tuple[str, ...]] = {}
    for word in friends.labels:
        labels[word[-1]] = (*labels.get(word[-1], ()), word)
    return FriendTable(words, labels, friends.after)
