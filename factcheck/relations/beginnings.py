"""When someone was born or something founded, where the document prints it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Grain, Kind, Statement
from factcheck.relations.hunt import Hunt

_NAME = re.compile(r"[\u4e00-\u9fff·A-Za-z]{2,}$")
_TAIL = 4  # characters that the end of a name must share
_AROUND = 20  # code points around a period that may say it
_BETWEEN = "，,（( 于在"
_YEAR = re.compile(r"[0-9]{4}年|[〇零一二三四五六七八九]{4}年")


def beginning(hunt: Hunt) -> Statement | None:
    """The period in which what a figure speaks of began (甲生于1934年 for 甲享年86岁), if its section has just one."""
    found = [s for s in _candidates(hunt) if hunt.admits(s)]
    years = {s.period.begin.year for s in found if s.period is not None and s.period.begin is not None}
    return found[0] if len(years) == 1 else None


def _candidates(hunt: Hunt) -> Iterator[Statement]:
    scene, like = hunt.scene, hunt.like
    said = scene.text_before(like)
    for other in scene.near(like, "section"):
        figure = other.figure
        if figure.kind is not Kind.PERIOD or figure.period is None or figure.period.grain is Grain.ERA:
            continue
        if not _YEAR.match(scene.folded, *figure.at):
            continue
        name = _name(hunt, other)
        if name is not None and _speaks_of(hunt, said, name):
            yield other


def _name(hunt: Hunt, other: Statement) -> str | None:
    """Who or what began at a period, as the clause before it says; None where the period begins nothing."""
    scene, words = hunt.scene, hunt.knowledge.words
    begun = words.founding if _is_anniversary(hunt) else words.birth
    start, end = other.figure.at
    floor = scene.document.sentences[other.sentence].start
    before = scene.folded[max(floor, start - _AROUND) : start]
    event = begun.before.search(before)
    if event is None and begun.after.match(scene.folded, end, end + _AROUND) is None:
        return None
    found = _NAME.search((before[: event.start()] if event else before).rstrip(_BETWEEN))
    return found[0][-_TAIL:] if found else None


def _speaks_of(hunt: Hunt, said: str, name: str) -> bool:
    """Whether a name stands before a figure: anywhere for an age, right before the event for an anniversary."""
    if _is_anniversary(hunt):
        return re.search(re.escape(name) + r"\w{0,4}$", said) is not None
    return name in said


def _is_anniversary(hunt: Hunt) -> bool:
    unit = hunt.like.figure.unit
    return unit is not None and unit.symbol == "周年"
