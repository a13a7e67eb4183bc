"""Items listed alike, which a reader takes for parts beside one another: 甲12亿元；乙9亿元；丙5亿元."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from factcheck.model import Statement
from factcheck.relations.periods import same
from factcheck.relations.scene import Scene

_FEWEST = 3  # two may overlap as well: 累计出口114万辆；新能源汽车60万辆
_COMMON = 0.5  # more of the shorter name must stand in the other too
_STEP = "以上"
_MARKS = "；;、，"  # the first of these that stands between two items parts them


def is_series(scene: Scene, items: Sequence[Statement]) -> bool:
    """Whether three or more items of one sentence are listed alike."""
    return len(items) >= _FEWEST and is_listed(scene, items)


def is_pair(scene: Scene, items: Sequence[Statement]) -> bool:
    """Whether two items are listed alike and named alike but for a word: 租赁合同5亿元，买卖合同3亿元."""
    if len(items) != _FEWEST - 1 or not is_listed(scene, items):
        return False
    first, second = (s.metric or "" for s in items)
    if any(_STEP in (s.name or "") for s in items):
        return False  # 县处级以上的2万人，地厅级以上的1600人: one holds the other
    if first == second:
        return scene.words.respective.search(scene.text_since_figure(items[0])) is not None  # 甲、乙用电量分别为
    common = _shared(first, second) + _shared(first[::-1], second[::-1])
    return _COMMON * min(len(first), len(second)) < common < min(len(first), len(second))


def _shared(first: str, second: str) -> int:
    """How many characters two names begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


def is_listed(scene: Scene, items: Sequence[Statement]) -> bool:
    """Whether items of one sentence are parted alike, of one time, and none holds a list of its own."""
    if any(not same(items[0], s) for s in items):
        return False
    between = [_between(scene, a, b) for a, b in pairwise(items)]
    marks = {mark_between(scene, a, b) for a, b in pairwise(items)}
    named = [s.name or "" for s in items]
    alike = len(marks) == 1 and "" not in marks and len(set(named)) in (1, len(named))
    opening = scene.words.among.sub("", scene.text_since_figure(items[0]))
    return alike and not any(scene.words.nesting.search(text) for text in (opening, *between))


def mark_between(scene: Scene, first: Statement, second: Statement) -> str:
    """The weightiest mark between two figures; none where a word joins them."""
    text = _between(scene, first, second)
    return next((mark for mark in _MARKS if mark in text), "")


def _between(scene: Scene, first: Statement, second: Statement) -> str:
    return scene.folded[first.figure.at[1] : second.figure.at[0]]
