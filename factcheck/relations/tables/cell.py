"""One cell of a grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.model import Function, Kind, Statement, Unit


@dataclass(frozen=True, slots=True)
class Cell:
    """A printed value, or one that says "nothing" where `statement` is None; `low` and `high` bound what may be true."""

    statement: Statement | None = None
    low: float = 0.0
    high: float = 0.0
    torn: bool = False  # a digit seems to have slipped into the next cell, or out of the one before
    sign: int = 1  # -1 where it is taken off
    unit: Unit | None = None  # that the table says it is in

    @property
    def size(self) -> float:
        """How large the value is, whatever its sign."""
        return abs(self.low + self.high) / 2

    @property
    def is_percent(self) -> bool:
        """Whether a % is printed with it."""
        return self.statement is not None and self.statement.figure.kind is Kind.PERCENT

    @property
    def is_amount(self) -> bool:
        """Whether it prints how much there is of something that parts are not more of than the whole: no rate, no price."""
        s = self.statement
        if s is None or s.figure.kind is Kind.PERCENT or s.function is not Function.LEVEL or self.low < 0:
            return False
        return not _INTENSIVE & set(s.name or "率")

    @property
    def is_told(self) -> bool:
        """Whether it cannot be a percentage of what no head tells."""
        return self.size > _WHOLE or (self.statement is not None and self.statement.period is not None)

    @property
    def is_whole(self) -> bool:
        """Whether it prints 100, as the share of a total does."""
        return self.statement is not None and self.statement.figure.value == _WHOLE


_WHOLE = 100
_INTENSIVE = frozenset("率价均比%％")
NOTHING = Cell()
Line = tuple["Cell | None", ...]  # a row over the columns, or a column over the rows; None is not known


def values(line: Sequence[Cell | None]) -> list[Cell]:
    """The cells of a line that print a value."""
    return [c for c in line if c is not None and c.statement is not None]


def in_percent(line: Line) -> bool:
    """Whether a % is printed with any value of a line."""
    return any(c.is_percent for c in values(line))
