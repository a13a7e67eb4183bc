"""A loaded document: its text as decoded, and the healed flow of sentences read from it.

Two coordinates exist, and no third. *Text* offsets count code points of the decoded text: everything that leaves the
package (figures, reports) speaks them. *Flow* offsets count code points of `Document.flow`, the text without the breaks
that fall inside sentences: everything between reading and reports works in them. `Document.text_span` is the one bridge.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from factcheck.model.table import Span, Table

_LINE_END = re.compile(r"\r\n|\r|\n")  # as editors and grep count lines; a form feed ends none


class Role(StrEnum):
    """What a paragraph is on its page."""

    HEADING = "heading"
    CAPTION = "caption"
    BODY = "body"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Flow offsets `[start, end)` of one sentence, its closing mark included."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Flow offsets `[start, end)` of one healed paragraph, without the line ends around it."""

    start: int
    end: int
    role: Role
    section: int


@dataclass(frozen=True, slots=True)
class Section:
    """Paragraphs `[first, last)` under one heading; sections of one `article` speak of the same matter."""

    first: int
    last: int
    article: int


@dataclass(frozen=True, slots=True)
class Outline:
    """How a page is divided, and what stands over it."""

    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    sections: tuple[Section, ...]
    title: str | None = None


@dataclass(frozen=True)
class Document:
    """One input, decoded and laid out; spans are `[start, end)` in code points.

    `cuts` lists the breaks taken out of the flow: `(flow offset, code points taken out there)`, in order.
    `outlined` is asked for the outline once, when a part of it is first wanted, and `tabled` for the tables: who only
    reads figures wants neither, but is told by `touching` the cells of tables in whose rows some touch.
    """

    path: str
    text: str
    encoding: str
    flow: str
    cuts: tuple[tuple[int, int], ...]
    outlined: Callable[[], Outline] = field(repr=False, compare=False)
    tabled: Callable[[], tuple[Table, ...]] = field(default=tuple, repr=False, compare=False)
    touching: Callable[[], tuple[Span, ...]] = field(default=tuple, repr=False, compare=False)
    date: date | None = None
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _shifts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        shift, shifts = 0, [0]
        for _, size in self.cuts:
            shift += size
            shifts.append(shift)
        object.__setattr__(self, "_starts", tuple(at for at, _ in self.cuts))
        object.__setattr__(self, "_shifts", tuple(shifts))

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The healed paragraphs, in order."""
        return self._outline.paragraphs

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, in order."""
        return self._outline.sentences

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections, in order; together they hold every paragraph."""
        return self._outline.sections

    @cached_property
    def title(self) -> str | None:
        """The headline, if one is printed."""
        return self._outline.title

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables, in order."""
        return self.tabled()

    @cached_property
    def _outline(self) -> Outline:
        return self.outlined()

    def text_span(self, start: int, end: int) -> tuple[int, int]:
        """The text offsets of the flow span `[start, end)`; a cut at its very end stays outside it."""
        first = self._shifts[bisect_right(self._starts, start)]
        last = self._shifts[bisect_right(self._starts, max(start, end - 1))]
        return start + first, end + last

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        return (0, *(end.end() for end in _LINE_END.finditer(self.text)))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of a text offset."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds a flow offset."""
        return bisect_right(self._sentence_starts, offset) - 1

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(s.start for s in self.sentences)

    def in_row(self, offset: int) -> bool:
        """Whether a flow offset lies in a row of a table."""
        at = bisect_right(self._row_starts, offset) - 1
        return at >= 0 and offset < self._row_ends[at]

    @cached_property
    def _row_starts(self) -> tuple[int, ...]:
        return tuple(row.label[0] for table in self.tables for row in table.rows)

    @cached_property
    def _row_ends(self) -> tuple[int, ...]:
        return tuple(row.end for table in self.tables for row in table.rows)
