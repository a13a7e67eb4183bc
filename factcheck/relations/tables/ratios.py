"""Which lines of a table follow from the quotient of two others: a ratio, a growth, a margin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from factcheck.relations.tables.cell import Cell, Line, in_percent, values
from factcheck.relations.tables.evidence import Evidence, Tally, agreement

_REACH = 12  # lines between those of one ratio
_PATIENCE = 3  # places that fail before any holds
_ANNUAL = (1 / 4, 1 / 2, 3 / 4, 4 / 3, 2.0, 4.0)  # part of a year put for the whole: 应收账款 ÷ 前三季度收入 × 3/4
_PAD = 1e-9

Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Law:
    """What a line is of the quotient of two others: so many times it, and something added."""

    name: str
    times: int
    plus: int

    def of(self, quotient: Ends) -> Ends:
        """The bounds of what follows from a quotient."""
        a, b = self.plus + self.times * quotient[0], self.plus + self.times * quotient[1]
        return (a, b) if a <= b else (b, a)


GROWTH, QUOTIENT, MARGIN = Law("growth", 1, -1), Law("quotient", 1, 0), Law("margin", -1, 1)


@dataclass(frozen=True, slots=True)
class Ratio:
    """A line that follows from two others, `over` and `under`, by a law; `percent` where its unit is %."""

    law: Law
    target: int
    over: int
    under: int
    percent: bool
    evidence: Evidence

    @property
    def form(self) -> tuple[str, int, int, bool]:
        """How it lies in the table: ratios of one form are of one kind, as where every second column is a growth."""
        return self.law.name, self.over - self.target, self.under - self.target, self.percent

    def from_loss(self, lines: Sequence[Line], place: int) -> bool:
        """Whether a growth that the other places prove is on a base below zero here."""
        cells = [lines[i][place] for i in (self.target, self.over, self.under)]
        if self.law is not GROWTH or any(c is None or c.statement is None for c in cells):
            return False
        proven = replace(self.evidence, places=(*self.evidence.places, 0.0))
        return cells[2] is not None and cells[2].high < 0 and proven.proves(len(self.evidence.places))


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
    """The best ratio of each line, proven by its own cells or by those of lines that are ratios of the same form."""
    quotients = _quotients(lines)
    candidates = {t: list(_candidates(lines, t, quotients)) for t, line in enumerate(lines) if _may_be_ratio(line)}
    forms: dict[tuple[str, int, int, bool], Tally] = defaultdict(Tally)
    for ratio in (r for found in candidates.values() for r in found):
        forms[ratio.form] = forms[ratio.form].plus(Tally.of(ratio.evidence.places))
    for found in candidates.values():
        telling = [r for r in found if r.evidence.tells]
        if not telling:
            telling = [r for r in (_borne_out(r, forms[r.form]) for r in found) if r.evidence.tells]
        if telling:
            yield max(telling, key=lambda r: r.evidence.weight)


def _borne_out(ratio: Ratio, form: Tally) -> Ratio:
    """A ratio with what the other ratios of its form say for it; `form` is what all of them say."""
    return replace(ratio, evidence=replace(ratio.evidence, beside=form.less(Tally.of(ratio.evidence.places))))


def _may_be_ratio(line: Line) -> bool:
    found = values(line)
    return bool(found) and any(c.low != c.high for c in found)


def _quotients(lines: Sequence[Line]) -> dict[tuple[int, int], list[Ends | None]]:
    """For each two lines that may be those of one ratio, their quotients."""
    usable = [i for i, line in enumerate(lines) if not in_percent(line) and values(line)]
    return {
        (over, under): [_quotient(a, b) for a, b in zip(lines[over], lines[under], strict=True)]
        for at, over in enumerate(usable)
        for under in usable[max(0, at - 2 * _REACH) : at + 2 * _REACH + 1]
        if 0 < abs(over - under) <= 2 * _REACH
    }


def _quotient(over: Cell | None, under: Cell | None) -> Ends | None:
    """The bounds of a quotient; None of a base that is not above zero, for growth from a loss has no one convention."""
    if over is None or under is None or over.statement is None or under.statement is None:
        return None
    if under.low <= 0 or over.low <= 0 <= over.high:
        return None
    ends = (over.low / under.low, over.low / under.high, over.high / under.low, over.high / under.high)
    return min(ends), max(ends)


def _candidates(
    lines: Sequence[Line], target: int, quotients: dict[tuple[int, int], list[Ends | None]]
) -> Iterator[Ratio]:
    scales = (True,) if in_percent(lines[target]) else (True, False)
    near = (i for i in range(target - _REACH, target + _REACH + 1) if i != target)
    rough = [_roughly(cell) for cell in lines[target]]
    for over, under in permutations(near, 2):
        found = quotients.get((over, under))
        if found is None:
            continue
        told = [(room, ends) for room, ends in zip(rough, found, strict=True) if room and ends]
        for law in (GROWTH, QUOTIENT, MARGIN):
            for percent in scales:
                scale = 100.0 if percent else 1.0
                evidence = _evidence(lines[target], found, law, scale) if _may_hold(told, law, scale) else None
                if evidence is not None:
                    yield Ratio(law, target, over, under, percent, evidence)


def _roughly(cell: Cell | None) -> Ends | None:
    """The bounds of a cell with room around them; None where it prints no value."""
    if cell is None or cell.statement is None:
        return None
    room = 2 * (cell.high - cell.low) + _PAD
    return cell.low - room, cell.high + room


def _evidence(line: Line, quotients: Sequence[Ends | None], law: Law, scale: float) -> Evidence | None:
    """How the cells of a line bear out a law; None where it holds nowhere."""
    places = tuple(held_to(cell, q, law, scale) for cell, q in zip(line, quotients, strict=True))
    held = sum(p is not None and p > 0 for p in places)
    return Evidence(places) if held else None


def _may_hold(told: Sequence[tuple[Ends, Ends]], law: Law, scale: float) -> bool:
    """Whether a law may hold for enough cells, each with a quotient, seen roughly: most that are tried hold for none."""
    held = failed = 0
    times, plus = law.times * scale, law.plus * scale
    for (low, high), (first, last) in told:
        a, b = plus + times * first, plus + times * last
        if (a <= high and low <= b) if times > 0 else (b <= high and low <= a):
            held += 1
        else:
            failed += 1
            if failed > held * 2 + _PATIENCE:
                return False
    return held > 0


def held_to(claimed: Cell | None, quotient: Ends | None, law: Law, scale: float) -> float | None:
    """The digits in which a cell agrees with a law; None where it says nothing, as where a year is put for a part."""
    if claimed is None or claimed.statement is None or quotient is None:
        return None
    low, high = law.of(quotient)
    digits = agreement(low * scale, high * scale, claimed, claimed.size)
    if digits is None or digits >= 0:
        return digits
    return None if any(_fits(low * scale, high * scale, claimed, n) for n in _ANNUAL) else digits


def held_of(claimed: Cell | None, over: Cell | None, under: Cell | None, law: Law, scale: float) -> float | None:
    """The same, of the two cells that the law is of."""
    return held_to(claimed, _quotient(over, under), law, scale)


def _fits(low: float, high: float, claimed: Cell, times: float) -> bool:
    low, high = low * times, high * times
    room = _PAD * (abs(low) + abs(high) + abs(claimed.low) + abs(claimed.high))
    if low - claimed.high > room or claimed.low - high > room:
        return False  # as nearly always
    return (agreement(low, high, claimed, claimed.size) or 0.0) > 0
