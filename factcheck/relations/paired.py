"""Lists under 其中 that say over again what stands before it, one by one."""

from __future__ import annotations

from factcheck.model import Statement
from factcheck.relations.agreement import agrees
from factcheck.relations.hunt import Hunt

_END = 2  # letters that name the kind at the end of a name: 产量, 收入
_KINDS = 2


def paired(hunt: Hunt, parts: list[Statement]) -> Statement | None:
    """The whole in the place of a part where wholes stand before a 其中 as the parts do after it, named alike one by one:
    产量9万辆，销量8万辆。其中货车产量3万辆；销量2万辆.
    """
    scene, like = hunt.scene, hunt.like
    before = (s for s in scene.near(like, "paragraph") if s.figure.at[1] <= (like.among or 0))
    alike = (s for s in before if s.function is like.function and agrees(scene, ("unit",), s, like))
    wholes = sorted(alike, key=lambda s: s.figure.start)
    ends, others = ([(s.metric or "")[-_END:] for s in side] for side in (wholes, parts))
    places = [i for i in range(len(ends) - len(others) + 1) if ends[i : i + len(others)] == others]
    if len(places) != 1 or len(set(others)) < _KINDS or not all(others):
        return None
    found = wholes[places[0] + parts.index(like)]
    return found if hunt.suits(found) else None
