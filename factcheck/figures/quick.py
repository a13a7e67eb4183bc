"""The quick way for most figures: plain digits with %, 元 or nothing, and nothing around them that asks for a closer look.

It only ever says what the slow way says; `tests/figures/test_quick.py` holds it to that.
"""

from __future__ import annotations

import re
from string import ascii_letters

from factcheck.figures.bounds import Worth, rounded
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.numerals import read_numeral
from factcheck.figures.reading import Reading, placed
from factcheck.model import Kind

_SHAPE = re.compile(r"[0-9]{1,20}(?:,[0-9]{3})*(?:\.[0-9]{1,12})?(?:万亿|[万亿])?")
_STOPS = frozenset("，。、；：！？）)]】」』”\n|,;")
_REMEMBERED = 20_000
_WINDOW = 12


class QuickReader:
    """Reads a figure by one look at the characters around it, or leaves it."""

    def __init__(self, lexicon: FigureLexicon) -> None:
        measures, hedges = lexicon.measures, lexicon.hedges
        words = (*hedges.before, *measures.before, *measures.prefixed)
        self._asking = frozenset(word[-1] for word in words) | frozenset(ascii_letters + "0123456789-–－·._@#×*/+ ")
        self._percent, self._yuan = measures.by_word["%"], measures.by_word["元"]
        self._rates = (measures.each, *(word[-1] for word in measures.per_head))
        self._worths: dict[str, Worth | None] = {}

    def read(self, folded: str, start: int, end: int) -> Reading | None:
        """The figure whose number stands at `[start, end)`; `None` where it takes a closer look."""
        if folded[start - 1 : start] in self._asking and not folded.startswith("| ", start - 2):
            return None
        after = folded[end : end + 1]
        measure = self._percent if after == "%" else self._yuan if after == "元" else None
        stop = end + 1 if measure else end
        if folded[stop : stop + 1] not in _STOPS and not folded.startswith(" |", stop):
            return None
        surface = folded[start:end]
        worth = self._worths[surface] if surface in self._worths else self._remember(surface)
        if worth is None:
            return None
        if measure is None:
            return placed(start, end, Kind.NUMBER, worth, None) if "." in surface else None
        if measure is self._yuan and any(word in folded[max(0, start - _WINDOW) : start] for word in self._rates):
            return None
        return placed(start, stop, measure.kind, worth, measure.unit)

    def _remember(self, surface: str) -> Worth | None:
        """What a number says by itself; versions (4.0) and what is more than digits and a magnitude take a closer look."""
        numeral = read_numeral(surface) if _SHAPE.fullmatch(surface) and not surface.endswith(".0") else None
        if len(self._worths) >= _REMEMBERED:
            self._worths.clear()
        worth = self._worths[surface] = rounded(numeral.value, numeral.place) if numeral else None
        return worth
