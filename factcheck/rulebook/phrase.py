"""The language of phrases: words and slots, with bounded gaps, never regular expressions.

    {current}[，](是|为|相当于)…{when}……的{times}
    {whole}（…{parts+}）

`{name}` is a figure for that operand; `{name+}` two to twelve figures, each with up to 20 characters of its own before
it; `(a|b)` one of the words; `(<class>|a)` a word of a class of rules/lexicon/phrases.yaml; `[a|b]` the same or none;
`…` up to 14 characters within the clause; `……` up to 50 within the sentence. A gap holds no measuring figure; periods
and ordinals may stand in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.model import FactcheckError

_TOKEN = re.compile(
    r"\{(?P<slot>[a-z_]+)(?P<many>\+?)\}|(?P<wide>……)|(?P<gap>…)|\((?P<one>[^(){}\[\]]+)\)|\[(?P<maybe>[^{}\[\]]+)\]"
    r"|(?P<word>[^(){}\[\]|…]+)|(?P<bad>.)"
)


class PhraseError(FactcheckError):
    """A phrase that cannot be read."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a phrase: a slot, gap, wide gap, or words of which one (or, if `optional`, none) stands there."""

    sort: str  # slot, list, gap, wide, words
    words: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase, read."""

    parts: tuple[Part, ...]

    @property
    def slots(self) -> tuple[str, ...]:
        """The operand names, in order."""
        return tuple(p.words[0] for p in self.parts if p.sort in ("slot", "list"))

    def expanded(self, classes: Mapping[str, Sequence[str]]) -> Phrase:
        """The phrase with the words of a class in place of its name; PhraseError for a class there is none of."""
        return Phrase(tuple(replace(p, words=_words(p.words, classes)) if p.sort == "words" else p for p in self.parts))


def _words(words: Sequence[str], classes: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    found: list[str] = []
    for word in words:
        if not (word.startswith("<") and word.endswith(">")):
            found.append(word)
        elif word[1:-1] in classes:
            found += classes[word[1:-1]]
        else:
            raise PhraseError(f"there is no class '{word}'")
    return tuple(found)


def parse_phrase(text: str) -> Phrase:
    """Read a phrase; PhraseError says what is wrong with it."""
    parts = []
    for token in _TOKEN.finditer(text):
        if token["bad"]:
            raise PhraseError(f"'{token['bad']}' at column {token.start() + 1} of the phrase is out of place")
        if token["slot"]:
            parts.append(Part("list" if token["many"] else "slot", (token["slot"],)))
        elif token["wide"] or token["gap"]:
            parts.append(Part("wide" if token["wide"] else "gap"))
        else:
            words = token["one"] or token["maybe"] or token["word"]
            parts.append(Part("words", tuple(words.split("|")), bool(token["maybe"])))
    phrase = Phrase(tuple(parts))
    if not phrase.slots or len(set(phrase.slots)) != len(phrase.slots):
        raise PhraseError("a phrase has one or more slots, each once")
    return phrase
