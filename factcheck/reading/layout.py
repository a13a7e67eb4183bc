"""A decoded text laid out: flow, paragraphs, sentences, sections, title, date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from factcheck.model import Document, Outline, Paragraph, Role, Sentence, Table
from factcheck.reading.dating import publication_date
from factcheck.reading.flow import Span, Stretch, Woven, weave
from factcheck.reading.healing import heal, kind_of
from factcheck.reading.kinds import Kind
from factcheck.reading.leads import split_paragraphs
from factcheck.reading.lines import split_lines
from factcheck.reading.page import Page
from factcheck.reading.sections import cut_sections
from factcheck.reading.sentences import sentences
from factcheck.reading.tables import tables
from factcheck.reading.touching import touching_cells

_ROLES = {Kind.HEADING: Role.HEADING, Kind.ROW: Role.ROW, Kind.CAPTION: Role.CAPTION}


def lay_out(text: str, path: str, encoding: str, given: date | None) -> Document:
    """The document a text makes; its tables and its outline are drawn when they are first wanted."""
    page = Page(text, split_lines(text))
    woven = weave(page, heal(page))
    layout = _Layout(woven)
    return Document(
        path=path,
        text=text,
        encoding=encoding,
        flow=woven.flow,
        cuts=woven.cuts,
        outlined=layout.outline,
        tabled=layout.tables,
        touching=layout.touching,
        date=given or publication_date(woven, layout.stretches),
    )


@dataclass(frozen=True)
class _Layout:
    """What the parts of a document are drawn from, which who only reads figures hardly ever wants."""

    woven: Woven

    @cached_property
    def _stretches(self) -> list[Stretch]:
        page, blocks, flow, _, spans = self.woven
        placed = zip(blocks, spans, strict=True)
        return split_paragraphs(flow, [Stretch(kind_of(block, page), *span) for block, span in placed])

    def stretches(self) -> Sequence[Stretch]:
        """The paragraphs, and what each is."""
        return self._stretches

    def tables(self) -> tuple[Table, ...]:
        """The tables."""
        return tables(self.woven.flow, self._stretches)

    def touching(self) -> tuple[Span, ...]:
        """The cells of tables in whose rows some touch."""
        return touching_cells(self.woven, self.stretches)

    def outline(self) -> Outline:
        """How the page is divided."""
        flow, stretches = self.woven.flow, self._stretches
        sections = cut_sections(flow, stretches)
        owner = [number for number, section in enumerate(sections) for _ in range(section.first, section.last)]
        paragraphs = tuple(
            Paragraph(s.start, s.end, _ROLES.get(s.kind, Role.BODY), owner[i]) for i, s in enumerate(stretches)
        )
        return Outline(paragraphs, _sentences(flow, paragraphs), sections, _title(flow, stretches))


def _sentences(flow: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    for number, p in enumerate(paragraphs):
        if p.role is Role.ROW:
            found.append(Sentence(p.start, p.end, number))
        else:
            found += sentences(flow, p.start, p.end, number)
    return tuple(found)


def _title(flow: str, stretches: Sequence[Stretch]) -> str | None:
    """The first heading, where nothing but remarks about the page stands before it."""
    for stretch in stretches:
        if stretch.kind is Kind.HEADING:
            text = flow[stretch.start : stretch.end]
            return text[1:-1] if text[0] == "【" and text.find("】") == len(text) - 1 else text
        if stretch.kind not in (Kind.REMARK, Kind.FURNITURE):
            return None
    return None
