"""Sentences cut into clauses."""

from __future__ import annotations

import re

_MARK = r"[，；：。！？!?;…\n]|(?<![0-9]),|,(?![0-9])|[（(]|[）)]"
_MARKS = re.compile(_MARK)
_HEADED = re.compile(rf"{_MARK}|(?<=[\u3400-\u9fff%”』」])[ \u3000]+(?=[\u3400-\u9fff“『「])")  # 净利大增62% 上调预期


def clauses(folded: str, start: int, end: int, heading: bool = False) -> list[tuple[int, int]]:
    """Spans of the clauses of the sentence at `[start, end)` of a folded flow; a bracket is a clause of its own.

    In a heading blanks stand for commas.
    """
    spans, at = [], start
    for mark in (_HEADED if heading else _MARKS).finditer(folded, start, end):
        if mark.start() > at:
            spans.append((at, mark.start()))
        at = mark.end()
    if at < end:
        spans.append((at, end))
    return spans or [(start, end)]
