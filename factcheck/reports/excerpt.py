"""The few words around a claim's figures, as a reader would quote them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.model import Document, Figure, Finding, Statement
from factcheck.reports.safe import one_line

_BEFORE, _AFTER, _BRIDGE, _MOST, _LONGEST = 14, 6, 6, 12, 60
_STOP = re.compile(r"[，。；！？：、（）“”《》\n]")


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
        if reached < 0 or first > reached + _BRIDGE:
            pieces += _words(document.flow, reached, min(_right(document.flow, reached), at[0]))
            if reached >= 0:
                pieces.append(Piece(" … "))
            reached = first
        pieces += _words(document.flow, reached, at[0])
        printed = _clipped(document.flow, max(at[0], reached), at[1])
        pieces.append(Piece(printed, "claimed" if at in claimed else "operand"))
        reached = max(reached, at[1])
    pieces += _words(document.flow, reached, _right(document.flow, reached))
    if len(marks) > _MOST:
        pieces.append(Piece(" …"))
    return tuple(piece for piece in pieces if piece.text)


def claimed_figures(finding: Finding) -> tuple[Figure, ...]:
    """The printed figures whose value the finding is about."""
    operand = finding.operands.get(finding.claimed_operand or "")
    members: Iterable[object] = operand if isinstance(operand, tuple) else (operand,)
    return tuple(member.figure for member in members if isinstance(member, Statement))


def position(document: Document, finding: Finding) -> tuple[int, int]:
    """Line and column of the claimed figure, or of the first one where none is claimed."""
    claimed = claimed_figures(finding)
    return document.position(claimed[0].start if claimed else finding.start)


def _clipped(flow: str, start: int, end: int) -> str:
    """A figure as printed; one beyond all measure loses its middle."""
    if end - start <= _LONGEST:
        return one_line(flow[start:end])
    half = _LONGEST // 2
    return one_line(flow[start : start + half]) + "…" + one_line(flow[end - half : end])


def _words(flow: str, start: int, end: int) -> list[Piece]:
    return [Piece(one_line(flow[start:end]))] if 0 <= start < end else []


def _left(flow: str, at: int) -> int:
    """Where the words before `at` begin: after the last stop, or a few code points back."""
    start = max(0, at - _BEFORE)
    stops = [match.end() for match in _STOP.finditer(flow, start, at)]
    return stops[-1] if stops else start


def _right(flow: str, at: int) -> int:
    """Where the words after `at` end: before the next stop, or a few code points on."""
    if at < 0:
        return at
    end = min(len(flow), at + _AFTER)
    stop = _STOP.search(flow, at, end)
    return stop.start() if stop else end
