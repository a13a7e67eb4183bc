"""The words of time, read from rules/lexicon/time.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from factcheck.figures.times.lunar import LunarTable, load_lunar
from factcheck.rulebook.source import Value, read_yaml

Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that returns every year: solar month and day, nth weekday of a month, or lunar month and day."""

    month: int
    day: int
    nth: int
    weekday: int
    lunar: int


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The lexicon of the time reader; field by field what the file says, and what it says is there."""

    years: Counts
    years_in_text: Counts
    months: Counts
    months_in_text: Counts
    weeks: Counts
    days: Counts
    days_in_text: Counts
    quarters: Counts
    evenings: frozenset[str]
    pairs_of_days: dict[str, tuple[int, int]]
    pairs_of_years: dict[str, tuple[int, int]]
    weekday_heads: tuple[str, ...]
    weekdays: Counts
    ordinals: Counts
    stretches: dict[str, tuple[int, int]]
    parts_of_year: dict[str, str]
    parts_of_month: dict[str, str]
    suffixes: dict[str, str]
    suffix_stops: dict[str, tuple[str, ...]]
    same: tuple[str, ...]
    same_year_before: tuple[str, ...]
    same_year_after: tuple[str, ...]
    same_unknown: tuple[str, ...]
    past: tuple[str, ...]
    future: tuple[str, ...]
    head: tuple[str, ...]
    head_past: tuple[str, ...]
    alone_past: tuple[str, ...]
    alone_future: tuple[str, ...]
    length_suffixes: dict[str, str]
    length_suffix_stops: dict[str, tuple[str, ...]]
    length_only_after: tuple[str, ...]
    length_only_before: tuple[str, ...]
    ahead_after: tuple[str, ...]
    dayparts: dict[str, str]
    clock_joins: tuple[str, ...]
    joins: frozenset[str]
    ranges: tuple[str, ...]
    ordinal: str
    lists: frozenset[str]
    list_marks: tuple[str, ...]
    plans: dict[str, tuple[int, int]]
    plan_tails: tuple[str, ...]
    plan_quotes: tuple[str, ...]
    reigns: Counts
    before_christ: tuple[str, ...]
    centuries_relative: Counts
    holidays: dict[str, Holiday]
    terms: dict[str, tuple[int, int]]
    lunar_months: Counts
    holiday_tails: tuple[str, ...]
    stops: dict[str, tuple[str, ...]]
    clock_stops_after: tuple[str, ...]
    ratio_stops_after: tuple[str, ...]
    short_year_after: tuple[str, ...]
    day_length_after: tuple[str, ...]
    day_length_before: tuple[str, ...]
    every_year: tuple[str, ...]
    every_month: tuple[str, ...]
    compared_after: tuple[str, ...]
    datelines: tuple[str, ...]
    clock_after: tuple[str, ...]
    clock_before: tuple[str, ...]
    false_friends: tuple[str, ...]
    lunar: LunarTable


_COUNTS = "years years_in_text months months_in_text weeks days days_in_text quarters weekdays ordinals lunar_months reigns centuries_relative"
_NAMES = "dayparts parts_of_year parts_of_month suffixes length_suffixes"
_STOPS = "suffix_stops length_suffix_stops stops"
_SPANS = "stretches plans pairs_of_days pairs_of_years terms"
_SETS = "evenings joins lists"
_LISTS = (
    "weekday_heads same same_year_before same_year_after same_unknown past future head head_past alone_past alone_future length_only_after length_only_before ahead_after "
    "clock_joins ranges list_marks plan_tails plan_quotes before_christ holiday_tails clock_stops_after ratio_stops_after "
    "short_year_after day_length_after day_length_before every_year every_month compared_after datelines clock_after clock_before "
    "false_friends"
)


def load_times(rules: Path) -> TimeWords:
    """The words of time from a rules directory.

    Raises: RuleError, naming the place of every mistake found first.
    """
    root = read_yaml(rules / "lexicon" / "time.yaml")
    fields = root.fields()

    def field(name: str) -> Value:
        return fields[name] if name in fields else root.fail(f"'{name}' is missing")

    read: dict[str, object] = {name: _counts(field(name)) for name in _COUNTS.split()}
    read |= {name: {k: v.text() for k, v in field(name).fields().items()} for name in _NAMES.split()}
    read |= {name: {k: v.texts() for k, v in field(name).fields().items()} for name in _STOPS.split()}
    read |= {name: {k: _pair(v) for k, v in field(name).fields().items()} for name in _SPANS.split()}
    read |= {name: frozenset(field(name).texts()) for name in _SETS.split()}
    read |= {name: field(name).texts() for name in _LISTS.split()}
    read["ordinal"] = field("ordinal").text()
    read["holidays"] = {name: _holiday(value) for name, value in field("holidays").fields().items()}
    read["lunar"] = load_lunar(field("lunar"))
    return TimeWords(**read)  # type: ignore[arg-type]  # the names above are the fields, as the tests hold


def _counts(value: Value) -> Counts:
    return {word: whole_number(count) for word, count in value.fields().items()}


def whole_number(value: Value) -> int:
    """The whole number a value states; RuleError where it states none."""
    try:
        return int(value.text())
    except ValueError:
        value.fail(f"'{value.text()}' is not a whole number")


def _pair(value: Value) -> tuple[int, int]:
    items = value.items()
    if len(items) != 2:
        value.fail("expected the first and the last")
    return whole_number(items[0]), whole_number(items[1])


def _holiday(value: Value) -> Holiday:
    given = _counts(value)
    unknown = given.keys() - {"month", "day", "nth", "weekday", "lunar"}
    if unknown:
        value.fail(f"'{min(unknown)}' says nothing of a holiday")
    return Holiday(*(given.get(name, 0) for name in ("month", "day", "nth", "weekday", "lunar")))
