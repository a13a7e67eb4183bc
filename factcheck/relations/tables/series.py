"""Rows that say how another row of the table grew from one column to the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.relations.tables.cell import Line, in_percent, values
from factcheck.relations.tables.evidence import Evidence
from factcheck.relations.tables.ratios import GROWTH, held_of

_ABOVE = 3  # rows from a growth up or down to its level
_STEPS = (1, -1, 2, -2)  # columns to the period before: newest first or last, with a share between or without


@dataclass(frozen=True, slots=True)
class Series:
    """A row of growths, of the level row `level`, from the cell `step` columns on to the cell above each."""

    target: int
    level: int
    step: int
    evidence: Evidence


def series(rows: Sequence[Line]) -> Iterator[Series]:
    """For each row that is the growth of one near by, the one that is borne out best."""
    for target, row in enumerate(rows):
        if len(values(row)) > 1:
            found = (s for s in _candidates(rows, target) if s.evidence.tells)
            best = max(found, key=lambda s: s.evidence.weight, default=None)
            if best is not None:
                yield best


def _candidates(rows: Sequence[Line], target: int) -> Iterator[Series]:
    for level in range(max(0, target - _ABOVE), min(len(rows), target + _ABOVE + 1)):
        if level == target or in_percent(rows[level]):
            continue
        for step in _STEPS:
            before = shifted(rows[level], step)
            places = (held_of(*cells, GROWTH, 100.0) for cells in zip(rows[target], rows[level], before, strict=True))
            yield Series(target, level, step, Evidence(tuple(places)))


def shifted(row: Line, step: int) -> Line:
    """For each column of a row, the cell so many columns on; None where there is none."""
    return tuple(row[i + step] if 0 <= i + step < len(row) else None for i in range(len(row)))
