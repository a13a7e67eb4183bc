"""The few words around a claim's figures, as a reader would quote them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.model import Document, Finding
from factcheck.reports.claimed import claimed_figures
from factcheck.reports.safe import one_line

_BEFORE, _AFTER, _BRIDGE, _MOST, _LONGEST = 18, 6, 12, 12, 60
_DIGITS = re.compile(r"[0-9.%]{1,12}+")
_STOP = re.compile(r"[，。；！？：、（）“”《》\n]|[,;:!?](?![0-9])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an excerpt; `role` is `operand`, `claimed`, or empty for the words around them."""

    text: str
    role: str = ""


def excerpt(document: Document, finding: Finding) -> tuple[Piece, ...]:
    """The finding's printed operands in their words, distant ones joined by …; safe to show on one line."""
    claimed = {figure.at for figure in claimed_figures(finding)}
    marks = sorted({s.figure.at for s in finding.statements})
    pieces: list[Piece] = []
    reached = -1  # flow offset up to which the excerpt quotes
    for at in marks[:_MOST]:
        first = _left(document.flow, at[0])
        pieces += [Piece("…")] if reached < 0 and _amid(document.flow, first) else []
        if reached < 0 or first > reached + _BRIDGE:
            pieces += _words(document.flow, reached, min(_right(document.flow, reached), at[0]))
            if reached >= 0:
                pieces.append(Piece(" … "))
            reached = first
        pieces += _words(document.flow, reached, at[0])
        printed = _clipped(document.flow, max(at[0], reached), at[1])
        pieces.append(Piece(printed, "claimed" if at in claimed else "operand"))
        reached = max(reached, at[1])
    end = _right(document.flow, reached)
    pieces += _words(document.flow, reached, end)
    if len(marks) > _MOST or _amid(document.flow, end):
        pieces.append(Piece("…"))
    return tuple(piece for piece in pieces if piece.text)


def _clipped(flow: str, start: int, end: int) -> str:
    """A figure as printed; one beyond all measure loses its middle."""
    if end - start <= _LONGEST:
        return one_line(flow[start:end])
    half = _LONGEST // 2
    return one_line(flow[start : start + half]) + "…" + one_line(flow[end - half : end])


def _words(flow: str, start: int, end: int) -> list[Piece]:
    return [Piece(one_line(flow[start:end]))] if 0 <= start < end else []


def _amid(flow: str, at: int) -> bool:
    """Whether a place is inside a clause."""
    return 0 < at < len(flow) and not _STOP.match(flow, at - 1) and not _STOP.match(flow, at)


def _left(flow: str, at: int) -> int:
    """Where the words before `at` begin: after the last stop, or a few code points back."""
    start = max(0, at - _BEFORE)
    stops = [match.end() for match in _STOP.finditer(flow, start, at)]
    if stops:
        return stops[-1]
    cut = _DIGITS.match(flow, start, at) if start and flow[start - 1].isdigit() else None
    return cut.end() if cut else start


def _right(flow: str, at: int) -> int:
    """Where the words after `at` end: before the next stop, or a few code points on."""
    if at < 0:
        return at
    end = min(len(flow), at + _AFTER)
    stop = _STOP.search(flow, at, end)
    if stop:
        return stop.start()
    cut = _DIGITS.match(flow, end) if end > at and flow[end - 1].isdigit() else None
    return cut.end() if cut else end
