"""A decoded text laid out: flow, paragraphs, sentences, sections, title, date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from factcheck.model import Document, Outline, Paragraph, Role, Sentence
from factcheck.reading.dating import publication_date
from factcheck.reading.flow import Stretch, weave
from factcheck.reading.healing import heal
from factcheck.reading.kinds import Kind, line_kinds
from factcheck.reading.leads import split_paragraphs
from factcheck.reading.lines import split_lines
from factcheck.reading.sections import cut_sections
from factcheck.reading.sentences import sentences
from factcheck.reading.tables import tables

_ROLES = {Kind.HEADING: Role.HEADING, Kind.ROW: Role.ROW, Kind.CAPTION: Role.CAPTION}


def lay_out(text: str, path: str, encoding: str, given: date | None) -> Document:
    """The document a text makes; its outline is drawn when it is first wanted."""
    lines = split_lines(text)
    kinds, full = line_kinds(lines)
    flow, cuts, woven = weave(text, lines, kinds, heal(text, lines, kinds, full))
    stretches = split_paragraphs(flow, woven)
    return Document(
        path=path,
        text=text,
        encoding=encoding,
        flow=flow,
        cuts=cuts,
        outlined=partial(_outline, flow, stretches),
        date=given or publication_date(flow, stretches),
        tables=tables(flow, stretches),
    )


def _outline(flow: str, stretches: Sequence[Stretch]) -> Outline:
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
