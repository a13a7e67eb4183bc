"""Whether so many years are those of an anniversary: 改革开放40周年, 40年来; 回归20周年, 回归20年."""

from __future__ import annotations

from factcheck.model import Statement
from factcheck.relations.agreement.wording import shared
from factcheck.relations.scene import Scene
from factcheck.relations.spans import years_said

_EVENT = 2  # letters before both that name the event


def _anniversary(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` prints the years of the anniversary `a`; another number of years only where the same event is said before it."""
    years = years_said(scene.folded[slice(*b.figure.at)])
    if years is None or a.sentence > b.sentence:
        return False
    named = shared(scene, a, b)[0] >= _EVENT
    if years == a.figure.value:
        return named or not scene.text_since_figure(b).strip(" ，,；;、")[-_EVENT:].isalpha()
    return named and scene.folded.startswith(("来，", "间，"), b.figure.at[1] - 1)  # not 建校50年来的照片


ANNIVERSARIES = {"anniversary": _anniversary}
