"""Which lines fill the width of a hard-wrapped column."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.reading.lines import Line, width

_NARROWEST = 20
_SLACK = 3


def full_lines(lines: list[Line], rows: list[bool]) -> list[bool]:
    """For each line, whether it runs to the edge its neighbours run to, in a block that reads as prose."""
    column = _Column(lines, rows)
    return [column.fills(at) for at in range(len(lines))]


@dataclass(frozen=True, slots=True)
class _Column:
    """The lines of a page; a width is measured when it is first asked for, and most never are."""

    lines: list[Line]
    rows: list[bool]
    widths: dict[int, int] = field(default_factory=dict)

    def fills(self, at: int) -> bool:
        """Whether a line is full."""
        if self.rows[at] or len(self.lines[at].text) * 2 + self.lines[at].indent < _NARROWEST or self.lines[at].stopped:
            return False
        near = self._near(at)
        if len(near) < 2 or sum(mark in self.lines[i].text for i in [at, *near] for mark in "，。") < 2:
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
        if at not in self.widths:
            line = self.lines[at]
            self.widths[at] = 0 if self.rows[at] else line.indent + width(line.text)
        return self.widths[at]
