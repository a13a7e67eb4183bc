"""How long a time is, or how far apart two are, in the unit of the length of time that a rule has bound."""

from __future__ import annotations

from factcheck.model import Given, Interval, Kind, Statement
from factcheck.relations.hunt import Hunt
from factcheck.relations.spans import length, printed_year, term


def length_told(hunt: Hunt) -> Given | None:
    """How long the time is from one period to the end of another; of two of them, from one printed year to the other."""
    counted = _counted(hunt)
    first, last = (hunt.by or hunt.like).period, hunt.like.period
    if hunt.by is not None and hunt.by is not hunt.like:
        first, last = (printed_year(hunt.scene.folded[slice(*s.figure.at)]) for s in (hunt.by, hunt.like))
    return None if counted is None else _given("length", length(first, last, counted), counted)


def term_told(hunt: Hunt) -> Given | None:
    """How long it is from one printed time to another."""
    counted = _counted(hunt)
    if counted is None or hunt.by is None:
        return None
    return _given("term", term(hunt.by.period, hunt.like.period, counted), counted)


def printed(found: Interval, unit: str) -> str:
    """A count as a message says it: 3年, 3～4年."""
    return f"{found.low}{unit}" if found.low == found.high else f"{found.low}～{found.high}{unit}"


def _counted(hunt: Hunt) -> Statement | None:
    bound = (o for o in hunt.bound.values() if isinstance(o, Statement))
    return next((s for s in bound if s.figure.kind is Kind.DURATION), None)


def _given(name: str, found: Interval | None, counted: Statement) -> Given | None:
    unit = counted.figure.unit
    return None if found is None or unit is None else Given(name, found, printed(found, unit.symbol))
