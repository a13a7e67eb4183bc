"""What a number leaves open: rounding, hedges, and what its unit makes of both."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction
from typing import NamedTuple

from factcheck.figures.core import Core
from factcheck.figures.hedges import Band, HedgeTable
from factcheck.figures.measures import ONE, Measure, scaled
from factcheck.figures.numerals import EXACT, Numeral, tidy
from factcheck.model import Number

_SAFE = 20  # digits that no rounding of the default context can touch


class Worth(NamedTuple):
    """A value with its interval, as figures print it."""

    value: Number | None
    place: Decimal | None
    low: Number | None
    high: Number | None
    low_open: bool = False
    high_open: bool = False
    hedge: str | None = None


def worth(
    core: Core, measure: Measure | None, extra: Decimal, hedge: str | None, band: Band | None, table: HedgeTable
) -> Worth:
    """What `core` says in `measure`; `extra` is what follows the unit (半, 五角), in its units."""
    numeral = core.numeral
    if (
        band is None
        and core.hedge is None
        and core.spread is None
        and not extra
        and (measure is None or measure.factor is ONE)
    ):
        return _printed(numeral, exact(core, measure))
    factor = measure.factor if measure else ONE
    if measure and measure.word == "折" and numeral.value >= 10:
        factor = ONE  # 75折, 九五折
    with localcontext(EXACT):
        if core.spread:
            low, high = (tidy(scaled(end, factor)) for end in core.spread)
            return Worth(
                None,
                None,
                low,
                high,
                not core.closed,
                not core.closed,
                hedge or (None if core.closed else core.surface[:1]),
            )
        value = tidy(scaled(numeral.value, factor) + extra.copy_sign(numeral.value))
        place, step = tidy(scaled(numeral.place, factor)), scaled(numeral.step, factor)
        if extra:
            place = step = Decimal(1).scaleb(int(extra.as_tuple().exponent))
    word, rule = (
        (hedge, band) if band else (core.hedge, table.inside.get(core.hedge or "") or table.bare.get(core.hedge or ""))
    )
    if rule:
        return hedged(value, None if exact(core, measure) else place, place, step, word, rule)
    if exact(core, measure) and not extra:
        return Worth(value, None, value, value)
    return rounded(value, place)


def _printed(numeral: Numeral, counted: bool) -> Worth:
    """What nearly all numbers are: neither hedged nor converted."""
    value, place = numeral.value, numeral.place
    if counted:
        return Worth(value, None, value, value)
    if len(value.as_tuple().digits) > _SAFE:
        return rounded(value, place)
    half = place / 2
    return Worth(value, place, value - half, value + half)


def exact(core: Core, measure: Measure | None) -> bool:
    """Whether a number counts whole things one by one."""
    return core.numeral.plain and measure is not None and measure.unit.discrete


def rounded(value: Decimal, place: Decimal) -> Worth:
    """The values that round to `value` at `place`."""
    with localcontext(EXACT):
        half = place / 2
        return Worth(value, place, tidy(value - half), tidy(value + half))


def hedged(value: Decimal, kept: Decimal | None, place: Decimal, step: Decimal, word: str | None, band: Band) -> Worth:
    """What a hedge leaves open."""
    low, high = band.bounds(value, place, step)
    return Worth(value, kept, low, high, not _closed(band, low, value), not _closed(band, high, value), word)


def _closed(band: Band, end: Decimal | None, value: Decimal) -> bool:
    """An end is a value itself where the hedge says so, or where it is not the printed number (约)."""
    return band.closed if end == value else band.below is not None and band.above is not None


def percent(value: Fraction, hedge: str | None, band: Band | None, place: Fraction) -> Worth:
    """A share in percent that is written as a fraction of a hundred, a thousand or ten thousand."""
    number, size = _decimal(value), _decimal(place)
    if band:
        return hedged(number, size, size, size, hedge, band)
    return rounded(number, size)


def _decimal(value: Fraction) -> Decimal:
    with localcontext(EXACT):
        return tidy(Decimal(value.numerator) / Decimal(value.denominator))


def share(value: Fraction, hedge: str | None, band: Band | None) -> Worth:
    """A fraction such as 三分之一: said exactly, meant loosely only where it is hedged."""
    if band is None:
        return Worth(value, None, value, value)
    tenth = Fraction(1, 10)
    below, above = (None if end is None else end for end in (band.below, band.above))
    low = value if below is None else None if below.steps is None else value - min(tenth, value / 5)
    high = value if above is None else None if above.steps is None else value + min(tenth, value / 5)
    return Worth(value, None, low, high, low == value and not band.closed, high == value and not band.closed, hedge)
