"""A figure: a printed number with its unit, or a printed time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from factcheck.model.interval import Interval

Number = Decimal | Fraction


class Kind(StrEnum):
    """What sort of thing a figure prints."""

    QUANTITY = "quantity"  # a number with a unit: 58.3万笔/秒, 2.42亿元, 6项
    NUMBER = "number"  # a number without one
    PERCENT = "percent"  # 26.08%, 三成五, 过半; the value is in percent
    POINTS = "points"  # 0.5个百分点, 25个基点; the value is in percentage points
    MULTIPLE = "multiple"  # 1457倍, 翻两番; the value is the printed count of 倍 (翻番 is 2)
    FRACTION = "fraction"  # 三分之一
    RATIO = "ratio"  # 3:2; no value
    ORDINAL = "ordinal"  # 第12年, 第六, 首次
    PERIOD = "period"  # 2020年11月11日, 前三季度, 去年同期
    DURATION = "duration"  # 两个半小时, 15年


UNMEASURING = frozenset((Kind.PERIOD, Kind.ORDINAL, Kind.DURATION))  # that say when, how long or which, not how much


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: `symbol` as reported (笔/秒), and how it relates to others.

    `dimension` is equal for units that may be compared (mass, money:CNY, count:件, count:笔/time), and `scale` is how many of
    the dimension's base unit one of this unit is. `discrete` marks units that count whole things.
    """

    symbol: str
    dimension: str
    scale: Fraction = Fraction(1)
    discrete: bool = False


class Grain(StrEnum):
    """How fine a period is printed."""

    ERA = "era"
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Period:
    """The days (or moments) from `begin` to `finish`, both included; `None` where the text does not fix them.

    A `floating` period lies in a stand-in year, for the text does not fix its own: it may be compared with the other
    floating ones of its document, and is never reported.
    """

    begin: date | datetime | None
    finish: date | datetime | None
    grain: Grain
    floating: bool = False

    @property
    def iso(self) -> str | None:
        """ISO 8601 text, as short as the grain allows: 2020, 2020-11, 2020-11-11, 2020-11-01/2020-11-11."""
        if self.begin is None or self.finish is None or self.floating:
            return None
        whole = {Grain.YEAR: 4, Grain.MONTH: 7, Grain.DAY: 10}.get(self.grain)
        first, last = self.begin.isoformat(), self.finish.isoformat()
        if whole and first[:whole] == last[:whole]:
            return first[:whole]
        return first if first == last else f"{first}/{last}"


class Figure(NamedTuple):  # tens of thousands are made: as a tuple, each in one step and as one object
    """A printed figure.

    `start` and `end` are text offsets: `document.text[start:end] == text`. `at` is the span in the document's flow.
    `value` is what is printed, in `unit` with 万 and 亿 multiplied out (58.3万笔/秒 is 583000; 26.08% is 26.08). It is
    `None` for a range without a middle (3%～5%), a ratio and a period, but the number of a weekday, 1 for Monday.
    `place` is the value of one unit in the last printed place (58.3万: 1000), and `None` where the figure is exact
    (23家). `low` and `high` bound what may be true given rounding and hedge, `None` meaning unbounded; an open end is
    itself excluded.
    """

    start: int
    end: int
    text: str
    kind: Kind
    at: tuple[int, int]
    value: Number | None = None
    place: Decimal | None = None
    low: Number | None = None
    high: Number | None = None
    low_open: bool = False
    high_open: bool = False
    unit: Unit | None = None
    hedge: str | None = None
    period: Period | None = None
    duration: str | None = None  # ISO 8601, PT2H30M
    turned: bool = False  # a range that is printed with its greater end first

    @property
    def begin(self) -> date | datetime | None:
        """First day or moment of a period."""
        return self.period.begin if self.period else None

    @property
    def finish(self) -> date | datetime | None:
        """Last day or moment of a period."""
        return self.period.finish if self.period else None

    @property
    def interval(self) -> Interval:
        """What may be true, in printed units (percent in percent)."""
        return Interval(_exact(self.low), _exact(self.high), self.low_open, self.high_open)


def _exact(number: Number | None) -> Fraction | None:
    return None if number is None else Fraction(number)
