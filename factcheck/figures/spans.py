"""Times as figures: a period keeps its days, a length its amount, unit and hedge."""

from __future__ import annotations

from decimal import Decimal

from factcheck.figures.bounds import hedged
from factcheck.figures.hedges import Band
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.reading import Reading
from factcheck.figures.times import TimeSpan
from factcheck.model import Kind, Unit


class TimeFigures:
    """Turns the spans of the time reader into readings."""

    def __init__(self, lexicon: FigureLexicon) -> None:
        self._hedges, self._seconds = lexicon.hedges, lexicon.measures.seconds

    def read(self, folded: str, span: TimeSpan) -> Reading:
        """The figure of a printed time."""
        if span.kind is not Kind.DURATION:
            return Reading(span.start, span.end, span.kind, period=span.period)
        unit = self._unit(span.unit)
        if span.amount is None or unit is None:
            return Reading(span.start, span.end, span.kind, unit=unit, duration=span.duration)
        if span.until is not None:
            return Reading(span.start, span.end, span.kind, None, None, span.amount, span.until, unit=unit)
        word, band = self._hedge(folded, span)
        amount = span.amount if isinstance(span.amount, Decimal) else None
        if band is None or amount is None:
            return Reading(
                span.start,
                span.end,
                span.kind,
                span.amount,
                None,
                span.amount,
                span.amount,
                unit=unit,
                hedge=word,
                duration=span.duration,
            )
        found = hedged(amount, None, Decimal(1), Decimal(1), word, band)
        return Reading(
            span.start,
            span.end,
            span.kind,
            found.value,
            None,
            found.low,
            found.high,
            found.low_open,
            found.high_open,
            unit,
            word,
            duration=span.duration,
        )

    def _unit(self, word: str | None) -> Unit | None:
        return self._seconds.get(word) or Unit(word, "time") if word else None

    def _hedge(self, folded: str, span: TimeSpan) -> tuple[str | None, Band | None]:
        if word := self._hedges.ending(folded, span.start):
            return word, self._hedges.before[word]
        if word := self._hedges.starting(folded, span.end):
            return word, self._hedges.after[word]
        return None, None
