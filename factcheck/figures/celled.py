"""Figures of cells that are run together: where one ends and the next begins, the table says."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from factcheck.figures.reading import Reading
from factcheck.model import Document

Span = tuple[int, int]


def celled(
    document: Document, found: Sequence[Reading], alone: Callable[[str], Sequence[Reading]]
) -> Sequence[Reading]:
    """The readings of a document, those of cells that touch made anew, each cell by itself (`alone`)."""
    runs = list(_runs(sorted(document.touching())))
    if not runs:
        return found
    starts, kept, at = [r.start for r in found], list[Reading](), 0
    for run in runs:
        first, end = bisect_left(starts, run[0][0]), bisect_left(starts, run[-1][1])
        if first > at and found[first - 1].end > run[0][0]:
            continue  # a number that begins before the cells: they are no cells
        kept += found[at:first]
        kept += _of_cells(document.flow, run, alone)
        at = end
    return [*kept, *found[at:]]


def _runs(cells: Sequence[Span]) -> Iterator[list[Span]]:
    """Cells that touch, and those only."""
    run: list[Span] = []
    for cell in cells:
        if run and cell[0] != run[-1][1]:
            yield from [run] if len(run) > 1 else []
            run = []
        run.append(cell)
    yield from [run] if len(run) > 1 else []


def _of_cells(flow: str, run: Sequence[Span], alone: Callable[[str], Sequence[Reading]]) -> Iterator[Reading]:
    for start, end in run:
        for reading in alone(flow[start:end]):
            yield reading._replace(start=reading.start + start, end=reading.end + start)
