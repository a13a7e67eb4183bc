"""Sentences cut into clauses."""

from __future__ import annotations

import re

_MARKS = re.compile(r"[，；：。！？!?;…\n]|(?<![0-9]),|,(?![0-9])|[（(]|[）)]")


def clauses(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of the clauses of the sentence at `[start, end)` of a folded flow; a bracket is a clause of its own."""
    spans, at = [], start
    for mark in _MARKS.finditer(folded, start, end):
        if mark.start() > at:
            spans.append((at, mark.start()))
        at = mark.end()
    if at < end:
        spans.append((at, end))
    return spans or [(start, end)]
