"""What carries over from the sentences before, as far as a reader would carry it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from factcheck.model import Figure, Grain, Kind, Period, Statement


@dataclass(frozen=True, slots=True)
class Carried:
    """Period and subject in force at the start of a sentence, and the period that the section began with, `first`, with the
    figure that prints it; a new section starts with none.
    """

    section: int = -1
    period: Period | None = None
    subject: str | None = None
    when: Figure | None = None
    first: tuple[Period, Figure] | None = None

    def entering(self, section: int) -> Carried:
        """What is left of it where a section begins."""
        return self if section == self.section else Carried(section)

    def back(self) -> Carried:
        """What is in force where a text, after an aside (9月当月，…), comes back to what it began with: 从贸易方式看，…."""
        return self if self.first is None else replace(self, period=self.first[0], when=self.first[1])

    def after(self, read: Sequence[Statement], today: date | None, earlier: re.Pattern[str]) -> Carried:
        """What carries over from a sentence that has been read.

        A time yet to come is only that of its own sentence, and so is one looked back to: 上年同期，…290万人次.
        """
        last = next((s for s in reversed(read) if s.figure.kind is not Kind.PERIOD), _opening(read))
        past = last is not None and last.when is not None and earlier.search(last.when.text) is not None
        carries = last is not None and not past and not _to_come(last.period, today)
        period, when = (last.period, last.when) if last is not None and carries else (self.period, self.when)
        subject = next((s.subject for s in read if s.subject), self.subject)
        first = self.first or ((period, when) if period is not None and when is not None else None)
        return Carried(self.section, period, subject, when, first)


def _opening(read: Sequence[Statement]) -> Statement | None:
    """The period that a sentence without other figures is set in: 2024年，市场多元化稳步推进。"""
    if len(read) != 1:
        return None
    only = read[0]
    alone = only.figure.at[0] == only.clause[0] and only.clause[1] - only.figure.at[1] <= 1
    return only if alone and only.period is not None and only.period.begin is not None else None


def _to_come(period: Period | None, today: date | None) -> bool:
    if period is None or period.begin is None or period.floating or today is None:
        return False
    begin = period.begin
    return (begin.date() if isinstance(begin, datetime) else begin) > today


def narrower(known: Period | None, printed: Period | None, opening: bool) -> Period | None:
    """The period in force once another is printed: the later, unless it only names the year of a finer one before it."""
    if printed is None or printed.begin is None or printed.finish is None:
        return known
    if known is None or known.begin is None or known.finish is None or not opening or printed.grain is not Grain.YEAR:
        return printed
    if known.floating is not printed.floating:
        return printed
    inside = printed.begin.year <= known.begin.year and known.finish.year <= printed.finish.year
    return known if inside and known.grain in (Grain.DAY, Grain.MOMENT) else printed
