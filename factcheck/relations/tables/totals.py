"""Which lines of a table are the sum of others: totals below, above or beside their parts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from factcheck.relations.tables.cell import Cell, Line, in_percent
from factcheck.relations.tables.evidence import Evidence, Running, of_sum

_MOST_PARTS = 40
_STEPS = (2, 3)
_FEW = 3
_BARE, _NAMED = 4.0, 2.0  # digits that must agree elsewhere for a total without a label, and with one


def is_mean(whole: Cell, parts: Sequence[Cell]) -> bool:
    """Whether a value lies among others: rates and prices stand in a row of totals as means.

    Values in brackets are taken off, which nobody does with rates.
    """
    if any(c.statement is not None and c.statement.direction < 0 for c in parts):
        return False
    return min(c.low for c in parts) <= whole.high and whole.low <= max(c.high for c in parts)


@dataclass(frozen=True, slots=True)
class Total:
    """A line that is the sum of others, with the evidence for it."""

    target: int
    parts: tuple[int, ...]
    evidence: Evidence

    def speaks(self, lines: Sequence[Line], place: int) -> bool:
        """Whether a cell of the total must be the sum of its parts: not where it is rather a mean of them, or torn."""
        if not self.evidence.proves(place):
            return False
        if (self.evidence.places[place] or 0.0) >= 0:
            return True
        whole, parts = lines[self.target][place], [lines[p][place] for p in self.parts]
        known = [c for c in parts if c is not None and c.statement is not None]
        return whole is not None and not is_mean(whole, known) and not any(c.torn for c in (*known, whole))


def totals(lines: Sequence[Line], named: Collection[int]) -> list[Total]:
    """The totals among lines, each line a part of one total at most; those `named` as totals need less to prove them.

    Lines are read in order, as an accountant does: one that is the sum of those right before it closes them, and so
    does the last of those that make up one before them (甲, 其中: 乙, 丙). What a total has closed is no part again.
    """
    found: list[Total] = []
    still: list[int] = []
    for line in range(len(lines)):
        if all(cell is None for cell in lines[line]):
            still = []  # a row that does not fit: what stands before it may be cut off from what follows
            continue
        total = _best(_below(lines, still, line, _NAMED if line in named else _BARE))
        if total is not None:
            found.append(total)
            still = still[: -len(total.parts)]
        still.append(line)
        above = _best(_above(lines, still))
        if above is not None:
            found.append(above)
            still = still[: still.index(above.target) + 1]
    return found


def _below(lines: Sequence[Line], still: Sequence[int], target: int, enough: float) -> Iterator[Total]:
    running = Running(len(lines[target]))
    for count in range(1, min(len(still), _MOST_PARTS) + 1):
        running.add(lines[still[-count]])
        if count > 1 and running.meets(lines[target]):
            parts = tuple(still[-count:])
            yield Total(target, parts, of_sum(lines, target, parts, enough))


def _above(lines: Sequence[Line], still: Sequence[int]) -> Iterator[Total]:
    running = Running(len(lines[still[-1]]))
    for count in range(1, min(len(still) - 1, _MOST_PARTS) + 1):
        running.add(lines[still[-count]])
        target = still[-count - 1]
        if count > 1 and running.meets(lines[target]):
            parts = tuple(still[-count:])
            yield Total(target, parts, of_sum(lines, target, parts, _BARE))


def _best(candidates: Iterator[Total]) -> Total | None:
    proven = [t for t in candidates if t.evidence.tells]
    return max(proven, key=lambda t: t.evidence.weight, default=None)


def by_name(lines: Sequence[Line], labelled: Sequence[int], proven: Collection[int]) -> tuple[int, range] | None:
    """The first total of a table, with all lines before it, where only its label tells that it is one."""
    if not labelled or labelled[0] in proven or labelled[0] < 2:
        return None
    target, parts = labelled[0], range(labelled[0])
    return (target, parts) if all(cell is not None for i in (*parts, target) for cell in lines[i]) else None


def alternate(columns: Sequence[Line]) -> list[tuple[int, ...]]:
    """The columns of one sort where a table has several: those in per cent and the others, every second, every third."""
    percent = tuple(i for i, column in enumerate(columns) if in_percent(column))
    other = tuple(i for i in range(len(columns)) if i not in percent)
    found = [percent, other] if percent and other else []
    for step in _STEPS:
        found += [tuple(range(first, len(columns), step)) for first in range(step)]
    return [some for some in dict.fromkeys(found) if 1 < len(some) < len(columns)]


def bounds(part: Line, whole: Line) -> bool:
    """Whether no more than one cell of a row is more than that of another."""
    pairs = [(a, b) for a, b in zip(part, whole, strict=True) if a and b and a.is_amount and b.is_amount]
    return len(pairs) > 1 and sum(a.low > b.high for a, b in pairs) <= len(pairs) // _FEW
