"""Values given in the order of the periods before them: 2014年、2015年和2016年，收入分别为3亿元、4亿元和5亿元."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.model import Kind, Statement
from factcheck.statements.words import Words

_SEPARATORS = frozenset("、和及与以及， ,")
_NEAR = 3  # code points between two members of a list
_FAR = 60  # code points between the periods and 分别


def date_listed(words: Words, folded: str, statements: Sequence[Statement]) -> list[Statement]:
    """The statements of one sentence, each of a list of as many values as periods put into its own of them."""
    found = list(statements)
    times: tuple[int, ...] = ()
    for run in _runs(folded, found):
        if found[run[0]].figure.kind is Kind.PERIOD:
            times = run
        elif len(run) == len(times) > 1 and _in_order(words, folded, found, run):
            for i, time in zip(run, times, strict=True):
                found[i] = replace(found[i], period=found[time].period, when=found[time].figure)
    return found


def _runs(folded: str, statements: Sequence[Statement]) -> Iterator[tuple[int, ...]]:
    """Neighbours of one kind with nothing but a list mark between them, and each figure that stands alone."""
    run: list[int] = []
    for i, statement in enumerate(statements):
        if run and not _joined(folded, statements[run[-1]], statement):
            yield tuple(run)
            run = []
        run.append(i)
    if run:
        yield tuple(run)


def _joined(folded: str, a: Statement, b: Statement) -> bool:
    between = folded[a.figure.at[1] : b.figure.at[0]]
    return a.figure.kind is b.figure.kind and 0 < len(between) <= _NEAR and set(between) <= _SEPARATORS


def _in_order(words: Words, folded: str, statements: Sequence[Statement], run: Sequence[int]) -> bool:
    """Whether 分别 stands before a list."""
    first = statements[run[0]]
    before = statements[run[0] - 1].figure.at[1]
    return words.respective.search(folded, max(before, first.figure.at[0] - _FAR), first.figure.at[0]) is not None
