"""What a figure does in its clause, read from the words on both sides of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.model import Figure, Function, Kind
from factcheck.statements.words import Words, tail

_CHANGES = frozenset((Kind.PERCENT, Kind.MULTIPLE, Kind.FRACTION))
_TIMES = frozenset((Kind.PERIOD, Kind.ORDINAL, Kind.RATIO))
_RELATIVE = frozenset((Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE))
_ARRIVED = ("为", "到", "至")


@dataclass(frozen=True, slots=True)
class Cue:
    """Function and direction of a figure."""

    function: Function
    direction: int = 0
    whole: str | None = None


def read_cue(words: Words, figure: Figure, left: str, right: str, compared: str) -> Cue:
    """The cue of a figure with the clause text `left` and `right` of it; `compared` reaches left past periods."""
    if figure.kind in _TIMES:
        return Cue(Function.OTHER)
    if words.per_unit.search(left):
        return Cue(Function.OTHER)
    direction = _direction(words, figure, compared, right)
    if figure.kind is Kind.POINTS:
        return Cue(Function.DELTA if direction else Function.OTHER, direction)
    if figure.kind in _CHANGES:
        return _proportion(words, figure, compared, direction)
    if direction:
        return Cue(Function.DELTA, direction)
    if figure.hedge and words.attributive.match(right):
        return Cue(Function.OTHER)
    likened = words.likened.match(right) is not None and words.likening.search(compared) is not None
    return Cue(Function.BASE if likened or words.compared.search(compared) else Function.LEVEL)


def _proportion(words: Words, figure: Figure, left: str, direction: int) -> Cue:
    if any(words.scope_names[m.group()] == "contribution" for m in words.scopes.finditer(tail(left))):
        return Cue(Function.OTHER)
    if direction:
        return Cue(Function.RATE, direction)
    if figure.kind is Kind.MULTIPLE:
        times = words.times.search(left[-40:])
        return Cue(Function.TIMES, 0, words.named(times["whole"]) if times else None)
    share = words.share.search(left[-40:])
    if share:
        return Cue(Function.SHARE, 0, words.named(share["whole"]))
    return Cue(Function.LEVEL)


def _direction(words: Words, figure: Figure, left: str, right: str) -> int:
    text = tail(left)
    before = words.change.search(text)
    if before:
        return _signed(before, text)
    if figure.kind is Kind.PERCENT and words.bare_change.search(text):
        return 1  # 同比-3.8%: the sign is printed
    after = words.change_after.match(right) if figure.kind in _RELATIVE else None
    if after:
        return 1 if after["up"] else -1
    return 0


def _signed(found: re.Match[str], text: str) -> int:
    if found["upname"] or found["downname"]:
        return 1 if found["upname"] else -1  # 增幅为5% is a change although 为 follows
    arrived = found["reach"] or text.endswith(_ARRIVED)  # 增长到5% is where it arrived
    return 0 if arrived else 1 if found["up"] or found["more"] else -1
