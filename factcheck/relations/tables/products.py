"""Lines that are the product of two others in other units: 销量（万支）, 单价（元/支）, 收入（亿元).

By how many powers of ten the units differ, the places of the lines tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import log10

from factcheck.model import Unit
from factcheck.relations.tables.cell import Cell, Line, in_percent, values
from factcheck.relations.tables.evidence import Evidence, agreement

_REACH = 4  # lines between a product and its factors
_ENOUGH = 6.0  # digits that must agree elsewhere: the unit is free
_FEWEST = 2  # places that hold: one may by chance
_POWERS = tuple(range(-8, 9))
_CLOSE = 0.01  # of a power of ten: how near the first place must come


@dataclass(frozen=True, slots=True)
class Product:
    """A line that is the product of two others, the second of them times so many powers of ten."""

    target: int
    factors: tuple[int, int]
    power: int
    evidence: Evidence

    @property
    def unit(self) -> Unit:
        """The unit of the second factor."""
        return Unit("", "number", Fraction(10) ** self.power)

    def cells(self, lines: Sequence[Line]) -> Iterator[tuple[Cell | None, ...]]:
        """The product and its factors, place by place."""
        return zip(*(lines[i] for i in (self.target, *self.factors)), strict=True)

    @property
    def tells(self) -> bool:
        """Whether two places at least hold, and prove others."""
        held = sum(digits is not None and digits > 0 for digits in self.evidence.places)
        return held >= _FEWEST and self.evidence.tells


def products(lines: Sequence[Line]) -> list[Product]:
    """The lines that are products of two others near by in other units, best borne out."""
    usable = [i for i, line in enumerate(lines) if len(values(line)) > 1 and not in_percent(line)]
    found = []
    for target in usable:
        telling = (p for p in _candidates(lines, target, usable) if p.tells)
        best = max(telling, key=lambda p: p.evidence.weight, default=None)
        if best is not None:
            found.append(best)
    return found


def _candidates(lines: Sequence[Line], target: int, usable: Sequence[int]) -> Iterator[Product]:
    near = [i for i in usable if 0 < abs(i - target) <= _REACH]
    for factors in combinations(near, 2):
        triples = list(zip(lines[target], *(lines[i] for i in factors), strict=True))
        power = _power(triples)
        if power:
            yield Product(target, factors, power, Evidence(tuple(_held(cells, power) for cells in triples), _ENOUGH))


def _power(triples: Iterable[tuple[Cell | None, ...]]) -> int:
    """The power of ten by which a product differs, as the first place says that tells anything; 0 where it is none."""
    for cells in triples:
        if all(c is not None and c.statement is not None and c.low > 0 for c in cells):
            whole, one, other = (c.size for c in cells if c is not None)
            apart = log10(whole / one / other)
            return round(apart) if abs(apart - round(apart)) < _CLOSE and round(apart) in _POWERS else 0
    return 0


def _held(cells: tuple[Cell | None, ...], power: int) -> float | None:
    """The digits in which a cell is the product; None also where it is by another power, as in a row of another unit."""
    if any(c is None or c.statement is None for c in cells):
        return None
    whole, one, two = (c for c in cells if c is not None)
    low, high = one.low * two.low, one.high * two.high
    digits = agreement(low * 10.0**power, high * 10.0**power, whole, whole.size)
    if digits is None or digits >= 0:
        return digits
    return None if any(_fits(low * 10.0**other, high * 10.0**other, whole) for other in _POWERS) else digits


def _fits(low: float, high: float, whole: Cell) -> bool:
    digits = agreement(low, high, whole, whole.size)
    return digits is None or digits >= 0
