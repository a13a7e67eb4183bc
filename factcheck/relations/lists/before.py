"""Items listed before the count of them: 甲、乙、丙三大产业; 甲、乙等3个县."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import takewhile

from factcheck.model import UNMEASURING, Figure, Interval
from factcheck.relations.lists.pieces import item_count, list_start, pair, pieces
from factcheck.relations.lists.words import ListWords

_LONGEST = 30  # code points of one item; longer pieces are clauses, not items
_MANY = 60  # nobody lists so many things in a sentence
_SHORT = 8  # code points of an item that commas part from the others
_COMMAS = re.compile("[，,]")
_OPENING = " “「『‘"  # marks between items and count: 粮食、畜牧“两业”
_NUMBERED = re.compile(
    r"\s*(?:[（(][一二三四五六七八九十0-9]{1,3}[）)][、.．]?|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[、.．]\s?)"
)
_GREAT = "大"


def items_before(
    words: ListWords, folded: str, floor: int, figure: Figure, others: Sequence[Figure]
) -> Interval | None:
    """How many items the list right before a count names; `others` are the figures before it in its sentence.

    None where no list stands there, and where it names fewer than are counted and nothing says that it names them all:
    甲省、乙省20家企业 may be twenty in two places.
    """
    end = _without(folded, figure.at[0], _OPENING)
    text = folded[floor:end]
    exact, is_open = words.exact.search(text), words.open.search(text)
    if said := exact or is_open:
        end = _without(folded, floor + said.start(), " ")
    start = list_start(folded, floor, end)
    if numbered := _NUMBERED.match(folded, start, end):
        start = numbered.end()
    predicate = None if said else _predicate(words, folded[start:end], figure)
    end = start + predicate if predicate is not None else end
    start = _after_counted(folded, start, end, others)
    listed = pieces(folded[start:end])
    two = pair(words, folded[start:end]) if len(listed) == 1 else []
    if len(two) == 1 and is_open is not None and _by_commas(folded, floor, end) == figure.value:
        return Interval.point(int(figure.value or 0))
    spans = [(start + a, start + b) for a, b in two or listed]
    items = [folded[a:b].strip() for a, b in spans]
    if not 1 < len(items) < _MANY or not all(items) or any(len(item) > _LONGEST for item in items[1:]):
        return None
    if not said and predicate is None and _parted(words, items):
        return None
    if two and (_ends_apart(words, items[0], said) or folded.startswith("的", figure.at[1])):
        return None
    if _counted_themselves(words, items, spans, others) or any("等" in item for item in items):
        return None
    found = _widened(words, items, item_count(words, folded[start:end]))
    certain = exact is not None or (
        not is_open and predicate is None and not two and _is_strict(words, figure, len(items))
    )
    return found if found is not None and (certain or _names_enough(found, figure)) else None


def _by_commas(folded: str, floor: int, end: int) -> int:
    """How many short pieces commas part right before a place: 有纯白色，午夜蓝，樱桃粉等三种."""
    before = folded[max(floor, end - _MANY * _SHORT) : end]
    return sum(1 for _ in takewhile(lambda piece: 0 < len(piece) <= _SHORT, reversed(_COMMAS.split(before))))


def _without(folded: str, end: int, marks: str) -> int:
    while end and folded[end - 1] in marks:
        end -= 1
    return end


def _after_counted(folded: str, start: int, end: int, others: Sequence[Figure]) -> int:
    """Where the list begins if another with a count of its own stands before it: 甲、乙等2位教师以及丙、丁两位."""
    closed = [f.at[0] for f in others if start < f.at[0] < end and folded[f.at[0] - 1] == "等"]
    return max((folded.rfind("、", start, at) + 1 for at in closed), default=start)


def _predicate(words: ListWords, text: str, figure: Figure) -> int | None:
    """Where 是…的 begins between the items and a count of great things or of the most, or 是 alone after three items or more."""
    found = words.predicate.search(text)
    if found is None or not found.start():
        return None
    superlative = found["owner"].endswith("的") and any(word in found["owner"] for word in words.sole)
    alone = not found["owner"] and "、" in text
    return found.start() if superlative or alone or figure.text.endswith(_GREAT) else None


def _parted(words: ListWords, items: Sequence[str]) -> bool:
    """Whether the last piece ends in a word that parts the list from the count; items of one ending are parallel."""
    found = words.not_before.search(items[-1])
    if found is None or (items[-1] == found[0] and found[0] in words.nouns):
        return False
    before = items[-2]
    side = found[0] in "前中后上下内外"
    alike = len(found[0]) > 1 or found[0] == "某"  # 张某、李某二人
    return not (before[-1] in "前中后上下内外" if side else alike and before.endswith(found[0]))


def _ends_apart(words: ListWords, item: str, said: re.Match[str] | None) -> bool:
    """Whether the first of two items ends in a word that no name ends in (特别是与挪威两大企业), or both are only counted together."""
    found = words.not_before.search(item)
    return (found is not None and found[0] not in words.nouns) or (said is not None and "共" in said[0])


def _counted_themselves(
    words: ListWords, items: Sequence[str], spans: Sequence[tuple[int, int]], others: Sequence[Figure]
) -> bool:
    """Whether items bring counts of their own (线路26条、航线11条), or one stands within the last item."""
    figures = [f.at for f in others if f.kind not in UNMEASURING and f.at[0] >= spans[0][0]]
    ends = {b for _, b in figures}
    own = [b in ends or words.singles.search(item) is not None for (_, b), item in zip(spans, items, strict=True)]
    if own[-1] is not own[-2] or (any(own[:-1]) and not own[-1]):
        return True
    start, end = spans[-1]
    return any(start < a and b < end for a, b in figures)


def _widened(words: ListWords, items: Sequence[str], found: Interval | None) -> Interval | None:
    """The count where a word inside an item may begin the list anew."""
    if found is None or words.openings.search(items[-1]):
        return None
    skipped = max((i for i, item in enumerate(items) if i and words.openings.search(item)), default=0)
    return Interval(max(Fraction(2), (found.low or Fraction(2)) - skipped), found.high)


def _is_strict(words: ListWords, figure: Figure, listed: int) -> bool:
    unit = figure.unit.symbol if figure.unit else ""
    return unit in words.strict or (listed > 2 and figure.text.endswith(_GREAT))


def _names_enough(found: Interval, figure: Figure) -> bool:
    return found.high is not None and figure.value is not None and found.high >= figure.value
