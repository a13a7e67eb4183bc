"""Which lines of a table are the ratio, the growth or the product of two others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from factcheck.relations.tables.cell import Cell, Line, in_percent, values
from factcheck.relations.tables.evidence import Evidence, agreement

_REACH = 12  # lines between those of one ratio
_PATIENCE = 3  # places that fail before any holds
_ANNUAL = (1 / 4, 1 / 2, 3 / 4, 4 / 3, 2.0, 4.0)  # part of a year put for the whole: 应收账款 ÷ 前三季度收入 × 3/4

Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Ratio:
    """A line that follows from two others, `over` and `under`, in the way that `law` names; `percent` where its unit is %."""

    law: str
    target: int
    over: int
    under: int
    percent: bool
    evidence: Evidence


def _growth(over: Ends, under: Ends) -> Ends:
    low, high = _quotient(over, under)
    return low - 1, high - 1


def _quotient(over: Ends, under: Ends) -> Ends:
    ends = [a / b for a in over for b in under]
    return min(ends), max(ends)


LAWS: dict[str, Callable[[Ends, Ends], Ends]] = {"growth": _growth, "quotient": _quotient}


def ratios(lines: Sequence[Line]) -> list[Ratio]:
    """For each line that follows from two others, the way that is borne out best.

    Of three lines, each of which follows from the other two, the one with the smallest values is the ratio.
    """
    found: dict[frozenset[int], Ratio] = {}
    for ratio in sorted(_every(lines), key=lambda r: -_size(lines[r.target])):
        found[frozenset((ratio.target, ratio.over, ratio.under))] = ratio
    return list(found.values())


def _size(line: Line) -> float:
    found = values(line)
    return sum(c.size for c in found) / len(found)


def _every(lines: Sequence[Line]) -> Iterator[Ratio]:
    for target, line in enumerate(lines):
        if _may_be_ratio(line):
            best = max(_candidates(lines, target), key=lambda r: r.evidence.weight, default=None)
            if best is not None and best.evidence.tells:
                yield best


def _may_be_ratio(line: Line) -> bool:
    found = values(line)
    return len(found) > 1 and any(c.low != c.high for c in found)


def _candidates(lines: Sequence[Line], target: int) -> Iterator[Ratio]:
    near = [i for i in range(max(0, target - _REACH), min(len(lines), target + _REACH + 1)) if not in_percent(lines[i])]
    scales = (True,) if in_percent(lines[target]) else (True, False)
    for over, under in permutations((i for i in near if i != target), 2):
        for name, law in LAWS.items():
            for percent in scales:
                evidence = _evidence(lines, target, over, under, law, 100.0 if percent else 1.0)
                if evidence is not None:
                    yield Ratio(name, target, over, under, percent, evidence)


def _evidence(
    lines: Sequence[Line], target: int, over: int, under: int, law: Callable[[Ends, Ends], Ends], scale: float
) -> Evidence | None:
    places: list[float | None] = []
    held = failed = 0
    for claimed, a, b in zip(lines[target], lines[over], lines[under], strict=True):
        digits = _agrees(claimed, a, b, law, scale)
        places.append(digits)
        held += digits is not None and digits > 0
        failed += digits is not None and digits < 0
        if failed > held * 2 + _PATIENCE:
            return None
    if not held:
        return None  # what holds nowhere proves nothing
    if not failed:
        return Evidence(tuple(places))
    cells = zip(lines[target], lines[over], lines[under], strict=True)
    return Evidence(tuple(held_to(*c, law, scale) if d and d < 0 else d for d, c in zip(places, cells, strict=True)))


def held_to(
    claimed: Cell | None, over: Cell | None, under: Cell | None, law: Callable[[Ends, Ends], Ends], scale: float
) -> float | None:
    """The digits in which a cell agrees with a law of two others; None where it says nothing, as where a year is put for a part."""
    digits = _agrees(claimed, over, under, law, scale)
    if digits is None or digits >= 0 or claimed is None or over is None or under is None:
        return digits
    low, high = law((over.low, over.high), (under.low, under.high))
    return None if any(_fits(low * scale, high * scale, claimed, n) for n in _ANNUAL) else digits


def _agrees(
    claimed: Cell | None, over: Cell | None, under: Cell | None, law: Callable[[Ends, Ends], Ends], scale: float
) -> float | None:
    if claimed is None or over is None or under is None:
        return None
    if claimed.statement is None or over.statement is None or under.statement is None:
        return None
    if under.low <= 0 or over.low <= 0 <= over.high:
        return None  # growth from a loss has no one convention
    low, high = law((over.low, over.high), (under.low, under.high))
    return agreement(low * scale, high * scale, claimed, claimed.size)


def _fits(low: float, high: float, claimed: Cell, times: float) -> bool:
    return (agreement(low * times, high * times, claimed, claimed.size) or 0.0) > 0
