"""Where the statements of a document stand, and which stand near one another."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.model import Document, Figure, Function, Kind, Paragraph, Role, Statement

_FAR = 100  # statements looked at on either side
_RUNNING = frozenset((Role.BODY, Role.ROW))
_Pool = tuple[list[Statement], list[int]]  # statements in order, with where they start


@dataclass(frozen=True)
class Standing:
    """A document and its statements in order, indexed by where they stand."""

    document: Document
    statements: tuple[Statement, ...]

    @cached_property
    def _index(self) -> dict[int, int]:
        return {s.figure.start: i for i, s in enumerate(self.statements)}

    def of_sort(self, kinds: frozenset[Kind], functions: frozenset[Function]) -> Sequence[Statement]:
        """The statements whose figures are of some kinds and play some parts, in order; of an empty set, of any."""
        found = self._sorts.get((kinds, functions))
        if found is None:
            found = self._sorts[kinds, functions] = [
                s
                for s in self.statements
                if (not kinds or s.figure.kind in kinds) and (not functions or s.function in functions)
            ]
        return found

    @cached_property
    def _sorts(self) -> dict[tuple[frozenset[Kind], frozenset[Function]], list[Statement]]:
        return {}

    @cached_property
    def by_sentence(self) -> dict[int, list[Statement]]:
        """Statements of each sentence that has any."""
        found: dict[int, list[Statement]] = {}
        for statement in self.statements:
            found.setdefault(statement.sentence, []).append(statement)
        return found

    def index(self, statement: Statement) -> int:
        """Place of a statement among all."""
        return self._index[statement.figure.start]

    def statement_of(self, figure: Figure) -> Statement:
        """The statement of a figure of this document."""
        return self.statements[self._index[figure.start]]

    def paragraph(self, statement: Statement) -> Paragraph:
        """The paragraph that a statement stands in."""
        return self.document.paragraphs[self.document.sentences[statement.sentence].paragraph]

    def role(self, statement: Statement) -> Role:
        """What that paragraph is on the page."""
        return self.paragraph(statement).role

    def before(self, statement: Statement) -> Statement | None:
        """The figure right before one in its clause."""
        at = self.index(statement)
        found = self.statements[at - 1] if at else None
        return found if found is not None and found.clause == statement.clause else None

    def is_whole(self, statement: Statement) -> bool:
        """Whether `near` shows all of a statement's sentence."""
        return len(self.by_sentence[statement.sentence]) <= _FAR

    def near(self, statement: Statement, place: str, before: bool = False) -> Iterator[Statement]:
        """Statements in the same place (a clause, …, a section): those before, nearest first, then those after.

        At most the nearest `_FAR` on either side, so that a page of figures takes no longer for each; of an article those
        that it begins with as well, for they are what a release is about. Running text goes by running text: headlines
        and captions come last for it. Only those that stand before it, where those are asked for.
        """
        if place == "section" and self.role(statement) in _RUNNING:
            section = self.paragraph(statement).section
            yield from self._around(statement, self._pools["body", section], before)
            yield from self._around(statement, self._pools["aside", section], before)
            return
        pool = self._pool(statement, place)
        yield from self._around(statement, pool, before)
        if place == "article":
            at = bisect_left(pool[1], statement.figure.start)
            yield from pool[0][: max(0, min(at - _FAR, _FAR))]

    def _around(self, statement: Statement, kept: _Pool, before: bool) -> Iterator[Statement]:
        pool, starts = kept
        at = bisect_left(starts, statement.figure.start)
        yield from reversed(pool[max(0, at - _FAR) : at])
        if before:
            return
        after = at + (starts[at : at + 1] == [statement.figure.start])
        yield from pool[after : after + _FAR]

    def _pool(self, statement: Statement, place: str) -> _Pool:
        if place == "clause":
            pool = [s for s in self.by_sentence[statement.sentence] if s.clause == statement.clause]
            return pool, [s.figure.start for s in pool]
        if place == "sentence":
            return self._pools["sentence", statement.sentence]
        if place == "paragraph":
            return self._pools["paragraph", self.document.sentences[statement.sentence].paragraph]
        if place == "article":
            return self._pools["article", self.document.sections[self.paragraph(statement).section].article]
        return self._pools["body" if place == "body" else "section", self.paragraph(statement).section]

    @cached_property
    def _pools(self) -> dict[tuple[str, int], _Pool]:
        pools: dict[tuple[str, int], _Pool] = defaultdict(lambda: ([], []))
        for s in self.statements:
            home = self.document.sentences[s.sentence].paragraph
            paragraph = self.document.paragraphs[home]
            article = self.document.sections[paragraph.section].article
            keys = [
                ("sentence", s.sentence),
                ("paragraph", home),
                ("section", paragraph.section),
                ("article", article),
                ("body" if paragraph.role in _RUNNING else "aside", paragraph.section),
            ]
            for key in keys:
                pools[key][0].append(s)
                pools[key][1].append(s.figure.start)
        return pools

    def opens_section(self, statement: Statement) -> bool:
        """Whether a level is the first of its unit in its section, or in the running text of that."""
        section, unit = self.paragraph(statement).section, _unit(statement)
        return any(self._first_of_unit.get((place, section, unit)) is statement for place in ("section", "body"))

    def opens_paragraph_of(self, statement: Statement) -> bool:
        """Whether a level is the first of its unit in its paragraph."""
        home = self.document.sentences[statement.sentence].paragraph
        return self._first_of_unit["paragraph", home, _unit(statement)] is statement

    @cached_property
    def _first_of_unit(self) -> dict[tuple[str, int, str], Statement]:
        found: dict[tuple[str, int, str], Statement] = {}
        for s in self.statements:
            home = self.document.sentences[s.sentence].paragraph
            if s.function is not Function.LEVEL:
                continue
            section, running = self.document.paragraphs[home].section, self.role(s) in _RUNNING
            for place, number in (("section", section), ("body" if running else "aside", section), ("paragraph", home)):
                found.setdefault((place, number, _unit(s)), s)
        return found

    def times_printed(self, statement: Statement) -> int:
        """How many figures of a section may be of this one's value."""
        mine = statement.figure
        pool = self._pools["section", self.paragraph(statement).section][0]
        alike = (s.figure for s in pool if s.figure.kind is mine.kind and s.figure.unit == mine.unit)
        return sum(f.value == mine.value or (f.hedge is None and f.interval.meets(mine.interval)) for f in alike)


def _unit(statement: Statement) -> str:
    return statement.figure.unit.dimension if statement.figure.unit else ""
