"""Figures that stand alone in running text and quote a cell: 销售费用2,163.47万元 where the row 销售费用 prints 2,163.47.

Its digits and the name of its row tell the cell; where the name stands right before it, one keystroke may have gone wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.model import Function, Kind, Statement
from factcheck.relations.tables.cell import Cell, values
from factcheck.relations.tables.index import Index
from factcheck.relations.tables.quotes import SCALES, Quote, about, agreeing, significant, unit_of
from factcheck.relations.tables.saying import said

_TELLING, _ENOUGH = 3.3, 5.3  # digits of a figure: to be looked for, and with its name to be found
_NAME, _BEFORE = 3, 14  # letters of a name, and code points before a figure in which it stands right before it
_SLIPPED = 5  # digits of a figure in which one may have slipped

_NO_DIGIT = re.compile(r"\D")


def quoted_alone(alone: Iterable[Statement], index: Index, flow: str) -> Iterator[Quote]:
    """Each figure that stands alone in running text with the cell that prints it, if its digits and its name tell which."""
    for figure in (f for f in alone if f.function is not Function.DELTA):
        quote = _printed(figure, index, flow) or _slipped(figure, index, flow)
        if quote is not None:
            yield quote


def _printed(figure: Statement, index: Index, flow: str) -> Quote | None:
    found = [
        (
            agree + said(figure, cell.statement, flow),
            -abs(figure.figure.start - cell.statement.figure.start),
            scale,
            cell,
        )
        for scale in SCALES[figure.figure.kind]
        for g, r, c in index.near(*about(figure, scale))
        for cell in index.grids[g].rows[r][c : c + 1]
        if cell is not None and cell.statement is not None and _in_unit(figure, cell, scale)
        for agree in (agreeing(figure, cell, scale) or 0.0,)
        if agree >= _TELLING
    ]
    best = max(found, key=lambda f: f[:2], default=None)
    if best is None or best[0] < _ENOUGH or best[3].statement is None:
        return None
    return Quote(figure, replace(best[3].statement, unit=unit_of(figure, best[2])), True)


def _slipped(figure: Statement, index: Index, flow: str) -> Quote | None:
    """The one cell of the row named right before a figure from which one keystroke parts it, the last digit left aside."""
    if figure.figure.kind is not Kind.QUANTITY or significant(figure) < _SLIPPED:
        return None
    start = figure.figure.at[0]
    named = flow[max(0, start - _BEFORE) : start]
    found = {
        _digits(cell.statement): (cell.statement, scale)
        for grid in index.grids
        for row in grid.rows
        for cell in values(row)
        if cell.statement is not None and not cell.statement.unnamed
        if len(cell.statement.metric or "") >= _NAME and (cell.statement.metric or "") in named
        if _one_slip(_digits(figure), _digits(cell.statement)) and said(figure, cell.statement, flow) > 0
        for scale in SCALES[Kind.QUANTITY]
        if _places(float(figure.figure.value or 0) / scale) == _places(cell.size) and _in_unit(figure, cell, scale)
    }
    if len(found) != 1:
        return None
    (cell, scale) = next(iter(found.values()))
    return Quote(figure, replace(cell, unit=unit_of(figure, scale)), True)


def _places(value: float) -> int:
    return len(str(int(abs(value))))


def _digits(statement: Statement) -> str:
    return _NO_DIGIT.sub("", statement.figure.text)


def _one_slip(a: str, b: str) -> bool:
    """Whether one digit before the last, or two that changed places, part two numbers of equal length."""
    apart = [i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    if len(a) != len(b) or not apart or apart[0] == len(a) - 1:
        return False
    first = apart[0]
    turned = len(apart) == 2 and apart[1] == first + 1 and a[first : first + 2] == b[first : first + 2][::-1]
    return len(apart) == 1 or turned


def _in_unit(figure: Statement, cell: Cell, scale: int) -> bool:
    """Whether a cell may be in so many of the unit of a figure, as far as its table says what it is in."""
    own, said_of = figure.figure.unit, cell.unit
    if own is None or said_of is None or figure.figure.kind is Kind.PERCENT:
        return True
    return own.dimension == said_of.dimension and own.scale * scale == said_of.scale
