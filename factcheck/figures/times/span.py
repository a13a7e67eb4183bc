"""What the time reader returns."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.model import Kind, Number, Period


class TimeSpan(NamedTuple):
    """A printed period or duration at `[start, end)` of the folded text.

    `amount`, `until` and `unit` are set for simple lengths, also those that a period is built on: 15年 is 15 年,
    3～6个月 is 3 until 6 月, 近五年 is 5 年. `duration` is ISO 8601, and `None` where the length is vague or a range.
    `weekday` is 1 for Monday where one is printed, so that a date beside it can be checked.
    """

    start: int
    end: int
    kind: Kind
    period: Period | None = None
    duration: str | None = None
    amount: Number | None = None
    until: Number | None = None
    unit: str | None = None
    weekday: int | None = None
