"""What a surface says about time before its anchor is known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from fractions import Fraction
from typing import NamedTuple

from factcheck.model import Grain

Bounds = tuple[int, int]


class Level(IntEnum):
    """How fine the finest field of a point is; a finer one may follow a coarser one."""

    ERA = 1
    YEAR = 2
    STRETCH = 3
    MONTH = 4
    WEEK = 5
    DAY = 6
    DAYPART = 7
    CLOCK = 8


class Base(Enum):
    """What an offset counts from."""

    ANCHOR = "publication"
    TEXT = "nearest earlier date of the paragraph"


@dataclass(frozen=True, slots=True)
class Offset:
    """So many years, months, weeks or days from a base; `last` closes a row of them."""

    base: Base
    count: int
    last: int | None = None


class Point(NamedTuple):
    """A date or stretch of the calendar, as far as it is printed; bounds are inclusive, and may be equal."""

    level: Level
    grain: Grain
    century: int | None = None  # 20 for the 1900s
    century_offset: int | None = None
    decade: int | None = None  # 80 for the eighties
    years: Bounds | None = None
    year: Offset | None = None
    months: Bounds | None = None
    month: Offset | None = None
    quarter: Offset | None = None
    week: Offset | None = None
    days: Bounds | None = None
    day: Offset | None = None
    weekday: int | None = None
    nth: int | None = None  # which of the month's weekdays
    holiday: str | None = None
    lunar: bool | None = None  # months and days of the lunar calendar
    part: str | None = None  # as in the lexicon's suffixes
    daypart: str | None = None  # as in the lexicon
    clock: tuple[int, int, int] | None = None  # hour, minute, second
    until: tuple[int, int, int] | None = None
    every: bool | None = None  # returns every year or month: no one stretch
    known: bool | None = None  # False: a time that cannot be placed in this calendar

    def joined(self, finer: Point) -> Point:
        """This point with the fields of a finer one; the finer wins."""
        return Point._make([own if other is None else other for own, other in zip(self, finer, strict=True)])


class Length(NamedTuple):
    """A printed length of time as exact parts, coarse to fine, each `(count, unit)`; vague ones have no parts."""

    parts: tuple[tuple[Fraction, str], ...]
    unit: str
    until: Fraction | None = None
    approximate: bool = False


class Tail(NamedTuple):
    """A point as changed by what follows it; `parts` are meanings of the lexicon's suffixes, first to last.

    `last` is how many of which unit at its end are meant: 5月最后两天.
    """

    point: Point
    parts: tuple[str, ...]
    last: tuple[int, str] | None = None


class Stretch(NamedTuple):
    """From one point to another."""

    first: Tail
    last: Tail


class Reach(NamedTuple):
    """A length reaching back (-1) or forward (1) from publication.

    `whole` counts whole calendar units beside the present one, `far` means its far end alone.
    """

    length: Length
    sign: int
    whole: bool = False
    far: bool = False


@dataclass(frozen=True, slots=True)
class Same:
    """The stretch named last, so many years on; `None` where it cannot be known which."""

    years: int | None


Reading = Tail | Stretch | Length | Reach | Same
