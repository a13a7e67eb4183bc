"""Which lines fill the width of a hard-wrapped column."""

from __future__ import annotations

from factcheck.reading.lines import Line, width

_NARROWEST = 20
_SLACK = 3


def full_lines(lines: list[Line], rows: list[bool]) -> list[bool]:
    """For each line, whether it runs to the edge its neighbours run to, in a block that reads as prose."""
    widths = [0 if row else line.indent + width(line.text) for line, row in zip(lines, rows, strict=True)]
    return [_full(i, lines, widths) for i in range(len(lines))]


def _full(at: int, lines: list[Line], widths: list[int]) -> bool:
    mine = widths[at]
    if mine < _NARROWEST or lines[at].stopped:
        return False
    near = [i for i in range(max(0, at - 3), min(len(lines), at + 4)) if i != at and _together(at, i, lines)]
    if any(widths[i] > mine + _SLACK for i in near):
        return False
    alike = sum(abs(widths[i] - mine) <= _SLACK for i in near)
    prose = sum(mark in lines[i].text for i in [at, *near] for mark in "，。")
    return alike >= 2 and prose >= 2


def _together(a: int, b: int, lines: list[Line]) -> bool:
    """Whether no blank line stands between two lines."""
    low, high = sorted((a, b))
    return all(lines[i].gap == 0 for i in range(low + 1, high + 1))
