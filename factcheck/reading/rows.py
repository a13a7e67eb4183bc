"""Which lines are rows or cells of a table."""

from __future__ import annotations

import re

from factcheck.reading.lines import Line

_CELLS = re.compile(r"\t+|[ \u3000]{2,}| ?[|│┃] ?| ｜ ")
_BAR = re.compile(r"[|│┃｜]")
_BARS = re.compile(r" [|│┃] |^[|│┃]|\S[|│┃]\S.*[|│┃]| ｜ ")
_VALUE = re.compile(
    r"[（(]?[-—–+±*△▲]?[\d\uff10-\uff19][\d\uff10-\uff19,，.．:/年月日-]*[）)]?"
    r"[%％‰]?(?:[万亿]?[\u4e00-\u9fff]{0,2})[）)]?|[-—–─/]{1,4}|N/?A|不适用|无"
)
_NUMBERISH = re.compile(r"[0-9\uff10-\uff19,.，．%％\-—() ]+")
_CELL = 24
_FEWEST = 3  # lines of a table that is printed one cell a line


def row_lines(lines: list[Line]) -> list[bool]:
    """For each line, whether it is a row: several cells, one value, or a label in a column of values."""
    rows = [_by_itself(line.text) for line in lines]
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and not rows[end] and _cell(lines[end]):
            end += 1
        rows[at:end] = _of_run(lines[at:end])
        at = max(end, at + 1)
    return rows


def rows_around(lines: list[Line], at: int) -> dict[int, bool]:
    """What `row_lines` says of one line, and of the cells around it that it takes to know."""
    if _by_itself(lines[at].text):
        return {at: True}
    if not _cell(lines[at]):
        return {at: False}
    first, end = at, at + 1
    while first and _may_be_cell(lines[first - 1]):
        first -= 1
    while end < len(lines) and _may_be_cell(lines[end]):
        end += 1
    return dict(enumerate(_of_run(lines[first:end]), first))


def _of_run(run: list[Line]) -> list[bool]:
    """Which of the lines that may each be one cell are rows; none where they are few, or few of them are values."""
    values = [_is_value(line.text) for line in run] if len(run) >= _FEWEST else []
    if not values or sum(values) * 3 < len(values):
        return [False] * len(run)
    return [value or not line.enumerated for value, line in zip(values, run, strict=True)]


def _may_be_cell(line: Line) -> bool:
    return _cell(line) and not _by_itself(line.text)


def _by_itself(text: str) -> bool:
    """Whether a line is a row whatever stands around it."""
    return _several_cells(text) or _digits(text)


def _is_value(text: str) -> bool:
    return len(text) <= _CELL and _VALUE.fullmatch(text) is not None


def _several_cells(text: str) -> bool:
    if _BAR.search(text) and _BARS.search(text):
        return True
    cells = _CELLS.split(text) if "\t" in text or "  " in text or "\u3000\u3000" in text else []
    if len(cells) < 2 or any(len(cell) > 2 * _CELL or cell[-1:] in "。！？；，" for cell in cells if cell):
        return False
    return any(_VALUE.fullmatch(cell) for cell in cells) or (len(cells) > 2 and max(map(len, cells)) <= _CELL)


def _digits(text: str) -> bool:
    """Cells run together: hardly anything but numbers in a longer line."""
    return len(text) >= 12 and "。" not in text and len(_NUMBERISH.sub("", text)) * 5 < len(text) * 2


def _cell(line: Line) -> bool:
    return len(line.text) <= _CELL and line.text[-1] not in "。！？；，：、" and "，" not in line.text
