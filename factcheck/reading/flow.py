"""The flow: the text without the breaks inside its paragraphs."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.reading.healing import Block
from factcheck.reading.kinds import Kind
from factcheck.reading.lexicon import lexicon
from factcheck.reading.lines import Line


@dataclass(frozen=True, slots=True)
class Stretch:
    """Flow offsets `[start, end)` of one paragraph, and what it is."""

    kind: Kind
    start: int
    end: int


def weave(
    text: str, lines: list[Line], kinds: list[Kind], blocks: list[Block]
) -> tuple[str, tuple[tuple[int, int], ...], list[Stretch]]:
    """The flow, its cuts, and the stretches the blocks take up in it; what is cut may be a running head, too."""
    pieces: list[str] = []
    cuts: list[tuple[int, int]] = []
    stretches: list[Stretch] = []
    done = shift = 0
    for block in blocks:
        start = lines[block.first].start - shift
        last = block.first
        for i in range(block.first + 1, block.last):
            if kinds[i] is Kind.FURNITURE:
                continue
            left = _left_out(text, _end(lines[last]), lines[i].start)
            last = i
            pieces.append(text[done:left])
            done = lines[i].start
            cuts.append((left - shift, done - left))
            shift += done - left
        stretches.append(Stretch(block.kind, start, lines[block.last - 1].end - shift))
    pieces.append(text[done:])
    return "".join(pieces), tuple(cuts), stretches


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
