"""Percents and points of running text, and the cells of tables or members of lists that they follow from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Function, Kind, Statement
from factcheck.relations.tables.borne import GROWTH, MARGIN, POINTS, SHARE, Borne, Law, borne_out
from factcheck.relations.tables.grid import Grid
from factcheck.relations.tables.pairs import Pairs
from factcheck.relations.tables.quotes import runs
from factcheck.statements import Words

_NO_STEP = ("mean", "average")

Run = Sequence[Statement]


def borne_percents(
    running: Sequence[Statement],
    tables: Sequence[Grid],
    lists: Sequence[Grid],
    totals: Sequence[tuple[int, int]],
    words: Words,
    flow: str,
) -> Iterator[Borne]:
    """What percents and points of running text follow from; `lists` are those of running text as tables of one row."""
    told: dict[str, list[Run]] = {law.name: [] for law in (GROWTH, SHARE, MARGIN, POINTS)}
    for run in runs(running, flow, (Kind.PERCENT, Kind.POINTS)):
        law = _law(run, words, flow)
        if law is not None:
            told[law.name].append(run)
    shares = Pairs.shares(tables, totals) if told["share"] or told["margin"] else Pairs(tables, (), ())
    every = [*tables, *lists]
    yield from borne_out(told["share"], shares, SHARE, flow)
    yield from borne_out(told["margin"], shares, MARGIN, flow)
    yield from borne_out(told["growth"], Pairs.growths(every), GROWTH, flow) if told["growth"] else ()
    yield from borne_out(told["points"], Pairs.points(every), POINTS, flow) if told["points"] else ()


def _law(run: Run, words: Words, flow: str) -> Law | None:
    """What the figures of a list may be of two cells; None where they are not of one sort."""
    first = run[0]
    if any((s.function, s.basis) != (first.function, first.basis) for s in run) or first.basis in _NO_STEP:
        return None
    if first.function is Function.SHARE:
        return SHARE
    if first.figure.kind is Kind.POINTS:
        return POINTS if first.function is Function.DELTA and all(s.direction for s in run) else None
    if first.function is Function.RATE:
        return GROWTH if all(s.direction for s in run) else None
    margin = words.margins.search(flow, first.clause[0], first.figure.at[0])
    return MARGIN if first.function is Function.LEVEL and margin else None
