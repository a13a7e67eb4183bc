"""Operands that no phrase binds are looked for: near by, in the facts, or counted from the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from factcheck.facts import FactEntry
from factcheck.model import Fact, Function, Given, Interval, Kind, Operand, Period, Statement
from factcheck.relations.agreement import agrees, overlap
from factcheck.relations.listed import listed_items
from factcheck.relations.partitions import Partition
from factcheck.relations.periods import as_days, nested, previous, same, seconds, years_between, years_earlier
from factcheck.relations.scene import Scene
from factcheck.relations.weekdays import expected_weekday, pairs
from factcheck.rulebook import OperandSpec, Search
from factcheck.statements import Words

Bound = Mapping[str, Operand]
_ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the rooms know beside the document: facts, partitions and words."""

    facts: tuple[FactEntry, ...]
    partitions: tuple[Partition, ...]
    words: Words


class Finder:
    """Looks for operands of one document."""

    def __init__(self, scene: Scene, knowledge: Knowledge) -> None:
        self._scene = scene
        self._facts = knowledge.facts
        self._years_back = knowledge.words.years_back
        self._previous = knowledge.words.previous
        self._partitions = knowledge.partitions
        self._pairs = pairs(scene)

    def find(self, spec: OperandSpec, bound: Bound) -> Iterator[Operand]:
        """What may fill an operand, the likeliest first; the first place of its search that has anything decides."""
        search = spec.search
        like = bound.get(search.like or "") if search else None
        if search is None or not isinstance(like, Statement):
            return
        for place in search.places:
            found = self._at(place, spec, search, like, bound)
            first = next(found, None)
            if first is not None:
                yield first
                yield from found
                return

    def fits(self, spec: OperandSpec, statement: Statement) -> bool:
        """Whether a statement is what an operand must be, whatever the others are."""
        figure = statement.figure
        unit = figure.unit.symbol if figure.unit else ""
        return (
            (not spec.kinds or figure.kind in spec.kinds)
            and (figure.value is not None or figure.kind not in _VALUED)  # a range has rules of its own
            and (not spec.functions or statement.function in spec.functions)
            and (not spec.units or unit in spec.units)
            and (spec.per is None or ("/" in unit and unit.partition("/")[2] in _PER[spec.per]))
            and (not spec.roles or self._scene.role(statement) in spec.roles)
            and spec.scope <= statement.scope
            and not spec.not_scope & statement.scope
            and (not spec.bases or statement.basis in spec.bases)
            and statement.basis not in spec.not_bases
            and (not spec.cues or any(cue in self._scene.text_to_clause_end(statement) for cue in spec.cues))
        )

    def matches(self, spec: OperandSpec, statement: Statement, bound: Bound) -> bool:
        """Whether a statement shares with the operands bound what the rule asks for."""
        for name, agreements in spec.match.items():
            other = bound.get(name)
            if isinstance(other, tuple):
                other = other[0]
            if isinstance(other, Statement) and not agrees(self._scene, agreements, other, statement):
                return False
        return True

    def _at(self, place: str, spec: OperandSpec, search: Search, like: Statement, bound: Bound) -> Iterator[Operand]:
        if place in _SINGLE:
            found = self._single(place, spec, search, like, bound)
            if found is not None:
                yield found
            return
        fitting = (s for s in self._scene.near(like, place) if self._suits(s, spec, search, like, bound))
        if place == "body":
            yield from sorted(fitting, key=lambda s: self._closeness(like, s), reverse=True)
        else:
            yield from fitting

    def _single(self, place: str, spec: OperandSpec, search: Search, like: Statement, bound: Bound) -> Operand | None:
        match place:
            case "of":
                level = self._scene.statement_of(like.of) if like.of else None
                return level if level and self.fits(spec, level) and self.matches(spec, level, bound) else None
            case "facts":
                return self._fact(search, like, bound)
            case "given":
                return self._given(search, like, bound)
            case "among-parts":
                return self._among_parts(spec, like)
            case "among":
                return self._among_whole(spec, search, like, bound)
            case _:
                return self._parts(spec, search, like, bound)

    def _suits(self, s: Statement, spec: OperandSpec, search: Search, like: Statement, bound: Bound) -> bool:
        taken = {o.figure.start for o in bound.values() if isinstance(o, Statement)}
        return (
            s.figure.start not in taken
            and not (search.before and s.figure.start > like.figure.start)
            and self.fits(spec, s)
            and agrees(self._scene, search.agree, like, s)
            and self.matches(spec, s, bound)
            and self._timely(search, like, s, bound)
        )

    def _timely(self, search: Search, like: Statement, s: Statement, bound: Bound) -> bool:
        if search.when is None:
            return True
        if search.when in _TIMELY:
            return _TIMELY[search.when](like, s)
        return self._at_wanted(search, like, s.period, bound)

    def _at_wanted(self, search: Search, like: Statement, period: Period | None, bound: Bound) -> bool:
        wanted = self._wanted_days(search, like, bound)
        floating = like.period is not None and like.period.floating
        return wanted is not None and as_days(period) == wanted and period is not None and period.floating is floating

    def _wanted_days(self, search: Search, like: Statement, bound: Bound) -> tuple[object, object] | None:
        if search.when == "before":
            by = bound.get(search.by or "")
            basis = by.basis or "" if isinstance(by, Statement) else ""
            if basis in self._previous:
                return previous(like.period)
            years = self._years_back.get(basis, 0)
            return years_earlier(like.period, years) if years else None
        named = bound.get(search.when or "")
        return as_days(named.period) if isinstance(named, Statement) else None

    def _closeness(self, like: Statement, other: Statement) -> tuple[bool, float, int]:
        """Equal figures first, then shared words, then the earlier place."""
        equal = like.figure.interval.meets(other.figure.interval)
        return equal, overlap(self._scene.block(like), self._scene.block(other)), -other.figure.start

    def _among_whole(self, spec: OperandSpec, search: Search, like: Statement, bound: Bound) -> Statement | None:
        """What 其中 is among: before it in its sentence, or else in the sentence before; the likest name, then the largest."""
        if like.among is None:
            return None
        before = [
            s
            for s in self._scene.near(like, "body" if self._scene.opens_paragraph(like, like.among) else "paragraph")
            if s.figure.at[1] <= like.among and not self._scene.shut_in(s, like.among)
        ]
        for sentence in (like.sentence, like.sentence - 1):
            pool = [s for s in before if s.sentence == sentence and self._suits(s, spec, search, like, bound)]
            if pool:
                whole = pool[0] if sentence == like.sentence else _likest(like, pool)
                return whole if self._is_part(like, whole) else None
        return None

    def _is_part(self, part: Statement, whole: Statement) -> bool:
        """Whether a figure under 其中 is surely part of the whole; only the first of its unit is where it exceeds it."""
        if self._closed(part, whole) or _siblings(part, whole):
            return False
        earlier = (
            s
            for s in self._scene.near(part, "paragraph")
            if s.among == part.among and s.figure.start < part.figure.start
        )
        first = not any(agrees(self._scene, ("unit",), s, part) for s in earlier)
        return first or part.figure.interval.meets(Interval(None, whole.figure.interval.high))

    def _among_parts(self, spec: OperandSpec, like: Statement) -> tuple[Statement, ...] | None:
        """All figures of one unit under the 其中 that `like` is the first of; None where it is not, or alone."""
        parts = [
            s
            for s in self._scene.near(like, "sentence")
            if s.among == like.among and self.fits(spec, s) and agrees(self._scene, ("unit",), like, s)
        ]
        if (
            like.among is None
            or not parts
            or not self._scene.is_whole(like)
            or any(s.figure.start < like.figure.start for s in parts)
        ):
            return None
        return (like, *parts)

    def _closed(self, part: Statement, whole: Statement) -> bool:
        """Whether the parts before it already make up the whole, so that this one is no part any more."""
        listed = [
            Fraction(s.figure.value)
            for s in self._scene.near(part, "paragraph")
            if s.among == part.among and s.figure.start < part.figure.start and agrees(self._scene, ("unit",), s, part)
            if s.function is Function.LEVEL and s.figure.value is not None
        ]
        return len(listed) > 1 and sum(listed) == whole.figure.value

    def _parts(self, spec: OperandSpec, search: Search, like: Statement, bound: Bound) -> tuple[Statement, ...] | None:
        for partition in self._partitions:
            if not partition.is_whole(like.metric or ""):
                continue
            after = [s for s in self._scene.near(like, "section") if s.figure.start > like.figure.start]
            parts = partition.pick(s for s in after if self._suits(s, spec, search, like, bound))
            if parts:
                return parts
        return None

    def _fact(self, search: Search, like: Statement, bound: Bound) -> Fact | None:
        text = self._scene.sentence_text(like)
        for entry in self._facts:
            if search.fact is None and not _same_unit(entry, like):
                continue
            if search.fact not in (None, entry.fact.metric) or not entry.speaks_of(text):
                continue
            if search.when is None or self._fact_timely(entry, search, like, bound, text):
                return entry.fact
        return None

    def _fact_timely(self, entry: FactEntry, search: Search, like: Statement, bound: Bound, text: str) -> bool:
        if self._at_wanted(search, like, entry.fact.period, bound):
            return True
        # 2009年第一次“双11”: the year and the occasion together name the fact's day.
        named = bound.get(search.when or "")
        days, fact_days = as_days(named.period) if isinstance(named, Statement) else None, as_days(entry.fact.period)
        if not isinstance(named, Statement) or days is None or fact_days is None:
            return False
        return (
            days[0].year == days[1].year == fact_days[0].year
            and (days[0].month, days[1].month) == (1, 12)
            and any(word in text for word in entry.occasion)
        )

    def _given(self, search: Search, like: Statement, bound: Bound) -> Given | None:
        by = bound.get(search.by or "")
        if search.given == "weekday":
            day = expected_weekday(self._scene, like, by, self._pairs) if isinstance(by, Statement) else None
            return None if day is None else Given("weekday", Interval.point(day), f"星期{'一二三四五六日'[day - 1]}")
        if search.given == "years-between":
            return _given("years-between", years_between(by, like) if isinstance(by, Statement) else None, "年")
        if search.given == "listed-items":
            return _given("listed-items", self._listed(like), "项")
        if search.given == "seconds":
            return _given("seconds", seconds(like.period), "秒")
        return _given("publication-year", self._year(like), "年")

    def _listed(self, like: Statement) -> int | None:
        """Items listed before 等N项; None where fewer are listed than counted, for such a list only gives examples."""
        text = self._scene.text_since_figure(like)
        count = listed_items(text.removesuffix("等")) if text.endswith("等") else None
        return None if count is None or like.figure.value is None or count < like.figure.value else count

    def _year(self, like: Statement) -> int | None:
        """The year a statement speaks in: that of the period its sentence puts it in, else the document's."""
        period = None if like.period is None or like.period.floating else like.period
        named = any(s.figure.period == period for s in self._scene.by_sentence[like.sentence])
        if named and period and period.begin and period.finish and period.begin.year == period.finish.year:
            return period.begin.year
        return self._scene.document.date.year if self._scene.document.date else None


_VALUED = frozenset((Kind.QUANTITY, Kind.NUMBER, Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE, Kind.FRACTION))
_SINGLE = frozenset(("of", "facts", "given", "among", "among-parts", "partition"))
_TIMELY = {"same": same, "nested": nested}
_PER = {"time": frozenset(("秒", "分钟", "分", "小时", "时", "天", "日", "周", "月", "年"))}


def _likest(part: Statement, pool: list[Statement]) -> Statement:
    """The whole in the sentence before: the likest name, else the largest."""
    alike = [s for s in pool if overlap(part.metric, s.metric) >= _ALIKE]
    return alike[0] if alike else max(pool, key=lambda s: s.figure.value or 0)


def _siblings(part: Statement, whole: Statement) -> bool:
    """Whether two names begin alike and end otherwise: 服务出口 and 服务进口 stand beside each other."""
    a, b = part.metric or "", whole.metric or ""
    return a != b and len(a) > 3 and len(b) > 3 and a[:3] == b[:3] and not (a.startswith(b) or b.startswith(a))


def _same_unit(entry: FactEntry, like: Statement) -> bool:
    return like.figure.unit is not None and like.figure.unit.symbol == entry.fact.unit


def _given(name: str, value: int | None, unit: str) -> Given | None:
    return None if value is None else Given(name, Interval.point(value), f"{value}{unit}")
