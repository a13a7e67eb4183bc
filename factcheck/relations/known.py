"""Reference facts that speak of what a statement says."""

from __future__ import annotations

from factcheck.facts import FactEntry
from factcheck.model import Fact, Statement
from factcheck.relations.hunt import Hunt
from factcheck.relations.periods import as_days


def fact(hunt: Hunt) -> Fact | None:
    """The first fact of the metric asked for, or of the unit of `like`, that the sentence and the period admit."""
    text = hunt.scene.sentence_text(hunt.like)
    for entry in hunt.knowledge.facts:
        if hunt.search.fact is None and not _same_unit(entry, hunt.like):
            continue
        if hunt.search.fact not in (None, entry.fact.metric) or not entry.speaks_of(text):
            continue
        if hunt.search.when is None or _timely(hunt, entry, text):
            return entry.fact
    return None


def _timely(hunt: Hunt, entry: FactEntry, text: str) -> bool:
    if hunt.at_wanted(entry.fact.period):
        return True
    # 2009年第一次“双11”: the year and the occasion together name the fact's day.
    named = hunt.bound.get(hunt.search.when or "")
    days, fact_days = as_days(named.period) if isinstance(named, Statement) else None, as_days(entry.fact.period)
    if not isinstance(named, Statement) or days is None or fact_days is None:
        return False
    return (
        days[0].year == days[1].year == fact_days[0].year
        and (days[0].month, days[1].month) == (1, 12)
        and any(word in text for word in entry.occasion)
    )


def _same_unit(entry: FactEntry, like: Statement) -> bool:
    return like.figure.unit is not None and like.figure.unit.symbol == entry.fact.unit
