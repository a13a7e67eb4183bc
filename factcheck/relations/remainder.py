"""What is left of a whole once its parts are told: 161名，其中122人为员工，其余39人已退休."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.model import Function, Given, Interval, Kind, Statement
from factcheck.relations.hunt import Hunt
from factcheck.relations.lists.pieces import item_count
from factcheck.relations.scene import Scene

_WITHIN = re.compile("其中|[之当當]?中[，,有]")
_ONE = re.compile("[一1１](?=[名位人家宗个個间間所座起只隻辆輛件])|之一")
_MOST_NAMED = 4
_BUT_FOR = re.compile("除了?(?P<named>[^，。；]{1,40}?)(?:[之以]外|外)，?[^，。；]{0,4}$")
_AGAIN = re.compile("[（(][即约为占比]{0,3}")  # between a share and the same in other words: 近半数（45%）
_LONGEST = 16  # code points of a clause that tells of one
_ENDING = 2
_CLAUSES = re.compile("[，,；]")
_CHANGES = (Function.RATE, Function.DELTA, Function.OTHER)


def rest_whole(hunt: Hunt) -> Statement | None:
    """The whole that `like` is the rest of: the first amount of its sentence, or the last of the sentence before."""
    chain = _chain(hunt)
    return chain[0] if chain and hunt.admits(chain[0]) else None


def rest_parts(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The parts between that whole and the rest, with the rest; None where none has an amount of its own."""
    chain = _chain(hunt)
    return (*chain[1:], hunt.like) if len(chain) > 1 and all(map(hunt.admits, chain[1:])) else None


def rest_shares(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The shares of the sentence before that of the rest; None where other percentages stand among them."""
    before = [s for s in hunt.scene.near(hunt.like, "sentence") if s.figure.start < hunt.like.figure.start]
    said = [s for s in reversed(before) if s.figure.kind is Kind.PERCENT]
    shares = [
        a
        for a, b in pairwise([*said, hunt.like])
        if not _AGAIN.fullmatch(hunt.scene.folded, a.figure.at[1], b.figure.at[0])
    ]
    return tuple(shares) if shares and not any(s.function in _CHANGES for s in shares) else None


def named_ones(hunt: Hunt) -> Given | None:
    """How many are told of one by one, without an amount, between the whole and the rest: 其中甲即日生效，乙周五生效，其余13人."""
    chain = _chain(hunt)
    if len(chain) != 1:
        return None
    told = hunt.scene.folded[chain[0].figure.at[1] : hunt.like.figure.at[0]]
    ones = len(_ONE.findall(told)) or _clauses(told) or _but_for(hunt, told)
    return Given("named-ones", Interval.point(ones), f"{ones}个") if ones else None


def _but_for(hunt: Hunt, told: str) -> int:
    """How many 除…外 names before the rest: 8名董事中，除甲、乙弃权外，其余6名赞成; 0 where the list may be read in several ways."""
    found = _BUT_FOR.search(told)
    if found is None or "等" in found[0] or any(c.isdigit() for c in found[0]):
        return 0
    listed = item_count(hunt.knowledge.lists, found["named"])
    if listed is None:
        return 1
    return int(listed.low or 0) if listed.low == listed.high else 0


def _clauses(told: str) -> int:
    """How many short clauses of one ending follow 其中, each of which tells of one: 其中甲即日生效，乙周五生效."""
    _, found, listed = told.partition("其中")
    clauses = [clause.strip() for clause in _CLAUSES.split(listed)[:-1]]
    plain = all(1 < len(clause) <= _LONGEST for clause in clauses) and "等" not in listed and "。" not in listed
    alike = len({clause[-_ENDING:] for clause in clauses}) == 1
    return len(clauses) if found and plain and alike and len(clauses) <= _MOST_NAMED else 0


def _chain(hunt: Hunt) -> Sequence[Statement]:
    """The whole and the parts that are told of before the rest."""
    scene, rest = hunt.scene, hunt.like
    before = (s for s in scene.near(rest, "paragraph") if s.figure.start < rest.figure.start)
    near = [s for s in before if _counts(s, rest)]
    inside = [s for s in reversed(near) if s.sentence == rest.sentence]
    whole = next((i for i, s in enumerate(inside) if _holds(scene, s, [*inside, rest][i + 1])), None)
    if whole is not None:
        return inside[whole:]
    last = next((s for s in near if s.sentence == rest.sentence - 1), None)
    return inside if len(inside) > 1 or last is None else (last, *inside)


def _counts(statement: Statement, rest: Statement) -> bool:
    unit, other = statement.figure.unit, rest.figure.unit
    return (
        statement.function is Function.LEVEL
        and unit is not None
        and other is not None
        and unit.dimension == other.dimension
    )


def _holds(scene: Scene, whole: Statement, following: Statement) -> bool:
    return _WITHIN.search(scene.folded, whole.figure.at[1], following.figure.at[0]) is not None
