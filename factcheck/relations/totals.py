"""What a total sums up: the figures before 合计, 共计."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.model import Statement
from factcheck.relations.hunt import Hunt
from factcheck.relations.scene import Scene
from factcheck.relations.series import mark_between

_MOST = 12


def items_before(hunt: Hunt) -> Iterator[tuple[Statement, ...]]:
    """Lists of figures before the total `like` that it may sum up: those listed alike right before it, then more, then fewer."""
    scene, like = hunt.scene, hunt.like
    if None in (like.figure.low, like.figure.high):
        return  # 共计18000元以上 says nothing of what was added up
    far = scene.words.above.search(scene.text_since_figure(like)) is not None
    items = _items(hunt, "paragraph" if far else "sentence")
    run = len(items) if far else _run(scene, items)
    for count in (run, *range(run + 1, len(items) + 1), *range(run - 1, 1, -1)):
        if count > 1:
            yield tuple(reversed(items[:count]))


def _items(hunt: Hunt, place: str) -> list[Statement]:
    """Figures before the total, the nearest first, up to another total."""
    found: list[Statement] = []
    for s in hunt.scene.near(hunt.like, place):
        if s.figure.start > hunt.like.figure.start or len(found) == _MOST:
            break
        if hunt.suits(s):
            if hunt.scene.words.total.search(hunt.scene.text_since_figure(s)):
                break
            if hunt.scene.words.less.search(hunt.scene.text_since_figure(s)):
                return found if len(found) > 1 else []  # what has been given back is taken off the total
            found.append(s)
    return found


def _run(scene: Scene, items: Sequence[Statement]) -> int:
    """How many of the nearest items are parted by one mark."""
    marks = [mark_between(scene, b, a) for a, b in pairwise(items)]
    same = next((i for i, mark in enumerate(marks) if mark != marks[0]), len(marks))
    return same + 1
