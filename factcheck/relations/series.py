"""Items listed alike, which a reader takes for parts beside one another: 甲12亿元；乙9亿元；丙5亿元."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.model import Statement
from factcheck.relations.periods import same
from factcheck.relations.scene import Scene

_FEWEST = 3  # two may overlap as well: 累计出口114万辆；新能源汽车60万辆
_MARKS = "；;、，"  # the first of these that stands between two items parts them


def is_series(scene: Scene, items: Sequence[Statement]) -> bool:
    """Whether items of one sentence are parted alike, of one time, and none holds a list of its own."""
    if len(items) < _FEWEST or any(not same(items[0], s) for s in items):
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
