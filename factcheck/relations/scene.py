"""A document with its statements, for finding operands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from factcheck.figures.fold import fold
from factcheck.model import Document, Function, Kind, Period, Statement
from factcheck.relations.knowledge import Knowledge
from factcheck.relations.named import Named, comparable, flow_word
from factcheck.relations.tables import Bonds, NamedRows
from factcheck.relations.telling import Telling

_LIST_MARKS = frozenset("、，,和及与以")


@dataclass(frozen=True)
class Scene(Telling):
    """A document, its statements in order, its folded flow, what its statements are of, and what its tables prove and name."""

    bonds: Bonds
    rows: NamedRows

    @classmethod
    def of(cls, document: Document, statements: Sequence[Statement], knowledge: Knowledge) -> Scene:
        """The scene of a document."""
        words = knowledge.words
        bonds = Bonds.of(document, statements, words, knowledge.accounts)
        told = tuple(bonds.told.get(s.figure.start) or (replace(s, unit=None) if s.unit else s) for s in statements)
        return cls(document, told, fold(document.flow), words, bonds, NamedRows.of(document, statements, words))

    def bare(self, name: str | None) -> str:
        """A name without the words that only say how much of a thing is meant; the name itself where little is left."""
        name = self.words.plain_name(name)
        bare = self.words.extent.sub("", name)
        return bare if len(bare) > 1 else name

    def comparable(self, name: str | None) -> str:
        """A name in words that may be compared with those of another."""
        return comparable(self.words, name)

    def named(self, statement: Statement) -> Named:
        """The names of what a statement measures."""
        return self._named[self.index(statement)]

    @cached_property
    def _named(self) -> list[Named]:
        return [
            Named(self.comparable(s.metric), self.comparable(s.name), self.comparable(s.subject))
            for s in self.statements
        ]

    def flow_word(self, statement: Statement) -> str | None:
        """What says that a figure is of what adds up over time."""
        return self._flow_words[self.index(statement)]

    @cached_property
    def _flow_words(self) -> list[str | None]:
        return [flow_word(self.words, s) for s in self.statements]

    def levelled(self, statement: Statement) -> Statement:
        """The statement of the level that a change or share speaks of, else the statement itself."""
        if statement.of is None or statement.function is Function.LEVEL:
            return statement  # the level that a threshold speaks of is another figure
        return self.statement_of(statement.of)

    def compared_with(self, change: Statement) -> Period | None:
        """The time that the clause of a change names as what it is measured against: 比2007年增长."""
        floor = change.clause[0]
        for s in self.by_sentence[change.sentence]:
            start, end = s.figure.at
            beside = floor <= start and end <= change.figure.at[0] and s.figure.kind is Kind.PERIOD
            if beside and self.words.reference.search(self.folded[floor:start]):
                return s.period
        return None

    def rank(self, statement: Statement) -> tuple[int, int]:
        """Which figure of a list it is, and of how many: 分别为57.4%、60.2%及52.8%."""
        return self._ranks.get(statement.figure.start, (0, 1))

    def run(self, statement: Statement) -> Sequence[Statement]:
        """The figures of the list that a figure stands in; itself where it stands in none."""
        place, count = self.rank(statement)
        first = self.index(statement) - place
        return self.statements[first : first + count]

    @cached_property
    def _ranks(self) -> dict[int, tuple[int, int]]:
        runs: list[list[Statement]] = []
        for before, s in pairwise([None, *self.statements]):
            if before is not None and s is not None and self._joined(before, s):
                runs[-1].append(s)
            elif s is not None:
                runs.append([s])
        return {s.figure.start: (i, len(run)) for run in runs for i, s in enumerate(run)}

    def _joined(self, a: Statement, b: Statement) -> bool:
        between = self.folded[a.figure.at[1] : b.figure.at[0]].strip()
        return a.figure.kind is b.figure.kind and 0 < len(between) <= 2 and set(between) <= _LIST_MARKS

    def parts_of(self, statement: Statement) -> list[Statement]:
        """The changes and shares that speak of a level."""
        return self._parts.get(statement.figure.start, [])

    @cached_property
    def _parts(self) -> dict[int, list[Statement]]:
        found: dict[int, list[Statement]] = defaultdict(list)
        for s in self.statements:
            if s.of is not None and s.function in (Function.RATE, Function.DELTA, Function.SHARE):
                found[s.of.start].append(s)
        return found

    def changes_of(self, statement: Statement) -> list[Statement]:
        """The changes that speak of a level."""
        return [s for s in self.parts_of(statement) if s.function is not Function.SHARE]
