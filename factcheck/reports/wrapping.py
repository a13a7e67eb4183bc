"""Line breaking for Chinese in narrow cells: anywhere between characters, but never in a number or before a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.text import Text

_CHUNK = re.compile(
    r"[（“‘《〈「【〔(\[]{0,3}+"  # opening marks stay with what they open
    r"(?:[0-9０-９A-Za-z.．,:：/+\-_×÷=≥≤＜＞]++[万亿]*+(?:[%％]|[^\W\d_]/?+)?|\s|[^\s])"  # a number keeps its unit
    r"[，。；：！？、）”’》〉」】〕)\]…～%％]*+",  # closing marks with what they close
)


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A rich renderable: styled text broken the Chinese way to the width it is given."""

    text: Text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the text, every line short enough for the cell."""
        yield Text("\n").join(wrapped(self.text, max(options.max_width, 2)))

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Any width will do; the longest line is what it would like."""
        widest = max((cell_len(line) for line in self.text.plain.split("\n")), default=0)
        return Measurement(min(widest, 8), widest).with_maximum(options.max_width)


def wrapped(text: Text, width: int) -> Iterator[Text]:
    """The lines of a text, each at most `width` terminal cells wide (or one code point)."""
    for line in text.split("\n", allow_blank=True):
        for part in line.divide(_breaks(line.plain, width)):
            part.rstrip()
            yield part


def _breaks(line: str, width: int) -> list[int]:
    """Offsets to break one line at."""
    found: list[int] = []
    used = 0
    for start, end in _chunks(line, width):
        size = cell_len(line[start:end])
        if used and used + size > width and line[start:end].strip():
            found.append(start)
            used = 0
        used += size
    return found


def _chunks(line: str, width: int) -> Iterator[tuple[int, int]]:
    """Spans that should not be broken; those wider than a line are given up to single code points."""
    at = 0
    for match in _CHUNK.finditer(line):
        start, end = at, match.end()
        at = end
        if cell_len(line[start:end]) <= width:
            yield start, end
        else:
            yield from ((n, n + 1) for n in range(start, end))
    if at < len(line):
        yield from ((n, n + 1) for n in range(at, len(line)))
