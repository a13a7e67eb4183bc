"""What the lexicon says of how atoms may stand together, ready for matching."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.figures.times.patterns import suffixed
from factcheck.figures.times.words import TimeWords


@dataclass(frozen=True, slots=True)
class Grammar:
    """How atoms may stand together, from the lexicon."""

    words: TimeWords
    suffix: re.Pattern[str]
    length_suffix: re.Pattern[str]
    suffix_starts: frozenset[str]  # every character with which one begins, or 最后
    name_ends: frozenset[str]  # every character with which the ordinal mark or one of the lunar calendar ends
    ranges: frozenset[str]
    first: tuple[str, ...]  # the ordinal mark

    @classmethod
    def of(cls, words: TimeWords) -> Grammar:
        """The grammar of a lexicon."""
        return cls(
            words,
            suffixed(words.suffixes, words.suffix_stops),
            suffixed(words.length_suffixes, words.length_suffix_stops),
            frozenset(" 的") | {word[0] for word in (*words.suffixes, *words.tail)},
            frozenset(word[-1] for word in (words.ordinal, *words.lunar_marks)),
            frozenset(words.ranges),
            (words.ordinal,),
        )
