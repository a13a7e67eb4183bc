"""A page: its printed lines, and what is found out about them when it is first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from operator import add

from factcheck.reading.kinds import Kind, is_prose, line_kinds
from factcheck.reading.lines import Line
from factcheck.reading.wrapping import Column

_FEW = 256  # so many lines may ask for a pair of their own before it pays to list all pairs


@dataclass(frozen=True)
class Page:
    """The lines of a text that are not blank; on most pages nobody needs to know the kind of each."""

    text: str
    lines: list[Line]

    @cached_property
    def column(self) -> Column:
        """The lines as a column."""
        return Column(self.lines)

    @cached_property
    def kinds(self) -> list[Kind]:
        """What each line is."""
        return line_kinds(self.column)

    def is_prose(self, at: int) -> bool:
        """Whether a line is prose; the kinds of all lines are asked for only where it takes them to know."""
        known = is_prose(self.column, at)
        return self.kinds[at] is Kind.PROSE if known is None else known

    def holds(self, pair: str) -> bool:
        """Whether two characters stand side by side anywhere in the text."""
        return pair in (self.text if len(self.lines) <= _FEW else self._pairs)

    @cached_property
    def _pairs(self) -> frozenset[str]:
        return frozenset(map(add, self.text, self.text[1:]))
