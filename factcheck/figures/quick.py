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
_PAIRING, _BETWEEN, _FAR = ("和", "与"), "之间", 24  # 4%和6%之间
_REMEMBERED = 20_000
_WINDOW = 12

Worths = tuple[Worth, Worth]  # as a measure and as a count


class QuickReader:
    """Reads a figure by one look at the characters around it, or leaves it."""

    def __init__(self, lexicon: FigureLexicon, friends: FriendTable) -> None:
        measures, hedges = lexicon.measures, lexicon.hedges
        self._measures, self._friends, self._hedges = measures, friends, hedges
        units = frozenset(word[-1] for word in (*measures.before, *measures.prefixed))
        self._hedging = frozenset(hedges.before_ends)
        self._asking = units | frozenset(ascii_letters + "0123456789-–－·._@#×*/+")
        self._unsure = frozenset(word[0] for word in hedges.after) | frozenset("-－–—−─~到至点 /每半")
        self._percent = measures.by_word["%"]
        self._rates = (measures.each, *(word[-1] for word in measures.per_head))
        self._worths: dict[str, Worths] = {}

    def read(self, folded: str, start: int, end: int) -> Reading | None:
        """The figure whose number stands at `[start, end)`; `None` where it takes a closer look."""
        at = start - 1 if folded[start - 1 : start] == " " else start
        before = folded[at - 1 : at]
        if before in self._asking or (before in self._hedging and self._hedges.ending(folded, at)):
            return None
        surface = folded[start:end]
        worths = self._worths.get(surface) or self._remember(surface)
        if not worths:
            return None
        if folded[end : end + 1] == "%":
            after = folded[end + 1 : end + 2]
            if (after in self._unsure and not folded.startswith(" |", end + 1)) or after.isdecimal():
                return None
            if after in _PAIRING and _BETWEEN in folded[end : end + _FAR]:
                return None
            return placed(start, end + 1, Kind.PERCENT, worths[0], self._percent.unit)
        return self._with_unit(folded, start, end, worths)

    def _with_unit(self, folded: str, start: int, end: int, worths: Worths) -> Reading | None:
        measure = self._measures.at(folded, end)
        if measure is None:
            if folded[end : end + 1] == "、" and (end == start + 1 or "点" in folded[end : end + _FAR]):
                return None  # 7、8个; 2.9、1.0个百分点
            stands = worths[0] is worths[1] and _stops(folded, end) and not self._friends.cover(folded, start, end)
            return placed(start, end, Kind.NUMBER, worths[0], None) if stands else None
        stop = end + len(measure.word)
        coins = measure.currency is not None or measure.word == "个"  # these may go on: 3元5角, 0.1个、0.3个百分点
        if measure.factor is not ONE or measure.kind is Kind.NUMBER:
            return None
        if folded[stop : stop + 1] in self._unsure and not folded.startswith(" |", stop):
            return None
        if folded[stop : stop + 1] in _PAIRING and _BETWEEN in folded[stop : stop + _FAR]:
            return None
        if coins and (not _stops(folded, stop) or (measure.word == "个" and "." in folded[start:end])):
            return None
        if measure.kind is Kind.QUANTITY and self._entangled(folded, start, stop):
            return None
        return placed(start, stop, measure.kind, worths[1] if measure.unit.discrete else worths[0], measure.unit)

    def _entangled(self, folded: str, start: int, stop: int) -> bool:
        """Whether 每 or 人均 stands before, or a name holds the figure."""
        window = folded[max(0, start - _WINDOW) : start]
        return any(word in window for word in self._rates) or self._friends.cover(folded, start, stop)

    def _remember(self, surface: str) -> Worths | None:
        """What a number says, measured and counted; `None` for versions (4.0) and what is more than digits."""
        numeral = read_numeral(surface) if _SHAPE.fullmatch(surface) and not surface.endswith(".0") else None
        if numeral is None:
            return None
        if len(self._worths) >= _REMEMBERED:
            self._worths.clear()
        measured = printed(numeral, counted=False)
        worths = (measured, printed(numeral, counted=True) if numeral.plain else measured)
        self._worths[surface] = worths
        return worths


def _stops(folded: str, at: int) -> bool:
    return folded[at : at + 1] in _STOPS or folded.startswith(" |", at)
