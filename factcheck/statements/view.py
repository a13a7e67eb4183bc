"""One sentence with its figures, and the text between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Figure, Grain, Kind, Period
from factcheck.statements.clauses import clauses
from factcheck.statements.cues import Cue, read_cue
from factcheck.statements.words import Words

_SEPARATORS = frozenset("、和及与以及， ,")
_UNMEASURING = frozenset((Kind.PERIOD, Kind.ORDINAL))
_TIMES = _UNMEASURING | {Kind.DURATION}
_SETTING = frozenset((Kind.PERIOD, Kind.DURATION))  # that say when or for how long a clause holds
_REPORTED = 24  # code points between a date and the word that makes it the day of a report
_BESIDE = 14  # code points between 上年同期 and its figure
_SAME_TIME, _JUST_BESIDE = "同期", 2  # 同期为9万吨 is a base; 同期乙省销量为9万吨 is of the same time
_FAR_SCOPES = frozenset(("real", "restated", "inverse"))  # said once, before the clause: 按可比价格计算，同比增长
_IS = ("为", "是", "仅为", "只有")
_COLONS = ("：", ":")
_BRACKETS = {"（": "）", "(": ")"}


class SentenceView:
    """The sentence at `[start, end)` of a folded flow, with its figures in order; figures are spoken of by index.

    `periods` has for each figure the period it prints, if any.
    """

    def __init__(
        self,
        words: Words,
        folded: str,
        span: tuple[int, int],
        figures: Sequence[Figure],
        periods: Sequence[Period | None],
        heading: bool = False,
    ) -> None:
        self.figures, self.periods = tuple(figures), tuple(periods)
        self._words, self._folded, self._span = words, folded, span
        self._clauses = clauses(folded, *span, heading)
        self._home = [next((c for c in reversed(self._clauses) if c[0] <= f.at[0]), self._clauses[0]) for f in figures]
        self._among = tuple(self._among_reaches())

    def clause(self, i: int) -> tuple[int, int]:
        """Flow span of the clause of a figure."""
        return self._home[i]

    def left(self, i: int) -> str:
        """Clause text left of a figure, from the figure before it, without the space that may part the two."""
        start = self.clause(i)[0]
        if i:
            start = max(start, self.figures[i - 1].at[1])
        return self._folded[start : self.figures[i].at[0]].rstrip()

    def right(self, i: int) -> str:
        """Clause text right of a figure, up to the next one."""
        end = max(self.clause(i)[1], self.figures[i].at[1])
        if i + 1 < len(self.figures):
            end = min(end, self.figures[i + 1].at[0])
        return self._folded[self.figures[i].at[1] : end].lstrip()

    def cue(self, i: int) -> Cue:
        """What the words around a figure say it does."""
        return read_cue(self._words, self.figures[i], self.left(i), self.right(i), self._left_past_times(i))

    def _left_past_times(self, i: int) -> str:
        """Clause text left of a figure, from the measuring figure before it: 较上年的, 占三年总任务的."""
        measured = [f.at[1] for f in self.figures[:i] if f.kind not in _TIMES]
        return self._folded[max([self.clause(i)[0], *measured]) : self.figures[i].at[0]].rstrip()

    def joined(self, i: int) -> bool:
        """Whether nothing but a list separator stands between a figure and the one before it."""
        between = self._between(i) if i else "-"
        return len(between) <= 3 and set(between) <= _SEPARATORS

    def says_again(self, i: int) -> bool:
        """Whether a figure may say in another measure what the one before it says: 涨16.01点或0.50%."""
        return bool(i) and self._words.again.fullmatch(self._between(i)) is not None

    def in_bracket(self, i: int) -> bool:
        """Whether a bracket opens between a figure and the one before it."""
        return bool(set(_BRACKETS) & set(self._between(i)))

    def _between(self, i: int) -> str:
        return self._folded[self.figures[i - 1].at[1] : self.figures[i].at[0]].strip()

    def is_reference(self, i: int) -> bool:
        """Whether a period is what something is compared with: 比2019年, 是2009年的."""
        if not self._words.reference.search(self.left(i)):
            return False
        # 从11月1日到11日 says from when to when; 从2009年的 says from which value.
        return not (self._words.opens_range.search(self.left(i)) and self._words.reaches.search(self.figures[i].text))

    def stands_for_earlier(self, i: int) -> bool:
        """Whether a figure is that of the period before: 上年同期为80亿元, 2025年同期1.23亿元."""
        if i and self._of_last_time(i):
            return True
        if not i or self.figures[i - 1].kind is not Kind.PERIOD:
            return False
        between = self._between(i)
        named = self._folded[slice(*self.figures[i - 1].at)]
        if len(between) > _BESIDE or (self._words.not_beside.search(between) and between not in _COLONS):
            return False
        if self.looks_back(i):
            return True
        if self._words.earlier.search(named):
            return named != _SAME_TIME or len(between) <= _JUST_BESIDE
        mine = self.figures[i]
        beside = any(f.kind is mine.kind and f.unit == mine.unit for f in self.figures[: i - 1])
        return beside and self._words.before.search(named) is not None

    def _of_last_time(self, i: int) -> bool:
        """Whether a clause says of its figure alone that it is of the time before: 增加212家，上届为2744家."""
        mine, said = self.figures[i], self._folded[self.clause(i)[0] : self.figures[i].at[0]]
        beside = any(f.kind is mine.kind and f.unit == mine.unit for f in self.figures[:i])
        return beside and self._words.last_time.fullmatch(said) is not None

    def looks_back(self, i: int) -> bool:
        """Whether a figure is what the value was in a time before: 增加1189亿元（2012年为10754亿元）, …，2012年为10754亿元."""
        if not i or self.figures[i - 1].kind is not Kind.PERIOD:
            return False
        mine, between, mark = self.figures[i], self._between(i), self._folded[self.figures[i - 1].at[0] - 1]
        aside = (mark in _BRACKETS and "的" not in between) or (mark in "，," and between in _IS)
        now = next(
            (self.periods[k] for k in range(i - 2, -1, -1) if self.periods[k] and not self.is_reference(k)), None
        )
        if not aside or not _ends_before(self.periods[i - 1], now):
            return False
        return any(f.kind is mine.kind and f.unit == mine.unit for f in self.figures[: i - 1])

    def is_aside(self, i: int) -> bool:
        """Whether a period dates no figure but one: the day of the report (8月19日电), the year of a whole (占2024年收入的).

        So does one beside those of now: 去年同期3.1亿元.
        """
        if self._dates_report(i) or self._words.share.search(self.left(i)):
            return True
        if i + 1 < len(self.figures) and self.looks_back(i + 1):
            return True
        earlier = self._words.earlier.search(self._folded, *self.figures[i].at)
        return (
            earlier is not None and not self.opens(i) and i + 1 < len(self.figures) and self.stands_for_earlier(i + 1)
        )

    def _dates_report(self, i: int) -> bool:
        end = self.figures[i].at[1]
        if self._words.report.match(self._folded, end):
            return True
        period = self.periods[i]
        is_day = period is not None and period.grain in (Grain.DAY, Grain.MOMENT)
        stop = min([end + _REPORTED, self._span[1], *(f.at[0] for f in self.figures[i + 1 : i + 2])])
        told = self._words.reported.search(self._folded, end, stop) if is_day else None
        return told is not None and not self._words.dated.search(self.left(i))

    def opens(self, i: int) -> bool:
        """Whether no measuring figure stands before a figure in its sentence, nor the day that it was published."""
        published = i and self._words.published.search(self._between(i))
        return not published and all(f.kind in _UNMEASURING for f in self.figures[:i])

    def parts_left(self, i: int) -> list[str]:
        """Clause parts left of a figure that hold no measuring figure, the nearest first."""
        return list(self._parts(i))

    def parts_beside(self, i: int) -> int:
        """How many of these parts are of the figure's own clause."""
        start = max([self.clause(i)[0], *(f.at[1] for f in self.figures[:i] if f.kind not in _TIMES)])
        times = [f for f in self.figures[:i] if f.kind in _SETTING and f.at[0] > start]
        return 1 + len(times)

    def _parts(self, i: int) -> Iterator[str]:
        position = self._clauses.index(self.clause(i))
        stop = max((f.at[1] for f in self.figures[:i] if f.kind not in _TIMES), default=0)
        times = [f.at for f in self.figures[:i] if f.kind in _SETTING]
        for start, end in reversed(self._clauses[: position + 1]):
            low, high = max(start, stop), min(end, self.figures[i].at[0])
            for a, b in reversed(times):
                if low <= a and b <= high:
                    yield self._folded[b:high]
                    high = a
            if low < high:
                yield self._folded[low:high]
            if start <= stop:
                return

    def basis(self, i: int) -> str | None:
        """The name of what a change is measured against, where the clause says so."""
        start = self.clause(i)[0]
        if i and self.figures[i - 1].kind is not Kind.PERIOD:
            start = max(start, self.figures[i - 1].at[1])
        found = self._words.base.finditer(self._folded, start, self.figures[i].at[0])
        names = [self._words.base_names[m.group()] for m in found]
        return next((n for n in reversed(names) if n != "earlier"), names[-1] if names else None)

    def scope(self, i: int) -> frozenset[str]:
        """Qualifiers in the clause and, since the last measuring figure, before it; 其中 as far as it reaches."""
        measured = [f.at[1] for f in self.figures[:i] if f.kind not in _UNMEASURING]
        start = min(self.clause(i)[0], measured[-1] if measured else self._span[0])
        end = self.clause(i)[1]
        near = max(self._before_bracket(self.clause(i)[0]), start)
        unit = self.figures[i].unit
        counts = unit is not None and unit.discrete
        found = {
            name
            for m in self._words.scopes.finditer(self._folded, start, end)
            for name in [self._words.scope_names[m.group()]]
            if (name in _FAR_SCOPES or (name != "among" and m.start() >= near))
            and not (name == "intensive" and counts and m.start() >= self.figures[i].at[1])  # 280只基金平均回报
            and not any(f.at[0] <= m.start() < f.at[1] for f in self.figures[:i])  # 60岁及以上人口2.56亿人
        }
        if (unit and "/" in unit.symbol) or self._is_per_unit(i):
            found.add("intensive")
        mark = self.among(i)
        if mark is not None:
            found.add("among")
            if self._words.among_opening.match(self._folded, mark):
                found.discard("nested")  # 包括 that begins a clause opens a list of its own
        return frozenset(found)

    def _is_per_unit(self, i: int) -> bool:
        """Whether the figure right before one is what it is per: 每10股派发1.414元."""
        beside = i > 0 and self.clause(i - 1) == self.clause(i)
        return beside and self._words.per_unit.search(self.left(i - 1)) is not None

    def _before_bracket(self, place: int) -> int:
        """Where the clause begins that goes on after a bracket at a place: 平均每户（套）48平方米."""
        if self._folded[place - 1 : place] not in ("）", ")"):
            return place
        return max((a for a, b in self._clauses if b < place and self._folded[b] in _BRACKETS), default=place)

    def among(self, i: int) -> int | None:
        """Flow offset of the 其中 that a figure stands under, if any."""
        at = self.figures[i].at[0]
        return next((start for start, end in reversed(self._among) if start < at < end), None)

    def _among_reaches(self) -> Iterator[tuple[int, int]]:
        """Where each 其中 reaches: to the end of its bracket, else of the sentence."""
        start, end = self._span
        for mark in self._words.among.finditer(self._folded, start, end):
            before = self._folded[start : mark.start()]
            opened = next((b for b in _BRACKETS if before.count(b) > before.count(_BRACKETS[b])), None)
            close = self._folded.find(_BRACKETS[opened], mark.end(), end) if opened else -1
            if self._words.among_opening.match(self._folded, mark.start()):
                if not self._listed(mark.end(), "，,；;", end):
                    continue  # 包括甲、乙等，全年…: what it opens has no figures
                if len(self._listed(mark.end(), "；", end)) > 1:
                    close = self._folded.find("；", mark.end(), close if close >= 0 else end)
            if before.endswith("、"):  # 甲148万亩、其中乙43万亩，丙517万亩: the list goes on after the comma
                ends = [self._folded.find(c, mark.end(), end) for c in "，；"]
                close = min((p for p in ends if p >= 0), default=-1)
            reach = self._words.among_end.search(self._folded, mark.end(), end)
            yield mark.start(), close if close >= 0 else reach.start() if reach else end

    def _listed(self, start: int, marks: str, end: int) -> list[Figure]:
        """The measuring figures of one unit from a place to the first of some marks."""
        stop = min((p for mark in marks if (p := self._folded.find(mark, start, end)) >= 0), default=end)
        within = [f for f in self.figures if start <= f.at[0] < stop and f.kind not in _UNMEASURING]
        return [f for f in within if f.kind is within[0].kind and f.unit == within[0].unit]


def _ends_before(period: Period | None, other: Period | None) -> bool:
    """Whether one period is over when another begins; False where either is not known by its year."""
    if period is None or other is None or period.floating or other.floating:
        return False
    last, first = period.finish, other.begin
    return (
        last is not None
        and first is not None
        and (last.year, last.month, last.day) < (first.year, first.month, first.day)
    )
