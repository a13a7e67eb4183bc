"""Where the reader stands in a text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from factcheck.figures.times.point import Tail
from factcheck.model import Grain, Period


@dataclass(slots=True)
class Timeline:
    """When the text was published, and what it named before; what is of a paragraph is forgotten at its end."""

    anchor: date | None
    now: datetime | None
    settled: dict[Tail, Period]  # what is the same in every text: 2020年, 2020年11月11日
    undated: bool = False  # whether the anchor only stands in for a day of publication that nobody knows
    last: Period | None = None  # the stretch named last, other than single days
    fresh: bool = False  # whether that was in this paragraph
    month: Period | None = None  # the month named last by its number
    last_day: Period | None = None  # the single day of this paragraph named last
    day: date | None = None  # the day of this paragraph named last, or the first of the month
    exact: date | None = None  # the day of this paragraph named last
    year: int | None = None  # the year of this paragraph named last
    dated_year: int | None = None  # the year of this paragraph's last date that prints one
    linked: bool = False  # whether what comes next stands in a list with what came before
    compared: bool = False  # whether something else is compared with it
    dateline: bool = False  # whether it is the dateline of an agency
    today: bool = False  # whether a word for today or yesterday stands right before it
    passing: bool = False  # whether it only names a week that something is of
    bracketed: bool = False  # whether it is put in brackets after a day

    def new_paragraph(self) -> None:
        """Forgets what holds only within a paragraph."""
        self.day = self.exact = self.year = self.dated_year = self.last_day = None
        self.fresh = False

    def note(self, period: Period, explicit_year: bool, moves: bool, leads: bool = True) -> None:
        """Remembers a stretch that was named.

        `moves` is False where the next 次日 is not the day after it, `leads` where the next 上年 is not the year before.
        """
        begin, finish, grain = period.begin, period.finish, period.grain
        short = grain is Grain.DAY or grain is Grain.MOMENT
        if not (self.compared or self.dateline):
            if not (short and begin == finish):
                self.last, self.fresh = period, True
            elif begin is not None:
                self.last_day = period
        if begin is None or finish is None:
            return
        if leads and not self.compared:  # 比上年增长5%, and again 比上年增长6%: both are of the same year
            self.year = finish.year
        if self.passing or not moves or not (short or grain is Grain.MONTH):
            return
        if grain is Grain.MONTH:
            self.day = day_of(begin)
        else:
            self.day = self.exact = day_of(finish)
        if explicit_year:
            self.dated_year = finish.year

    @property
    def same(self) -> Period | None:
        """What 同期 speaks of: the stretch named last in the paragraph, else its last day, else any stretch before."""
        return self.last if self.fresh or self.last_day is None else self.last_day


def day_of(value: date | datetime) -> date:
    """The day of a day or moment."""
    return value.date() if isinstance(value, datetime) else value
