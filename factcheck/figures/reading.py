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


def placed(start: int, end: int, kind: Kind, found: Worth, unit: Unit | None) -> Reading:
    """`found` at `[start, end)`."""
    return Reading(
        start,
        end,
        kind,
        found.value,
        found.place,
        found.low,
        found.high,
        found.low_open,
        found.high_open,
        unit,
        found.hedge,
    )
