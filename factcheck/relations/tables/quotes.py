"""Lists in running text that quote a row of a table: 收入分别为53,599.85万元、46,979.90万元和54,189.52万元.

The row and the order of its columns are told by the other members of the list, so that lost labels and columns which run
newest first do no harm. Bounds are floats, as in the grid: what is said is recomputed exactly.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import log10

from factcheck.model import Kind, Statement, Unit
from factcheck.relations.tables.cell import Cell, values
from factcheck.relations.tables.evidence import Evidence
from factcheck.relations.tables.grid import Grid
from factcheck.relations.tables.index import STEP, Index, Place, aligned

UNITS = (1, 10**3, 10**4, 10**6, 10**8)  # that a table may be in: 元, 千元, 万元 …
SCALES = {Kind.PERCENT: (1,), Kind.QUANTITY: UNITS, Kind.NUMBER: UNITS}
LISTED = (Kind.PERCENT, Kind.QUANTITY)
_ENOUGH = 3.0  # digits of the other members that must agree: half a list says which row it quotes
STRANGE = 5.0  # where one row is held to another, of another name
_PAD = 1e-11  # of a value: less is what floats lose
_COARSE = 1e-4  # of a value: how much more roughly a cell may print it
_WHOLE = 100
_WIDEST = 12  # members of a list


@dataclass(frozen=True, slots=True)
class Quote:
    """A figure of a list that quotes a row, and the cell it quotes, in the unit that the others say the table is in.

    It need not be `said` of one that misses by the last digit: the sums of rounded numbers often do.
    """

    figure: Statement
    cell: Statement
    said: bool


def quotes(lists: Iterable[Sequence[Statement]], index: Index, strange: float = _ENOUGH) -> Iterator[Quote]:
    """Each figure of a list that quotes a row, with its cell; `strange` digits must prove a row of another name."""
    for members in lists:
        places = {p for p in _places(members, index) if not _holds(index, p, members)}
        best = max(
            places, key=lambda p: (_evidence(members, index, p).weight, -_distance(members, index, p)), default=None
        )
        if best is not None:
            yield from _quoted(members, index, best, strange)


def _quoted(members: Sequence[Statement], index: Index, place: Place, strange: float) -> Iterator[Quote]:
    evidence = _evidence(members, index, place)
    for i, member in enumerate(members):
        cell = index.at(place, i)
        if cell is None or cell.statement is None or cell.torn:
            continue
        enough = _ENOUGH if _namesakes(member, cell.statement) else strange
        if replace(evidence, enough=enough).proves(i):
            said = agreeing(member, cell, place.scale) != 0.0
            yield Quote(member, replace(cell.statement, unit=unit_of(member, place.scale)), said)


def _namesakes(a: Statement, b: Statement) -> bool:
    return a.metric is not None and a.metric == b.metric


def _holds(index: Index, place: Place, members: Sequence[Statement]) -> bool:
    """Whether a row is that of the members themselves."""
    start = members[0].figure.start
    return any(c.statement is not None and c.statement.figure.start == start for c in values(index.row(place)))


def unit_of(member: Statement, scale: int) -> Unit:
    """The unit of cells that a figure shows to be in so many of its own, 元 for 万元."""
    unit = member.figure.unit
    if member.figure.kind is Kind.PERCENT:
        return Unit("%", "ratio")
    return replace(unit, scale=unit.scale * scale) if unit else Unit("", "number", Fraction(scale))


def _places(members: Sequence[Statement], index: Index) -> Iterator[Place]:
    """The places where two members of a list at least that tell something stand as they would."""
    telling = [i for i, idle in enumerate(_idle(members)) if not idle]
    for scale in SCALES[members[0].figure.kind]:
        yield from aligned({i: index.near(*about(members[i], scale)) for i in telling}, scale)


def _idle(members: Sequence[Statement]) -> list[bool]:
    """Which members tell nothing of where a list stands: a value that stands in it twice, or 100%."""
    told = Counter(m.figure.text for m in members)
    return [told[m.figure.text] > 1 or m.figure.value == _WHOLE for m in members]


def about(member: Statement, scale: int) -> tuple[float, float]:
    """The bounds within which a cell may print a figure in a unit."""
    low, high = bounds(member, scale)
    room = (high - low) / 2 + abs(high) * _COARSE
    return low - room, high + room


def bounds(member: Statement, scale: int) -> tuple[float, float]:
    """The bounds of a figure in a unit, whatever its direction."""
    low, high = member.figure.interval.low, member.figure.interval.high
    return float(low or 0) / scale, float(high or 0) / scale


def _evidence(members: Sequence[Statement], index: Index, place: Place) -> Evidence:
    """How the members bear out a place; an idle one tells nothing."""
    digits = [agreeing(m, index.at(place, i), place.scale) for i, m in enumerate(members)]
    idle = _idle(members)
    return Evidence(tuple(0.0 if idle[i] and d and d > 0 else d for i, d in enumerate(digits)), _ENOUGH)


def agreeing(member: Statement, cell: Cell | None, scale: int) -> float | None:
    """The digits in which a member agrees with a cell, -1 where it does not, 0 where it misses by the last one."""
    if cell is None or cell.statement is None or (cell.is_percent and member.figure.kind is not Kind.PERCENT):
        return None
    low, high = bounds(member, scale)
    shared, room = min(high, cell.high) - max(low, cell.low), max(high - low, cell.high - cell.low)
    if shared < -room / 2 - _PAD * cell.size or (shared < 0 and room == 0):
        return -1.0
    if shared <= _PAD * cell.size and room > 0:
        return 0.0  # the sums of rounded numbers often miss so
    return min(log10(cell.size / (room or 1.0)), significant(member)) if cell.size > 0 else 0.0


def significant(member: Statement) -> float:
    """How many digits of a value tell something: 150,000.00 has two."""
    whole, _, decimals = re.sub(r"[^\d.]", "", member.figure.text).partition(".")
    return float(len(whole + decimals) if decimals.strip("0") else len(whole.rstrip("0")))


def _distance(members: Sequence[Statement], index: Index, place: Place) -> int:
    """How far off a row is; one before the list is nearer than any after it."""
    cells = values(index.row(place))
    gap = members[0].figure.start - (cells[0].statement.figure.start if cells and cells[0].statement else 0)
    return gap if gap > 0 else 10**9 - gap


def rows_as_lists(grids: Sequence[Grid]) -> Iterator[list[Statement]]:
    """The rows of tables, as lists that may quote a row of another: all their levels, or those of every second column …"""
    for row in (row for grid in grids for row in grid.rows):
        for step in range(1, STEP):
            for first in range(step):
                cells = row[first::step]
                members = [c.statement for c in cells if c is not None and c.statement is not None]
                kinds = {m.figure.kind for m in members}
                if 1 < len(members) == len(cells) <= _WIDEST and len(kinds) == 1 and all(map(_is_level, members)):
                    yield members


def _is_level(statement: Statement) -> bool:
    figure = statement.figure
    return bool(figure.value) and figure.value != _WHOLE and statement.direction == 0


def lists(statements: Sequence[Statement], flow: str) -> Iterator[list[Statement]]:
    """Runs of figures of one sort in running text, with nothing but 、 or 和 between them."""
    return (run for run in runs(statements, flow, LISTED) if 1 < len(run) <= _WIDEST)


def runs(statements: Sequence[Statement], flow: str, kinds: Collection[Kind]) -> Iterator[list[Statement]]:
    """The same of figures of some kinds, with those that stand alone."""
    run: list[Statement] = []
    for statement in statements:
        if run and not _follows(run[-1], statement, flow):
            yield run
            run = []
        run = [*run, statement] if _listable(statement, kinds) else []
    yield from [run] if run else []


def _listable(statement: Statement, kinds: Collection[Kind]) -> bool:
    figure = statement.figure
    return figure.kind in kinds and figure.hedge is None and figure.interval.low is not None and figure.value != 0


def _follows(a: Statement, b: Statement, flow: str) -> bool:
    between = flow[a.figure.at[1] : b.figure.at[0]].strip()
    alike = a.figure.kind is b.figure.kind and (a.figure.unit and a.figure.unit.dimension) == (
        b.figure.unit and b.figure.unit.dimension
    )
    return a.sentence == b.sentence and alike and between in _LINKS


_LINKS = frozenset(("、", "和", "及", "与", "以及", "，", ","))
