"""Figures that two places of a text print alike, of much the same things, though in other words and order.

种下优质龙眼20.9万亩 in the lead, 已种下优质龙眼等水果20.9万亩 in the body. Reports are written by pattern, so that words
which stand around a third figure of another value as well prove nothing; the fewer digits agree, the more words must.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from factcheck.model import UNMEASURING, Function, Kind, Statement
from factcheck.relations.agreement.digits import digits
from factcheck.relations.agreement.identity import TELLING
from factcheck.relations.agreement.sayings import plain
from factcheck.relations.agreement.wording import common_start
from factcheck.relations.repeats import Repeats
from factcheck.relations.scene import Scene

_REACH, _AFTER = 40, 14  # code points before and after a figure that say what it is of
_WORDS = {0: 6, 1: 6, 2: 4, 3: 3}  # pairs of letters that two figures of so many digits must have in common
_FEW = 2  # those of figures of more digits
_NAME = 4  # letters
_SEVERAL, _TELLING = 2, 3  # digits
_ALL = 6  # pairs of letters that two figures that differ must have in common, and of which neither says much more
_SHARE = 0.4  # of the words of the one that says less
_LONG = 5  # digits that one sentence hardly prints of two things
_RIVALLING = 0.6  # of the words in common, those that a figure of another value may not have
_COMMON = 16  # figures beside which the same two letters stand that tell nothing
_CHANGES = (Function.RATE, Function.DELTA)
_MARK = re.compile(r"[。；！？\n，,：:、（()）【】]")

_Sort = tuple[Kind, str | None, bool]


@dataclass(frozen=True)
class Echoes:
    """The figures of a document's running text that it prints again of the same things."""

    scene: Scene
    repeats: Repeats

    def earlier(self, later: Statement) -> Statement | None:
        """The figure before a later one that prints the same of the same things: that with most words in common."""
        i = self.scene.index(later)
        common = self._common(i)
        for proves in (self._proves, self._misprinted):
            told = [(count, j) for j, count in common.items() if j < i and proves(i, j, common)]
            if told:
                return self.scene.statements[max(told)[1]]
        return None

    def _proves(self, i: int, j: int, common: Counter[int]) -> bool:
        """Whether two figures that print the same have words enough in common, and no figure of another value has."""
        if common[j] < _FEW:
            return False
        figures = [self.scene.statements[k].figure for k in (i, j)]
        least = min(map(digits, figures))
        if not self._same(i, j) or not self._apart(i, j) or (least < _TELLING and figures[0].value != figures[1].value):
            return False
        fewest = min(len(self._words[k]) for k in (i, j))
        if common[j] < _WORDS.get(least, _FEW) or common[j] < _SHARE * fewest:
            return False
        if not all(self._same(k, i) for k in self._rivals(j, common)):
            return False
        return not self._parted(i, j) and not self._exchanged(i, j)

    def _misprinted(self, i: int, j: int, common: Counter[int]) -> bool:
        """Whether just the same is said of two figures that differ, and of no third one of another value: one may be mistyped."""
        if common[j] < _ALL:
            return False
        a, b = (self.scene.statements[k] for k in (i, j))
        less, more = sorted((self._said(s, s.clause[0]) for s in (a, b)), key=len)
        alike = (a.figure.unit, a.figure.place, a.function) == (b.figure.unit, b.figure.place, b.function)
        if not alike or len(less) < _ALL or less - more or len(more - less) > _FEW or a.sentence == b.sentence:
            return False
        return (
            min(digits(a.figure), digits(b.figure)) >= _FEW
            and self._apart(i, j)
            and all(self._same(k, i) or self._same(k, j) for k in self._rivals(j, common))
            and not self._parted(i, j)
        )

    def _rivals(self, j: int, common: Counter[int]) -> Iterator[int]:
        """The figures that have most of the words in common with one of two figures as well."""
        least = _RIVALLING * common[j]
        return (k for other in (common, self._common(j)) for k, n in other.items() if n >= least)

    def _same(self, i: int, j: int) -> bool:
        return self.repeats.same(i, j)

    def _apart(self, i: int, j: int) -> bool:
        """Whether two figures stand in two sentences, or in two clauses of one where they have many digits; both of one sort of fact."""
        a, b = self.scene.statements[i], self.scene.statements[j]
        if (a.scope ^ b.scope) & TELLING or self.scene.rank(a) != self.scene.rank(b):
            return False
        return a.sentence != b.sentence or (a.clause != b.clause and digits(a.figure) >= _LONG)

    def _exchanged(self, i: int, j: int) -> bool:
        """Whether two clauses are the same but for a name within: 应发给赵某的, 应发给钱某的."""
        one, other = (self.repeats.letters(self.scene.clause_before(self.scene.statements[k])) for k in (i, j))
        first, last = common_start(one, other), common_start(one[::-1], other[::-1])
        apart = [len(text) - first - last for text in (one, other)]
        return first > 0 and last > 0 and all(0 < letters <= _NAME for letters in apart)

    def _parted(self, i: int, j: int) -> bool:
        """Whether the same words lead from the two figures to measures that differ."""
        return any(self.repeats.parted((i, j), step, alike=True) for step in (-1, 1))

    def _common(self, i: int) -> Counter[int]:
        """How many pairs of letters the figures of one sort have in common with one."""
        s = self.scene.statements[i]
        return Counter(j for pair in self._words[i] for j in self._beside.get((_sort(s), pair), ()) if j != i)

    @cached_property
    def _beside(self) -> dict[tuple[_Sort, str], list[int]]:
        """The figures of a sort beside which a pair of letters stands, where they are not many."""
        found: dict[tuple[_Sort, str], list[int]] = defaultdict(list)
        for i, words in enumerate(self._words):
            for pair in words:
                found[_sort(self.scene.statements[i]), pair].append(i)
        return {key: places for key, places in found.items() if 1 < len(places) <= _COMMON}

    @cached_property
    def _words(self) -> list[frozenset[str]]:
        """What is said of each figure alone."""
        starts = [sentence.start for sentence in self.scene.document.sentences]
        return [self._said(s, starts[s.sentence]) if self._tells(s) else frozenset() for s in self.scene.statements]

    def _tells(self, s: Statement) -> bool:
        """Whether a figure of running text measures something; counts of a few are of any."""
        unit = s.figure.unit
        few = digits(s.figure) < _SEVERAL and (unit is None or unit.discrete) and s.figure.kind is not Kind.PERCENT
        return s.figure.kind not in UNMEASURING and s.figure.value is not None and not few and self.repeats.in_words(s)

    def _said(self, s: Statement, floor: int) -> frozenset[str]:
        """The pairs of letters from a place, or since the measure before a figure, up to it, and of what it counts."""
        start, end = s.figure.at
        before = (o for o in self.scene.by_sentence[s.sentence] if o.figure.start < s.figure.start)
        ends = [o.figure.at[1] for o in before if o.figure.kind not in UNMEASURING]
        floor = max([floor, start - _REACH, *ends])
        noun = _MARK.split(self.scene.folded[end : end + _AFTER])[0]
        return plain(self.scene, f"{self.scene.folded[floor:start]}，{noun}")


def _sort(s: Statement) -> _Sort:
    return s.figure.kind, s.figure.unit.dimension if s.figure.unit else None, s.function in _CHANGES
