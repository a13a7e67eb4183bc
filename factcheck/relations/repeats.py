"""Figures that stand at one place of two passages which say the same: told by the figures around them that agree.

That two figures stand between the same words proves nothing: reports are written by pattern. That figures of many digits
stand around both of them in the same order, and agree, hardly happens by chance.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from factcheck.model import UNMEASURING, Kind, Role, Statement
from factcheck.relations.agreement.digits import digits, same_value
from factcheck.relations.bigrams import bigrams
from factcheck.relations.scene import Scene

_AROUND = 3.0  # digits that agree around two figures of two passages that say the same
_IN_ALL, _IF_THEY_DIFFER = 5.0, 6.0  # with those of the figures themselves
_REACH = 150  # code points to either side that make a passage
_STEPS = 6  # figures to either side
_NEXT = 60  # code points to the next figure of a passage
_NEAR = 4  # figures between one that agrees and one that does not
_OFTEN = 8  # a figure printed more often tells nothing
_BESIDE = 24  # code points beside a figure that are looked at
_WORD = 2  # letters beside two figures that must be the same
_ALIKE = 0.5  # share of the pairs of letters between two figures that the other passage must say there
_FEW = 4  # letters that are too few to compare
_OTHER = re.compile(r"[^\u3400-\u9fffA-Za-z]+")
_SCANTY = 0.5  # digits that a figure of one digit is worth
_TIMES = ((6, 3.0), (3, 2.0), (2, 1.0))  # and a date of so many numbers or more: 2017年4月7日, 4月7日
_NUMBER = re.compile("[0-9]+|[〇一二三四五六七八九十]+")

Pair = tuple[int, int]  # places of an earlier and a later statement


@dataclass(frozen=True)
class Repeats:
    """The figures of a document's running text that it prints twice, with others that agree around both."""

    scene: Scene

    def earlier(self, later: Statement) -> Statement | None:
        """The figure at the place of a later one in an earlier passage: that around which most digits agree.

        None where too few do, or where the figures beside them tell that something else is meant.
        """
        found = self._partners.get(self.scene.index(later), [])
        told = [(self._evidence(pair), pair) for pair in found]
        told = [(weight, pair) for weight, pair in told if self._proves(weight, pair) and not self._contradicted(pair)]
        return self.scene.statements[max(told)[1][0]] if told else None

    def _proves(self, weight: float, pair: Pair) -> bool:
        """Whether so many digits around two figures, and their own, tell that they are of one thing."""
        own = digits(self.scene.statements[pair[1]].figure)
        return weight >= _AROUND and weight + own >= (_IN_ALL if self.same(*pair) else _IF_THEY_DIFFER)

    @cached_property
    def _partners(self) -> dict[int, list[Pair]]:
        """For each later figure the places of earlier ones that agree with it, or stand beside some that agree."""
        found: dict[int, list[Pair]] = defaultdict(list)
        for pair in dict.fromkeys([*self._agreeing, *self._beside()]):
            found[pair[1]].append(pair)
        return found

    def _beside(self) -> Iterator[Pair]:
        """Pairs of figures that differ, so many figures before or after two that agree."""
        count = len(self.scene.statements)
        for a, b in self._agreeing:
            for side in (range(-_NEAR, 0), range(1, _NEAR + 1)):
                for i in (a + step for step in side):
                    for j in (b + step for step in side):
                        if 0 <= i < j < count and self._may_be_one(i, j) and not self.same(i, j):
                            yield i, j

    @cached_property
    def _agreeing(self) -> list[Pair]:
        """Pairs of figures that print the same, with a word in common beside them."""
        groups: dict[object, list[int]] = defaultdict(list)
        for i, s in enumerate(self.scene.statements):
            if self.in_words(s):
                groups[_printed(s)].append(i)
        often = (group for group in groups.values() if 1 < len(group) <= _OFTEN)
        return [(i, j) for group in often for i, j in combinations(group, 2) if self._linked(i, j)]

    @cached_property
    def _agreeing_with(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for i, j in self._agreeing:
            found[i].append(j)
            found[j].append(i)
        return found

    def _may_be_one(self, i: int, j: int) -> bool:
        a, b = self.scene.statements[i], self.scene.statements[j]
        alike = a.figure.kind is b.figure.kind and a.figure.unit == b.figure.unit
        return alike and self.in_words(a) and self.in_words(b) and self._linked(i, j)

    def in_words(self, s: Statement) -> bool:
        """Whether a figure stands in running text: of cells the table tells what goes with what."""
        return self.scene.role(s) is not Role.ROW and not self.scene.is_glued(s)

    def same(self, i: int, j: int) -> bool:
        """Whether two figures print the same, or what one rounds of the other."""
        return _alike(self.scene.statements[i], self.scene.statements[j])

    def _linked(self, i: int, j: int) -> bool:
        """Whether a word right before or right after two figures is the same; of one sentence they may be a list's."""
        (before, after), (other, following) = self.texts[i], self.texts[j]
        words = before[-_WORD:] == other[-_WORD:] != "" or after[:_WORD] == following[:_WORD] != ""
        return words and self.scene.statements[i].sentence != self.scene.statements[j].sentence

    def _start(self, i: int) -> int:
        return self.scene.statements[i].figure.at[0]

    def _evidence(self, pair: Pair) -> float:
        """The digits of the figures around two that agree, in one order on each side of them."""
        return sum(self._chain(pair, step) for step in (-1, 1))

    def _chain(self, pair: Pair, step: int) -> float:
        (i, j), weight, statements = pair, 0.0, self.scene.statements
        last = pair
        for x in range(i + step, i + step * (_STEPS + 1), step):
            if not 0 <= x < len(statements) or abs(self._start(x) - self._start(i)) > _REACH:
                break
            beyond = [y for y in self._agreeing_with.get(x, ()) if (y - last[1]) * step > 0 and y != i and x != j]
            near = [y for y in beyond if abs(self._start(y) - self._start(j)) <= _REACH]
            y = min(near, key=lambda y: abs(y - last[1]), default=None)
            if y is not None and self._alike_between(last, (x, y)):
                weight += _worth(statements[x])
                last = x, y
        return weight

    def _alike_between(self, one: Pair, other: Pair) -> bool:
        """Whether much the same words stand between two figures in both passages, or hardly any."""
        first, second = (self._words_between(*ends) for ends in zip(one, other, strict=True))
        if min(len(first), len(second)) < _FEW:
            return max(len(first), len(second)) < 3 * _FEW
        pairs, others = bigrams(first), bigrams(second)
        return len(pairs & others) >= _ALIKE * min(len(pairs), len(others))

    def _words_between(self, i: int, j: int) -> str:
        a, b = sorted((i, j))
        return _OTHER.sub("", self.scene.folded[self.scene.statements[a].figure.at[1] : self._start(b)])

    def _contradicted(self, pair: Pair) -> bool:
        """Whether figures beside two differ where they should agree, or one of two that differ has its like elsewhere."""
        i, j = pair
        if not self.same(i, j) and (self._like_near(i, j) or self._like_near(j, i)):
            return True
        return any(self.parted(pair, step) for step in (-1, 1))

    def parted(self, pair: Pair, step: int, alike: bool = False) -> bool:
        """Whether the measures right before, or right after, two figures are of a kind and differ.

        Only those that the same words lead to, where they must be `alike`.
        """
        one, other = (self._measure(i, step) for i in pair)
        if one is None or other is None or (alike and not self._alike_between(pair, (one, other))):
            return False
        a, b = self.scene.statements[one], self.scene.statements[other]
        return a.figure.kind is b.figure.kind and a.figure.unit == b.figure.unit and not _alike(a, b)

    def _measure(self, i: int, step: int) -> int | None:
        """The first figure before or after one that measures something, in its passage."""
        at = i + step
        while 0 <= at < len(self.scene.statements) and abs(self._start(at) - self._start(i)) <= _NEXT:
            if self.scene.statements[at].figure.kind not in UNMEASURING:
                return at
            at += step
        return None

    def _like_near(self, i: int, j: int) -> bool:
        return any(abs(self._start(k) - self._start(j)) <= _REACH for k in self._agreeing_with.get(i, ()))

    @cached_property
    def texts(self) -> list[tuple[str, str]]:
        """The letters right before and right after each figure, without the words that only say how a figure moved."""
        return [self._letters_beside(*s.figure.at) for s in self.scene.statements]

    def _letters_beside(self, start: int, end: int) -> tuple[str, str]:
        folded = self.scene.folded
        return self.letters(folded[max(0, start - _BESIDE) : start]), self.letters(folded[end : end + _BESIDE])

    def letters(self, text: str) -> str:
        """The letters of a text without the words that only say how a figure moved."""
        return _OTHER.sub("", self.scene.words.unsaying.sub("", text))


def _alike(a: Statement, b: Statement) -> bool:
    """Whether two figures print the same, or what one rounds of the other."""
    rounded = a.figure.value is not None and b.figure.value is not None and same_value(a.figure, b.figure)
    return rounded or _printed(a) == _printed(b)


def _printed(s: Statement) -> object:
    """What a figure prints, without the zeros and marks that only some print."""
    figure = s.figure
    if figure.kind in (Kind.PERIOD, Kind.DURATION):
        return figure.kind, tuple(number.lstrip("0") for number in _NUMBER.findall(figure.text)) or figure.text
    return figure.kind, figure.unit, figure.value, figure.place, None if figure.value is not None else figure.text


def _worth(s: Statement) -> float:
    """How many digits a figure that two passages share tells by."""
    if s.figure.kind in (Kind.PERIOD, Kind.DURATION):
        numbers = len(_NUMBER.findall(s.figure.text))
        return next((worth for least, worth in _TIMES if numbers >= least), _SCANTY)
    count = digits(s.figure)
    return float(count) if count > 1 else _SCANTY
