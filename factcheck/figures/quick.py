"""The quick way for most figures: plain digits with %, 元 or nothing, and nothing around them that asks for a closer look.

It only ever says what the slow way says; `tests/figures/test_quick.py` holds it to that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from string import ascii_letters
from typing import NamedTuple

from factcheck.figures.bounds import nearest, worth
from factcheck.figures.core import Core
from factcheck.figures.friends import FriendTable
from factcheck.figures.hedges import Hedge
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.measures import ONE, Measure, MeasureTable
from factcheck.figures.numerals import Numeral, common_value
from factcheck.figures.reading import Reading, Said, placed, plain
from factcheck.model import Kind

_NUMBER = re.compile(r"([0-9]{1,20}(?:,[0-9]{3}){0,3})(?:\.([0-9]{1,12}))?(?: ?(万亿|[万亿]))?")
_FOUND = r"(?>(?:[0-9]{1,3}+(?:,[0-9]{3}){1,3}+|[0-9]{1,10}+)(?:\.[0-9]{1,12}+)?+(?: ?(?:万亿|[万亿]))?+)"
_STOPS = frozenset("，。、；：！？）)]】」』”\n|,;")
_MAGNITUDES = frozenset("万亿")
_STRETCHING = frozenset("-－–—−─~到至点 /每半")  # a range, a rate or a half may begin with these
_PAIRING, _BETWEEN, _FAR = ("和", "与"), "之间", 24  # 4%和6%之间
_COINS = frozenset("零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾")  # 3元五角
_LATER = frozenset("、，和及与")  # 0.1个、0.3个百分点
_REMEMBERED = 20_000
_WINDOW = 12
_NOTHING = Decimal(0)
_tuple = tuple.__new__  # the class itself would look at its arguments by name
Known = tuple[Decimal, Decimal, Decimal, Decimal]  # value, place, low and high


class Printed(NamedTuple):
    """What is the same wherever a number stands with a unit: `said` is the whole reading after its place.

    `named` where a name may begin so, `halved` where 个 may lend its place to the unit of a later number.
    """

    measure: Measure
    surface: str
    alone: Known
    said: tuple[object, ...] | None
    counts: bool
    named: bool
    halved: bool


def quick_shape(lexicon: FigureLexicon, number: re.Pattern[str]) -> str:
    """Plain digits, the group `quick`, right before one of the common units, the group `unit`.

    `number` is the shape of all numbers: what it would take for part of the number is no unit here.
    """
    words = (word for word in lexicon.measures.by_word if word[0] not in "又分%" and _ends(number, f"1{word}", 1))
    units = rf"(?>{_by_first(words, lexicon.measures)})(?![0-9百千万亿]|[多余]亿)"  # 3个多亿 is one number
    asking = re.escape("".join(sorted(_asking(lexicon.measures))))
    return rf"(?=[0-9])(?<![{asking}])(?<![{asking}] )(?P<quick>{_FOUND})(?=(?: (?=[^|]))?(?P<unit>%|{units}))"


def _ends(number: re.Pattern[str], text: str, at: int) -> bool:
    found = number.match(text)
    return found is not None and found.end() == at


def _by_first(words: Iterable[str], measures: MeasureTable) -> str:
    """The words, longest first, by the character that they begin with: one look at it passes all the others over."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=len, reverse=True):
        by_first[word[0]].append(re.escape(word[1:]) + measures.undoing(word))
    groups = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in by_first.items())
    return f"(?=[{re.escape(''.join(by_first))}])(?:{'|'.join(groups)})"


def _asking(measures: MeasureTable) -> frozenset[str]:
    """Characters before a number that may be part of it, or of its unit, or of a code."""
    units = frozenset(word[-1] for word in (*measures.before, *measures.prefixed))
    return units | frozenset(ascii_letters + "0123456789-–－·._@#×*/+=")


class QuickReader:
    """Reads a figure by one look at the characters around it, or leaves it."""

    def __init__(self, lexicon: FigureLexicon, friends: FriendTable) -> None:
        measures, hedges = lexicon.measures, lexicon.hedges
        self._measures, self._friends, self._hedges = measures, friends, hedges
        self._units = {word: measure for word, measure in measures.by_word.items() if _common(word, measures)}
        self._hedging = frozenset(hedges.before_ends).union(" ")
        self._asking = _asking(measures)
        self._unsure = _STRETCHING.union(hedges.after_starts, _PAIRING)
        self._dividing = tuple(measures.dividing)
        self._said: dict[str, Known] = {}  # thousands: the garbage collector lets go of plain tuples
        self._printed: dict[str, Printed] = {}
        self._loosened: dict[tuple[str, Hedge | None], tuple[object, ...]] = {}

    def measured(self, folded: str, match: re.Match[str]) -> Reading | None:
        """The figure at a match of the quick shape; `None` where it takes a closer look."""
        start, stop = match.start(), match.end("unit")
        printed = folded[start:stop]
        known = self._printed.get(printed) or self._learn(printed, match)
        if known is None:
            return None
        measure, _, _, said, counts, named, halved = known
        before, after = folded[start - 1 : start], folded[stop : stop + 1]
        hedge = self._hedges.ending(folded, start - (before == " ")) if before in self._hedging else None
        if after in self._unsure:
            if self._goes_on(folded, stop):
                return None
            hedge = hedge or self._hedges.starting(folded, stop)
        if counts:
            if (after in _COINS and measure.currency) or self._entangled(folded, start, stop, named):
                return None
            if halved and after in _LATER:
                return None
        elif after.isdecimal() and measure.word == "%" and folded[start : start + 4].isdigit():
            return None  # cells run together
        if not said or hedge:
            said = self._loosened.get((printed, hedge)) or self._loosen(printed, known, hedge)
        return _tuple(Reading, (start, stop, *said))

    def _loosen(self, printed: str, known: Printed, hedge: Hedge | None) -> tuple[object, ...]:
        """The whole reading after its place where a hedge or the unit has a say in it, kept for the next."""
        measure, surface, alone = known[:3]
        core = Core(Numeral(*alone[:2], _is_whole(surface)), surface, arabic=True)
        found = worth(core, measure, _NOTHING, hedge, self._hedges)
        if len(self._loosened) >= _REMEMBERED:
            self._loosened.clear()
        said = self._loosened[printed, hedge] = placed(0, 0, measure.kind, found, measure.unit)[2:]
        return said

    def _learn(self, printed: str, match: re.Match[str]) -> Printed | None:
        """What a number with that unit says, kept for the next."""
        word, surface = match.group("unit", "quick")
        measure = self._units.get(word)
        said = self._said.get(surface) or self._remember(surface)
        if measure is None or said is None:
            return None
        whole = _is_whole(surface)
        counted: Said = (said[0], None, said[0], said[0]) if measure.unit.discrete and whole else said
        reading = plain(0, 0, measure.kind, counted, measure.unit)[2:] if measure.factor is ONE else None
        if len(self._printed) >= _REMEMBERED:
            self._printed.clear()
        counts, named = measure.kind is Kind.QUANTITY, self._friends.may_begin(printed)
        known = Printed(measure, surface, said, reading, counts, named, halved=word == "个" and not whole)
        self._printed[printed] = known
        return known

    def bare(self, folded: str, start: int, end: int) -> Reading | None:
        """The figure that a number at `[start, end)` without a unit is; `None` where it takes a closer look."""
        surface = folded[start:end]
        stop = folded[end : end + 1]
        if stop and stop not in _STOPS and not folded.startswith(" |", end):
            return None
        if stop == "、" and surface[-1] in _MAGNITUDES:
            return None  # 137亿、82亿千瓦时: the last may lend its unit
        if _is_whole(surface) and (
            "," not in surface or surface[0] == "0" or self._friends.labelled(folded, start, end)
        ):
            return None
        at = start - 1 if folded[start - 1 : start] == " " else start
        if folded[at - 1 : at] in self._asking or self._hedges.ending(folded, at):
            return None
        if stop == "、" and (end == start + 1 or "点" in folded[end : end + _FAR]):
            return None  # 7、8个; 2.9、1.0个百分点
        said = self._said.get(surface) or self._remember(surface)
        if said is None or surface.endswith(".0") or self._friends.cover(folded, start, end):
            return None  # .0 may be a version
        return plain(start, end, Kind.NUMBER, said, None)

    def _goes_on(self, folded: str, at: int) -> bool:
        """Whether a range or a rate may follow a figure that ends at `at`."""
        after = folded[at : at + 1]
        if after == " ":
            return folded[at + 1 : at + 2] in self._unsure
        if after in _STRETCHING:
            return True
        return after in _PAIRING and _BETWEEN in folded[at : at + _FAR]

    def _entangled(self, folded: str, start: int, stop: int, named: bool) -> bool:
        """Whether 每 or 人均 stands before, or a name holds the figure; `named` where one may begin with it."""
        window = folded[max(0, start - _WINDOW) : start]
        for mark in self._dividing:
            if mark in window:
                return True
        named = named or folded[start - 1 : start + 1] in self._friends.words
        return named and self._friends.cover(folded, start, stop)

    def _remember(self, surface: str) -> Known | None:
        """What a number says; `None` for what is more than digits."""
        shape = _NUMBER.fullmatch(surface)
        if shape is None:
            return None
        whole, fraction, magnitude = shape.groups()
        value, place = common_value(whole.replace(",", ""), fraction, magnitude)
        if len(self._said) >= _REMEMBERED:
            self._said.clear()
        said = self._said[surface] = (value, place, *nearest(value, place))
        return said


def _common(word: str, measures: MeasureTable) -> bool:
    """Whether a unit has no second meaning, and nothing but itself to say of what stands after it (三成五, 五元六角)."""
    measure = measures.by_word[word]
    if measure.kind in (Kind.NUMBER, Kind.POINTS):
        return measure.kind is Kind.POINTS
    return measure.factor is ONE and word not in measures.pieces


def _is_whole(surface: str) -> bool:
    return surface[-1] not in _MAGNITUDES and "." not in surface
