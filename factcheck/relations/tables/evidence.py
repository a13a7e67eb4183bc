"""How well the lines of a table bear out that some of them make up another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log10

from factcheck.relations.tables.cell import Cell, Line, values

ENOUGH = 5.0  # digits that must agree elsewhere before a cell is held to a law of three lines
_PAD = 1e-11  # of a value: what floats lose
_FAILS = 3  # laws hold at least so many times as often as they fail


@dataclass(frozen=True, slots=True)
class Tally:
    """What places say in all: the digits that agree, and at how many of those that say anything nothing does."""

    digits: float = 0.0
    told: int = 0
    fails: int = 0

    @classmethod
    def of(cls, places: Iterable[float | None]) -> Tally:
        """The tally of some places."""
        known = [p for p in places if p is not None]
        return cls(sum(p for p in known if p > 0), len(known), sum(p < 0 for p in known))

    def plus(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(self.digits + other.digits, self.told + other.told, self.fails + other.fails)

    def less(self, part: Tally) -> Tally:
        """The rest of it without a part."""
        return Tally(self.digits - part.digits, self.told - part.told, self.fails - part.fails)


@dataclass(frozen=True, slots=True)
class Evidence:
    """For each place of a law, the digits that agree there: negative where it fails, None where it does not apply.

    `beside` is what the places of other lines say that the law holds of in the same way.
    """

    places: tuple[float | None, ...]
    enough: float = ENOUGH
    beside: Tally = Tally()

    def proves(self, place: int) -> bool:
        """Whether the other places, and those of other lines, prove the law for this one."""
        if self.places[place] is None:
            return False
        others = Tally.of(p for i, p in enumerate(self.places) if i != place).plus(self.beside)
        return others.digits >= self.enough and others.fails * _FAILS <= others.told - others.fails

    @property
    def tells(self) -> bool:
        """Whether the law is proven for any place."""
        return any(self.proves(place) for place in range(len(self.places)))

    @property
    def weight(self) -> float:
        """How much speaks for the law in all."""
        found = Tally.of(self.places).plus(self.beside)
        return found.digits - _FAILS * found.fails


def summed(target: Cell | None, parts: Sequence[Cell | None]) -> float | None:
    """The digits in which a sum agrees with its target: negative where it does not, None where a part is unknown."""
    if target is None or target.statement is None or any(c is None for c in parts):
        return None
    known = values(parts)
    if not known:
        return None
    sizes = sorted(c.size for c in known)
    return agreement(sum(c.low for c in known), sum(c.high for c in known), target, sum(sizes[:-1]))


def agreement(low: float, high: float, target: Cell, telling: float) -> float | None:
    """The digits that tell something where a computed interval meets a cell; -1 where it does not.

    `telling` is the size of what could have been otherwise: the terms beside the largest of a sum. Nothing is said of a
    cell that misses by its last digit, which is often turned so that a column gives 100.00.
    """
    pad = _PAD * max(abs(low), abs(high), target.size)
    misses = max(low - target.high, target.low - high)
    if misses > pad:
        return -1.0 if misses > (target.high - target.low) + pad else None
    room = max(high - low + target.high - target.low, 1.0 if low == high and target.low == target.high else 0.0)
    return max(0.0, log10(telling / room)) if telling > 0 and room > 0 else 0.0


def of_sum(lines: Sequence[Line], target: int, parts: Sequence[int], enough: float) -> Evidence:
    """How the lines bear out, place by place, that one of them is the sum of others."""
    places = (summed(cell, [lines[p][i] for p in parts]) for i, cell in enumerate(lines[target]))
    return Evidence(tuple(places), enough)


class Running:
    """The sums of some lines column by column, kept as lines are added, to see quickly where a total may be."""

    def __init__(self, width: int) -> None:
        self._low, self._high, self._known = [0.0] * width, [0.0] * width, [True] * width

    def add(self, line: Line) -> None:
        """Add a line; a column where it is not known is not known any more."""
        for i, cell in enumerate(line):
            if cell is None:
                self._known[i] = False
            else:
                self._low[i] += cell.low
                self._high[i] += cell.high

    def meets(self, target: Line) -> bool:
        """Whether the sum of any column may be the cell of a line."""
        for cell, low, high, known in zip(target, self._low, self._high, self._known, strict=True):
            if known and cell is not None and cell.statement is not None:
                pad = _PAD * max(abs(low), abs(high), cell.size)
                if low - cell.high <= pad and cell.low - high <= pad:
                    return True
        return False
