"""The lunar calendar, from a table of month lengths."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from factcheck.rulebook.source import Value


@dataclass(frozen=True, slots=True)
class LunarTable:
    """Bits of the years from `first`, whose new year fell on `new_year`.

    Bits 15 to 4 say which of the twelve months have 30 days, bits 3 to 0 which month is followed by a leap month,
    bit 16 whether the leap month has 30.

    Source: the table of the Hong Kong Observatory, in the common hexadecimal form.
    """

    first: int
    new_year: date
    years: tuple[int, ...]
    starts: tuple[int, ...]  # days from `new_year` to that of each year

    def date_of(self, year: int, month: int, day: int) -> date | None:
        """The solar date of a lunar one (leap months not meant); month 13 day 0 is the last day of the year."""
        index = year - self.first
        if not (0 <= index < len(self.years) and 1 <= month <= 13 and 0 <= day <= 30):
            return None
        bits = self.years[index]
        before = self.starts[index] + sum(_month(bits, m) for m in range(1, month))
        leap = bits & 0xF
        before += _leap(bits) if leap and leap < month else 0
        return self.new_year + timedelta(days=before + day - 1)


def _month(bits: int, month: int) -> int:
    return 30 if bits & (0x10000 >> month) else 29


def _leap(bits: int) -> int:
    if not bits & 0xF:
        return 0
    return 30 if bits & 0x10000 else 29


def _days_in_year(bits: int) -> int:
    return sum(_month(bits, m) for m in range(1, 13)) + _leap(bits)


def load_lunar(value: Value) -> LunarTable:
    """The table a rules file gives; RuleError where a field is not what it should be."""
    fields = value.fields()
    for name in ("first", "new_year", "years"):
        if name not in fields:
            value.fail(f"'{name}' is missing")
    try:
        new_year = date.fromisoformat(fields["new_year"].text())
        years = tuple(int(y, 16) for y in fields["years"].texts())
        return LunarTable(int(fields["first"].text()), new_year, years, (0, *accumulate(map(_days_in_year, years))))
    except ValueError as error:
        value.fail(str(error))
