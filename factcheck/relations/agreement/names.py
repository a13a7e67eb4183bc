"""What two statements share by what they are called."""

from __future__ import annotations

from factcheck.model import Statement
from factcheck.relations.bigrams import bigrams, overlap
from factcheck.relations.scene import Scene

_MOST = 300  # code points of a sentence that are compared
_ALIKE = 0.8
_SHORTEST = 3  # characters of a name that says what it is
_NOUN, _LONG_NOUN = 2, 3  # letters of what is counted, and of what a percentage or an amount is of
_TAIL = 4  # letters at the end of a name that say what is counted
_ENOUGH = 0.5  # share of the shorter metric's bigrams that the longer one must have


def _metric(_: Scene, a: Statement, b: Statement) -> bool:
    return bool(a.metric and b.metric) and overlap(a.metric, b.metric) >= _ENOUGH


def _no_other_metric(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two figures are not said to be of two things: 最高贷款额度, 最低注册资本."""
    if not a.metric or not b.metric or b.unnamed:
        return True
    return a.metric[-1] == b.metric[-1] or _metric(scene, a, b)


def _name(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two metrics may be one; a headline of a bare figure has none, and then the words around decide."""
    if one_noun(scene, a, b):
        return True
    if not a.metric or not b.metric:
        return _words(scene, a, b)
    first, second = scene.named(scene.levelled(a)).metric, scene.named(scene.levelled(b)).metric
    ends = len(first) > 1 and len(second) > 1 and first[-2:] == second[-2:]
    if ends or overlap(first, second) >= _ENOUGH or _head(scene, a, b) or overlap(a.metric, b.metric) >= _ENOUGH:
        return True
    # 进出口商品2.42亿元 in a headline is 进出口清单31.7万票，金额2.42亿元 in the text: the sentence names it.
    named, said = bigrams(first), bigrams(scene.comparable(scene.text_before(b)[-_MOST:]))
    return len(named & said) >= _ENOUGH * len(named) and len(named) > 1


def one_noun(scene: Scene, a: Statement, b: Statement, more: int = 0) -> bool:
    """Whether what follows two figures names one thing: 36%上涨空间, 36%的上涨空间; `more` letters of it for a count."""
    counts = a.figure.unit is not None and a.figure.unit.discrete
    least = _NOUN + more if counts else _LONG_NOUN
    first, second = scene.noun(a), scene.noun(b)
    return len(first) >= least and first[:least] == second[:least]


def other_noun(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two counts are of different things: 1193个摊位，其中…集中于5个街市; 小区4.2万个，其中…6个省市."""
    first, second = scene.noun(a), scene.noun(b)
    if scene.words.places.match(first) and not second:
        second = (b.metric or "")[-_TAIL:]
    counts = all(s.figure.unit is not None and s.figure.unit.discrete for s in (a, b))
    said = all(noun and not scene.words.starts_clause.match(noun) for noun in (first, second))
    return counts and said and not set(first) & set(second)


def _no_other_noun(scene: Scene, a: Statement, b: Statement) -> bool:
    return not other_noun(scene, a, b)


def _same_level(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two changes speak of one level said twice: 3.68万亿元，增长5.5% in the headline and in the text."""
    if a.of is None or b.of is None or a.sentence == b.sentence or a.of.value is None:
        return False
    first, second = scene.statement_of(a.of), scene.statement_of(b.of)
    return (a.of.value, a.of.unit) == (b.of.value, b.of.unit) and alike(first.metric, second.metric)


def _same_change(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two levels of one name are said to have changed alike."""
    if a.sentence == b.sentence or not alike(a.metric, b.metric):
        return False
    return any(
        mine.figure.interval.meets(other.figure.interval)
        and mine.basis == other.basis
        and mine.figure.place is not None
        for mine in scene.changes_of(a)
        for other in scene.changes_of(b)
        if mine.figure.kind is other.figure.kind and mine.direction == other.direction
    )


def _is_changed(scene: Scene, s: Statement) -> bool:
    return bool(scene.changes_of(s))


def alike(a: str | None, b: str | None) -> bool:
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


def _one_owner(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two marks are of one thing, or the later one leaves it out: 不超过收入的3%，…；超过5%."""
    if b.figure.hedge is not None:
        return True
    first, second = (scene.text_since_figure(s).rstrip("的 ")[-_NOUN:] for s in (a, b))
    return second in scene.text_before(a) if a.figure.hedge is not None else first == second


def _subject(scene: Scene, a: Statement, b: Statement) -> bool:
    mine, other = bigrams(scene.text_before(a)[-_MOST:]), bigrams(scene.text_before(b)[-_MOST:])
    return bool(mine & other)


def _no_other_head(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two figures are not said to be of two kinds: 营收, 净利润."""
    heads = [_last_head(scene, s.metric) for s in (a, b)]
    return not all(heads) or heads[0].endswith(heads[1]) or heads[1].endswith(heads[0])


def _last_head(scene: Scene, metric: str | None) -> str:
    found = [m[0] for m in scene.words.heads.finditer(metric or "") if m.end() == len(metric or "")]
    return scene.words.plain_name(found[-1]) if found else ""


CHANGED = {"same-change": _is_changed}
NAMES = {
    "no-other-noun": _no_other_noun,
    "no-other-head": _no_other_head,
    "metric": _metric,
    "no-other-metric": _no_other_metric,
    "head": _head,
    "name": _name,
    "same-level": _same_level,
    "same-change": _same_change,
    "words": _words,
    "subject": _subject,
    "one-owner": _one_owner,
}
