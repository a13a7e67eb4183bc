"""Figures that are words: 百分之五, 三分之一, 第12年, 过半, 翻两番, 3:2."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from factcheck.figures.bounds import Worth, hedged, percent, rounded, share
from factcheck.figures.hedges import Hedge
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.numerals import read_numeral
from factcheck.figures.reading import Reading, placed
from factcheck.model import Kind, Unit

_PART = re.compile(r"(负的?)?(?:(.+?)又)?(.+?)(?: ?分 *之 ?|[分份])(.+)", re.DOTALL)
_PERCENT = Unit("%", "percent")
_TIMES = Unit("倍", "multiple")
_POWERS = frozenset(10**n for n in range(2, 13))
_NEAR = 12
_BARE = frozenset("百千万亿")
_ONE = Decimal(1)
_MARKERS = frozenset("，、：,:")
_UNTIL = re.compile(r" ?(?:[-－–—]{1,2}|[~到至]) ?(?:百分之)?")
_WHOLE_NUMBER = re.compile(
    r"[0-9]+(?:\.[0-9]+)?(?![0-9])|[零一二三四五六七八九十百]{1,8}(?:点[零一二三四五六七八九]{1,8})?"
)


class WordReader:
    """Reads the groups of the grammar that are not plain numbers."""

    def __init__(self, lexicon: FigureLexicon) -> None:
        self._words, self._hedges, self._measures = lexicon.words, lexicon.hedges, lexicon.measures

    def read(self, folded: str, match: re.Match[str], group: str) -> Reading | None:
        """The figure of a match in `group`."""
        start, end = match.span(group)
        if group == "part":
            return self._part(folded, start, end)
        if group == "word":
            return self._word(folded, start, end)
        if group == "ordinal":
            return self._ordinal(folded, start, end)
        if group == "slash":
            return self._slash(folded, start, end)
        return self._ratio(folded, start, end)

    def _part(self, folded: str, start: int, end: int) -> Reading | None:
        part = _read_part(folded[start:end])
        if part is None:
            return None
        if part.kind is Kind.PERCENT and (ranged := self._until(folded, start, end, part)):
            return ranged
        hedge = self._hedges.around(folded, start, end)
        return placed(start, end, part.kind, _part_worth(part, hedge), _PERCENT if part.kind is Kind.PERCENT else None)

    def _until(self, folded: str, start: int, end: int, part: Part) -> Reading | None:
        """百分之三到五, 百分之三十至百分之四十."""
        until = _UNTIL.match(folded, end)
        second = _WHOLE_NUMBER.match(folded, until.end()) if until else None
        high = read_numeral(second[0]) if second else None
        if not second or not high or not 0 < part.value < high.value or part.size != 1:
            return None
        hedge = self._hedges.around(folded, start, second.end())
        low = Decimal(part.value.numerator) / part.value.denominator
        ends = Worth(None, high.place, low, high.value, hedge=hedge.word if hedge else None)
        return placed(start, second.end(), Kind.PERCENT, ends, _PERCENT)

    def _word(self, folded: str, start: int, end: int) -> Reading | None:
        surface = folded[start:end]
        kind, number = self._words.figures.get(surface) or (Kind.MULTIPLE, self._doubled(surface))
        value = Decimal(number)
        if kind is Kind.ORDINAL:
            return Reading(start, end, kind, value, None, value, value)
        if kind is Kind.MULTIPLE:
            low, high = self._words.slack
            ends = [Decimal(number) * end.numerator / end.denominator for end in (low, high)]
            hedge = next(
                (word for word in self._words.doubling[2] if word in surface and word in self._hedges.before), None
            )
            return Reading(start, end, kind, value, None, ends[0], ends[1], unit=_TIMES, hedge=hedge)
        return self._half(folded, start, end, value)

    def _half(self, folded: str, start: int, end: int, value: Decimal) -> Reading:
        """一半 with any hedge; 过半 carries its own."""
        table, own = self._hedges, self._words.hedges.get(folded[start:end])
        hedge = Hedge(own, table.before.get(own) or table.bare[own]) if own else table.around(folded, start, end)
        over, near = (Decimal(share) for share in self._words.halves)
        if hedge is None:
            found = rounded(value, _ONE)
        elif hedge.band.above is not None and hedge.band.below is None and hedge.band.above.steps is not None:
            found = Worth(value, None, value, value + over, not hedge.band.closed, hedge=hedge.word)
        else:
            found = hedged(value, None, hedge, _ONE, near)
        return placed(start, end, Kind.PERCENT, found, _PERCENT)

    def _doubled(self, surface: str) -> int:
        digits = "".join(c for c in surface if c in "0123456789一二三四五六七八九十两")
        numeral = read_numeral(digits)
        return int(2 ** min(int(numeral.value), 64)) if numeral else 2

    def _ordinal(self, folded: str, start: int, end: int) -> Reading | None:
        if folded.startswith(self._words.labels, end):
            return None
        surface = folded[start:end]
        numeral = read_numeral(surface.removeprefix("倒数").removeprefix("第").strip())
        if numeral is None or not numeral.value:
            return None
        if folded[end : end + 1] in _MARKERS and (start == 0 or not folded[start - 1].isalnum()):
            return None  # 第一，…；第二，…
        value = -numeral.value if surface.startswith("倒数") else numeral.value
        for word in self._words.ranked if folded.startswith(self._words.ranked, end) else ():
            if folded.startswith(word, end):
                measure = self._measures.by_word.get(word)
                counts = measure is not None and measure.kind is Kind.QUANTITY
                return Reading(
                    start,
                    end + len(word),
                    Kind.ORDINAL,
                    value,
                    None,
                    value,
                    value,
                    unit=measure.unit if measure and counts else Unit(word, f"count:{word}", discrete=True),
                )
        return Reading(start, end, Kind.ORDINAL, value, None, value, value)

    def _slash(self, folded: str, start: int, end: int) -> Reading | None:
        above, below = (int(part) for part in folded[start:end].split("/"))
        if not 0 < above < below or (below > 10 and above > 1):
            return None
        return placed(
            start, end, Kind.FRACTION, share(Fraction(above, below), self._hedges.around(folded, start, end)), None
        )

    def _ratio(self, folded: str, start: int, end: int) -> Reading | None:
        around = folded[max(0, start - _NEAR) : start] + "|" + folded[end : end + 4]
        printed = folded[start:end]
        parts = "." in printed and printed.count(":") + printed.count("：") > 1  # 5.2:41.6:53.2 is no time of day
        if not parts and not any(word in around for word in self._words.ratio_words):
            return None
        return Reading(start, end, Kind.RATIO)


@dataclass(frozen=True, slots=True, eq=False)  # kept and compared by identity
class Part:
    """A share as read: `value` in percent where it is one of a hundred or its tenths, `size` what one of it is."""

    kind: Kind
    value: Fraction
    place: Fraction
    size: Fraction
    step: Fraction  # what the last digit that is not zero counts


@lru_cache(maxsize=4096)
def _read_part(surface: str) -> Part | None:
    found = _PART.fullmatch(surface)
    if not found:
        return None
    minus, whole, below, above = found.groups()
    denominator, numerator = (read_numeral(f"一{n}" if n[0] in _BARE else n) for n in (below, above))
    added = read_numeral(whole) if whole else None
    if not denominator or not numerator or not denominator.value or (whole and not added):
        return None
    sign, size = -1 if minus else 1, Fraction(100) / Fraction(denominator.value)
    if denominator.value in _POWERS and not added:
        return Part(
            Kind.PERCENT,
            Fraction(numerator.value) * size * sign,
            Fraction(numerator.place) * size,
            size,
            Fraction(numerator.step) * size,
        )
    value = Fraction(numerator.value) / Fraction(denominator.value) + Fraction(added.value if added else 0)
    return Part(Kind.FRACTION, value * sign, Fraction(1), size, Fraction(1))


@lru_cache(maxsize=4096)
def _part_worth(part: Part, hedge: Hedge | None) -> Worth:
    return percent(part.value, part.place, part.step, hedge) if part.kind is Kind.PERCENT else share(part.value, hedge)
