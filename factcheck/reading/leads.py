"""Paragraphs that hold several: a headline in brackets before its text."""

from __future__ import annotations

import re

from factcheck.reading.flow import Stretch
from factcheck.reading.kinds import Kind

_LEAD = re.compile(r"【[^【】\n]{4,120}】(?=[^\s。，、】]|\s)")
_REST = 15  # shorter than this, what follows the bracket belongs to the headline


def split_leads(flow: str, stretches: list[Stretch]) -> list[Stretch]:
    """The stretches, with a bracketed headline as a heading of its own."""
    found: list[Stretch] = []
    for s in stretches:
        lead = _LEAD.match(flow, s.start, s.end) if s.kind is Kind.PROSE else None
        if lead is None or s.end - lead.end() < _REST:
            found.append(s)
            continue
        start = lead.end()
        while flow[start].isspace():
            start += 1
        found += [Stretch(Kind.HEADING, s.start, lead.end()), Stretch(Kind.PROSE, start, s.end)]
    return found
