"""One cell of a grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.model import Kind, Statement


@dataclass(frozen=True, slots=True)
class Cell:
    """A printed value, or one that says "nothing" where `statement` is None; `low` and `high` bound what may be true."""

    statement: Statement | None = None
    low: float = 0.0
    high: float = 0.0
    torn: bool = False  # a digit seems to have slipped into the next cell, or out of the one before

    @property
    def size(self) -> float:
        """How large the value is, whatever its sign."""
        return abs(self.low + self.high) / 2

    @property
    def is_percent(self) -> bool:
        """Whether a % is printed with it."""
        return self.statement is not None and self.statement.figure.kind is Kind.PERCENT

    @property
    def is_whole(self) -> bool:
        """Whether it prints 100, as the share of a total does."""
        return self.statement is not None and self.statement.figure.value == _WHOLE


_WHOLE = 100
NOTHING = Cell()
Line = tuple["Cell | None", ...]  # a row over the columns, or a column over the rows; None is not known


def values(line: Sequence[Cell | None]) -> list[Cell]:
    """The cells of a line that print a value."""
    return [c for c in line if c is not None and c.statement is not None]


def in_percent(line: Line) -> bool:
    """Whether a % is printed with any value of a line."""
    return any(c.is_percent for c in values(line))
