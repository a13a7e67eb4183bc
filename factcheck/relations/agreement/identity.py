"""Whether two statements of one document speak of one thing, as far as their names say."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import Figure, Function, Role, Statement
from factcheck.relations.agreement.digits import are_long, are_unique, same_value
from factcheck.relations.agreement.names import one_noun
from factcheck.relations.bigrams import bigrams, overlap
from factcheck.relations.scene import Scene

_RELATED = 0.5  # share of the bigrams of the shorter metric that the longer one must have
_KNOWN = 0.6  # share of what one name says more that the other's surroundings must say
_NEXT = Fraction(1, 10)  # of a mark by which a level that passed it may be above it
_PLACE = frozenset("省市县区州国")  # 珠海, 珠海市
_SHORTEST = 2
_TELLING_NAME = 3  # characters of a name that says what it is
# Qualifiers that make another figure of the same name; the others only place it.
TELLING = frozenset(("planned", "restated", "adjusted", "contribution", "loss", "balance", "threshold", "nominal"))


def _one_thing(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two statements measure one thing, what one name says more standing in the text around the other.

    Figures of few digits are alike by chance, and so must be named alike.
    """
    if a.sentence == b.sentence or (a.scope ^ b.scope) & TELLING or not _same_place(scene, a, b):
        return False
    if a.function is Function.SHARE and not _one_whole(scene, a, b):
        return False
    first, second = scene.levelled(a), scene.levelled(b)
    equal = same_value(a.figure, b.figure)
    if equal and are_unique(a, b) and _related_names(scene, first, second):
        return are_unique(a, b, more=1) or _bothtold(scene, first, second)
    if not equal and (_in_other_company(scene, a, b) or _of_others(scene, a, b) or _surpassing(scene, a, b)):
        return False
    return _one_name(scene, first, second) and (are_long(a, b) or _same_words(scene, first, second))


def _bothtold(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether what each of two names says more stands near the other, if both say more; a headline need not say all."""
    first, second = scene.named(a).full, scene.named(b).full
    more, less = left_over(first, second), left_over(second, first)
    if not more or not less:
        return True
    earlier, later = (more, first, b), (less, second, a)
    return all(
        told(left, name, scene, other)
        for left, name, other in (earlier, later)
        if scene.role(other) is not Role.HEADING
    )


def _in_other_company(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the figures right before two figures differ as well: 向333名授予3471万股 is not 向335名授予3473万股."""
    one, other = scene.before(a), scene.before(b)
    if one is None or other is None or one.figure.unit is None or one.figure.unit != other.figure.unit:
        return False
    return not same_value(one.figure, other.figure)


def _surpassing(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether one of two figures is said to be more or less than another: 甲地出口价格更低，每桶13美元."""
    return any(scene.words.surpassing.search(scene.text_since_figure(s)) for s in (a, b))


def _of_others(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two changes or shares are of levels that differ in value or in unit, or one is of a part."""
    if (a.among is None) is not (b.among is None):
        return True
    if a.of is None or b.of is None:
        return False
    return not (_passed(scene, a.of, b.of) or _passed(scene, b.of, a.of)) and (
        a.of.unit != b.of.unit or not same_value(a.of, b.of)
    )


def _passed(scene: Scene, mark: Figure, level: Figure) -> bool:
    """Whether a figure is a mark that a level of the same unit, said or left out, passed: 跃上50万亿, 51.9万亿元."""
    if None in (mark.value, level.value) or (mark.unit != level.unit and None not in (mark.unit, level.unit)):
        return False
    crossed = scene.words.crossing.search(scene.text_since_figure(scene.statement_of(mark)))
    return crossed is not None and 0 <= Fraction(level.value or 0) - Fraction(mark.value or 0) < _NEXT * abs(
        Fraction(mark.value or 0)
    )


def _one_level(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two changes or shares agree, or are not of two levels: 收入6801亿元，下降27.2% is not 基金8717亿元，下降22.1%.

    What adds up over the year is no more that of a month.
    """
    apart = _of_others(scene, a, b) or "cumulative" in a.scope ^ b.scope
    return same_value(a.figure, b.figure) or not apart


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
    return told(more, first.full, scene, b) and told(less, second.full, scene, a)


def _same_name(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two figures, of whatever time, are of one thing by their full names."""
    if (a.scope ^ b.scope) & TELLING or (a.among is None) is not (b.among is None):
        return False
    one, other = _naming(scene, a), _naming(scene, b)
    first, second = scene.named(one).metric, scene.named(other).metric
    ends = first.endswith(second) or second.endswith(first)
    return ends and _one_name(scene, one, other)


def _naming(scene: Scene, s: Statement) -> Statement:
    """The statement that a figure has its name from: the level of a change, the first of a list."""
    s = scene.levelled(s) if s.unnamed else s
    place = scene.rank(s)[0]
    return scene.statements[scene.index(s) - place] if s.unnamed and place else s


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


def told(more: str, name: str, scene: Scene, s: Statement) -> bool:
    """Whether the text around a statement says what another name says more."""
    said = set(more) - _PLACE
    pairs = {pair for pair in bigrams(name) if set(pair) <= said} or {
        pair for pair in bigrams(name) if set(pair) & said
    }
    known = len(pairs & bigrams(scene.surroundings(s))) >= _KNOWN * len(pairs)
    return known and bool(pairs or not said)


def _one_whole(scene: Scene, a: Statement, b: Statement) -> bool:
    if a.whole is None or b.whole is None:
        return a.whole is b.whole
    first, second = scene.bare(a.whole), scene.bare(b.whole)
    return not (left_over(first, second) and left_over(second, first))


def _named_whole(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two shares both name the whole that they are of, and it is one: 占全球份额的11.9%, 占全球份额超过一成."""
    return a.whole is not None and b.whole is not None and _one_whole(scene, a, b)


def _titled(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether what a headline says is named alike in the text."""
    if scene.rank(a) != scene.rank(b) or (a.function is Function.SHARE and not _one_whole(scene, a, b)):
        return False
    if not same_value(a.figure, b.figure) and _of_others(scene, a, b):
        return False
    alike = not (a.scope ^ b.scope) & TELLING and _one_name(scene, scene.levelled(a), scene.levelled(b))
    return alike or one_noun(scene, a, b, more=2)  # 41款食油含甲, 42款食油含乙


def _identical(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two statements name one thing in the same words, of the same known time."""
    known = a.when is not None and b.when is not None
    if a.function is Function.SHARE and None in (a.of, b.of):
        return False  # 一般约占报价的25% says nothing of what it is a share of
    told_of_two = not same_value(a.figure, b.figure) and _of_two(scene, a, b)
    return (
        known
        and not told_of_two
        and _one_thing(scene, a, b)
        and _same_words(scene, scene.levelled(a), scene.levelled(b))
    )


def _of_two(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the clauses of two figures begin with two names: 甲厂去年出口钢材, 乙厂去年出口钢材."""
    one, other = a.subject or "", b.subject or ""
    begin = all(name and scene.clause_before(s).lstrip().startswith(name) for s, name in ((a, one), (b, other)))
    return begin and one not in other and other not in one


def _only(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether one of two figures has no better partner than the other: they are equal, or it is printed but once."""
    if a.figure.interval.meets(b.figure.interval):
        return True
    return scene.times_printed(a) == 1 or scene.times_printed(b) == 1


def _companion(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two changes or shares are of one level said twice, or two levels have one change or share.

    2.34亿股，占其持股的78.71%, in the summary and in the detail.
    """
    apart = a.sentence == b.sentence or (a.scope ^ b.scope) & TELLING or scene.rank(a) != scene.rank(b)
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


IDENTITY = {
    "one-thing": _one_thing,
    "one-level": _one_level,
    "one-whole": _named_whole,
    "titled": _titled,
    "identical": _identical,
    "only": _only,
    "companion": _companion,
    "same-name": _same_name,
}
