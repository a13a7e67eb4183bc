"""A document with its statements, indexed for finding operands."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.figures.fold import fold
from factcheck.model import Document, Figure, Function, Paragraph, Role, Statement
from factcheck.statements import Words

_FAR = 100  # statements looked at on either side
_LONGEST = 2000  # code points of a sentence that are looked at, the last ones


@dataclass(frozen=True)
class Scene:
    """A document, its statements in order, and its folded flow."""

    document: Document
    statements: tuple[Statement, ...]
    folded: str
    words: Words

    @classmethod
    def of(cls, document: Document, statements: Sequence[Statement], words: Words) -> Scene:
        """The scene of a document."""
        return cls(document, tuple(statements), fold(document.flow), words)

    def bare(self, name: str | None) -> str:
        """A name without the words that only say how much of a thing is meant; the name itself where little is left."""
        name = self.words.plain_name(name)
        bare = self.words.extent.sub("", name)
        return bare if len(bare) > 1 else name

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
        return self._changes.get(statement.figure.start, [])

    @cached_property
    def _changes(self) -> dict[int, list[Statement]]:
        found: dict[int, list[Statement]] = defaultdict(list)
        for s in self.statements:
            if s.of is not None and s.function in (Function.RATE, Function.DELTA):
                found[s.of.start].append(s)
        return found

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

    def shut_in(self, statement: Statement, place: int) -> bool:
        """Whether a bracket that holds a figure closes before a later place of the flow."""
        between = self.folded[statement.figure.at[1] : place]
        closings = (between.count(b) - between.count(a) for a, b in (("（", "）"), ("(", ")")))
        return any(more > 0 for more in closings)

    def block(self, statement: Statement) -> str:
        """Folded text that tells what a statement is about: its sentence, and in a heading the whole heading block."""
        if self.role(statement) is not Role.HEADING:
            return self.sentence_text(statement)
        section = self.document.sections[self.paragraph(statement).section]
        lines = self.document.paragraphs[section.first : section.last]
        return "\n".join(self.folded[p.start : p.end] for p in lines if p.role is Role.HEADING)

    def is_whole(self, statement: Statement) -> bool:
        """Whether `near` shows all of a statement's sentence."""
        return len(self.by_sentence[statement.sentence]) <= _FAR

    def near(self, statement: Statement, place: str) -> Iterator[Statement]:
        """Statements in the same place (a clause, …, a section): those before, nearest first, then those after.

        At most the nearest `_FAR` on either side, so that a page of figures takes no longer for each.
        """
        pool, starts = self._pool(statement, place)
        at = bisect_left(starts, statement.figure.start)
        yield from reversed(pool[max(0, at - _FAR) : at])
        after = at + (starts[at : at + 1] == [statement.figure.start])
        yield from pool[after : after + _FAR]

    def _pool(self, statement: Statement, place: str) -> tuple[list[Statement], list[int]]:
        if place == "clause":
            pool = [s for s in self.by_sentence[statement.sentence] if s.clause == statement.clause]
            return pool, [s.figure.start for s in pool]
        if place == "sentence":
            return self._pools["sentence", statement.sentence]
        if place == "paragraph":
            return self._pools["paragraph", self.document.sentences[statement.sentence].paragraph]
        return self._pools["body" if place == "body" else "section", self.paragraph(statement).section]

    @cached_property
    def _pools(self) -> dict[tuple[str, int], tuple[list[Statement], list[int]]]:
        pools: dict[tuple[str, int], tuple[list[Statement], list[int]]] = defaultdict(lambda: ([], []))
        for s in self.statements:
            home = self.document.sentences[s.sentence].paragraph
            paragraph = self.document.paragraphs[home]
            keys = [("sentence", s.sentence), ("paragraph", home), ("section", paragraph.section)]
            if paragraph.role in (Role.BODY, Role.ROW):
                keys.append(("body", paragraph.section))
            for key in keys:
                pools[key][0].append(s)
                pools[key][1].append(s.figure.start)
        return pools
