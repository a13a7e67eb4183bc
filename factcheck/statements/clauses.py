"""Sentences cut into clauses."""

from __future__ import annotations

import re

_MARK = r"[，；：。！？!?;…\n]|(?<![0-9]),|,(?![0-9])|[（(]|[）)]"
# Another name of what a figure is: 复合年增长率（CAGR）为9%.
_SHORT = r"(?P<short>[（(][A-Za-z]{2,8}[）)](?=[^，。（(]{0,3}[0-9]))"
_MARKS = re.compile(f"{_SHORT}|{_MARK}")
# 净利大增62% 上调预期
_HEADED = re.compile(rf"{_SHORT}|{_MARK}|(?<=[\u3400-\u9fff%”』」])[ \u3000]+(?=[\u3400-\u9fff“『「])")


def clauses(folded: str, start: int, end: int, heading: bool = False) -> list[tuple[int, int]]:
    """Spans of the clauses of the sentence at `[start, end)` of a folded flow; a bracket is a clause of its own, but not a short
    name right before a figure.

    In a heading blanks stand for commas.
    """
    spans, at = [], start
    for mark in (_HEADED if heading else _MARKS).finditer(folded, start, end):
        if mark["short"]:
            continue
        if mark.start() > at:
            spans.append((at, mark.start()))
        at = mark.end()
    if at < end:
        spans.append((at, end))
    return spans or [(start, end)]
