"""Totals told before a numbered list, each item of which tells the same of its own: 共计募集900万元。1.…募集500万元…2.…募集400万元."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Statement
from factcheck.relations.hunt import Hunt
from factcheck.relations.lists import numbered
from factcheck.relations.scene import Scene

_WITHIN = 500  # code points from a total to its list
_NAME = 2  # letters right before a figure that say what it is of


def numbered_items(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The figures of a numbered list after `like` that are called what it is called, of each item one or more."""
    scene, like = hunt.scene, hunt.like
    start, name = like.figure.at[1], _called(scene, like)
    if len(name) < _NAME or scene.folded.find(name, start) < 0:
        return None
    places = numbered(scene.folded, start, _WITHIN)
    lead = scene.folded[start : places[0]] if places else ""
    said = scene.words.itemizing.search(lead) or scene.words.in_all.search(scene.text_since_figure(like))
    if not places or not said:
        return None
    after = sorted((s for s in scene.near(like, "section") if s.figure.start > like.figure.start), key=_place)
    same = [s for s in after if _called(scene, s) == name and hunt.suits(s)]
    if any(s.figure.at[0] < places[0] for s in same):
        return None  # another total stands nearer the list
    items = [_summed(scene, [s for s in same if a <= s.figure.at[0] < b]) for a, b in _stretches(scene, places)]
    return tuple(s for item in items for s in item) if all(items) else None


def _stretches(scene: Scene, places: Sequence[int]) -> list[tuple[int, int]]:
    """From where each item begins to where its paragraph or the next item does."""
    ends = [*places[1:], len(scene.folded)]
    lines = [scene.folded.find("\n", place) for place in places]
    return [(a, b if line < 0 else min(line, b)) for a, b, line in zip(places, ends, lines, strict=True)]


def _summed(scene: Scene, found: Sequence[Statement]) -> Sequence[Statement]:
    """The figures of an item, or the one that already adds them up."""
    totals = [s for s in found if scene.words.total.search(scene.text_since_figure(s))]
    return totals[:1] if len(found) > 1 and totals else found


def _called(scene: Scene, s: Statement) -> str:
    """The last letters before a figure without those that only say how much it is."""
    said = scene.clause_before(s).rstrip()
    while found := scene.words.links.search(said):
        said = said[: found.start()].rstrip()
    return said[-_NAME:]


def _place(statement: Statement) -> int:
    return statement.figure.start
