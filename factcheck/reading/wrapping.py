"""Which lines fill the width of a hard-wrapped column."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from factcheck.reading.lines import Line, width
from factcheck.reading.rows import row_lines

_NARROWEST = 20
_SLACK = 3


@dataclass(frozen=True)
class Column:
    """The lines of a page; what is a row, and how wide a line is, is found out when it is first asked for."""

    lines: list[Line]
    _widths: dict[int, int] = field(default_factory=dict)
    _full: dict[int, bool] = field(default_factory=dict)

    @cached_property
    def rows(self) -> list[bool]:
        """For each line, whether it is a row of a table."""
        return row_lines(self.lines)

    def fills(self, at: int) -> bool:
        """Whether a line runs to the edge its neighbours run to, in a block that reads as prose."""
        full = self._full.get(at)
        if full is None:
            full = self._full[at] = self._fills(at)
        return full

    def _fills(self, at: int) -> bool:
        line = self.lines[at]
        if len(line.text) * 2 + line.indent < _NARROWEST or line.stopped:
            return False
        near = self._near(at)
        if sum(_may_be_alike(line, self.lines[i]) for i in near) < 2 or self.rows[at]:
            return False
        if sum(mark in self.lines[i].text for i in [at, *near] for mark in "，。") < 2:
            return False
        mine = self._width(at)
        if mine < _NARROWEST or any(self._width(i) > mine + _SLACK for i in near):
            return False
        return sum(abs(self._width(i) - mine) <= _SLACK for i in near) >= 2

    def _near(self, at: int) -> list[int]:
        """Up to three lines on either side, as far as no blank line stands between."""
        first, last = at, at
        while first and at - first < 3 and not self.lines[first].gap:
            first -= 1
        while last + 1 < len(self.lines) and last - at < 3 and not self.lines[last + 1].gap:
            last += 1
        return [i for i in range(first, last + 1) if i != at]

    def _width(self, at: int) -> int:
        if at not in self._widths:
            line = self.lines[at]
            self._widths[at] = 0 if self.rows[at] else line.indent + width(line.text)
        return self._widths[at]


def _may_be_alike(line: Line, other: Line) -> bool:
    """Whether two lines may be of one width: a character takes one column or two."""
    size, others = len(line.text), len(other.text)
    return others <= 2 * size + line.indent + _SLACK and size <= 2 * others + other.indent + _SLACK
