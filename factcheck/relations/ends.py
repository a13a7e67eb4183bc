"""The two ends of a printed range: one figure (20至170米), or two where the greater stands first (312%-273%)."""

from __future__ import annotations

import re

from factcheck.model import Figure, Kind, Role, Statement
from factcheck.relations.hunt import Hunt
from factcheck.relations.scene import Scene

_JOIN = "(?:[-－–−—─]{1,2}|[~到至])"
_JOINED = re.compile(f" ?{_JOIN} ?")
_RANGED = re.compile(f"[^ -] ?(?:{_JOIN}|[和与]) ?.")  # 几十 is from 20 to 100 and prints no ends
_IN_CELLS = (Kind.NUMBER, Kind.DURATION)  # 311.11--21,881.82 are two cells, 1-2年 is a label
_DATES = "日"  # 28-3日


def other_end(hunt: Hunt) -> Statement | None:
    """The statement that prints the last end of the range of which `like` prints the first; None where it is not certain.

    In tables a dash may be a sign; where the first end is the greater, 从70%到30% tells of a change, 80%-30%= of a difference,
    and 400亿到150亿不等 of one thing after another.
    """
    scene, like = hunt.scene, hunt.like
    tabled = scene.role(like) is Role.ROW or scene.document.in_row(like.figure.at[0])
    if tabled and (like.figure.value is not None or like.figure.kind in _IN_CELLS):
        return None
    last = like if like.figure.value is None else _after(scene, like)
    if last is None or (_falls(like.figure, last.figure) and _otherwise(scene, like, last)):
        return None
    if last is not like:
        return last if hunt.suits(last) else None
    printed = _RANGED.search(scene.folded, *like.figure.at)
    return last if printed and hunt.admits(last) else None


def _after(scene: Scene, like: Statement) -> Statement | None:
    """The next figure, where nothing but a joining word parts it from this one and both are in one unit of time."""
    after = scene.index(like) + 1
    last = scene.statements[after] if after < len(scene.statements) else like
    between = scene.folded[like.figure.at[1] : last.figure.at[0]]
    joined = _JOINED.fullmatch(between or scene.folded[last.figure.at[0] : last.figure.at[0] + 1])
    timed = like.figure.kind is Kind.DURATION and like.figure.unit != last.figure.unit
    return last if joined and not timed else None


def _falls(first: Figure, last: Figure) -> bool:
    """Whether the greater end is printed first: only then are the ends two figures, or one that is turned."""
    return first is not last or first.turned


def _otherwise(scene: Scene, first: Statement, last: Statement) -> bool:
    """Whether the words around two ends make something else of them than a range."""
    said = scene.words.sets_out.search(scene.clause_before(first)) is not None
    after = scene.words.no_range.match(scene.folded, last.figure.at[1]) is not None
    return said or after or last.figure.text.endswith(_DATES)
