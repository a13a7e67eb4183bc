"""Hedges: words that loosen a number, and the interval they leave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import NamedTuple

from factcheck.figures.numerals import EXACT, is_safe, tidy
from factcheck.rulebook.source import Value


@dataclass(frozen=True, slots=True)
class Reach:
    """How far beyond a number the truth may lie, in steps of its last digit and at most a share of it.

    Without `steps` it may lie anywhere on that side.
    """

    steps: Fraction | None
    share: Fraction | None = None

    def size(self, value: Decimal, step: Decimal) -> Decimal | None:
        """The reach from `value`, whose last digit counts `step`; `None` for no bound."""
        if self.steps is None:
            return None
        reach = step * self.steps.numerator / self.steps.denominator
        if self.share is not None:
            reach = min(reach, abs(value) * self.share.numerator / self.share.denominator)
        return reach


@dataclass(frozen=True, slots=True, eq=False)  # kept and compared by identity: made once, looked up often
class Band:
    """One class of hedges: its reach on either side, `None` where the number is the end; `closed` ends belong."""

    name: str
    below: Reach | None
    above: Reach | None
    closed: bool

    def bounds(self, value: Decimal, place: Decimal, step: Decimal) -> tuple[Decimal | None, Decimal | None]:
        """What the hedged number leaves open, from low to high."""
        if is_safe(value, place):
            return self._end(value, place, step, -1), self._end(value, place, step, 1)
        with localcontext(EXACT):
            return self._end(value, place, step, -1), self._end(value, place, step, 1)

    def _end(self, value: Decimal, place: Decimal, step: Decimal, side: int) -> Decimal | None:
        reach = self.below if side < 0 else self.above
        if reach is None:
            return value
        size = reach.size(value, step)
        if size is None:
            return None
        both = self.below is not None and self.above is not None
        return tidy(value + side * (max(size, place / 2) if both else size))


class Hedge(NamedTuple):
    """A hedge as printed, and its class."""

    word: str
    band: Band


@dataclass(frozen=True, slots=True)
class HedgeTable:
    """Hedges by word and by where they stand."""

    before: Mapping[str, Band]
    after: Mapping[str, Band]
    inside: Mapping[str, Band]
    bare: Mapping[str, Band]
    before_undone: Mapping[str, tuple[str, ...]]
    after_undone: Mapping[str, tuple[str, ...]]
    before_ends: Mapping[str, tuple[Hedge, ...]]  # by the last character of the word, longest first
    after_starts: Mapping[str, tuple[Hedge, ...]]  # and by its first
    minus_stops: tuple[str, ...]  # characters after which 负 is no minus
    listed: tuple[str, ...]  # after these 7、8个 are two numbers
    bare_stops: tuple[str, ...]  # a magnitude without a digit is no number after these
    few: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]  # 几 and 数: units after and characters before

    def around(self, folded: str, start: int, end: int) -> Hedge | None:
        """The hedge right before or right after a figure at `[start, end)`."""
        before, after = folded[start - 1 : start], folded[end : end + 1]
        if (before in self.before_ends or before == " ") and (hedge := self.ending(folded, start - (before == " "))):
            return hedge
        return self.starting(folded, end + (after == " ")) if after in self.after_starts or after == " " else None

    def within(self, word: str | None) -> Hedge | None:
        """The hedge written as one with a number: 多, 几, 上."""
        band = self.inside.get(word) or self.bare.get(word) if word else None
        return Hedge(word, band) if word and band else None

    def ending(self, folded: str, end: int) -> Hedge | None:
        """The hedge that ends at `end`, the longest one."""
        for hedge in self.before_ends.get(folded[end - 1 : end], ()):
            word = hedge[0]
            if folded.endswith(word, 0, end):
                undone = self.before_undone.get(word)
                return None if undone and folded.endswith(undone, 0, end - len(word)) else hedge
        return None

    def starting(self, folded: str, start: int) -> Hedge | None:
        """The hedge that begins at `start`, the longest one."""
        for hedge in self.after_starts.get(folded[start : start + 1], ()):
            word = hedge[0]
            if folded.startswith(word, start):
                undone = self.after_undone.get(word)
                return None if undone and folded.startswith(undone, start + len(word)) else hedge
        return None


def load_hedges(value: Value) -> HedgeTable:
    """The table in hedges.yaml."""
    fields = value.fields()
    bands = {name: _band(name, entry) for name, entry in fields["classes"].fields().items()}
    before, after, inside, bare = (_group(fields[side], bands) for side in ("before", "after", "inside", "bare"))
    ends, starts = _by_edge(before, -1), _by_edge(after, 0)
    undone = [
        {word: tuple(entry.text().split()) for word, entry in fields[name].fields().items()}
        for name in ("unless_preceded", "unless_followed")
    ]
    minus, listed, stops = (tuple(fields[name].text().split()) for name in ("minus_stops", "listed", "bare_stops"))
    return HedgeTable(
        before, after, inside, bare, undone[0], undone[1], ends, starts, minus, listed, stops, _few(fields["few"])
    )


def _by_edge(bands: Mapping[str, Band], edge: int) -> dict[str, tuple[Hedge, ...]]:
    found: dict[str, tuple[Hedge, ...]] = {}
    for word in sorted(bands, key=len, reverse=True):
        found[word[edge]] = (*found.get(word[edge], ()), Hedge(word, bands[word]))
    return found


def _few(value: Value) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    entries = ((word, entry.fields()) for word, entry in value.fields().items())
    return {word: (tuple(e["units"].text().split()), tuple(e["after"].text().split())) for word, e in entries}


def _group(value: Value, bands: Mapping[str, Band]) -> dict[str, Band]:
    found: dict[str, Band] = {}
    for name, words in value.fields().items():
        if name not in bands:
            words.fail(f"'{name}' is no class of hedges")
        found |= dict.fromkeys(words.text().split(), bands[name])
    return found


def _band(name: str, value: Value) -> Band:
    fields = value.fields()
    below, above = (_reach(fields[side]) if side in fields else None for side in ("below", "above"))
    return Band(name, below, above, "closed" in fields)


def _reach(value: Value) -> Reach:
    if not value.is_mapping():
        if value.text() != "none":
            value.fail("expected 'none' or steps and a share")
        return Reach(None)
    fields = value.fields()
    try:
        steps = Fraction(fields["steps"].text())
        share = Fraction(fields["share"].text()) if "share" in fields else None
    except (KeyError, ValueError, ZeroDivisionError):
        value.fail("expected steps, and perhaps a share, as numbers or fractions")
    return Reach(steps, share)
