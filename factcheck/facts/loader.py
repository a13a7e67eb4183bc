"""rules/facts/*.yaml: values that others have published, each with where and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path

from factcheck.model import Fact, Grain, Interval, Period, Problem, RuleError
from factcheck.rulebook.source import Value, read_yaml

_FIELDS = frozenset(
    "id subject metric requires excludes period occasion scope value unit source publisher published".split()  # noqa: SIM905
)
_OPTIONAL = frozenset(("excludes", "occasion", "scope", "published"))


@dataclass(frozen=True, slots=True)
class FactEntry:
    """A fact and the words that tell whether a statement speaks of the same thing.

    The sentence must hold one word of each group of `requires` and none of `excludes`. `occasion` lists names of the event
    whose day the period is, so that 2009年的“双11” means that day.
    """

    fact: Fact
    requires: tuple[tuple[str, ...], ...]
    excludes: tuple[str, ...]
    occasion: tuple[str, ...]
    scope: frozenset[str]

    def speaks_of(self, text: str) -> bool:
        """Whether a sentence is about what the fact is about."""
        return all(any(w in text for w in group) for group in self.requires) and not any(
            w in text for w in self.excludes
        )


def load_facts(folders: Sequence[Path]) -> tuple[FactEntry, ...]:
    """The facts in `facts/*.yaml` of rules folders; a later one replaces an earlier one of the same id.

    Raises: RuleError with every mistake found.
    """
    problems: list[Problem] = []
    found: dict[str, FactEntry] = {}
    for folder in folders:
        for path in sorted((folder / "facts").glob("*.yaml")) if folder.is_dir() else ():
            try:
                items = read_yaml(path).fields()["facts"].items()
            except KeyError:
                problems.append(Problem(str(path), 1, 1, "the field 'facts' is missing"))
                continue
            except RuleError as error:
                problems += error.problems
                continue
            for item in items:
                try:
                    entry = _entry(item)
                    found[entry.fact.id] = entry
                except RuleError as error:
                    problems += error.problems
    if problems:
        raise RuleError(problems)
    return tuple(found.values())


def _entry(value: Value) -> FactEntry:
    fields = value.fields()
    for name, field in fields.items():
        if name not in _FIELDS:
            field.fail(f"unknown field '{name}'")
    for name in sorted(_FIELDS - _OPTIONAL - set(fields)):
        value.fail(f"the field '{name}' is missing")
    number, place = _number(fields["value"])
    half = place / 2
    unit = fields["unit"].text()
    fact = Fact(
        id=fields["id"].text(),
        subject=fields["subject"].text(),
        metric=fields["metric"].text(),
        period=_period(fields["period"]),
        value=number,
        interval=Interval(number - half, number + half),
        printed=f"{fields['value'].text()}{unit}",
        unit=unit,
        source=fields["source"].text(),
        publisher=fields["publisher"].text(),
        published=_date(fields["published"]) if "published" in fields else None,
    )
    return FactEntry(
        fact,
        tuple(group.texts() for group in fields["requires"].items()),
        fields["excludes"].texts() if "excludes" in fields else (),
        fields["occasion"].texts() if "occasion" in fields else (),
        frozenset(fields["scope"].texts()) if "scope" in fields else frozenset(),
    )


_MAGNITUDES = {"万亿": 12, "亿": 8, "万": 4}


def _number(value: Value) -> tuple[Fraction, Fraction]:
    """Value and size of its last place; a whole number without a magnitude is exact (place 0)."""
    text = value.text()
    magnitude = next((m for m in _MAGNITUDES if text.endswith(m)), "")
    try:
        number = Decimal(text.removesuffix(magnitude))
    except InvalidOperation:
        value.fail(f"'{text}' is no number")
    exponent = number.as_tuple().exponent
    scale = Fraction(10) ** _MAGNITUDES.get(magnitude, 0)
    if not isinstance(exponent, int):
        value.fail(f"'{text}' is no number")
    exact = not magnitude and exponent == 0
    return Fraction(number) * scale, Fraction(0) if exact else Fraction(10) ** exponent * scale


def _period(value: Value) -> Period:
    """2009, 2009-11-11 or 2019-11-01/2019-11-11."""
    text = value.text()
    first, _, last = text.partition("/")
    if len(first) == 4 and first.isdigit():
        year = int(first)
        return Period(date(year, 1, 1), date(int(last or first), 12, 31), Grain.YEAR)
    return Period(_date(value, first), _date(value, last or first), Grain.DAY)


def _date(value: Value, text: str | None = None) -> date:
    try:
        return date.fromisoformat(text or value.text())
    except ValueError:
        value.fail(f"'{text or value.text()}' is no date (YYYY-MM-DD)")
