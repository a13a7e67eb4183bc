"""Figures listed one after another with nothing but separators between."""

from __future__ import annotations

from factcheck.model import Statement
from factcheck.relations.scene import Scene

_SEPARATORS = frozenset("、和及与以及， ,")
_WIDEST = 3  # code points between two of a list
_LONGEST = 12


def run_of(scene: Scene, statement: Statement) -> tuple[int, int]:
    """Place of a statement in its list, from 0, and how many the list has; (0, 1) where it stands alone."""
    before, after = _reach(scene, statement, -1), _reach(scene, statement, 1)
    return before, before + 1 + after


def _reach(scene: Scene, statement: Statement, step: int) -> int:
    """How many of the list stand on one side of a statement."""
    at, count = scene.index(statement), 0
    while count < _LONGEST and 0 <= at + step < len(scene.statements):
        here, there = scene.statements[at], scene.statements[at + step]
        if not _joined(scene, *((here, there) if step > 0 else (there, here))):
            break
        at, count = at + step, count + 1
    return count


def _joined(scene: Scene, first: Statement, second: Statement) -> bool:
    between = scene.folded[first.figure.at[1] : second.figure.at[0]]
    alike = first.figure.kind is second.figure.kind and _dimension(first) == _dimension(second)
    return alike and 0 < len(between) <= _WIDEST and set(between) <= _SEPARATORS


def _dimension(statement: Statement) -> str | None:
    return statement.figure.unit.dimension if statement.figure.unit else None
