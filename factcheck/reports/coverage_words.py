"""How well a figure is protected, in words and styles."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from fractions import Fraction

from factcheck.arithmetic.wording import interval_text
from factcheck.model import Interval, Protection

_WELL = Fraction(9, 10)


class Level(Enum):
    """Word, style and sign of a level of protection."""

    FULL = ("受保护", "green", "●")  # nearly every slip is refused
    PARTLY = ("部分", "yellow", "◐")
    NOT = ("未受保护", "red", "○")
    UNMEASURED = ("不计", "dim", "·")  # no slip leaves such a figure: a date, 首次


def level(protection: Protection) -> Level:
    """The level of a figure's protection."""
    if protection.share is None:
        return Level.UNMEASURED
    if protection.share >= _WELL:
        return Level.FULL
    return Level.PARTLY if protection.share else Level.NOT


def share_text(share: Fraction | None) -> str:
    """A share in percent, cut to whole ones; a dash where there is none."""
    return "—" if share is None else interval_text(Interval.point(Fraction(int(100 * share), 100)), percent=True)


def totals_text(protections: Iterable[Protection]) -> str:
    """How many figures are protected how well, and the share of slips that would be found."""
    every = list(protections)
    counts = {wanted: sum(level(p) is wanted for p in every) for wanted in Level}
    shares = [p.share for p in every if p.share is not None]
    said = "，".join(f"{counts[wanted]} 个{wanted.value[0]}" for wanted in Level)
    mean = f"；数字写错一处，平均有 {share_text(sum(shares, Fraction(0)) / len(shares))} 会被发现" if shares else ""
    return f"共 {len(every)} 个数字：{said}{mean}。"
