"""Units as the lexicon lists them: which words they are and how they compare."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from factcheck.model import Kind, Unit
from factcheck.rulebook.source import Value

ONE = Fraction(1)


@dataclass(frozen=True, slots=True, eq=False)  # kept and compared by identity: made once, looked up often
class Measure:
    """What a unit word makes of the number before it: its kind, its unit, and a factor on the value.

    `exotic` marks units that follow Arabic digits only, `listed` those of them that count after a list of names as well;
    `currency` is set for money.
    """

    word: str
    kind: Kind
    unit: Unit
    factor: Fraction = ONE
    exotic: bool = False
    listed: bool = False
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class MeasureTable:
    """Units by their word; `by_lead` lists the words by their first two characters, or all that they have, longest first."""

    by_word: Mapping[str, Measure]
    by_lead: Mapping[str, tuple[str, ...]]
    before: Mapping[str, Measure]  # currency signs: $, US$, 人民币
    undone: Mapping[str, tuple[str, ...]]
    before_ends: frozenset[str]
    seconds: Mapping[str, Unit]  # units of time, for rates
    pieces: Mapping[str, tuple[Measure, tuple[str, ...]]]  # 块 counts, but before these it is money
    counted: Mapping[str, Measure]  # what 级 is after one of its characters: 市两级, by both
    prefixed: Mapping[str, Mapping[str, Measure]]  # 摄氏 before a number makes 度 摄氏度
    prefixed_ends: frozenset[str]
    each: str
    per_head: Mapping[str, Unit]  # 人均 is per 人
    dividing: frozenset[str]  # last characters of these and of `each`

    def at(self, folded: str, start: int) -> Measure | None:
        """The unit that begins at `start`, the longest one; `None` where its continuation makes another word of it."""
        lead = folded[start : start + 2]
        for word in self.by_lead.get(lead) or self.by_lead.get(lead[:1], ()):
            if folded.startswith(word, start):
                end = start + len(word)
                if self._is_undone(folded, word, end):
                    continue
                if word in self.pieces and end < len(folded) and not folded.startswith(self.pieces[word][1], end):
                    return self.pieces[word][0] if folded[end] >= "一" else self.by_word[word]
                return self.by_word[word]
        return None

    def undoing(self, word: str) -> str:
        """As part of an expression: what must not follow `word`, or it is no unit."""
        if word[-1].isascii() and word[-1].isalnum():
            return "(?![0-9A-Za-z])"
        undone = self.undone.get(word)
        return f"(?!{'|'.join(map(re.escape, undone))})" if undone else ""

    def _is_undone(self, folded: str, word: str, end: int) -> bool:
        if word[-1].isascii() and word[-1].isalnum():
            following = folded[end : end + 1]
            return following.isascii() and following.isalnum()
        undone = self.undone.get(word)
        return undone is not None and folded.startswith(undone, end)


def load_measures(value: Value) -> MeasureTable:
    """The table in units.yaml."""
    fields = value.fields()
    exotic = frozenset(fields["digits_only"].text().split())
    found = _shares(fields["shares"])
    before: dict[str, Measure] = {}
    for code, entry in fields["money"].fields().items():
        money = _money(code, entry)
        found |= money
        sample = next(iter(money.values()))
        if words := entry.fields().get("before"):
            before |= dict.fromkeys(words.text().split(), sample)
    seconds: dict[str, Unit] = {}
    for dimension, entry in fields["measures"].fields().items():
        for word, scale in entry.fields().items():
            unit = Unit(word, dimension, fraction(scale))
            if dimension == "time":
                seconds[word] = unit
            else:
                found[word] = Measure(word, Kind.QUANTITY, unit, exotic=word in exotic)
    listed = frozenset(fields["counted_in_lists"].text().split())
    found |= _counts(fields["counts"], exotic, listed)
    one = found["个"].unit
    whole = Unit("", "number", discrete=True)
    found |= {word: Measure(word, Kind.NUMBER, whole) for word in fields["kinds"].text().split()}
    for word, size in fields["groups"].fields().items():
        found[word] = Measure(word, Kind.QUANTITY, one, fraction(size))
    undone = {word: tuple(entry.text().split()) for word, entry in fields["unless_followed"].fields().items()}
    each = fields["each"].text()
    per_head = {word: _known(entry, found).unit for word, entry in fields["per_head"].fields().items()}
    return MeasureTable(
        by_word=found,
        by_lead=_by_lead(found),
        before=dict(sorted(before.items(), key=lambda pair: -len(pair[0]))),
        undone=undone,
        before_ends=frozenset(word[-1] for word in before),
        seconds=seconds,
        pieces={word: (_count(word), tuple(e.text().split())) for word, e in fields["pieces"].fields().items()},
        counted=_counted(fields["counted_after"]),
        prefixed={word: _renamed(entry, found) for word, entry in fields["prefixed"].fields().items()},
        prefixed_ends=frozenset(word[-1] for word in fields["prefixed"].fields()),
        each=each,
        per_head=per_head,
        dividing=frozenset(word[-1] for word in (each, *per_head)),
    )


def _count(word: str) -> Measure:
    return Measure(word, Kind.QUANTITY, Unit(word, f"count:{word}", discrete=True))


def _counted(value: Value) -> dict[str, Measure]:
    return {before + word: _count(word) for word, entry in value.fields().items() for before in entry.text().split()}


def _renamed(value: Value, found: Mapping[str, Measure]) -> dict[str, Measure]:
    return {word: _known(entry, found) for word, entry in value.fields().items()}


def _known(value: Value, found: Mapping[str, Measure]) -> Measure:
    """The unit of that name."""
    return found.get(value.text()) or value.fail(f"'{value.text()}' is not a unit")


def _shares(value: Value) -> dict[str, Measure]:
    """Percent, points and multiples; the factor turns the number into percent, percentage points or 倍."""
    symbols = {Kind.PERCENT: "%", Kind.POINTS: "个百分点", Kind.MULTIPLE: "倍"}
    return {
        word: Measure(word, kind, Unit(symbol, kind.value), fraction(size))
        for kind, symbol in symbols.items()
        for word, size in value.fields()[kind.value].fields().items()
    }


def _money(code: str, value: Value) -> dict[str, Measure]:
    """One currency: all its words report one symbol."""
    fields = value.fields()
    unit = Unit(fields["symbol"].text(), f"money:{code}")
    words = dict.fromkeys(fields["words"].text().split(), ONE)
    if "parts" in fields:
        words |= {word: fraction(size) for word, size in fields["parts"].fields().items()}
    return {word: Measure(word, Kind.QUANTITY, unit, factor, currency=code) for word, factor in words.items()}


def _counts(value: Value, exotic: frozenset[str], listed: frozenset[str]) -> dict[str, Measure]:
    found = {}
    for line in value.items():
        words = line.text().split()
        for word in words:
            unit = Unit(word, f"count:{words[0]}", discrete=True)
            found[word] = Measure(word, Kind.QUANTITY, unit, exotic=word in exotic, listed=word in listed)
    return found


def _by_lead(words: Mapping[str, Measure]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        found.setdefault(word[:2], []).append(word)
    return {lead: (*group, *(found.get(lead[0], ()) if len(lead) > 1 else ())) for lead, group in found.items()}


def fraction(value: Value) -> Fraction:
    """A positive number or fraction (1/1000)."""
    try:
        number = Fraction(value.text())
    except (ValueError, ZeroDivisionError):
        value.fail("expected a number or a fraction")
    if number <= 0:
        value.fail("expected a positive number")
    return ONE if number == 1 else number


def scaled(value: Decimal, factor: Fraction) -> Decimal:
    """`value` times a factor whose denominator is a power of ten."""
    return value if factor is ONE else value * factor.numerator / factor.denominator
