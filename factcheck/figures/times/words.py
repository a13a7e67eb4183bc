"""The words of time, read from rules/lexicon/time.yaml."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path

from factcheck.figures.times.lunar import LunarTable, load_lunar
from factcheck.rulebook.source import Value, read_yaml

Counts = dict[str, int]
Names = dict[str, str]
Pairs = dict[str, tuple[int, int]]
Stops = dict[str, tuple[str, ...]]
Words = tuple[str, ...]
WordSet = frozenset[str]


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that returns every year: solar month and day, nth weekday of a month, or lunar month and day."""

    month: int = 0
    day: int = 0
    nth: int = 0
    weekday: int = 0
    lunar: int = 0


Holidays = dict[str, Holiday]


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The lexicon of the time reader: the file field by field; what each one says stands there."""

    years: Counts
    years_in_text: Counts
    months: Counts
    months_in_text: Counts
    weeks: Counts
    days: Counts
    days_in_text: Counts
    quarters: Counts
    evenings: WordSet
    pairs_of_days: Pairs
    pairs_of_years: Pairs
    weekday_heads: Words
    weekdays: Counts
    ordinals: Counts
    ordinal: str
    stretches: Pairs
    parts_of_year: Names
    parts_of_month: Names
    suffixes: Names
    suffix_stops: Stops
    same: Words
    passing_before: Words
    today_after: Words
    same_unknown: Words
    same_year_before: Words
    same_year_after: Words
    past: Words
    future: Words
    head: Words
    tail: Words
    head_past: Words
    alone_past: Words
    alone_future: Words
    length_suffixes: Names
    length_suffix_stops: Stops
    length_only_after: Words
    length_only_before: Words
    ahead_after: Words
    dayparts: Names
    clock_joins: WordSet
    joins: WordSet
    lunar_marks: Words
    ranges: Words
    lists: WordSet
    lists_of_days: WordSet
    list_marks: Words
    brackets: WordSet
    plans: Pairs
    plan_quotes: Words
    plan_stops: Words
    reigns: Counts
    before_christ: Words
    centuries_relative: Counts
    holidays: Holidays
    terms: Pairs
    lunar_months: Counts
    lunar: LunarTable
    stops: Stops
    clock_stops_after: Words
    clock_after: Words
    clock_before: Words
    ratio_stops_after: Words
    short_year_after: Words
    day_length_after: Words
    day_length_before: Words
    every_year: Words
    every_month: Words
    compared_after: Words
    datelines: Words
    word_stops_after: Names
    false_friends: Words


def load_times(rules: Path) -> TimeWords:
    """The words of time from a rules directory.

    Raises: RuleError, naming the place of the mistake.
    """
    root = read_yaml(rules / "lexicon" / "time.yaml")
    given = root.fields()
    wanted = {field.name: str(field.type) for field in fields(TimeWords)}
    for name, value in given.items():
        if name not in wanted:
            value.fail(f"'{name}' says nothing of time")
    missing = wanted.keys() - given.keys()
    if missing:
        root.fail(f"'{min(missing)}' is missing")
    return TimeWords(**{name: _READERS[kind](given[name]) for name, kind in wanted.items()})  # type: ignore[arg-type]


def whole_number(value: Value) -> int:
    """The whole number written there; RuleError where there is none."""
    try:
        return int(value.text())
    except ValueError:
        value.fail(f"'{value.text()}' is not a whole number")


def _counts(value: Value) -> Counts:
    return {word: whole_number(count) for word, count in value.fields().items()}


def _pairs(value: Value) -> Pairs:
    return {word: _pair(pair) for word, pair in value.fields().items()}


def _pair(value: Value) -> tuple[int, int]:
    items = value.items()
    if len(items) != 2:
        value.fail("expected two numbers")
    return whole_number(items[0]), whole_number(items[1])


def _holidays(value: Value) -> Holidays:
    return {name: _holiday(holiday) for name, holiday in value.fields().items()}


def _holiday(value: Value) -> Holiday:
    given = _counts(value)
    unknown = given.keys() - {field.name for field in fields(Holiday)}
    if unknown:
        value.fail(f"'{min(unknown)}' says nothing of a holiday")
    return Holiday(**given)


# How each kind of field is read, by the name of its type above.
_READERS: dict[str, Callable[[Value], object]] = {
    "Counts": _counts,
    "Names": lambda value: {word: name.text() for word, name in value.fields().items()},
    "Pairs": _pairs,
    "Stops": lambda value: {word: stops.texts() for word, stops in value.fields().items()},
    "Words": Value.texts,
    "WordSet": lambda value: frozenset(value.texts()),
    "Holidays": _holidays,
    "LunarTable": load_lunar,
    "str": Value.text,
}
