"""A document with its statements, indexed for finding operands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.figures.fold import fold
from factcheck.model import Document, Figure, Paragraph, Role, Statement


@dataclass(frozen=True)
class Scene:
    """A document, its statements in order, and its folded flow."""

    document: Document
    statements: tuple[Statement, ...]
    folded: str

    @classmethod
    def of(cls, document: Document, statements: Sequence[Statement]) -> Scene:
        """The scene of a document."""
        return cls(document, tuple(statements), fold(document.flow))

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

    @cached_property
    def _by_section(self) -> dict[int, list[Statement]]:
        found: dict[int, list[Statement]] = {}
        for statement in self.statements:
            found.setdefault(self.paragraph(statement).section, []).append(statement)
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

    def sentence_text(self, statement: Statement) -> str:
        """Folded text of the sentence."""
        sentence = self.document.sentences[statement.sentence]
        return self.folded[sentence.start : sentence.end]

    def text_before(self, statement: Statement) -> str:
        """Folded text of the sentence up to the figure."""
        return self.folded[self.document.sentences[statement.sentence].start : statement.figure.at[0]]

    def text_since_figure(self, statement: Statement) -> str:
        """Folded text of the sentence between the figure before and a figure."""
        start = self.document.sentences[statement.sentence].start
        earlier = [
            s.figure.at[1] for s in self.by_sentence[statement.sentence] if s.figure.start < statement.figure.start
        ]
        return self.folded[max([start, *earlier]) : statement.figure.at[0]]

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

    def near(self, statement: Statement, place: str) -> Iterator[Statement]:
        """Statements in the same place (a clause, …, a section): those before, nearest first, then those after."""
        pool = self._pool(statement, place)
        at = statement.figure.start
        yield from sorted((s for s in pool if s.figure.start < at), key=lambda s: -s.figure.start)
        yield from (s for s in pool if s.figure.start > at)

    def _pool(self, statement: Statement, place: str) -> list[Statement]:
        if place == "clause":
            return [s for s in self.by_sentence[statement.sentence] if s.clause == statement.clause]
        if place == "sentence":
            return self.by_sentence[statement.sentence]
        section = self._by_section[self.paragraph(statement).section]
        if place == "paragraph":
            home = self.document.sentences[statement.sentence].paragraph
            return [s for s in section if self.document.sentences[s.sentence].paragraph == home]
        if place == "body":
            return [s for s in section if self.role(s) in (Role.BODY, Role.ROW)]
        return section
