"""Whether a number that stands in a text is a figure there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.figures.core import Core
from factcheck.figures.friends import FriendTable
from factcheck.figures.hedges import HedgeTable
from factcheck.figures.lexicon import Words
from factcheck.figures.measures import Measure
from factcheck.model import Kind

_SUBSTANTIAL = frozenset("百千万亿兆佰仟")
_CODE_MARKS = ("_", "@", "#")
_YEARS = range(1900, 2101)
_VERSION = re.compile(r"[0-9]\.0")
_BROKEN = re.compile(r"[0-9],[0-9]{1,2} \Z")  # 1,307,615,66 6.90 is one number, torn
_PARAMETER = re.compile(r"[A-Za-z]{2}=\Z")
_LONGEST_BARE = 11
_COUNTING = (Kind.QUANTITY, Kind.NUMBER)
_LABELS = 1000  # names and headings are numbered up to here
_OPENINGS = frozenset("\n“‘《「『【〈(（")
_LISTED = re.compile(r"、[^，。；：！？\n、第0-9一二三四五六七八九十]{1,6}\Z")  # 甲、乙、丙三省
_JOINTS = ("%", "-", "–", "/", "·", "•", ".", "×", "*", "+")


@dataclass(frozen=True, slots=True)
class Judge:
    """Decides what a figure is, from the words around it."""

    friends: FriendTable
    words: Words
    hedges: HedgeTable

    def named(self, folded: str, start: int, end: int) -> bool:
        """Whether a name or an idiom holds what stands at `[start, end)`."""
        return self.friends.cover(folded, start, end)

    def is_figure(self, folded: str, start: int, end: int, core: Core, measure: Measure | None) -> bool:
        """Whether the number with its unit at `[start, end)` is one, and no part of a name, an idiom or a code."""
        if not core.arabic:
            if core.bare and measure is None and self.hedges.around(folded, start, end) is None:
                return False  # 百亿县区
            told = _chinese(core, measure) or (measure is None and self._alone(folded, start, end, core))
            if measure is not None and measure.listed and _LISTED.search(folded, max(0, start - 8), start):
                return len(core.surface) == 1 and core.surface != "一"
            dated = measure is None and folded.startswith(self.friends.after, end)  # 逾百日
            return told and not dated and not self.friends.cover(folded, start, end)
        if not _unmistakable(measure) and self.friends.cover(folded, start, end):
            return False
        code = _touches_letters(folded, start, end, core, measure)
        return not code and self._arabic(folded, start, end, core, measure)

    def _arabic(self, folded: str, start: int, end: int, core: Core, measure: Measure | None) -> bool:
        if names_thing(core.surface):
            return False
        if folded[start - 1 : start] == " " and _BROKEN.search(folded, max(0, start - 5), start):
            return False
        if measure is not None:
            return not (measure.kind is Kind.PERCENT and _torn(folded, start, end))
        if not core.numeral.plain:
            return not _VERSION.fullmatch(core.surface) or self._told(folded, start)  # 工业4.0
        if self.friends.labelled(folded, start, end) or not _bare_arabic(folded, start, end, core):
            return False
        return core.numeral.value >= _LABELS or (self._told(folded, start) and not _opens_name(folded, start, end))

    def _told(self, folded: str, start: int) -> bool:
        """Whether a small bare number is told (达30, 等5部门) and not the end of a name (附件1, 被告人陈1某)."""
        before = folded[start - 1 : start]
        if not before.isalpha() or before.isascii() or folded.endswith(self.words.told, 0, start):
            return True
        return self.hedges.ending(folded, start) is not None

    def _alone(self, folded: str, start: int, end: int, core: Core) -> bool:
        """A small Chinese number without a unit: 大于二十; 答案是四，不是五."""
        if len(core.surface) > 1 and "十" in core.surface and not core.spread:
            return self.hedges.around(folded, start, end) is not None
        after, before = self.words.lone
        alone = end == len(folded) or folded.startswith(before, end)
        return alone and len(core.surface) == 1 and folded.endswith(after, 0, start)


def _unmistakable(measure: Measure | None) -> bool:
    """Whether no name can hold Arabic digits with this unit: percent and money."""
    return measure is not None and (measure.kind not in _COUNTING or measure.currency is not None)


def _chinese(core: Core, measure: Measure | None) -> bool:
    surface = core.surface
    large = not _SUBSTANTIAL.isdisjoint(surface) or "点" in surface
    if measure is None:
        return large and (not core.spread or surface[-1] in "万亿")  # 两三万, but no 数百
    if large or core.spread or core.hedge:
        return True
    if measure.exotic:
        return False
    spelled = len(surface) == 1 or "十" in surface or "拾" in surface
    return not measure.unit.discrete or (spelled and surface != "一")  # 一个 has an article, 唯一一件 no eleven


def _torn(folded: str, start: int, end: int) -> bool:
    """Whether a share is cells of a table run together: 王5009.17%3李 is 500 and 9.17%."""
    whole = folded[start:end].partition(".")[0]
    return len(whole) > 3 and whole.isdigit() and folded[end : end + 1].isdecimal()


def _touches_letters(folded: str, start: int, end: int, core: Core, measure: Measure | None) -> bool:
    """Whether the number is part of a code of letters and digits: C2M, H5, 5G, COVID-19."""
    before = folded[start - 1 : start]
    if before.isascii() and (before.isalpha() or before in _CODE_MARKS):
        return measure is None or measure.kind is not Kind.PERCENT
    if before in ("-", "·", ".") and start > 1 and folded[start - 2].isascii() and folded[start - 2].isalnum():
        turned = before == "-" and folded[start - 2].isdigit() and "." in core.surface and measure is not None
        return not turned  # 每股2.30-2.05港元: the ends of a range that is misprinted
    after = folded[end : end + 1]
    return (
        measure is None and core.surface[-1].isascii() and after.isascii() and (after.isalpha() or after in _CODE_MARKS)
    )


def _bare_arabic(folded: str, start: int, end: int, core: Core) -> bool:
    """A whole number with neither unit nor magnitude: a year, a code and a Latin word's number are no figures."""
    digits = core.surface
    if (len(digits) > 1 and digits[0] == "0") or (len(digits) >= _LONGEST_BARE and digits.isdigit()):
        return False
    before, after = folded[start - 1 : start], folded[end : end + 1]
    if "," not in digits and (before in _JOINTS or after in _JOINTS):
        return False
    if _PARAMETER.search(folded, max(0, start - 3), start) or folded[start - 2 : start] == ". ":
        return False  # announcementId=1206505842; 28 of 203,873,894. 28
    if len(digits) == 4 and core.numeral.value in _YEARS:
        return "|" in (folded[start - 2 : start] or "") or folded.startswith(("|", " |"), end)  # else it is a year
    return not (before == " " and start > 1 and folded[start - 2].isascii() and folded[start - 2].isalpha())


def _opens_name(folded: str, start: int, end: int) -> bool:
    """Whether a bare number opens a line or a quotation, with a word right after it: “58同城”."""
    after = folded[end : end + 1]
    return after >= "一" and after.isalpha() and (start == 0 or folded[start - 1] in _OPENINGS)


def names_thing(digits: str) -> bool:
    """Whether a letter makes a thing of a number: 5G, 4K and 100M; but 1.2M and 30k are numbers."""
    letter = digits[-1]
    return (letter in "MG" and "." not in digits) or (letter == "K" and len(digits) <= 2)
