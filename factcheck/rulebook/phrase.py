"""The language of phrases: words and slots, with bounded gaps, never regular expressions.

    {current}[，](是|为|相当于)…{when}……的{times}
    {whole}（…{parts+}）

`{name}` is a figure for that operand; `{name+}` two to twelve figures, each with up to 20 characters of its own before
it; `(a|b)` one of the words; `(<class>|a)` a word of a class of rules/lexicon/phrases.yaml; `[a|b]` the same or none;
`…` up to 14 characters within the clause; `……` up to 50 within the sentence. A gap holds no measuring figure; periods
and ordinals may stand in it. What no phrase need say: a word of the class `hedges` (约) may stand before any figure but
the first, and one of the class `after-figure` (左右) after any.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.model import FactcheckError

_TOKEN = re.compile(
    r"\{(?P<slot>[^{}+]*)(?P<many>\+?)\}|(?P<wide>……)|(?P<gap>…)|\((?P<one>[^(){}\[\]]+)\)|\[(?P<maybe>[^{}\[\]]+)\]"
    r"|(?P<word>[^(){}\[\]|…]+)|(?P<bad>.)",
    re.DOTALL,
)
NAME = re.compile(r"[a-z][a-z0-9_]*")
_CLASS = re.compile(r"<(?P<name>[^<>]+)>")
_HEDGES = "hedges"  # the class of words that stand before a figure and are no part of it: 约14万人
_AFTER = "after-figure"  # the class of those after it: 2.8%以下，低于…
_SLOTS = ("slot", "list")
_DOTS = re.compile("[.．。]{2,}")
_PATTERN = re.compile(r"\.?[*+?]|[\\^$]")


class PhraseError(FactcheckError):
    """A phrase that cannot be read; `offset` counts code points to what is wrong in it."""

    def __init__(self, reason: str, offset: int = 0) -> None:
        self.reason, self.offset = reason, offset
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a phrase: a slot, gap, wide gap, or words of which one (or, if `optional`, none) stands there."""

    sort: str  # slot, list, gap, wide, words
    words: tuple[str, ...] = ()
    optional: bool = False
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase, read."""

    parts: tuple[Part, ...]

    @property
    def slots(self) -> tuple[str, ...]:
        """The operand names, in order."""
        return tuple(p.words[0] for p in self.parts if p.sort in _SLOTS)

    @property
    def lists(self) -> tuple[str, ...]:
        """The operand names that stand for several figures."""
        return tuple(p.words[0] for p in self.parts if p.sort == "list")

    def expanded(self, classes: Mapping[str, Sequence[str]]) -> Phrase:
        """The phrase with the words of a class in place of its name, and what may stand on either side of its figures.

        Raises: PhraseError for a class there is none of.
        """
        before, after = ([Part("words", tuple(classes[n]), True)] if n in classes else [] for n in (_HEDGES, _AFTER))
        parts: list[Part] = []
        for part in self.parts:
            parts += before if parts and part.sort in _SLOTS else []
            parts.append(replace(part, words=_words(part, classes)) if part.sort == "words" else part)
            parts += after if part.sort in _SLOTS else []
        return Phrase(tuple(parts))


def _words(part: Part, classes: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    found: list[str] = []
    offset = part.offset
    for word in part.words:
        named = _CLASS.fullmatch(word)
        if not named:
            found.append(word)
        elif named["name"] in classes:
            found += classes[named["name"]]
        else:
            known = f"（有 {'、'.join(classes)}）" if classes else ""
            raise PhraseError(f"lexicon/phrases.yaml 里没有“{word}”这类词{known}", offset)
        offset += len(word) + 1
    return tuple(found)


def parse_phrase(text: str) -> Phrase:
    """Read a phrase; PhraseError says what is wrong with it, and where."""
    phrase = Phrase(tuple(_part(token) for token in _TOKEN.finditer(text)))
    slots = phrase.slots
    if not slots:
        raise PhraseError("句式里至少要有一个空位，如 {name}")
    for name in slots:
        if slots.count(name) > 1:
            raise PhraseError(f"空位“{name}”写了两次", text.rindex(f"{{{name}"))
    return phrase


def check_word(word: str, offset: int = 0) -> None:
    """Raise a PhraseError where a word holds signs that mean something elsewhere, but not here."""
    if dots := _DOTS.search(word):
        raise PhraseError("省略处写“…”（分句之内）或“……”（句子之内），不写点", offset + dots.start())
    if sign := _PATTERN.search(word):
        raise PhraseError(f"句式不是正则表达式，不能有“{sign[0]}”；中间隔着别的字，写“…”", offset + sign.start())
    if not _CLASS.fullmatch(word) and (angle := re.search("[<>]", word)):
        raise PhraseError("一类词要单独写在括号里，如 (<rise-to>|增为)", offset + angle.start())


def _part(token: re.Match[str]) -> Part:
    if token["bad"]:
        raise PhraseError(f"“{token['bad']}”不成对，或放错了地方", token.start())
    if token["slot"] is not None:
        if not NAME.fullmatch(token["slot"]):
            raise PhraseError(f"空位“{token['slot']}”要用小写英文起名（可带数字和下划线），如 {{price}}", token.start())
        return Part("list" if token["many"] else "slot", (token["slot"],), offset=token.start())
    if token["wide"] or token["gap"]:
        return Part("wide" if token["wide"] else "gap", offset=token.start())
    name = next(n for n in ("one", "maybe", "word") if token[n])
    words = tuple(token[name].split("|"))
    at = token.start(name)
    for word in words:
        if not word:
            raise PhraseError("有空着的词；可有可无的词写在方括号里，如 [了]", at)
        check_word(word, at)
        at += len(word) + 1
    return Part("words", words, bool(token["maybe"]), token.start(name))
