"""Whether a figure of the text is the one that its headline prints: hardly a headline prints one that the text does not."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import Role, Statement
from factcheck.relations.agreement.digits import digits, same_value
from factcheck.relations.agreement.identity import TELLING
from factcheck.relations.agreement.sayings import headed, plain, set_apart
from factcheck.relations.agreement.units import comparable
from factcheck.relations.scene import Scene

_SOME = 2  # digits that two figures of a headline and its text hardly share by chance
_APART = (TELLING | {"intensive", "cumulative"}) - {"planned"}
_TIMES = range(2, 10)  # times that a headline may hold what its text tells once
_MANY = 3  # digits that they hardly share but where one thing is meant, whatever words stand beside them


def _headlined(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the text prints what a headline prints, or, where it nowhere does, what may be meant for it.

    Of 590 figures of two digits or more that stand in headlines of news, 543 are printed in the text again; of the others
    seven were a slip of the keys away from another figure, none of them from one of the same sort.
    """
    least = min(digits(a.figure), digits(b.figure))
    if least < _SOME or a.direction * b.direction < 0 or scene.role(b) is not Role.BODY:
        return False
    if least < _MANY and not _linked(scene, a, b):
        return False
    return _prints(scene, a, b) or (
        a.function is b.function
        and (least >= _MANY or _named_alike(scene, a, b))
        and not (a.scope ^ b.scope) & _APART
        and (a.among is None) is (b.among is None)
        and not set_apart(scene, a, b)
        and not _adds_up(scene, a, b)
        and not any(_prints(scene, a, s) for s in scene.near(a, "body"))
        and not any(_prints(scene, s, b) for s in scene.near(a, "section") if scene.role(s) is Role.HEADING)
    )


def _named_alike(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether what two figures measure shares half the letters of the shorter name: 盈利, 净利润; not 生产总值, 第三产业."""
    one, other = (set(scene.words.plain_name(s.metric)) for s in (a, b))
    return bool(one and other) and len(one & other) * 2 >= min(len(one), len(other))


def _prints(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two figures print one value, of which one may leave out the unit: 盈利1.1万亿, 净利润1.1万亿元."""
    if a.figure.unit is None or b.figure.unit is None:
        return comparable(scene, a, b) and a.figure.interval.meets(b.figure.interval)
    return same_value(a.figure, b.figure)


def _adds_up(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether a headline may sum up what its text gives one by one: 15亿元, 13亿元 and 2亿元; 900万元, 三年每年300万元."""
    whole, part = Fraction(a.figure.value or 0), Fraction(b.figure.value or 0)
    others = [s for s in scene.near(b, "paragraph") if comparable(scene, b, s)]
    summed = any(part + Fraction(s.figure.value or 0) == whole for s in others)
    return summed or (part != 0 and whole / part in _TIMES)


def _linked(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the sentence of a figure says some of what its headline says of it."""
    return bool(headed(scene, a) & plain(scene, scene.sentence_text(b)))


HEADLINED = {"headlined": _headlined}
