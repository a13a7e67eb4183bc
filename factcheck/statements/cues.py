"""What a figure does in its clause, read from the words on both sides of it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model import Figure, Function, Kind
from factcheck.statements.words import Words, tail

_CHANGES = frozenset((Kind.PERCENT, Kind.MULTIPLE, Kind.FRACTION))
_TIMES = frozenset((Kind.PERIOD, Kind.ORDINAL, Kind.RATIO))


@dataclass(frozen=True, slots=True)
class Cue:
    """Function and direction of a figure."""

    function: Function
    direction: int = 0
    whole: str | None = None


def read_cue(words: Words, figure: Figure, left: str, right: str) -> Cue:
    """The cue of a figure with the clause text `left` and `right` of it."""
    if figure.kind in _TIMES:
        return Cue(Function.OTHER)
    direction = _direction(words, figure, left, right)
    if figure.kind is Kind.POINTS:
        return Cue(Function.DELTA if direction else Function.OTHER, direction)
    if figure.kind in _CHANGES:
        return _proportion(words, figure, left, direction)
    return Cue(Function.DELTA, direction) if direction else Cue(Function.LEVEL)


def _proportion(words: Words, figure: Figure, left: str, direction: int) -> Cue:
    if words.scopes.search(tail(left)) and "contribution" in {
        words.scope_names[m.group()] for m in words.scopes.finditer(tail(left))
    }:
        return Cue(Function.OTHER)
    if direction:
        return Cue(Function.RATE, direction)
    if figure.kind is Kind.MULTIPLE:
        return Cue(Function.TIMES)
    share = words.share.search(left[-40:])
    if share:
        return Cue(Function.SHARE, 0, share["whole"] or None)
    return Cue(Function.LEVEL)


def _direction(words: Words, figure: Figure, left: str, right: str) -> int:
    before = words.change.search(tail(left))
    if before:
        named = before["upname"] or before["downname"]
        # 增长到5% is where it arrived; 增幅为5% is still a change.
        if before["reach"] and not named:
            return 0
        if not named and tail(left)[before.end("up") if before["up"] else before.end("down") :].endswith(
            ("为", "到", "至")
        ):
            return 0
        return 1 if before["up"] or before["upname"] else -1
    if figure.kind in (Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE):
        after = words.change_after.match(right)
        if after:
            return 1 if after["up"] else -1
    return 0
