"""What two statements share by their place in the sentence and by what they are compared with."""

from __future__ import annotations

import re

from factcheck.model import Function, Statement
from factcheck.relations.scene import Scene
from factcheck.relations.sequence import is_dated

_COMPARING = tuple("于过足到达及")  # last letters of 低于, 超过, 不足, 不到, 未达, 不及
_ONE_OF = re.compile("[\u3400-\u9fff]{1,10}之一")
_CLOSE = 120  # code points


def _of(_: Scene, a: Statement, b: Statement) -> bool:
    return a.of is not None and a.of == b.of


def _free(_: Scene, a: Statement, __: Statement) -> bool:
    """Whether a change is said of no level beside it."""
    return a.of is None


def _based(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` is said to be the base of `a`; what stands under another 其中 is of something else."""
    return b.of == a.figure and b.among == a.among


def _basis(_: Scene, a: Statement, b: Statement) -> bool:
    return a.basis == b.basis


def _same_basis(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether two rates are measured alike; one that does not say is 同比, as the releases have it."""
    return (a.basis or "yoy") == (b.basis or "yoy")


def _compatible_basis(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether two changes are measured against the same: 比上年增加120万吨，增长2.3% names it once."""
    return a.basis == b.basis or (None in (a.basis, b.basis) and "mean" not in (a.basis, b.basis))


def _direction(_: Scene, a: Statement, b: Statement) -> bool:
    return a.direction == b.direction


def _function(_: Scene, a: Statement, b: Statement) -> bool:
    return a.function is b.function


def _close(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether two figures stand a few clauses apart at most; what one judgment calls a sentence may be a page."""
    return abs(a.figure.at[0] - b.figure.at[0]) <= _CLOSE


def _sole(scene: Scene, _: Statement, b: Statement) -> bool:
    """Whether the sentence has no other amount in the unit of `b`, so that nothing else can be meant."""
    return not any(
        s.figure.unit == b.figure.unit and s.function is Function.LEVEL and s.figure.value != b.figure.value
        for s in scene.near(b, "sentence")
        if s is not b and s.figure.kind is b.figure.kind
    )


def _outright(scene: Scene, _: Statement, b: Statement) -> bool:
    """Whether a figure after 低于 is what something is compared with, and does not tell which things are meant: 低于60%的机组."""
    start, end = b.figure.at
    defined = scene.folded.startswith("的", end) and not scene.words.standards.match(scene.folded, end + 1)
    return not defined or scene.folded[start - 1 : start] not in _COMPARING


def _one_of(scene: Scene, _: Statement, b: Statement) -> bool:
    """Whether a count is of the things that something is said to be one of: 34个县之一."""
    return _ONE_OF.match(scene.folded, b.figure.at[1]) is not None


def _dated(scene: Scene, _: Statement, b: Statement) -> bool:
    """Whether a time is printed by the calendar, so that another may come before it or after it."""
    return is_dated(b, scene.folded)


SYNTAX = {
    "dated": _dated,
    "one-of": _one_of,
    "outright": _outright,
    "sole": _sole,
    "close": _close,
    "of": _of,
    "free": _free,
    "based": _based,
    "basis": _basis,
    "same-basis": _same_basis,
    "compatible-basis": _compatible_basis,
    "direction": _direction,
    "function": _function,
}
