"""How many items a list before 等N项 names."""

from __future__ import annotations

_BREAKS = "，；。：！？\n"
_OPEN, _CLOSE = "（(《“「『【", "）)》”」』】"
_LONGEST = 24  # code points of one item; longer pieces are clauses, not items


def listed_items(text: str) -> int | None:
    """Items of the list at the end of a text (without its 等); None where no list of two or more stands there."""
    pieces = _pieces(text)
    if len(pieces) < 2 or any(not p or len(p) > _LONGEST for p in pieces[1:]):
        return None
    return len(pieces)


def _pieces(text: str) -> list[str]:
    pieces, depth, end = [], 0, len(text)
    at = len(text) - 1
    while at >= 0:
        mark = text[at]
        depth += (mark in _CLOSE) - (mark in _OPEN)
        if depth < 0 or (depth == 0 and mark in _BREAKS):
            break
        if depth == 0 and mark == "、":
            pieces.append(text[at + 1 : end])
            end = at
        at -= 1
    pieces.append(text[at + 1 : end])
    return pieces[::-1]
