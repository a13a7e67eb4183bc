"""The smallest things that say time."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.figures.times.point import Length, Point, Tail


class Atom(NamedTuple):
    """A point, a length, or what may be either; a row of such; or a word that turns a length into what it reaches.

    `weak` marks readings that need something beside them to be believed: hao (13号), hour (8点), bare (三点), few
    (三日), far (57日, 13月).
    `likely_year` says that two digits before 年 are rather a year than a length. `said` is the whole reading of what can be
    nothing but a point and stands alone, ready for where nothing beside it has a part in it.
    """

    point: Point | None = None
    length: Length | None = None
    items: tuple[tuple[int, int, Atom], ...] = ()
    turn: str | None = None  # past, future, head, tail, back, on
    likely_year: bool = False
    weak: str | None = None
    same: str | None = None  # same, unknown
    said: Tail | None = None


Token = tuple[int, int, Atom]
