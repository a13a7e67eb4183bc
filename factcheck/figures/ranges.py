"""Ranges: two numbers with a dash or 至 between them, and the unit or magnitude they share."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.figures.core import Core
from factcheck.figures.measures import Measure
from factcheck.figures.numerals import read_numeral
from factcheck.figures.suffix import Suffix

_JOIN = re.compile(r" ?(?:[-－–−—─]{1,2}|[~到至]|[和与](?=[0-9一-鿿负+.,%‰-]{1,16}[间之])) ?")
JOINING = frozenset(" -－–−—─~到至和与")  # what such a word may begin with
PAIRING = ("和", "与")
BETWEEN = ("之间",)
_CHANGE = frozenset("从由自")
_SPREAD = ("不等", "之间", "区间", "以内", "左右不等")
_MAGNITUDES = re.compile(r"[十百千拾佰仟万亿兆kwM]+$")
_SIZES = "十拾百佰千仟kw万M亿兆"  # from small to large
_BIG = re.compile(r"[万亿兆kwM]+$")


@dataclass(frozen=True, slots=True)
class Ends:
    """The ends of a range and the unit of both; `turned` where the greater end is printed first."""

    low: Core
    high: Core
    measure: Measure | None
    turned: bool = False


def join_after(folded: str, at: int) -> tuple[str, int] | None:
    """The joining word at `at` and where the second number would begin."""
    match = _JOIN.match(folded, at) if folded[at : at + 1] in JOINING else None
    return (match[0].strip(), match.end()) if match else None


def neighbours(first: Core, second: Core, right: Suffix) -> Ends | None:
    """The range of 7、8个, 两、三家, 八、九万 and 8、9万: neighbouring digits with a 、 between them, and what they count after them."""
    one, other, measure = first.numeral, second.numeral, right.measure
    digits = len(first.surface) == len(second.surface) == 1
    large = _MAGNITUDES.search(second.surface, 1)
    if large and large.start() == 1 and first.arabic == second.arabic:
        low = _lent(first, second)  # 八万, 8万
        return Ends(low, second, measure) if low.numeral.value * (one.value + 1) == other.value * one.value else None
    if measure is None or not measure.unit.discrete or not digits or other.value != one.value + 1:
        return None
    return Ends(first, second, measure)


def is_change(folded: str, start: int, join: str, end: int) -> bool:
    """Whether 从A到B tells of a change and not of a range."""
    return (
        join in ("到", "至")
        and folded[start - 1 : start] in _CHANGE
        and start > 0
        and not folded.startswith(_SPREAD, end)
    )


def share(first: Core, left: Suffix, join: str, second: Core, right: Suffix) -> Ends | None:
    """The range from `first` to `second`, which lends the first its unit and magnitude; `None` where it is none."""
    own, measure = left.measure, right.measure
    if own is not None and (measure is None or not _one_unit(own, measure)):
        return None
    if own is None or own.word == "个":
        first = _lent(first, second)
    if first.spread or second.spread:
        return None
    low, high = first.numeral.value + left.extra, second.numeral.value + right.extra
    if low == high:
        return None
    if low < high:
        return Ends(first, second, measure)
    if low < 0:
        return Ends(second, first, measure)  # -4600万元至-6500万元 of losses
    named = measure is not None and (join == "~" or (own is None and _is_plain(first, second)))
    return Ends(second, first, measure, turned=True) if named else None


def _is_plain(first: Core, second: Core) -> bool:
    """Whether two numbers are bare digits, so that one unit after both must be that of both: 3300-2500元."""
    return all(core.arabic and core.numeral.plain and len(core.surface) > 1 for core in (first, second))


def _one_unit(own: Measure, measure: Measure) -> bool:
    """Whether both ends print one unit; the first may leave out what it is per: 44元-139元/吨."""
    if own.word != measure.word or own.factor != measure.factor:
        return False
    return own.unit == measure.unit or measure.unit.symbol.startswith(f"{own.unit.symbol}/")


def _lent(first: Core, second: Core) -> Core:
    """3～5万 is 3万 to 5万, but 9000-1.2万 is 9000 to 12000."""
    if not first.numeral.plain and not (first.arabic and first.surface.replace(".", "").replace(",", "").isdigit()):
        return first
    own = _MAGNITUDES.search(first.surface)
    for pattern in (_MAGNITUDES, _BIG):
        found = pattern.search(second.surface)
        if not found or (own and _SIZES.index(own[0][-1]) >= _SIZES.index(found[0][0])):
            continue  # 一千到一千五百 lends no 百
        numeral = read_numeral(first.surface + found[0]) if found.start() > 0 else None
        if numeral and abs(numeral.value) < abs(second.numeral.value):
            if first.numeral.value < 0:
                numeral = numeral.negated()
            return first._replace(numeral=numeral)
    return first
