"""Whether two counts are of the same things: named alike after both of them, and after no third that differs."""

from __future__ import annotations

from factcheck.model import Kind, Statement
from factcheck.relations.agreement.digits import same_value
from factcheck.relations.agreement.sayings import set_apart
from factcheck.relations.agreement.wording import common_start, shared
from factcheck.relations.scene import Scene

_NOUN = 2  # letters that name a sort of things
_TELLING = 3  # letters that name things of which there are two, as there are of most
_PRECISE = 4  # letters that tell of two counts which differ that one is wrong
_NEVER = 99
_OFTEN = 3  # a count printed more often is part of a name: 五大商社
_BEFORE = 2  # code points before a figure that may say that it names a sort of things
_LEAST = 2
_MOST = "最"
_GREAT = ("大", "强")  # 六大国有银行


def _same_things(scene: Scene, a: Statement, b: Statement) -> bool:
    if a.sentence == b.sentence or not _counts(scene, b):
        return False
    if _alike(scene, a, b) < _needed(scene, a, b) or set_apart(scene, a, b):
        return False
    return not any(
        s.figure.unit == a.figure.unit
        and not same_value(s.figure, a.figure)
        and not same_value(s.figure, b.figure)
        and max(_alike(scene, a, s), _alike(scene, b, s)) >= _NOUN
        for s in scene.near(b, "section")
    )


def _needed(scene: Scene, a: Statement, b: Statement) -> int:
    """How many letters must name the things of two counts; where these differ, as many before them must be the same."""
    if same_value(a.figure, b.figure):
        return _TELLING if a.figure.value == _LEAST else _NOUN
    return _PRECISE if shared(scene, a, b)[0] >= _PRECISE else _NEVER


def _counts(scene: Scene, s: Statement) -> bool:
    """Whether a figure says how many things there are: 前五名 names a sort of them."""
    figure = s.figure
    if figure.unit is None and not (figure.kind is Kind.NUMBER and figure.text.endswith(_GREAT)):
        return False
    if (figure.unit is not None and not figure.unit.discrete) or not scene.noun(s) or scene.is_glued(s):
        return False
    start = figure.at[0]
    sorts = scene.words.sorting.search(scene.folded[max(0, start - _BEFORE) : start])
    ranked = _MOST in scene.text_since_figure(s)  # 病例最多的五个国家, 死亡最多的五个国家
    return sorts is None and not ranked and (figure.value or 0) >= _LEAST and scene.times_printed(s) <= _OFTEN


def _alike(scene: Scene, a: Statement, b: Statement) -> int:
    """How many letters of what two figures count are the same: 23户重点企业, 23户重点骨干企业; 3种形式, 3种担保形式."""
    one, other = scene.noun(a), scene.noun(b)
    if any(scene.words.starts_clause.match(noun) for noun in (one, other) if noun):
        return 0
    held = [
        mine for s, mine, theirs in ((a, one, other), (b, other, one)) if mine in theirs and _is_whole(scene, s, mine)
    ]
    return max([common_start(one, other), *map(len, held)])


def _is_whole(scene: Scene, s: Statement, noun: str) -> bool:
    """Whether a clause ends with what a figure counts."""
    return scene.folded[s.figure.at[1] + len(noun) :][:1] in {"，", "。", "；", "、", "）", "", "\n"}


COUNTING = {"same-things": _counts}  # what a figure must be by itself
THINGS = {"same-things": _same_things}
