"""The quick way for most figures: plain digits with %, 元 or nothing, and nothing around them that asks for a closer look.

It only ever says what the slow way says; `tests/figures/test_quick.py` holds it to that.
"""

from __future__ import annotations

import re
from string import ascii_letters

from factcheck.figures.bounds import Worth, printed
from factcheck.figures.friends import FriendTable
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.measures import ONE
from factcheck.figures.numerals import read_numeral
from factcheck.figures.reading import Reading, placed
from factcheck.model import Kind

_SHAPE = re.compile(r"[0-9]{1,20}(?:,[0-9]{3})*(?:\.[0-9]{1,12})?(?:万亿|[万亿])?")
_STOPS = frozenset("，。、；：！？）)]】」』”\n|,;")
_REMEMBERED = 20_000
_WINDOW = 12


class QuickReader:
    """Reads a figure by one look at the characters around it, or leaves it."""

    def __init__(self, lexicon: FigureLexicon, friends: FriendTable) -> None:
        measures, hedges = lexicon.measures, lexicon.hedges
        self._measures, self._friends, self._hedges = measures, friends, hedges
        units = frozenset(word[-1] for word in (*measures.before, *measures.prefixed))
        self._asking = units | frozenset(ascii_letters + "0123456789-–－·._@#×*/+")
        self._unsure = frozenset(word[0] for word in hedges.after) | frozenset("-－–−—─~到至点 ")
        self._percent = measures.by_word["%"]
        self._rates = (measures.each, *(word[-1] for word in measures.per_head))
        self._worths: dict[str, tuple[Worth, Worth] | None] = {}

    def read(self, folded: str, start: int, end: int) -> Reading | None:
        """The figure whose number stands at `[start, end)`; `None` where it takes a closer look."""
        at = start - 1 if folded[start - 1 : start] == " " else start
        if folded[at - 1 : at] in self._asking or self._hedges.ending(folded, at):
            return None
        surface = folded[start:end]
        worths = self._worths[surface] if surface in self._worths else self._remember(surface)
        if worths is None:
            return None
        if folded[end : end + 1] == "%":
            if folded[end + 1 : end + 2] in self._unsure:
                return None
            return placed(start, end + 1, Kind.PERCENT, worths[0], self._percent.unit)
        return self._counted(folded, start, end, worths)

    def _counted(self, folded: str, start: int, end: int, worths: tuple[Worth, Worth]) -> Reading | None:
        measure = self._measures.at(folded, end)
        stop = end + len(measure.word) if measure else end
        if folded[stop : stop + 1] not in _STOPS and not folded.startswith(" |", stop):
            return None
        rounded_worth, exact_worth = worths
        if measure is None:
            plain = exact_worth is not rounded_worth
            return (
                None
                if plain or self._friends.cover(folded, start, end)
                else placed(start, end, Kind.NUMBER, rounded_worth, None)
            )
        if (
            measure.factor is not ONE
            or measure.kind is not Kind.QUANTITY
            or (measure.word == "个" and "." in folded[start:end])
        ):
            return None
        window = folded[max(0, start - _WINDOW) : start]
        if any(word in window for word in self._rates) or self._friends.cover(folded, start, stop):
            return None
        return placed(start, stop, Kind.QUANTITY, exact_worth if measure.unit.discrete else rounded_worth, measure.unit)

    def _remember(self, surface: str) -> tuple[Worth, Worth] | None:
        """What a number says, measured and counted; `None` for versions (4.0) and what is more than digits."""
        if len(self._worths) >= _REMEMBERED:
            self._worths.clear()
        numeral = read_numeral(surface) if _SHAPE.fullmatch(surface) and not surface.endswith(".0") else None
        worths = None
        if numeral:
            measured = printed(numeral, counted=False)
            worths = (measured, printed(numeral, counted=True) if numeral.plain else measured)
        self._worths[surface] = worths
        return worths
