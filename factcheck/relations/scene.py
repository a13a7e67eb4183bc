"""A document with its statements, indexed for finding operands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from factcheck.figures.fold import fold
from factcheck.model import Document, Figure, Function, Kind, Paragraph, Role, Statement
from factcheck.relations.named import Named, comparable
from factcheck.relations.tables import Bonds
from factcheck.statements import Words

_FAR = 100  # statements looked at on either side
_AROUND = 160  # code points before a figure that may say whose it is
_NOUN = 6  # letters
_WITHIN = ("中，", "中,", "中有")
_LETTERS = re.compile(r"[\u3400-\u9fffA-Za-z]+")
_LIST_MARKS = frozenset("、，,和及与以")
_UNMEASURING = (Kind.PERIOD, Kind.ORDINAL)
_LONGEST = 2000  # code points of a sentence that are looked at, the last ones


@dataclass(frozen=True)
class Scene:
    """A document, its statements in order, its folded flow, and what its tables prove."""

    document: Document
    statements: tuple[Statement, ...]
    folded: str
    words: Words
    bonds: Bonds

    @classmethod
    def of(cls, document: Document, statements: Sequence[Statement], words: Words) -> Scene:
        """The scene of a document."""
        bonds = Bonds.of(document, statements, words) if document.tables else Bonds({}, {}, {})
        told = tuple(bonds.told.get(s.figure.start, s) for s in statements)
        return cls(document, told, fold(document.flow), words, bonds)

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

    def levelled(self, statement: Statement) -> Statement:
        """The statement of the level that a change or share speaks of, else the statement itself."""
        if statement.of is None or statement.function is Function.LEVEL:
            return statement  # the level that a threshold speaks of is another figure
        return self.statement_of(statement.of)

    def noun(self, statement: Statement) -> str:
        """The first letters of what follows a figure, which may be what it counts: 23户重点企业."""
        after = self.folded[statement.figure.at[1] : statement.figure.at[1] + _NOUN + 1]
        found = _LETTERS.match(after.removeprefix("的"))
        return found[0][:_NOUN] if found else ""

    def points_back(self, statement: Statement) -> bool:
        """Whether a figure is said to have been named before: 这39亿欧元, 上述4404人, 在4404人中."""
        start, end = statement.figure.at
        before = self.folded[max(0, start - 4) : start].rstrip()
        long = len(statement.figure.text) > _NOUN // 2  # 30省份中 may be any thirty
        return bool(self.words.pointing.search(before)) or (long and self.folded[end : end + 2] in _WITHIN)

    def rank(self, statement: Statement) -> tuple[int, int]:
        """Which figure of a list it is, and of how many: 分别为57.4%、60.2%及52.8%."""
        return self._ranks.get(statement.figure.start, (0, 1))

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

    def before(self, statement: Statement) -> Statement | None:
        """The figure right before one in its clause."""
        at = self.index(statement)
        found = self.statements[at - 1] if at else None
        return found if found is not None and found.clause == statement.clause else None

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

    def times_printed(self, statement: Statement) -> int:
        """How many figures of a section may be of this one's value."""
        mine = statement.figure
        pool = self._pools["section", self.paragraph(statement).section][0]
        alike = (s.figure for s in pool if s.figure.kind is mine.kind and s.figure.unit == mine.unit)
        return sum(f.value == mine.value or (f.hedge is None and f.interval.meets(mine.interval)) for f in alike)

    @cached_property
    def _index(self) -> dict[int, int]:
        return {s.figure.start: i for i, s in enumerate(self.statements)}

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

    def changes_of(self, statement: Statement) -> list[Statement]:
        """The changes that speak of a level."""
        return [s for s in self.parts_of(statement) if s.function is not Function.SHARE]

    def paragraph(self, statement: Statement) -> Paragraph:
        """The paragraph that a statement stands in."""
        return self.document.paragraphs[self.document.sentences[statement.sentence].paragraph]

    def role(self, statement: Statement) -> Role:
        """What that paragraph is on the page."""
        return self.paragraph(statement).role

    def sentence_text(self, statement: Statement) -> str:
        """Folded text of the sentence."""
        sentence = self.document.sentences[statement.sentence]
        return self._cut(sentence.start, sentence.end)

    def clause_text(self, statement: Statement) -> str:
        """Folded text of the figure's clause."""
        return self._cut(*statement.clause)

    def text_to_clause_end(self, statement: Statement) -> str:
        """Folded text of the sentence up to the end of the figure's clause."""
        return self._cut(self.document.sentences[statement.sentence].start, statement.clause[1])

    def text_before(self, statement: Statement) -> str:
        """Folded text of the sentence up to the figure."""
        return self._cut(self.document.sentences[statement.sentence].start, statement.figure.at[0])

    def _cut(self, start: int, end: int) -> str:
        return self.folded[max(start, end - _LONGEST) : end]

    def text_since_figure(self, statement: Statement) -> str:
        """Folded text of the sentence between the figure before and a figure."""
        start = self.document.sentences[statement.sentence].start
        earlier = [
            s.figure.at[1] for s in self.by_sentence[statement.sentence] if s.figure.start < statement.figure.start
        ]
        return self.folded[max([start, *earlier]) : statement.figure.at[0]]

    def opens_paragraph(self, statement: Statement, place: int) -> bool:
        """Whether a place is where a paragraph of running text begins: 其中 at the start of a line."""
        paragraph = self.paragraph(statement)
        return paragraph.role is Role.BODY and not self.folded[paragraph.start : place].strip()

    def opens_section(self, statement: Statement) -> bool:
        """Whether a level is the first of its unit in its section."""
        return self._first_of_unit["section", self.paragraph(statement).section, _unit(statement)] is statement

    def opens_paragraph_of(self, statement: Statement) -> bool:
        """Whether a level is the first of its unit in its paragraph."""
        home = self.document.sentences[statement.sentence].paragraph
        return self._first_of_unit["paragraph", home, _unit(statement)] is statement

    @cached_property
    def _first_of_unit(self) -> dict[tuple[str, int, str], Statement]:
        found: dict[tuple[str, int, str], Statement] = {}
        for s in self.statements:
            home = self.document.sentences[s.sentence].paragraph
            for key in (("section", self.document.paragraphs[home].section), ("paragraph", home)):
                if s.function is Function.LEVEL:
                    found.setdefault((*key, _unit(s)), s)
        return found

    def shut_in(self, statement: Statement, place: int) -> bool:
        """Whether a bracket that holds a figure closes before a later place of the flow."""
        between = self.folded[statement.figure.at[1] : place]
        closings = (between.count(b) - between.count(a) for a, b in (("（", "）"), ("(", ")")))
        return any(more > 0 for more in closings)

    def block(self, statement: Statement) -> str:
        """Folded text that tells what a statement is about: its sentence, and in a heading the whole heading block."""
        return self.sentence_text(statement) if self.role(statement) is not Role.HEADING else self.headings(statement)

    def headings(self, statement: Statement) -> str:
        """Folded text of the headings of a statement's section."""
        section = self.document.sections[self.paragraph(statement).section]
        lines = self.document.paragraphs[section.first : section.last]
        return "\n".join(self.folded[p.start : p.end] for p in lines if p.role is Role.HEADING)

    def surroundings(self, statement: Statement) -> str:
        """Folded text that may name whose figure it is: its sentence up to it, the sentence before, and the headings."""
        index = self.document.sentences[statement.sentence]
        before = self.document.sentences[max(0, statement.sentence - 1)]
        start = before.start if before.paragraph == index.paragraph else index.start
        text = self._cut(max(start, statement.figure.at[0] - _AROUND), statement.figure.at[0])
        return f"{self.headings(statement)}\n{statement.subject or ''}{text}"

    def is_glued(self, statement: Statement) -> bool:
        """Whether a figure touches another: cells of a row run together, of which no one can say which goes with which."""
        i, at = self.index(statement), statement.figure.at
        beside = (s.figure for s in self.statements[max(0, i - 1) : i + 2] if s is not statement)
        return any(at[1] == f.at[0] or f.at[1] == at[0] for f in beside if f.kind not in _UNMEASURING)

    def is_whole(self, statement: Statement) -> bool:
        """Whether `near` shows all of a statement's sentence."""
        return len(self.by_sentence[statement.sentence]) <= _FAR

    def near(self, statement: Statement, place: str) -> Iterator[Statement]:
        """Statements in the same place (a clause, …, a section): those before, nearest first, then those after.

        At most the nearest `_FAR` on either side, so that a page of figures takes no longer for each; of an article those
        that it begins with as well, for they are what a release is about.
        """
        pool, starts = self._pool(statement, place)
        at = bisect_left(starts, statement.figure.start)
        yield from reversed(pool[max(0, at - _FAR) : at])
        after = at + (starts[at : at + 1] == [statement.figure.start])
        yield from pool[after : after + _FAR]
        if place == "article":
            yield from pool[: max(0, min(at - _FAR, _FAR))]

    def _pool(self, statement: Statement, place: str) -> tuple[list[Statement], list[int]]:
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
    def _pools(self) -> dict[tuple[str, int], tuple[list[Statement], list[int]]]:
        pools: dict[tuple[str, int], tuple[list[Statement], list[int]]] = defaultdict(lambda: ([], []))
        for s in self.statements:
            home = self.document.sentences[s.sentence].paragraph
            paragraph = self.document.paragraphs[home]
            article = self.document.sections[paragraph.section].article
            keys = [
                ("sentence", s.sentence),
                ("paragraph", home),
                ("section", paragraph.section),
                ("article", article),
            ]
            if paragraph.role in (Role.BODY, Role.ROW):
                keys.append(("body", paragraph.section))
            for key in keys:
                pools[key][0].append(s)
                pools[key][1].append(s.figure.start)
        return pools


def _unit(statement: Statement) -> str:
    return statement.figure.unit.dimension if statement.figure.unit else ""
