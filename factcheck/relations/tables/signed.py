"""Rows that add up to the last one if some of them are taken off: 利息支出, 利息收入, 手续费, 财务费用."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import log10

from factcheck.relations.tables.cell import Cell, Line, values
from factcheck.relations.tables.evidence import Evidence, agreement

_MOST, _FEWEST = 9, 2  # rows that are tried with both signs
_ENOUGH = 6.0  # digits that must agree elsewhere, beside those that the choice of signs may bring about
_PAD = 1e-9


@dataclass(frozen=True, slots=True)
class Signed:
    """A row that is the sum of those before it, each with its sign."""

    target: int
    parts: tuple[tuple[int, int], ...]
    evidence: Evidence


def signed_totals(rows: Sequence[Line], proven: Collection[int]) -> Iterator[Signed]:
    """The last row of a table, or one that follows a total, where the signs that make it a sum are certain."""
    target = len(rows) - 1
    first = max((t + 1 for t in proven if t < target), default=0)
    if target in proven or not _FEWEST <= target - first <= _MOST:
        return
    parts = range(first, target)
    if any(cell is None for row in rows[first:] for cell in row):
        return
    found = [signed for signs in _signs(rows, parts, target) if (signed := _proven(rows, parts, target, signs))]
    if len(found) == 1 and any(sign < 0 for _, sign in found[0].parts):
        yield found[0]


def _signs(rows: Sequence[Line], parts: range, target: int) -> Iterator[tuple[int, ...]]:
    """The signs that hold in two columns or more."""
    choices = product((1, -1), repeat=len(parts))
    yield from (s for s in choices if sum(_holds(rows, parts, target, s, c) for c in range(len(rows[target]))) > 1)


def _holds(rows: Sequence[Line], parts: range, target: int, signs: Sequence[int], column: int) -> bool:
    total = sum(sign * _middle(rows[p][column]) for p, sign in zip(parts, signs, strict=True))
    goal = rows[target][column]
    room = sum(_room(rows[p][column]) for p in (*parts, target))
    return abs(total - _middle(goal)) <= room + _PAD * abs(total)


def _middle(cell: Cell | None) -> float:
    return (cell.low + cell.high) / 2 if cell is not None else 0.0


def _room(cell: Cell | None) -> float:
    return (cell.high - cell.low) / 2 if cell is not None else 0.0


def _proven(rows: Sequence[Line], parts: range, target: int, signs: Sequence[int]) -> Signed | None:
    places = [_digits(rows, parts, target, signs, column) for column in range(len(rows[target]))]
    evidence = Evidence(tuple(places), _ENOUGH + len(parts) * log10(2))
    told = all(any(values([rows[p][c]]) for c in range(len(rows[target])) if (places[c] or 0.0) > 0) for p in parts)
    if not evidence.tells or not told:
        return None
    return Signed(target, tuple(zip(parts, signs, strict=True)), evidence)


def _digits(rows: Sequence[Line], parts: range, target: int, signs: Sequence[int], column: int) -> float | None:
    goal = rows[target][column]
    known = [(rows[p][column], sign) for p, sign in zip(parts, signs, strict=True)]
    if goal is None or goal.statement is None:
        return None
    total = sum(sign * _middle(c) for c, sign in known)
    room = sum(_room(c) for c, _ in known)
    sizes = sorted(c.size for c, _ in known if c is not None)
    return agreement(total - room, total + room, goal, sum(sizes[:-1]))
