"""A statement: a figure with what it measures."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from factcheck.model.figure import Figure, Period, Unit


class Function(StrEnum):
    """What a figure does in its clause."""

    LEVEL = "level"  # how much there is: 成交额达4982亿元
    RATE = "rate"  # by how much of itself it changed: 增长26.08%, 增长40倍
    DELTA = "delta"  # by how much it changed: 增加120亿元, 提高0.5个百分点
    SHARE = "share"  # which part of a whole it is: 占46.7%
    TIMES = "times"  # how many times something else it is: 是…的1457倍
    BASE = "base"  # what something is compared with: 上年同期为80亿元, 较…的80亿元
    OTHER = "other"  # none of these: a contribution, a rank, a period


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure and what it measures, as far as the text says; `None` where it does not.

    `name` is the whole of what the clause says before the figure, of which `metric` is the end. `clause` is the flow
    span of the clause the figure stands in. `direction` is 1 for growth and -1 for decline of a rate or delta. `of` is
    the level a rate, delta or share speaks of (its figure), where clause structure or a respective list (分别) settles
    it, and `whole` names what a share is a share of (占全省出口总值的). `basis` names what a change is measured against
    (yoy, mom, …: the names of rules/lexicon/bases.yaml), `scope` the qualifiers that set the statement apart from a
    plain one of the same metric. `among` is the flow offset of the 其中 that the figure stands under, and `when` the
    figure that prints the period in force. An `unnamed` statement has its
    names from the figure before it. A `listed` change or share is one of a run that goes with as many levels.
    `unit` is what a table says of a figure that is printed without one.
    """

    figure: Figure
    sentence: int
    clause: tuple[int, int]
    metric: str | None = None
    name: str | None = None
    subject: str | None = None
    period: Period | None = None
    basis: str | None = None
    scope: frozenset[str] = field(default_factory=frozenset)
    function: Function = Function.LEVEL
    direction: int = 0
    of: Figure | None = None
    whole: str | None = None
    among: int | None = None
    when: Figure | None = None
    unnamed: bool = False
    listed: bool = False
    unit: Unit | None = None
