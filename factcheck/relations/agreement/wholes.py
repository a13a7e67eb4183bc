"""What a share is a share of."""

from __future__ import annotations

from itertools import pairwise

from factcheck.model import Figure, Statement
from factcheck.relations.agreement.names import alike
from factcheck.relations.scene import Scene

_COVERED = 0.8


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
    """Whether two shares are of one whole, by its name: 占公司总股本的32.64%, 占公司总股份的2.27%.

    What somebody holds of a thing is not the thing: 占其所持公司股份 beside 占公司股份.
    """
    if a.of is None or b.of is None or a.of == b.of or _over_periods(scene, a, b):
        return False
    first, second = scene.words.plain_name(a.whole), scene.words.plain_name(b.whole)
    if scene.words.each_period.search(f"{first}{second}"):
        return False
    return scene.words.is_held(first) is scene.words.is_held(second) and alike(first, second)


def _over_periods(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether either is one of a list over periods, which has a whole for each; a list of things named one by one is not."""
    return any(s.listed and not _named_one_by_one(scene, s) for s in (a, b)) or (
        (a.listed or b.listed) and a.sentence != b.sentence
    )


def _named_one_by_one(scene: Scene, share: Statement) -> bool:
    """Whether each level of a list has a name of its own before it: 已退捕渔船3403艘、已签协议渔船4643艘，分别占."""
    listed = [
        s.of for s in scene.by_sentence[share.sentence] if s.listed and s.of is not None and s.whole == share.whole
    ]
    ordered = sorted({f.start: f for f in listed}.values(), key=lambda f: f.start)
    return len(ordered) > 1 and all(_has_name(scene, x, y) for x, y in pairwise(ordered))


def _has_name(scene: Scene, before: Figure, figure: Figure) -> bool:
    between = scene.folded[before.at[1] : figure.at[0]].strip("、，和及与以 ")
    return len(between) > 1 and not any(c.isdigit() for c in between)


def _nameless_share(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether a share says nothing of what it is a share of: 占比30.9%."""
    return a.whole is None and b.figure == a.of


def _share_of_part(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `a` is a share of the very level that `b` is a share of something for: 占其所持股份 and 持有…股，占总股本."""
    if a.whole is None or b.of is None or b.of == a.of or not _whole(scene, a, scene.statement_of(b.of)):
        return False
    beside = [s.whole for s in scene.by_sentence[b.sentence] if s.of == b.of and s.figure.start != b.figure.start]
    return not any(_one_whole(scene, a.whole, w) for w in beside)


def _one_whole(scene: Scene, a: str | None, b: str | None) -> bool:
    """Whether two names of wholes may be one; what somebody holds has many."""
    first, second = scene.words.plain_name(a), scene.words.plain_name(b)
    if scene.words.is_held(first) or scene.words.is_held(second):
        return scene.words.is_held(first) is scene.words.is_held(second)
    return alike(first, second)


def _cover(text: str, other: str) -> float:
    """Share of the characters of a text that stand in another."""
    return sum(c in other for c in text) / len(text) if text else 0.0


WHOLES = {
    "whole": _whole,
    "same-whole": _same_whole,
    "nameless-share": _nameless_share,
    "share-of-part": _share_of_part,
}
