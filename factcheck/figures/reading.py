"""A figure before it is placed in a document."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.figures.bounds import Worth
from factcheck.model import Kind, Number, Period, Unit


class Reading(NamedTuple):
    """What stands at `[start, end)` of the folded flow; see `factcheck.model.Figure` for the other fields."""

    start: int
    end: int
    kind: Kind
    value: Number | None = None
    place: Decimal | None = None
    low: Number | None = None
    high: Number | None = None
    low_open: bool = False
    high_open: bool = False
    unit: Unit | None = None
    hedge: str | None = None
    period: Period | None = None
    duration: str | None = None
    turned: bool = False


# The class itself would look at fourteen arguments by name, tens of thousands of times.
_tuple = tuple.__new__


def placed(start: int, end: int, kind: Kind, found: Worth, unit: Unit | None) -> Reading:
    """`found` at `[start, end)`."""
    value, place, low, high, low_open, high_open, hedge = found
    return _tuple(
        Reading, (start, end, kind, value, place, low, high, low_open, high_open, unit, hedge, None, None, False)
    )


def dated(start: int, end: int, period: Period | None) -> Reading:
    """A period at `[start, end)`."""
    return _tuple(
        Reading, (start, end, Kind.PERIOD, None, None, None, None, False, False, None, None, period, None, False)
    )


Said = tuple[Decimal, Decimal | None, Decimal, Decimal]  # value, place, low and high


def plain(start: int, end: int, kind: Kind, said: Said, unit: Unit | None) -> Reading:
    """What a number that no word loosens says at `[start, end)`."""
    value, place, low, high = said
    return _tuple(Reading, (start, end, kind, value, place, low, high, False, False, unit, None, None, None, False))
