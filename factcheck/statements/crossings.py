"""Which level a threshold speaks of: 融资余额20056亿元，比上日增加167亿元，重回2万亿元之上."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.model import Figure, Function, Kind, Statement
from factcheck.statements.words import Words

_FAR = 80  # code points between a level and a threshold that still speaks of it
_UNMEASURING = frozenset((Kind.PERIOD, Kind.ORDINAL, Kind.DURATION, Kind.RATIO))
_CHANGES = frozenset((Function.RATE, Function.DELTA))


def attach_crossings(words: Words, folded: str, statements: Sequence[Statement]) -> list[Statement]:
    """The statements of one sentence, with `of` set for thresholds whose clause names nothing of its own.

    A change after such a threshold is one of the level that crossed it: 4.45万亿元，连续3个月超过4万亿元，增长16.9%.
    """
    found = list(statements)
    passed: dict[int, Figure] = {}
    for i, statement in enumerate(found):
        if statement.function is Function.LEVEL and _crosses(words, folded, found, i):
            level = _level(folded, found, i)
            found[i] = replace(statement, of=level)
            if level is not None:
                passed[statement.figure.start] = level
        elif statement.of is not None and statement.of.start in passed:
            found[i] = replace(statement, of=passed[statement.of.start])
    return found


def _crosses(words: Words, folded: str, statements: Sequence[Statement], i: int) -> bool:
    """Whether nothing but a word of crossing, and such as say how, stands in the clause before a figure."""
    at, end = statements[i].clause[0], statements[i].figure.at[0]
    pieces = []
    for earlier in statements[:i]:
        if earlier.figure.at[1] <= at:
            continue
        if earlier.figure.kind not in _UNMEASURING:
            return False
        pieces.append(folded[at : earlier.figure.at[0]])
        if earlier.figure.kind is Kind.PERIOD and not _looks_back(words, pieces[-1], earlier.figure.text):
            return False  # 2018年是2万吨，2019年突破了15万吨: another time
        at = earlier.figure.at[1]
    return words.crossed.fullmatch("".join([*pieces, folded[at:end]])) is not None


def _looks_back(words: Words, before: str, named: str) -> bool:
    """Whether a period is none that the crossing happened in: 自3月以来首次, 历史同期首次, 近14个月以来首次."""
    return bool(words.reference.search(before) or words.earlier.search(named)) or named.startswith("近")


def _level(folded: str, statements: Sequence[Statement], i: int) -> Figure | None:
    """The nearest level before, past its own changes, where it is of the same unit and not of another matter."""
    mine = statements[i].figure
    changed: Figure | None = None
    for earlier in reversed(statements[:i]):
        figure = earlier.figure
        if mine.at[0] - figure.at[1] > _FAR or "；" in folded[figure.at[1] : mine.at[0]]:
            return None
        if earlier.function in _CHANGES and earlier.of is not None and changed in (None, earlier.of):
            changed = earlier.of
        elif earlier.function is Function.LEVEL and figure.kind not in _UNMEASURING:
            return figure if changed in (None, figure) and _alike(figure, mine) else None
        elif figure.kind not in _UNMEASURING:
            return None
    return None


def _alike(a: Figure, b: Figure) -> bool:
    if a.kind is not b.kind:
        return {a.kind, b.kind} == {Kind.NUMBER, Kind.QUANTITY}
    return (a.unit.dimension if a.unit else None) == (b.unit.dimension if b.unit else None)
