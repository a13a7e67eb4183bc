"""Which lines fill the width of a hard-wrapped column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from factcheck.reading.lines import Line, width
from factcheck.reading.rows import row_lines

_NARROWEST = 20
_SLACK = 3
_NEAR = 3  # lines on either side of one that are looked at


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
        alike = self._may_be_alike(line, near)
        if len(alike) < 2 or not self._reads_as_prose([at, *near]):
            return False
        mine = self._width(at)
        if mine < _NARROWEST or sum(abs(self._width(i) - mine) <= _SLACK for i in alike) < 2 or self.rows[at]:
            return False
        widths = [self._width(i) for i in near if not self.rows[i]]
        return max(widths, default=0) <= mine + _SLACK and sum(abs(one - mine) <= _SLACK for one in widths) >= 2

    def _may_be_alike(self, line: Line, near: Sequence[int]) -> list[int]:
        """Which of the lines near may be as wide as one: a character takes one column or two."""
        size = len(line.text)
        widest, found = 2 * size + line.indent + _SLACK, []
        for i in near:
            _, _, text, _, indent = self.lines[i]
            if len(text) <= widest and size <= 2 * len(text) + indent + _SLACK:
                found.append(i)
        return found

    def _reads_as_prose(self, block: Sequence[int]) -> bool:
        """Whether commas and full stops stand in some lines."""
        texts = [self.lines[i].text for i in block]
        return sum("，" in text for text in texts) + sum("。" in text for text in texts) >= 2

    def _near(self, at: int) -> list[int]:
        """Up to three lines on either side, as far as no blank line stands between."""
        lines, first, last = self.lines, at, at
        end = len(lines) - 1
        while first and at - first < _NEAR and not lines[first].gap:
            first -= 1
        while last < end and last - at < _NEAR and not lines[last + 1].gap:
            last += 1
        return [*range(first, at), *range(at + 1, last + 1)]

    def _width(self, at: int) -> int:
        if at not in self._widths:
            line = self.lines[at]
            self._widths[at] = line.indent + width(line.text)
        return self._widths[at]
