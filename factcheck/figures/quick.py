"""The quick way for most figures: plain digits with %, 元 or nothing, and nothing around them that asks for a closer look.

It only ever says what the slow way says; `tests/figures/test_quick.py` holds it to that.
"""

from __future__ import annotations

import re
from string import ascii_letters

from factcheck.figures.bounds import nearest
from factcheck.figures.friends import FriendTable
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.measures import ONE
from factcheck.figures.numerals import common_numeral
from factcheck.figures.reading import Reading, Said, plain
from factcheck.model import Kind

_SHAPE = re.compile(r"([0-9]{1,20}(?:,[0-9]{3}){0,3})(?:\.([0-9]{1,12}))?(万亿|[万亿])?")
_STOPS = frozenset("，。、；：！？）)]】」』”\n|,;")
_MAGNITUDES = frozenset("万亿")
_STRETCHING = frozenset("-－–—−─~到至点 /每半")  # a range, a rate or a half may begin with these
_PAIRING, _BETWEEN, _FAR = ("和", "与"), "之间", 24  # 4%和6%之间
_COINS = frozenset("0123456789零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾")  # 3元5角
_REMEMBERED = 20_000
_WINDOW = 12


class QuickReader:
    """Reads a figure by one look at the characters around it, or leaves it."""

    def __init__(self, lexicon: FigureLexicon, friends: FriendTable) -> None:
        measures, hedges = lexicon.measures, lexicon.hedges
        self._measures, self._friends, self._hedges = measures, friends, hedges
        units = frozenset(word[-1] for word in (*measures.before, *measures.prefixed))
        self._hedging = frozenset(hedges.before_ends)
        self._asking = units | frozenset(ascii_letters + "0123456789-–－·._@#×*/+")
        self._unsure = _STRETCHING.union(hedges.after_starts, _PAIRING)
        self._percent = measures.by_word["%"]
        self._rates = frozenset(word[-1] for word in (measures.each, *measures.per_head))
        self._said: dict[str, Said] = {}  # thousands: the garbage collector lets go of plain tuples

    def read(self, folded: str, start: int, end: int) -> Reading | None:
        """The figure whose number stands at `[start, end)`; `None` where it takes a closer look."""
        if folded[start] > "9":
            return None
        at = start - 1 if folded[start - 1 : start] == " " else start
        before = folded[at - 1 : at]
        if before in self._asking or (before in self._hedging and self._hedges.ending(folded, at)):
            return None
        surface = folded[start:end]
        said = self._said.get(surface) or self._remember(surface)
        if said is None:
            return None
        if folded[end : end + 1] == "%":
            after = folded[end + 1 : end + 2]
            if after.isdecimal() or (after in self._unsure and self._goes_on(folded, end + 1)):
                return None
            return plain(start, end + 1, Kind.PERCENT, said, self._percent.unit)
        return self._with_unit(folded, start, end, said)

    def _with_unit(self, folded: str, start: int, end: int, said: Said) -> Reading | None:
        measure = self._measures.at(folded, end)
        whole = folded[end - 1] not in _MAGNITUDES and "." not in folded[start:end]
        if measure is None:
            if folded[end : end + 1] == "、" and (end == start + 1 or "点" in folded[end : end + _FAR]):
                return None  # 7、8个; 2.9、1.0个百分点
            stands = not whole and _stops(folded, end) and not self._friends.cover(folded, start, end)
            return plain(start, end, Kind.NUMBER, said, None) if stands else None
        stop = end + len(measure.word)
        after = folded[stop : stop + 1]
        if (
            measure.factor is not ONE
            or measure.kind is Kind.NUMBER
            or (after in self._unsure and self._goes_on(folded, stop))
        ):
            return None
        if (measure.currency and after in _COINS) or (measure.word == "个" and not whole):
            return None  # 3元5角; 0.1个、0.3个百分点
        if measure.kind is Kind.QUANTITY and self._entangled(folded, start, stop):
            return None
        if whole and measure.unit.discrete:
            said = (said[0], None, said[0], said[0])
        return plain(start, stop, measure.kind, said, measure.unit)

    def _goes_on(self, folded: str, at: int) -> bool:
        """Whether a range, a rate or a hedge follows a figure that ends at `at`."""
        after = folded[at : at + 1]
        if after in _STRETCHING:
            return not folded.startswith(" |", at)
        if after in _PAIRING:
            return _BETWEEN in folded[at : at + _FAR]
        return self._hedges.starting(folded, at) is not None

    def _entangled(self, folded: str, start: int, stop: int) -> bool:
        """Whether 每 or 人均 stands before, or a name holds the figure."""
        window = folded[max(0, start - _WINDOW) : start]
        return not self._rates.isdisjoint(window) or self._friends.cover(folded, start, stop)

    def _remember(self, surface: str) -> Said | None:
        """What a number says; `None` for versions (4.0) and what is more than digits."""
        shape = _SHAPE.fullmatch(surface)
        if shape is None or surface.endswith(".0"):
            return None
        whole, fraction, magnitude = shape.groups()
        value, place, _ = common_numeral(whole.replace(",", ""), fraction, magnitude)
        if len(self._said) >= _REMEMBERED:
            self._said.clear()
        said = self._said[surface] = (value, place, *nearest(value, place))
        return said


def _stops(folded: str, at: int) -> bool:
    return folded[at : at + 1] in _STOPS or folded.startswith(" |", at)
