"""Figures that are words: 百分之五, 三分之一, 第12年, 过半, 翻两番, 3:2."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from factcheck.figures.bounds import Worth, hedged, percent, rounded, share
from factcheck.figures.hedges import Band
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.numerals import Numeral, read_numeral
from factcheck.figures.reading import Reading
from factcheck.model import Kind, Unit

_PART = re.compile(r"(负的?)?(?:(.+?)又)?(.+?)(?:分之|[分份])(.+)", re.DOTALL)
_PERCENT = Unit("%", "percent")
_TIMES = Unit("倍", "multiple")
_POWERS = frozenset(10**n for n in range(2, 13))
_NEAR = 12
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
        start, end = match.span()
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
        found = _PART.fullmatch(folded, start, end)
        if not found:
            return None
        minus, whole, below, above = found.groups()
        denominator = read_numeral(below if below[0] not in "百千万亿" else "一" + below)
        numerator = read_numeral(above if above[0] not in "百千万亿" else "一" + above)
        added = read_numeral(whole) if whole else None
        if not denominator or not numerator or not denominator.value or (whole and not added):
            return None
        if denominator.value in _POWERS and not added:
            return self._percent(folded, start, end, bool(minus), denominator, numerator)
        value = Fraction(numerator.value) / Fraction(denominator.value) + Fraction(added.value if added else 0)
        return self._reading(
            start, end, Kind.FRACTION, share(-value if minus else value, *self._hedge(folded, start, end)), None
        )

    def _percent(self, folded: str, start: int, end: int, minus: bool, below: Numeral, above: Numeral) -> Reading:
        size = Fraction(100) / Fraction(below.value)
        until = _UNTIL.match(folded, end)
        second = _WHOLE_NUMBER.match(folded, until.end()) if until else None
        high = read_numeral(second[0]) if second else None
        if second and high and high.value > above.value and not minus and below.value == 100:
            word, _ = self._hedge(folded, start, second.end())
            return Reading(
                start, second.end(), Kind.PERCENT, None, high.place, above.value, high.value, unit=_PERCENT, hedge=word
            )
        value = Fraction(above.value) * size * (-1 if minus else 1)
        found = percent(value, *self._hedge(folded, start, end), place=Fraction(above.place) * size)
        return self._reading(start, end, Kind.PERCENT, found, _PERCENT)

    def _word(self, folded: str, start: int, end: int) -> Reading | None:
        surface = folded[start:end]
        kind, number = self._words.figures.get(surface) or (Kind.MULTIPLE, self._doubled(surface))
        value = Decimal(number)
        if kind is Kind.ORDINAL:
            return Reading(start, end, kind, value, None, value, value)
        if kind is Kind.MULTIPLE:
            low, high = self._words.slack
            ends = [Decimal(number) * end.numerator / end.denominator for end in (low, high)]
            hedge = next((w for w in ("将近", "近", "超", "约") if w in surface), None)
            return Reading(start, end, kind, value, None, ends[0], ends[1], unit=_TIMES, hedge=hedge)
        return self._half(folded, start, end, value)

    def _half(self, folded: str, start: int, end: int, value: Decimal) -> Reading:
        """一半 with any hedge; 过半 carries its own."""
        own = self._words.hedges.get(folded[start:end])
        word, band = (
            (own, self._hedges.before.get(own) or self._hedges.bare[own]) if own else self._hedge(folded, start, end)
        )
        over, near = self._words.halves
        if folded[start:end] == "百分百" or band is None:
            found = (
                rounded(value, Decimal(1))
                if band is None
                else hedged(value, None, Decimal(1), Decimal(near), word, band)
            )
        elif band.above is not None and band.below is None:
            high = value + over if band.above.steps is not None else None
            found = Worth(value, None, value, high, not band.closed, False, word)
        else:
            found = hedged(value, None, Decimal(1), Decimal(near), word, band)
        return self._reading(start, end, Kind.PERCENT, found, _PERCENT)

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
        for word in self._words.ranked:
            if folded.startswith(word, end):
                measure = self._measures.by_word.get(word)
                return Reading(
                    start,
                    end + len(word),
                    Kind.ORDINAL,
                    value,
                    None,
                    value,
                    value,
                    unit=measure.unit if measure else Unit(word, f"count:{word}", discrete=True),
                )
        return Reading(start, end, Kind.ORDINAL, value, None, value, value)

    def _slash(self, folded: str, start: int, end: int) -> Reading | None:
        above, below = (int(part) for part in folded[start:end].split("/"))
        if not 0 < above < below or (below > 10 and above > 1):
            return None
        return self._reading(
            start, end, Kind.FRACTION, share(Fraction(above, below), *self._hedge(folded, start, end)), None
        )

    def _ratio(self, folded: str, start: int, end: int) -> Reading | None:
        around = folded[max(0, start - _NEAR) : start] + "|" + folded[end : end + 4]
        if not any(word in around for word in self._words.ratio_words):
            return None
        return Reading(start, end, Kind.RATIO)

    def _hedge(self, folded: str, start: int, end: int) -> tuple[str | None, Band | None]:
        if word := self._hedges.ending(folded, start):
            return word, self._hedges.before[word]
        if word := self._hedges.starting(folded, end):
            return word, self._hedges.after[word]
        return None, None

    def _reading(self, start: int, end: int, kind: Kind, found: Worth, unit: Unit | None) -> Reading:
        return Reading(
            start,
            end,
            kind,
            found.value,
            found.place,
            found.low,
            found.high,
            found.low_open,
            found.high_open,
            unit,
            found.hedge,
        )
