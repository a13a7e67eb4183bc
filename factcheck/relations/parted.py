"""Wholes with parts that the lexicon knows by name: 进出口 with 出口 and 进口."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Role, Statement
from factcheck.relations.agreement import agrees
from factcheck.relations.hunt import Hunt
from factcheck.relations.partitions import Partition

_FAR = 2  # sentences from a whole to its parts, or from one part to the next


def partitions(hunt: Hunt) -> Iterator[tuple[Statement, ...]]:
    """The parts of the whole `like`, by each partition of the lexicon that it has them for."""
    for known in hunt.knowledge.partitions_of(hunt.like.metric or ""):
        if known.measures(hunt.like):
            after = (s for s in hunt.scene.near(hunt.like, "section") if s.figure.start > hunt.like.figure.start)
            found = known.picks((s for s in after if hunt.suits(s)), known.owner(hunt.like))
            if found and not _nearer_whole(hunt, known, found):
                yield found


def partition_parts(hunt: Hunt) -> Iterator[Statement]:
    """Each part of the whole `like` that a partition of the lexicon names, whether or not the others are told."""
    scene, like = hunt.scene, hunt.like
    for known in hunt.knowledge.partitions_of(like.metric or ""):
        if known.measures(like) and known.is_all(like.metric or ""):
            after = (s for s in scene.near(like, "section") if s.figure.start > like.figure.start and hunt.suits(s))
            owner = known.owner(like)
            parts = (s for s in after if known.part_of(s, owner) is not None and scene.rank(s) == scene.rank(like))
            yield from (
                s for s in parts if not ({"cumulative"} & (s.scope ^ like.scope) or _nearer_whole(hunt, known, (s,)))
            )


def within_parts(hunt: Hunt) -> Iterator[tuple[Statement, ...]]:
    """The parts after the whole `like` that the lexicon knows to lie beside one another in it, each told near the one before it."""
    like = hunt.like
    for known in hunt.knowledge.within_of(like.metric or ""):
        if not (known.measures(like) and known.is_all(like.metric or "")):
            continue
        after = [s for s in hunt.scene.near(like, "section") if s.figure.start > like.figure.start and hunt.suits(s)]
        found: dict[int, Statement] = {}
        last = like.sentence
        for s in sorted(after, key=lambda s: s.figure.start):
            part = known.part_of(s, known.owner(like))
            if part is not None and part not in found and s.sentence - last <= _FAR:
                found[part], last = s, s.sentence
        parts = tuple(found.values())
        if parts and not _nearer_whole(hunt, known, parts):
            yield parts


def _nearer_whole(hunt: Hunt, known: Partition, parts: tuple[Statement, ...]) -> bool:
    """Whether another whole of the same name, unit and time, with a value of its own, stands between a whole and the parts."""
    scene, like = hunt.scene, hunt.like
    first = min(s.figure.start for s in parts)
    return scene.role(like) is not Role.HEADING and any(
        like.figure.start < s.figure.start < first
        and s.function is like.function
        and agrees(scene, ("unit",), like, s)
        and known.measures(s)
        and hunt.timely(s)
        and not s.figure.interval.meets(like.figure.interval)
        for s in scene.near(like, "section")
    )
