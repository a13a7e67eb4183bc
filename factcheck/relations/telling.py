"""What the text around a statement says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.model import Kind, Role, Statement
from factcheck.relations.standing import Standing
from factcheck.statements import Words

_AROUND = 160  # code points before a figure that may say whose it is
_NOUN = 6  # letters
_WITHIN = ("中，", "中,", "中有")
_LETTERS = re.compile(r"[\u3400-\u9fffA-Za-z]+")
_UNMEASURING = (Kind.PERIOD, Kind.ORDINAL)
_LONGEST = 2000  # code points of a sentence that are looked at, the last ones


@dataclass(frozen=True)
class Telling(Standing):
    """Statements with the folded flow of their document."""

    folded: str
    words: Words

    def sentence_text(self, statement: Statement) -> str:
        """Folded text of the sentence."""
        sentence = self.document.sentences[statement.sentence]
        return self._cut(sentence.start, sentence.end)

    def clause_text(self, statement: Statement) -> str:
        """Folded text of the figure's clause."""
        return self._cut(*statement.clause)

    def clause_before(self, statement: Statement) -> str:
        """Folded text of the figure's clause up to it."""
        return self._cut(statement.clause[0], statement.figure.at[0])

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
