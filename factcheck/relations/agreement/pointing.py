"""Whether a figure points back to one before it: 这39亿欧元, 这座全长12.8公里的大桥."""

from __future__ import annotations

from factcheck.model import Statement
from factcheck.relations.agreement.names import one_noun
from factcheck.relations.scene import Scene


def _pointing(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `a` points back to a figure such as `b`: 这39亿欧元 after 39亿欧元; what is counted must be the same."""
    unit = a.figure.unit
    if a.sentence == b.sentence or unit != b.figure.unit:
        return False
    if (again := scene.words.measured_again.search(scene.clause_before(a))) is not None:
        return _measures(scene, b, again["measured"])
    if not scene.points_back(a):
        return False
    return unit is None or not unit.discrete or len(unit.symbol) > 1 or unit.symbol == "人" or one_noun(scene, a, b)


def _measures(scene: Scene, s: Statement, what: str) -> bool:
    """Whether it is said right before a figure what of a thing it measures: 该桥全长12.8公里."""
    return scene.words.unsaying.sub("", scene.clause_before(s)).endswith(what)


POINTING = {"pointing": _pointing}
