"""What is said of each member of a group that has a name: 一线城市 are 北京, 上海, 广州 and 深圳."""

from __future__ import annotations

from factcheck.model import Statement
from factcheck.relations.hunt import Hunt


def of_members(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The figures under the next 其中, one for each member of the group that `like` is said of, where all are named there."""
    scene, like = hunt.scene, hunt.like
    said = scene.clause_before(like)
    members = next((names for group, *names in scene.words.groups if group in said), None)
    after = (s for s in scene.near(like, "paragraph") if s.figure.start > like.figure.start)
    under = [s for s in after if s.among is not None and s.sentence - like.sentence <= 1 and hunt.suits(s)]
    found = tuple(s for s in under if s.among == under[0].among)
    if members is None or len(found) != len(members):
        return None
    listed = scene.folded[found[0].among : found[-1].figure.at[0]]
    return found if all(listed.count(name) == 1 for name in members) else None
