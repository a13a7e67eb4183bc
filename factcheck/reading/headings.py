"""What a heading looks like, and which lines that look so stop short of their sentence or go on with one."""

from __future__ import annotations

import re

from factcheck.reading.lines import Line, unclosed
from factcheck.reading.wrapping import Column

_TORN_NUMBER = re.compile(r"[0-9\uff10-\uff19]\n[.．%％]")  # no heading ends there, and no paragraph begins so
_LONGEST = 48
_LONGEST_TITLE = 90


def heading_shape(line: Line, first: bool) -> bool:
    """Whether a line may be a heading by its words alone; `first` where it is the first of the page."""
    text = line.text
    if len(text) > (_LONGEST_TITLE if first else _LONGEST) or line.torn or line.stopped:
        return False
    if "。" in text or ("；" in text and not first) or line.commas > (4 if first else 2):
        return False
    if text[0] in "，。、；：！？”’）》】%％" or "http" in text or text[0] in ">＞":
        return False
    if unclosed(text):
        return False
    return text[-1] not in "！？!?" or first or line.enumerated or len(text) <= 25


def breaks_off(at: int, column: Column) -> bool:
    """Whether a line stops at the edge of its column, or inside a number."""
    lines = column.lines
    line = lines[at]
    if not line.enumerated and column.fills(at):
        return True
    return at + 1 < len(lines) and _TORN_NUMBER.match(f"{line.text[-1]}\n{lines[at + 1].text[0]}") is not None


def goes_on(at: int, column: Column) -> bool:
    """Whether a line goes on with the one before it, if that is prose."""
    return column.lines[at - 1].torn or (column.fills(at - 1) and not column.lines[at].enumerated)
