"""Which lines fill the width of a hard-wrapped column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from factcheck.reading.lines import Line, width
from factcheck.reading.rows import row_lines, rows_around

_NARROWEST = 20
_SLACK = 3
_NEAR = 3  # lines on either side of one that are looked at
_ALIKE = 2  # of them are as wide, at least
_FEWEST_MARKS = 2


@dataclass(frozen=True)
class Column:
    """The lines of a page; what is a row, and how wide a line is, is found out when it is first asked for.

    Rows are asked for last: to know them takes a look at all lines.
    """

    lines: list[Line]
    _widths: dict[int, int] = field(default_factory=dict)
    _full: dict[int, bool] = field(default_factory=dict)
    _told: dict[int, bool] = field(default_factory=dict)

    @cached_property
    def rows(self) -> list[bool]:
        """For each line, whether it is a row of a table."""
        return row_lines(self.lines)

    def is_row(self, at: int) -> bool:
        """Whether a line is a row of a table; who asks this of few lines spares the look at all of them."""
        told = self._told.get(at)
        if told is None:
            self._told.update(rows_around(self.lines, at))
            told = self._told[at]
        return told

    def fills(self, at: int) -> bool:
        """Whether a line runs to the edge its neighbours run to, in a block that reads as prose."""
        full = self._full.get(at)
        if full is None:
            full = self._full[at] = self._fills(at)
        return full

    def _fills(self, at: int) -> bool:
        line = self.lines[at]
        size = len(line.text)
        if size * 2 + line.indent < _NARROWEST:
            return False
        first, near = self._near(at)
        widest = 2 * size + line.indent + _SLACK  # a character takes one column or two
        may_be = [
            i
            for i, (_, _, text, _, indent) in enumerate(near, first)
            if len(text) <= widest and size <= 2 * len(text) + indent + _SLACK
        ]
        if len(may_be) <= _ALIKE or line.stopped or not _reads_as_prose(near):  # the line itself is among them
            return False
        mine = self._width(at)
        if mine < _NARROWEST or sum(abs(self._width(i) - mine) <= _SLACK for i in may_be) <= _ALIKE or self.is_row(at):
            return False
        widths = [self._width(i) for i in range(first, first + len(near)) if not self.is_row(i)]
        return max(widths) <= mine + _SLACK and sum(abs(one - mine) <= _SLACK for one in widths) > _ALIKE

    def _near(self, at: int) -> tuple[int, list[Line]]:
        """A line with up to three on either side, as far as no blank line stands between, and the place of the first."""
        lines, first, last = self.lines, at, at
        end = len(lines) - 1
        while first and at - first < _NEAR and not lines[first].gap:
            first -= 1
        while last < end and last - at < _NEAR and not lines[last + 1].gap:
            last += 1
        return first, lines[first : last + 1]

    def _width(self, at: int) -> int:
        if at not in self._widths:
            line = self.lines[at]
            self._widths[at] = line.indent + width(line.text)
        return self._widths[at]


def _reads_as_prose(near: Sequence[Line]) -> bool:
    """Whether commas and full stops stand in some lines."""
    texts = [line.text for line in near]
    return (
        len([text for text in texts if "，" in text]) + len([text for text in texts if "。" in text]) >= _FEWEST_MARKS
    )
