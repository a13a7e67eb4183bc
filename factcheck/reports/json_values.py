"""Values as the JSON report writes them: decimal strings, never floats.

A number with a finite decimal expansion of up to 18 places is written exactly. A bound without one is rounded outward
(a lower one down, an upper one up) to 12 significant digits, so that the written interval holds the exact one; a value
without one is written as the fraction it is, `1/3`.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from factcheck.arithmetic.decimals import finite_places, outward_text, scaled_text
from factcheck.model import Document, Figure, Interval
from factcheck.model.figure import Number

_PLACES = 18
Json = str | int | bool | None | list["Json"] | dict[str, "Json"]


def value_text(value: Number | None) -> str | None:
    """A printed value: a decimal string, or `1/3` where there is none."""
    if value is None:
        return None
    if isinstance(value, Decimal):
        return format(value, "f")
    places = finite_places(value, _PLACES)
    return scaled_text(value, places) if places is not None else f"{value.numerator}/{value.denominator}"


def bound_text(value: Number | None, up: bool) -> str | None:
    """A bound, rounded outward where it has no short decimal form; `None` is unbounded."""
    return None if value is None else outward_text(Fraction(value), up, limit=_PLACES)


def interval_json(interval: Interval | None) -> Json:
    """An interval; an excluded end is marked."""
    if interval is None:
        return None
    found: dict[str, Json] = {"low": bound_text(interval.low, up=False), "high": bound_text(interval.high, up=True)}
    if interval.low_open:
        found["low_open"] = True
    if interval.high_open:
        found["high_open"] = True
    return found


def place_json(document: Document, start: int, end: int) -> dict[str, Json]:
    """A stretch of text, in code points and by line and column, its end being the first code point outside."""
    line, column = document.position(start)
    end_line, end_column = document.position(end)
    return {
        "start": start,
        "end": end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


def figure_json(document: Document, name: str, figure: Figure) -> dict[str, Json]:
    """A figure with its value, bounds and unit; times carry begin, finish and duration."""
    found: dict[str, Json] = {
        "id": name,
        "text": figure.text,
        **place_json(document, figure.start, figure.end),
        "kind": str(figure.kind),
        "value": value_text(figure.value),
        "low": bound_text(figure.low, up=False),
        "high": bound_text(figure.high, up=True),
        "low_open": figure.low_open,
        "high_open": figure.high_open,
        "unit": figure.unit.symbol if figure.unit else None,
        "hedge": figure.hedge,
        "period": figure.period.iso if figure.period else None,
    }
    if figure.period is not None:
        found["begin"] = figure.begin.isoformat() if figure.begin else None
        found["finish"] = figure.finish.isoformat() if figure.finish else None
        found["grain"] = str(figure.period.grain)
    if figure.duration is not None:
        found["duration"] = figure.duration
    return found
