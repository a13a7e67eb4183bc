"""The flow: the text without the breaks inside its paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from factcheck.reading.healing import Block
from factcheck.reading.kinds import Kind, is_furniture
from factcheck.reading.lexicon import lexicon
from factcheck.reading.lines import Line
from factcheck.reading.page import Page

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Flow offsets `[start, end)` of one paragraph, and what it is."""

    kind: Kind
    start: int
    end: int


class Woven(NamedTuple):
    """The blocks of a page, the flow they make, its cuts, and the span of each block in it."""

    page: Page
    blocks: list[Block]
    flow: str
    cuts: tuple[Span, ...]
    spans: list[Span]


def weave(page: Page, blocks: list[Block]) -> Woven:
    """The flow the blocks make; what is cut may be a running head, too."""
    text, lines = page.text, page.lines
    if len(blocks) == len(lines):
        return Woven(page, blocks, text, (), [(line.start, line.end) for line in lines])
    pieces: list[str] = []
    cuts: list[Span] = []
    spans: list[Span] = []
    done = shift = 0
    for block in blocks:
        first, stop = block
        start, last = lines[first].start - shift, first
        for i in range(first + 1, stop):
            if is_furniture(lines[i].text):
                continue
            left = _left_out(text, _end(lines[last]), lines[i].start)
            last = i
            pieces.append(text[done:left])
            done = lines[i].start
            cuts.append((left - shift, done - left))
            shift += done - left
        spans.append((start, lines[stop - 1].end - shift))
    pieces.append(text[done:])
    return Woven(page, blocks, "".join(pieces), tuple(cuts), spans)


def _end(line: Line) -> int:
    """Where a line that is joined to the next ends, a running head printed onto it left out."""
    for head in lexicon().running_heads:
        if len(line.text) > len(head) + 20 and line.text.endswith(head):
            return line.end - len(head)
    return line.end


def _left_out(text: str, end: int, start: int) -> int:
    """Where the cut between two joined lines begins; one blank stays between two words in Latin letters."""
    latin = _letter(text[end - 1]) and _letter(text[start])
    return min(end + 1, start) if latin else end


def _letter(char: str) -> bool:
    return char.isascii() and char.isalpha()
