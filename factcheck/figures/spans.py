"""Times as figures: a period keeps its days, a length its amount, unit and hedge."""

from __future__ import annotations

from decimal import Decimal

from factcheck.figures.bounds import Worth, hedged
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.reading import Reading, dated, placed
from factcheck.figures.times import TimeSpan
from factcheck.model import Kind, Unit

_ONE = Decimal(1)
_BUSINESS = ("workdays", "trading days")
_WEEKDAY = Unit("星期", "weekday", discrete=True)


class TimeFigures:
    """Turns the spans of the time reader into readings."""

    def __init__(self, lexicon: FigureLexicon) -> None:
        self._hedges, measures = lexicon.hedges, lexicon.measures
        business = {word: m.unit for word, m in measures.by_word.items() if m.unit.dimension in _BUSINESS}
        self._units = {**measures.seconds, **business}

    def read(self, folded: str, span: TimeSpan) -> Reading:
        """The figure of a printed time."""
        start, end, kind, period, _, _, _, _, weekday = span
        if kind is Kind.PERIOD and weekday is None:
            return dated(start, end, period)  # as most are
        if weekday is not None:
            number = Decimal(weekday)
            return Reading(start, end, kind, number, None, number, number, unit=_WEEKDAY, period=period)
        unit = self._unit(span.unit)
        if span.amount is None or unit is None:
            return Reading(start, end, kind, unit=unit, duration=span.duration)
        if span.until is not None:
            low, high = sorted((span.amount, span.until))
            turned = low != span.amount  # 八千万至一千五百万年
            return Reading(start, end, kind, None, None, low, high, unit=unit, turned=turned)
        hedge = self._hedges.around(folded, start, end)
        amount = span.amount if isinstance(span.amount, Decimal) else None
        found = Worth(span.amount, None, span.amount, span.amount, hedge=hedge.word if hedge else None)
        if hedge is not None and amount is not None:
            found = hedged(amount, None, hedge, _ONE, _ONE)
        return placed(start, end, kind, found, unit)._replace(duration=span.duration)

    def _unit(self, word: str | None) -> Unit | None:
        return self._units.get(word) or Unit(word, "time") if word else None
