"""Figures that two places of a text tell in the same words, which it tells of no other figure.

Reports are written by pattern, so the same words prove little where many figures stand between them. Words that stand around
two figures of a text and around no third are hardly a pattern: 如今要裁减当中五分之四 in the lead and in the interview.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from factcheck.model import Function, Kind, Statement
from factcheck.relations.agreement.digits import digits
from factcheck.relations.agreement.wording import common_start
from factcheck.relations.datelines import days_apart
from factcheck.relations.repeats import Pair, Repeats
from factcheck.relations.scene import Scene

_ENOUGH = 4  # letters that are the same beside two figures that agree; each digit they agree in beyond the first stands for one
_TELLING = 3  # digits
_LEAST = 2  # letters beside two figures, and on each side of two that differ
_IF_THEY_DIFFER = 8  # letters in all
_LONG = 12  # letters before two figures that are no part of a pattern
_WORD = 4  # letters
_OFTEN = 12  # figures between the same two letters that are a pattern
_RIVALLING = 0.6  # share of the letters beside two figures that, beside a third, tell that they are a pattern
_CHANGES = (Function.RATE, Function.DELTA)
_DAY = re.compile(r".*月[^月至到~～—–-]{1,3}[日号]")  # a day of a month, no stretch of days
_YEAR_END = "12月31日"
_NUMBER = re.compile("[0-9]+|[一二三四五六七八九十]+")
_REACH = 2  # code points before a figure that may say that it names a sort of things
_JAMMED = re.compile(
    r"[\u3400-\u9fff][0-9.,]+[\u3400-\u9fff]"
)  # cells run together, or a number of a thing: 警长58921吴某
_CLAUSE = re.compile(r"[，,。；;：:、“”「」（）()\n]")


@dataclass(frozen=True)
class Retold:
    """The figures of a document's running text that it tells twice in the same words."""

    scene: Scene
    repeats: Repeats

    def earlier(self, later: Statement) -> Statement | None:
        """The figure that an earlier place tells in the words in which `later` is told: that with most of them."""
        i = self.scene.index(later)
        told = [
            (sum(self._beside[pair]), pair) for pair in self._pairs_of.get(i, ()) if pair[1] == i and self._proves(pair)
        ]
        return self.scene.statements[max(told)[1][0]] if told else None

    def _proves(self, pair: Pair) -> bool:
        """Whether the words beside two figures tell that they are of one thing; of two that differ more must be the same."""
        enough = self._enough_of_equal if self._same(*pair) else self._enough_of_others
        return enough(pair) and not self._is_pattern(pair) and not self._parted(pair)

    def _same(self, i: int, j: int) -> bool:
        """Whether two figures print the same, and two dates one day."""
        one, other = self.scene.statements[i], self.scene.statements[j]
        if one.figure.kind is Kind.PERIOD:
            return days_apart(one, other, self.scene.folded) == 0
        return self.repeats.same(i, j)

    def _enough_of_equal(self, pair: Pair) -> bool:
        one, other = (self.scene.statements[i].figure for i in pair)
        before, after = self._beside[pair]
        further = 1 if one.kind is Kind.PERIOD else min(digits(one), digits(other), _TELLING) - 1
        if before + after < max(_LEAST, _ENOUGH - further) or (not further and one.value != other.value):
            return False
        return not before or self._whole_clause(pair) or (further + 1 >= _TELLING and not self._exchanged(pair))

    def _enough_of_others(self, pair: Pair) -> bool:
        before, after = self._beside[pair]
        if self._dates_apart(pair):
            return False
        figures = [self.scene.statements[i].figure for i in pair]
        if any(f.unit is not None and f.unit.discrete and digits(f) == 1 for f in figures):
            return False  # 9位来自甲党, 1名来自甲党: counts of a few are of any
        both = min(before, after) >= _LEAST and before + after >= _IF_THEY_DIFFER
        return (both or (before >= _LONG and after > 0)) and self._whole_clause(pair)

    def _dates_apart(self, pair: Pair) -> bool:
        """Whether two dates differ in more than one of their numbers."""
        one, other = (self.scene.statements[i].figure for i in pair)
        if one.kind is not Kind.PERIOD:
            return False
        first, second = (_NUMBER.findall(figure.text)[-2:] for figure in (one, other))
        return len([a for a, b in zip(first, second, strict=False) if a != b]) > 1

    def _whole_clause(self, pair: Pair) -> bool:
        """Whether one clause says no more before its figure than both do: not 战略委员会设委员, 提名委员会设委员."""
        return self._beside[pair][0] >= min(_LONG, *map(len, self._clauses(pair)))

    def _exchanged(self, pair: Pair) -> bool:
        """Whether two clauses are the same but for a word before what is the same: 应发给赵某某的, 应发给钱某某的."""
        one, other = (clause[: -self._beside[pair][0]] for clause in self._clauses(pair))
        ends = {one[:-i][-_LEAST:] for i in range(1, _WORD + 1)} & {other[:-i][-_LEAST:] for i in range(1, _WORD + 1)}
        return any(len(end) == _LEAST for end in ends)

    def _clauses(self, pair: Pair) -> list[str]:
        """The letters of two clauses before their figures."""
        texts = (self.scene.text_before(self.scene.statements[i]) for i in pair)
        return [self.repeats.letters(_CLAUSE.split(text)[-1]) for text in texts]

    def _is_pattern(self, pair: Pair) -> bool:
        """Whether much the same words stand around a third figure, of another value."""
        enough = _RIVALLING * sum(self._beside[pair])
        beside = (other for i in pair for other in self._pairs_of[i] if other != pair)
        return any(sum(self._beside[other]) >= enough and not self._same(*other) for other in beside)

    def _parted(self, pair: Pair) -> bool:
        """Whether the same words lead to measures that differ: 出资100万元，占20%, 出资100万元，占10%.

        Of two figures that differ those beside them may not either: 时速30公里撞倒，5%丧命, 时速50公里撞倒，80%丧命.
        """
        return any(self.repeats.parted(pair, step, alike=self._same(*pair)) for step in (-1, 1))

    @cached_property
    def _pairs_of(self) -> dict[int, list[Pair]]:
        found: dict[int, list[Pair]] = defaultdict(list)
        for pair in self._beside:
            for i in pair:
                found[i].append(pair)
        return found

    @cached_property
    def _beside(self) -> dict[Pair, tuple[int, int]]:
        """How many letters before and after two figures of one sort are the same."""
        return {pair: self._letters(*pair) for pair in self._linked()}

    def _linked(self) -> Iterator[Pair]:
        groups: dict[object, list[int]] = defaultdict(list)
        for i, s in enumerate(self.scene.statements):
            if self._tells(s):
                for key in self._keys(i):
                    groups[_sort(s), key].append(i)
        pairs = (pair for group in groups.values() if len(group) <= _OFTEN for pair in combinations(group, 2))
        sentences = self.scene.statements
        return (pair for pair in dict.fromkeys(pairs) if sentences[pair[0]].sentence != sentences[pair[1]].sentence)

    def _tells(self, s: Statement) -> bool:
        """Whether a figure of running text says how much there is: 10年期 and 前五名 name sorts of things, 这五年 any five."""
        if s.figure.kind is Kind.ORDINAL or s.function in _CHANGES or not self.repeats.in_words(s):
            return False
        if s.figure.kind is Kind.PERIOD:
            return self._dates(s)
        (start, end), text, words = s.figure.at, self.scene.folded, self.scene.words
        lasts = s.figure.kind is Kind.DURATION and (words.sorting_after.match(text, end) or self.scene.points_back(s))
        jammed = s.figure.kind is Kind.NUMBER and _JAMMED.fullmatch(text, max(0, start - 1), end + 1)
        return not lasts and not jammed and not words.sorting.search(text[max(0, start - _REACH) : start])

    def _dates(self, s: Statement) -> bool:
        """Whether a figure is the day of what happened or will: not that of a report, or of a balance."""
        start, end = s.figure.at
        words, printed = self.scene.words, self.scene.folded[start:end]
        told = _DAY.fullmatch(printed) is not None and not printed.endswith(_YEAR_END)
        counted_to = words.as_of.search(self.scene.folded, max(0, start - _WORD), start)
        return told and counted_to is None and words.report.match(self.scene.folded, end) is None

    def _keys(self, i: int) -> Iterator[tuple[str, str]]:
        """The letters right before, right after and around a figure by which it is found."""
        before, after = self.repeats.texts[i]
        for least in (_LEAST, _ENOUGH):
            if len(before) >= least:
                yield "before", before[-least:]
            if len(after) >= least:
                yield "after", after[:least]
        if min(len(before), len(after)) >= _LEAST:
            yield before[-_LEAST:], after[:_LEAST]

    def _letters(self, i: int, j: int) -> tuple[int, int]:
        (before, after), (other, following) = self.repeats.texts[i], self.repeats.texts[j]
        return common_start(before[::-1], other[::-1]), common_start(after, following)


def _sort(s: Statement) -> tuple[Kind, str | None]:
    return s.figure.kind, s.figure.unit.dimension if s.figure.unit else None
