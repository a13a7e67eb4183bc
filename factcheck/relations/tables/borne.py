"""Percents of running text that two cells bear out, whatever their row is called: 收入较上年增长12.09%, 占成本的61.55%.

Of a list (分别增长子、丑、寅) the members prove one another: the cells of the next stand some columns on, or a row. One by
itself needs the name of its row as well, or its time where the row has no name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log10

from factcheck.model import Statement
from factcheck.relations.tables.cell import Cell
from factcheck.relations.tables.derived import Ends, digits, ends
from factcheck.relations.tables.evidence import Tally
from factcheck.relations.tables.index import STEP
from factcheck.relations.tables.pairs import Pair, Pairs
from factcheck.relations.tables.quotes import significant
from factcheck.relations.tables.saying import said

_ONE, _SOME = 4.3, 2.0  # digits that bear out one percent; those that a list needs beside the choice of its cells
_FEWEST = 2.3  # digits of a percent that tell anything
_FAILS = 2.0  # digits by which one that does not agree speaks against the others
_PAIR = 2
_WHOLE = 100.0

Shift = tuple[int, int]  # rows and columns from the cells of one member to those of the next
_COLUMNS = tuple((0, step) for step in range(-STEP, STEP + 1) if step)
_ROWS = ((1, 0), (-1, 0))


@dataclass(frozen=True, slots=True)
class Law:
    """What a percent is of two cells; `sought` turns its bounds into those by which the pairs are sorted."""

    name: str
    of: Callable[[Cell, Cell], Ends]
    sought: Callable[[Ends], Ends]


def _quotient(over: Cell, under: Cell) -> Ends:
    return over.low / under.high * _WHOLE, over.high / under.low * _WHOLE


def _growth(over: Cell, under: Cell) -> Ends:
    low, high = _quotient(over, under)
    return low - _WHOLE, high - _WHOLE


def _rest(ends: Ends) -> Ends:
    return _WHOLE - ends[1], _WHOLE - ends[0]


GROWTH = Law("growth", _growth, lambda ends: ends)
SHARE = Law("share", _quotient, lambda ends: ends)
MARGIN = Law("margin", lambda over, under: _rest(_quotient(over, under)), _rest)
POINTS = Law("points", lambda over, under: (over.low - under.high, over.high - under.low), lambda ends: ends)


@dataclass(frozen=True, slots=True)
class Reading:
    """Where the cells of a list may stand: those of its first member, and the way to the next."""

    first: Pair
    shift: Shift

    @property
    def choice(self) -> int:
        """Among how many ways to the next cells one like this is: most go to the next row, or on from year to year."""
        (_, _, over), (_, _, under) = self.first
        if self.shift == (0, 0):
            return 1
        if self.shift[0] or abs(self.shift[1]) == abs(over - under):
            return 2
        return len(_COLUMNS) // 2 if over == under else len(_COLUMNS)

    def of(self, member: int, pairs: Pairs) -> tuple[Cell, Cell] | None:
        """The two cells that a member is of; None where either is outside its table or prints no level."""
        rows, columns = (member * step for step in self.shift)
        over, under = (pairs.cell((g, r + rows, c + columns)) for g, r, c in self.first)
        if over is None or under is None or over.statement is None or under.statement is None or under.low <= 0:
            return None
        return over, under


@dataclass(frozen=True, slots=True)
class Borne:
    """A percent of running text with the two cells that bear it out."""

    percent: Statement
    law: str
    over: Statement
    under: Statement


def borne_out(runs: Iterable[Sequence[Statement]], pairs: Pairs, law: Law, flow: str) -> Iterator[Borne]:
    """The percents of lists, and single ones, that cells bear out."""
    for percents in runs if pairs.pairs else ():
        reading = _best(percents, pairs, law, flow)
        for i, percent in enumerate(percents if reading else ()):
            cells = reading.of(i, pairs) if reading else None
            if cells and cells[0].statement and cells[1].statement:
                yield Borne(percent, law.name, cells[0].statement, cells[1].statement)


def _best(percents: Sequence[Statement], pairs: Pairs, law: Law, flow: str) -> Reading | None:
    """Where the cells stand that bear a list out best, if they do so well enough."""
    enough = _ONE if len(percents) == 1 else _SOME + log10(len(pairs.pairs))
    readings = set(_readings(percents, pairs, law))
    told = [(_weight(percents, r, pairs, law, flow) - log10(r.choice), r) for r in readings]
    weight, reading = max(told, key=lambda t: (t[0], -_distance(t[1], percents, pairs)), default=(0.0, None))
    return reading if weight >= enough else None


def _readings(percents: Sequence[Statement], pairs: Pairs, law: Law) -> Iterator[Reading]:
    shifts = (*_COLUMNS, *_ROWS) if len(percents) > 1 else ((0, 0),)
    for i, percent in enumerate(percents):
        if significant(percent) > _FEWEST:
            for (a, b), (rows, columns) in (
                (pair, s) for pair in pairs.near(*law.sought(ends(percent, 1))) for s in shifts
            ):
                back = (i * rows, i * columns)
                first = tuple((g, r - back[0], c - back[1]) for g, r, c in (a, b))
                yield Reading((first[0], first[1]), (rows, columns))


def _weight(percents: Sequence[Statement], reading: Reading, pairs: Pairs, law: Law, flow: str) -> float:
    """The digits that speak for a reading, less those that speak against it, with what names and times say."""
    places, names = [], []
    for i, percent in enumerate(percents):
        cells = reading.of(i, pairs)
        places.append(_agreeing(percent, cells, law) if cells else None)
        names.append(said(percent, cells[0].statement, flow) if cells and cells[0].statement else 0.0)
    found = Tally.of(places)
    if len(percents) > 1 and found.told - found.fails < _PAIR:
        return 0.0  # one member alone proves no list
    return found.digits - _FAILS * found.fails + (min(names) if min(names) < 0 else max(names))


def _agreeing(percent: Statement, cells: tuple[Cell, Cell], law: Law) -> float:
    return digits(ends(percent, 1), law.of(*cells), percent) or -1.0


def _distance(reading: Reading, percents: Sequence[Statement], pairs: Pairs) -> int:
    cells = reading.of(0, pairs)
    start = cells[0].statement.figure.start if cells and cells[0].statement else 0
    return abs(percents[0].figure.start - start)
