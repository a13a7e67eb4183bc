"""What a number leaves open: rounding, hedges, and what its unit makes of both."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction
from typing import NamedTuple

from factcheck.figures.core import Core
from factcheck.figures.hedges import Band, Hedge, HedgeTable, Reach
from factcheck.figures.measures import ONE, Measure, scaled
from factcheck.figures.numerals import EXACT, Numeral, is_safe, tidy
from factcheck.model import Kind, Number

_TENTH = Fraction(1, 10)  # how far a hedged fraction reaches, and no further than a fifth of itself


_tuple = tuple.__new__  # the class itself would look at its arguments by name


class Worth(NamedTuple):
    """A value with its interval, as figures print it."""

    value: Number | None
    place: Decimal | None
    low: Number | None
    high: Number | None
    low_open: bool = False
    high_open: bool = False
    hedge: str | None = None


def worth(core: Core, measure: Measure | None, extra: Decimal, hedge: Hedge | None, table: HedgeTable) -> Worth:
    """What `core` says in `measure`; `extra` is what follows the unit (半, 五角), in its units."""
    numeral = core.numeral
    plain = core.hedge is None and core.spread is None and not extra
    if plain and (measure is None or measure.factor is ONE):
        return printed(numeral, exact(core, measure), hedge)
    factor = measure.factor if measure else ONE
    if measure and measure.word == "折" and numeral.value >= 10:
        factor = ONE  # 75折, 九五折
    with localcontext(EXACT):
        if core.spread:
            low, high = (tidy(scaled(end, factor)) for end in core.spread)
            own = None if core.closed else core.surface[:1]
            return Worth(None, None, low, high, not core.closed, not core.closed, hedge.word if hedge else own)
        value = tidy(scaled(numeral.value, factor) + extra.copy_sign(numeral.value))
        place, step = tidy(scaled(numeral.place, factor)), scaled(numeral.step, factor)
        if extra:
            spoken = measure is not None and measure.kind is Kind.MULTIPLE  # 逾一倍半 is up to two, not 1.6
            place = step = extra if spoken else Decimal(1).scaleb(int(extra.as_tuple().exponent))
    rule = table.within(core.hedge) or hedge  # 约十多家 is more than ten
    counted = exact(core, measure) and not extra
    if rule:
        return hedged(value, None if counted else place, rule, place, step)
    return Worth(value, None, value, value) if counted else rounded(value, place)


def printed(numeral: Numeral, counted: bool, hedge: Hedge | None) -> Worth:
    """What nearly all numbers are: not converted, and nothing in them or after their unit that loosens them."""
    value, place, _ = numeral
    if hedge:
        return hedged(value, None if counted else place, hedge, place, numeral.step)
    ends = (None, value, value) if counted else (place, *nearest(value, place))
    return _tuple(Worth, (value, *ends, False, False, None))


def nearest(value: Decimal, place: Decimal) -> tuple[Decimal, Decimal]:
    """The ends of what rounds to `value` at `place`."""
    if not is_safe(value, place):
        with localcontext(EXACT):
            return tidy(value - place / 2), tidy(value + place / 2)
    half = place / 2
    return value - half, value + half


def exact(core: Core, measure: Measure | None) -> bool:
    """Whether a number counts whole things one by one."""
    return core.numeral.plain and measure is not None and measure.unit.discrete


def rounded(value: Decimal, place: Decimal) -> Worth:
    """The values that round to `value` at `place`."""
    with localcontext(EXACT):
        half = place / 2
        return Worth(value, place, tidy(value - half), tidy(value + half))


def hedged(value: Decimal, kept: Decimal | None, hedge: Hedge, place: Decimal, step: Decimal) -> Worth:
    """What a hedge leaves open; `kept` is the place the figure reports."""
    low, high = hedge.band.bounds(value, place, step)
    low_open, high_open = (not _closed(hedge.band, end, value) for end in (low, high))
    return _tuple(Worth, (value, kept, low, high, low_open, high_open, hedge.word))


def _closed(band: Band, end: Decimal | None, value: Decimal) -> bool:
    """An end is a value itself where the hedge says so, or where it is not the printed number (约)."""
    return band.closed if end == value else band.below is not None and band.above is not None


def percent(value: Fraction, place: Fraction, step: Fraction, hedge: Hedge | None) -> Worth:
    """A share in percent that is written as a fraction of a hundred, a thousand or ten thousand."""
    number, size = _decimal(value), _decimal(place)
    return hedged(number, size, hedge, size, _decimal(step)) if hedge else rounded(number, size)


def _decimal(value: Fraction) -> Decimal:
    with localcontext(EXACT):
        return tidy(Decimal(value.numerator) / Decimal(value.denominator))


def share(value: Fraction, hedge: Hedge | None) -> Worth:
    """A fraction such as 三分之一: said exactly, meant loosely only where it is hedged."""
    if hedge is None:
        return Worth(value, None, value, value)
    low, high = (_share_end(value, reach, side) for reach, side in ((hedge.band.below, -1), (hedge.band.above, 1)))
    closed = hedge.band.closed
    return Worth(value, None, low, high, low == value and not closed, high == value and not closed, hedge.word)


def _share_end(value: Fraction, reach: Reach | None, side: int) -> Fraction | None:
    if reach is None:
        return value
    return None if reach.steps is None else value + side * min(_TENTH, value / 5)
