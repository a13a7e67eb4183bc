"""Figures at one place of parallel lists: 产销量分别为210万辆和208万辆，其中新能源汽车产销量分别为80万辆和79万辆."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Statement
from factcheck.relations.scene import Scene


def in_column(scene: Scene, like: Statement, found: Statement) -> Statement | None:
    """The member of the list of `found` that a figure goes with: the one at its place, or the one that its name tells of.

    None where the members have one name and one time, and nothing tells which of them is meant.
    """
    run = scene.run(found)
    if len({(s.metric, s.period) for s in run}) > 1 or len(run) == 1:
        return found
    place, count = scene.rank(like)
    if count == len(run):
        return run[place]
    told = _told_of(scene, like, run) if count == 1 else None
    return None if told is None else run[told]


def of_column(scene: Scene, whole: Statement | None, like: Statement, others: Sequence[Statement]) -> list[Statement]:
    """Of others those that stand in the column of `like`; all of them where its whole is no member of a list."""
    if whole is None or in_column(scene, like, whole) is None or len(scene.run(whole)) == 1:
        return list(others)
    return [s for s in others if in_column(scene, s, whole) == whole]


def _told_of(scene: Scene, like: Statement, run: Sequence[Statement]) -> int | None:
    """The place of a list whose word, in what names the whole list, the name of a figure holds: 产销 and 产量."""
    word = next((word for word in scene.words.compounds if word in (run[0].metric or "") and len(word) == len(run)), "")
    held = [place for place, letter in enumerate(word) if letter in (like.metric or "")]
    return held[0] if len(held) == 1 else None
