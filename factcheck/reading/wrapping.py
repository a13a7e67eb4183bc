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
    """The lines of a page; what is a row, and how wide a line is, is found out when it is first asked for.

    Rows are asked for last: to know them takes a look at all lines.
    """

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
        if self._may_be_alike(line, near) < 2:
            return False
        mine, widths = self._width(at), [self._width(i) for i in near]
        if mine < _NARROWEST or sum(abs(one - mine) <= _SLACK for one in widths) < 2:
            return False
        if sum(mark in self.lines[i].text for i in [at, *near] for mark in "，。") < 2 or self.rows[at]:
            return False
        widths = [one for one, i in zip(widths, near, strict=True) if not self.rows[i]]
        return max(widths, default=0) <= mine + _SLACK and sum(abs(one - mine) <= _SLACK for one in widths) >= 2

    def _may_be_alike(self, line: Line, near: list[int]) -> int:
        """How many of the lines near may be as wide as one: a character takes one column or two."""
        count, size, widest = 0, len(line.text), 2 * len(line.text) + line.indent + _SLACK
        for i in near:
            other = self.lines[i]
            if len(other.text) <= widest and size <= 2 * len(other.text) + other.indent + _SLACK:
                count += 1
        return count

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
            self._widths[at] = line.indent + width(line.text)
        return self._widths[at]
