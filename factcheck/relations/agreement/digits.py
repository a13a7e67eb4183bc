"""What two figures share by how they are printed."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.model import Figure, Kind, Statement
from factcheck.relations.scene import Scene

_LONG = 3  # digits that two different things hardly share by chance
_UNIQUE = 4
_SOME = 2
_NUMERAL = re.compile("[0-9０-９一二两三四五六七八九半]")
_DIGIT = re.compile("[0-9０-９]")


def are_long(a: Statement, b: Statement) -> bool:
    """Whether one of two figures has digits enough to tell it from others, and the other some."""
    counts = (digits(a.figure), digits(b.figure))
    return max(counts) >= _LONG and min(counts) >= _SOME


def are_unique(a: Statement, b: Statement, more: int = 0) -> bool:
    """Whether each of two figures has so many digits, or `more`, that it is hardly printed of anything else."""
    return min(digits(a.figure), digits(b.figure)) >= _UNIQUE + more


def same_value(first: Figure, second: Figure) -> bool:
    """Whether two figures print one value: the same digits where they are printed to one place."""
    if (first.unit and first.unit.dimension) != (second.unit and second.unit.dimension):
        return False
    if (first.place, first.unit) == (second.place, second.unit) and first.hedge is None and second.hedge is None:
        return first.value == second.value
    return first.interval.meets(second.interval)


def _bounded(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether both figures say how much there is; one hedged to a side without end (10亿元以上) only where both print it."""
    ends = (a.figure.low, a.figure.high, b.figure.low, b.figure.high)
    return None not in ends or a.figure.value == b.figure.value


def _one_bounded(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether one of two figures at least says how much there is, so that the other may be held to it: 过半, 53.4%."""
    open_ended = [None in (s.figure.low, s.figure.high) for s in (a, b)]
    return not all(open_ended) or a.figure.value == b.figure.value


def _unhedged(_: Scene, __: Statement, b: Statement) -> bool:
    """Whether the second figure is printed as it is, with no 约 or 超."""
    return b.figure.hedge is None


def _exact(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` may be what `a` says roughly: 近六成, 58.9%; 上百家 and 破亿 leave too much open."""
    rough, told = a.figure, b.figure
    loose = rough.hedge is not None or (rough.kind is Kind.PERCENT and not _DIGIT.search(rough.text))
    if not loose or told.hedge is not None or told.value is None or not _NUMERAL.search(rough.text):
        return False
    return rough.value is not None and digits(told) > digits(rough)


def digits(figure: Figure) -> int:
    """How many digits of a figure tell something: without the zeros of a round number, but those of its decimals."""
    if figure.value is None or figure.value == 0:
        return 0
    last = figure.place if figure.place and ("." in figure.text or figure.place < 1) else None  # 25个基点 is 0.25
    scaled = abs(Fraction(figure.value)) / Fraction(last or 1)
    printed = str(scaled.numerator)
    return len(printed if "." in figure.text else printed.rstrip("0"))


DIGITS = {"bounded": _bounded, "one-bounded": _one_bounded, "unhedged": _unhedged, "exact": _exact}
