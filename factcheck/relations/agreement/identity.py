"""Whether two statements of one document speak of one thing, as far as their names say."""

from __future__ import annotations

from factcheck.model import Function, Statement
from factcheck.relations.agreement.bigrams import bigrams, overlap
from factcheck.relations.agreement.digits import are_long, are_unique, same_value
from factcheck.relations.scene import Scene

_RELATED = 0.5  # share of the bigrams of the shorter metric that the longer one must have
_KNOWN = 0.6  # share of what one name says more that the other's surroundings must say
_SHORTEST = 2
_TELLING_NAME = 3  # characters of a name that says what it is
# Qualifiers that make another figure of the same name; the others only place it.
_TELLING = frozenset(("planned", "restated", "adjusted", "contribution", "loss", "balance", "threshold"))


def _one_thing(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two statements measure one thing, what one name says more standing in the text around the other.

    Figures of few digits are alike by chance, and so must be named alike.
    """
    if a.sentence == b.sentence or (a.scope ^ b.scope) & _TELLING or not _same_place(scene, a, b):
        return False
    if a.function is Function.SHARE and not _one_whole(scene, a, b):
        return False
    first, second = scene.levelled(a), scene.levelled(b)
    if are_unique(a, b) and same_value(a.figure, b.figure) and _related_names(scene, first, second):
        return True  # nothing else of the like name has the same digits
    return _one_name(scene, first, second) and (are_long(a, b) or _same_words(scene, first, second))


def _same_place(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether neither of two figures is one of a list, or both have one place: 分别为57.4%、60.2%及52.8%."""
    first, second = scene.rank(a), scene.rank(b)
    return first == second or (1 in (first[1], second[1]) and are_unique(a, b))


def _one_name(scene: Scene, a: Statement, b: Statement) -> bool:
    first, second = scene.named(a), scene.named(b)
    if a.unnamed or b.unnamed or min(len(first.metric), len(second.metric)) < _SHORTEST:
        return False
    more, less = left_over(first.full, second.full), left_over(second.full, first.full)
    if not _related(first.metric, second.metric) or (more and less) or _siblings(first.subject, second.subject):
        return False  # 甲市出口, 乙市出口
    return _told(more, first.full, scene, b) and _told(less, second.full, scene, a)


def _same_words(scene: Scene, a: Statement, b: Statement) -> bool:
    first, second = scene.named(a).full, scene.named(b).full
    told = min(len(a.name or ""), len(b.name or "")) >= _TELLING_NAME
    return told and len(first) == len(second) and not left_over(first, second)


def _related_names(scene: Scene, a: Statement, b: Statement) -> bool:
    first, second = scene.named(a), scene.named(b)
    if not first.metric or not second.metric:
        return False
    return _related(first.metric, second.metric) or overlap(first.full, second.full) >= _RELATED


def _related(first: str, second: str) -> bool:
    return first.endswith(second) or second.endswith(first) or overlap(first, second) >= _RELATED


def _siblings(first: str, second: str) -> bool:
    """Whether two names are alike but each says something of its own: 经销模式, 直销模式."""
    return overlap(first, second) >= _RELATED and bool(left_over(first, second) and left_over(second, first))


def left_over(name: str, other: str) -> str:
    """The letters of a name that the other has not, each as often as it has more of them."""
    left = list(other)
    kept = []
    for letter in name:
        if letter in left:
            left.remove(letter)
        else:
            kept.append(letter)
    return "".join(kept)


def _told(more: str, name: str, scene: Scene, s: Statement) -> bool:
    """Whether the text around a statement says what another name says more."""
    if not more:
        return True
    pairs = {pair for pair in bigrams(name) if set(pair) & set(more)}
    return len(pairs & bigrams(scene.surroundings(s))) >= _KNOWN * len(pairs)


def _one_whole(scene: Scene, a: Statement, b: Statement) -> bool:
    if a.whole is None or b.whole is None:
        return a.whole is b.whole
    first, second = scene.comparable(a.whole), scene.comparable(b.whole)
    return not (left_over(first, second) and left_over(second, first))


def _identical(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two statements name one thing in the same words, of the same known time."""
    known = a.when is not None and b.when is not None
    return known and _one_thing(scene, a, b) and _same_words(scene, scene.levelled(a), scene.levelled(b))


def _only(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether no other figure would do better for either of two: they are equal, or each value is printed but once."""
    if a.figure.interval.meets(b.figure.interval):
        return True
    return scene.times_printed(a) == 1 and scene.times_printed(b) == 1


def _companion(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two changes or shares are of one level said twice, or two levels have one change or share.

    2.34亿股，占其持股的78.71%, in the summary and in the detail.
    """
    apart = a.sentence == b.sentence or (a.scope ^ b.scope) & _TELLING or scene.rank(a) != scene.rank(b)
    if apart or (a.function is Function.SHARE and not _one_whole(scene, a, b)):
        return False
    first, second = scene.levelled(a), scene.levelled(b)
    if not _related_names(scene, first, second):
        return False
    if a.of is not None and b.of is not None:
        return _same(first, second)
    return a.of is b.of and any(_same(one, other) for one in scene.parts_of(a) for other in scene.parts_of(b))


def _same(a: Statement, b: Statement) -> bool:
    """Whether two statements print the same of what they are of, in digits enough."""
    alike = (a.function, a.direction, a.figure.kind) == (b.function, b.direction, b.figure.kind)
    basis = a.basis == b.basis or None in (a.basis, b.basis)
    return alike and basis and are_long(a, b) and same_value(a.figure, b.figure)


IDENTITY = {"one-thing": _one_thing, "identical": _identical, "only": _only, "companion": _companion}
