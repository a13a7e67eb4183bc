"""rules/facts/*.yaml: values that others have published, each with where and when."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path

from factcheck.facts.values import day, number, period
from factcheck.model import Fact, Interval
from factcheck.rulebook.faults import Faults
from factcheck.rulebook.fields import drawn, known, several, text
from factcheck.rulebook.names import scope_names
from factcheck.rulebook.packs import fact_files
from factcheck.rulebook.source import Value, read_yaml

_NEEDED = ("id", "subject", "metric", "requires", "period", "value", "unit", "source", "publisher")
FACT_FIELDS = (*_NEEDED, "excludes", "occasion", "scope", "published")
_ID = re.compile("[a-z0-9][a-z0-9-]*")


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
    """The facts in `facts/` of rules folders; a later folder's replaces an earlier one's of the same id.

    Raises: RuleError with every mistake found.
    """
    faults = Faults()
    scopes = scope_names(folders)
    found: dict[str, FactEntry] = {}
    for folder in folders:
        found |= _folder(folder, scopes, faults)
    faults.stop()
    return tuple(found.values())


def _folder(folder: Path, scopes: Collection[str], faults: Faults) -> dict[str, FactEntry]:
    found: dict[str, FactEntry] = {}
    for item in (item for items in faults.every(_items, fact_files(folder)) for item in items):
        entry = faults.take(partial(_entry, scopes), item)
        if entry is not None and entry.fact.id in found:
            faults.note_at(item.fields()["id"], f"参考数据“{entry.fact.id}”在这个文件夹里写了两次")
        elif entry is not None:
            found[entry.fact.id] = entry
    return found


def _items(path: Path) -> list[Value]:
    return known(read_yaml(path), ("facts",), ("facts",))["facts"].items()


def _entry(scopes: Collection[str], value: Value) -> FactEntry:
    fields, faults = known(value, FACT_FIELDS, _NEEDED), Faults()
    said = {
        name: faults.take(text, fields[name]) or "" for name in ("subject", "metric", "source", "publisher", "unit")
    }
    identifier = faults.take(_identifier, fields["id"]) or ""
    when = faults.take(period, fields["period"])
    amount, place = faults.take(number, fields["value"]) or (Fraction(0), Fraction(0))
    published = faults.get(fields, "published", day)
    requires = faults.take(_groups, fields["requires"]) or ()
    excludes = faults.get(fields, "excludes", several) or ()
    occasion = faults.get(fields, "occasion", several) or ()
    scope = faults.get(fields, "scope", partial(drawn, allowed=scopes)) or ()
    faults.stop()
    fact = Fact(
        id=identifier,
        subject=said["subject"],
        metric=said["metric"],
        period=when,
        value=amount,
        interval=Interval(amount - place / 2, amount + place / 2),
        printed=f"{fields['value'].text()}{said['unit']}",
        unit=said["unit"],
        source=said["source"],
        publisher=said["publisher"],
        published=published,
    )
    return FactEntry(fact, requires, excludes, occasion, frozenset(scope))


def _identifier(value: Value) -> str:
    if not _ID.fullmatch(value.text()):
        value.fail("id 用小写英文、数字和连字符，如 haizhou-passengers-2010")
    return value.text()


def _groups(value: Value) -> tuple[tuple[str, ...], ...]:
    """Groups of words; RuleError where there is none, for every sentence would do."""
    groups = value.items()
    if not groups:
        value.fail("至少要有一组词，如 [[海州机场], [旅客, 客流]]")
    return tuple(several(group) for group in groups)
