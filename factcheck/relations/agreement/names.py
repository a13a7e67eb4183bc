"""What two statements share by what they are called."""

from __future__ import annotations

from factcheck.model import Function, Statement
from factcheck.relations.agreement.bigrams import bigrams, overlap
from factcheck.relations.scene import Scene

_COVERED = 0.8
_MOST = 300  # code points of a sentence that are compared
_ALIKE = 0.8
_SHORTEST = 3  # characters of a name that says what it is
_ENOUGH = 0.5  # share of the shorter metric's bigrams that the longer one must have


def _metric(_: Scene, a: Statement, b: Statement) -> bool:
    return bool(a.metric and b.metric) and overlap(a.metric, b.metric) >= _ENOUGH


def _name(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two metrics may be one; a headline of a bare figure has none, and then the words around decide."""
    if not a.metric or not b.metric:
        return _words(scene, a, b)
    if _head(scene, a, b) or overlap(a.metric, b.metric) >= _ENOUGH:
        return True
    # 进出口商品2.42亿元 in a headline is 进出口清单31.7万票，金额2.42亿元 in the text: the sentence names it.
    named, said = bigrams(a.metric), bigrams(scene.text_before(b)[-_MOST:])
    return len(named & said) >= _ENOUGH * len(named) and len(named) > 1


def _same_thing(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two statements of one section measure the same thing of the same one, as their whole names say."""
    if a.sentence == b.sentence or a.scope != b.scope:
        return False
    first, second = _levelled(scene, a), _levelled(scene, b)
    if a.function is Function.SHARE and overlap(a.whole, b.whole) < _ALIKE:
        return False
    return _alike(first.name, second.name) and _alike(first.metric, second.metric)


def _same_level(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two changes speak of one level said twice: 3.68万亿元，增长5.5% in the headline and in the text."""
    if a.of is None or b.of is None or a.sentence == b.sentence or a.of.value is None:
        return False
    first, second = scene.statement_of(a.of), scene.statement_of(b.of)
    return (a.of.value, a.of.unit) == (b.of.value, b.of.unit) and _alike(first.metric, second.metric)


def _same_change(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two levels of one name are said to have changed alike."""
    if a.sentence == b.sentence or not _alike(a.metric, b.metric):
        return False
    return any(
        mine.figure.interval.meets(other.figure.interval)
        and mine.basis == other.basis
        and mine.figure.place is not None
        for mine in scene.changes_of(a)
        for other in scene.changes_of(b)
        if mine.figure.kind is other.figure.kind and mine.direction == other.direction
    )


def _levelled(scene: Scene, s: Statement) -> Statement:
    """The statement of the level that a change or share speaks of, else itself."""
    return scene.statement_of(s.of) if s.of else s


def _alike(a: str | None, b: str | None) -> bool:
    """Whether two names are one: one ends in the other, or they begin alike and differ little (甲市出口 is not 乙市出口)."""
    if not a or not b or min(len(a), len(b)) < _SHORTEST:
        return False
    return a.endswith(b) or b.endswith(a) or (a[:2] == b[:2] and overlap(a, b) >= _ALIKE)


def _head(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether two metrics end alike: 天猫成交额, 全球狂欢季成交额."""
    first, second = a.metric or "", b.metric or ""
    return len(first) > 1 and len(second) > 1 and first[-2:] == second[-2:]


def _words(scene: Scene, a: Statement, b: Statement) -> bool:
    return bool(bigrams(scene.block(a)[:_MOST]) & bigrams(scene.block(b)[:_MOST]))


def _subject(scene: Scene, a: Statement, b: Statement) -> bool:
    mine, other = bigrams(scene.text_before(a)[-_MOST:]), bigrams(scene.text_before(b)[-_MOST:])
    return bool(mine & other)


def _whole(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` measures what `a` says it is a share of: 占全省出口总值的 against 出口…亿元.

    Each name must cover the other, for 总装车量 is not 三元电池装车量.
    """
    unit = b.figure.unit.symbol if b.figure.unit else ""
    noun = scene.words.unit_nouns.get(unit, unit)
    named, full = scene.bare(a.whole), scene.bare(f"{b.subject or ''}{b.metric or ''}{noun}")
    metric = noun if not b.metric or b.metric in scene.words.nameless else scene.bare(b.metric)
    return _cover(metric, named) >= _COVERED and _cover(named, full) >= _COVERED


def _same_whole(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two shares are of one whole, by its name: 占公司总股本的32.64%, 占公司总股本的2.27%."""
    if a.of is None or b.of is None or a.of == b.of or a.listed or b.listed:
        return False  # a list over years has a whole for each
    return _alike(a.whole, b.whole) and not scene.words.each_period.search(f"{a.whole}{b.whole}")


def _nameless_share(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether a share says nothing of what it is a share of: 占比30.9%."""
    return a.whole is None and b.figure == a.of


def _cover(text: str, other: str) -> float:
    """Share of the characters of a text that stand in another."""
    return sum(c in other for c in text) / len(text) if text else 0.0


NAMES = {
    "metric": _metric,
    "head": _head,
    "name": _name,
    "same-thing": _same_thing,
    "same-level": _same_level,
    "same-change": _same_change,
    "words": _words,
    "subject": _subject,
    "whole": _whole,
    "same-whole": _same_whole,
    "nameless-share": _nameless_share,
}
