"""A sentence with every figure drawn as one character, and phrases matched on it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.model import Kind, Statement
from factcheck.rulebook import OperandSpec
from factcheck.rulebook.phrase import Phrase
from factcheck.statements.words import any_of

_SIGNS = {kind: chr(0xE000 + i) for i, kind in enumerate(Kind)}
_MEASURING = "".join(_SIGNS[k] for k in Kind if k not in (Kind.PERIOD, Kind.ORDINAL, Kind.DURATION))
_MASK = dict.fromkeys(map(ord, _SIGNS.values()), "□")  # the text may hold private-use characters of its own
_SPACE = r"[ \t“”]{0,2}"
_GAPS = {"gap": rf"[^{_MEASURING}，；。：！？\n]{{0,14}}?", "wide": rf"[^{_MEASURING}；。！？\n]{{0,50}}?"}


@dataclass(frozen=True, slots=True)
class Skeleton:
    """`text` has one private-use character for each statement; `places` tells where each stands, `signs` which there are."""

    text: str
    places: tuple[int, ...]
    statements: tuple[Statement, ...]
    signs: frozenset[str]

    @classmethod
    def of(cls, folded: str, start: int, end: int, statements: Sequence[Statement]) -> Skeleton:
        """The skeleton of the sentence at `[start, end)` of the folded flow."""
        pieces, places, at, length = [], [], start, 0
        for statement in statements:
            low, high = statement.figure.at
            pieces += [folded[at:low].translate(_MASK), _SIGNS[statement.figure.kind]]
            length += low - at
            places.append(length)
            length += 1
            at = high
        pieces.append(folded[at:end].translate(_MASK))
        signs = frozenset(_SIGNS[statement.figure.kind] for statement in statements)
        return cls("".join(pieces), tuple(places), tuple(statements), signs)

    def at(self, place: int) -> Statement:
        """The statement drawn at a place."""
        return self.statements[self.places.index(place)]

    def within(self, start: int, end: int, signs: str) -> tuple[Statement, ...]:
        """The statements drawn in a stretch by one of some signs."""
        drawn = zip(self.places, self.statements, strict=True)
        return tuple(s for place, s in drawn if start <= place < end and self.text[place] in signs)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase made ready for matching; every repetition in it is bounded."""

    regex: re.Pattern[str]
    slots: tuple[str, ...]
    needs: tuple[str, ...]  # for each slot, the signs of which the sentence must have one
    lists: tuple[bool, ...]

    def matches(self, skeleton: Skeleton) -> Iterable[dict[str, Statement | tuple[Statement, ...]]]:
        """The statements in the slots, for every place where the phrase stands."""
        # asked for every phrase and sentence: most have too few figures for it, or none of a kind that it needs
        if len(skeleton.places) < len(self.needs) or any(map(skeleton.signs.isdisjoint, self.needs)):
            return ()
        return self._found(skeleton)

    def _found(self, skeleton: Skeleton) -> Iterator[dict[str, Statement | tuple[Statement, ...]]]:
        at = 0
        while found := self.regex.search(skeleton.text, at):
            yield {
                name: skeleton.within(*found.span(name), signs) if many else skeleton.at(found.start(name))
                for name, signs, many in zip(self.slots, self.needs, self.lists, strict=True)
            }
            at = found.start() + 1


def compile_phrase(phrase: Phrase, operands: Mapping[str, OperandSpec]) -> Pattern:
    """A phrase of a rule, with the kinds its operands admit."""
    pieces, needs, lists = [], [], []
    for part in phrase.parts:
        if part.sort in ("slot", "list"):
            name = part.words[0]
            signs = "".join(_SIGNS[k] for k in operands[name].kinds) or "".join(_SIGNS.values())
            needs.append(signs)
            lists.append(part.sort == "list")
            more = rf"(?:[^{_MEASURING}；。！？\n]{{1,20}}?[{signs}]){{1,11}}" if lists[-1] else ""
            pieces.append(f"(?P<{name}>[{signs}]{more})")
        elif part.sort == "words":
            pieces.append(f"(?:{any_of(part.words)})" + ("?" if part.optional else ""))
        else:
            pieces.append(_GAPS[part.sort])
    return Pattern(re.compile(_SPACE.join(pieces)), phrase.slots, tuple(needs), tuple(lists))
