"""Values given in the order of what is listed before them: the times (2014年、2015年和2016年，收入分别为3亿元、4亿元和5亿元) or
the names (出口、进口分别增长3%、4%)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.model import UNMEASURING, Kind, Statement
from factcheck.statements.words import Words

_SEPARATORS = frozenset("、和及与以及， ,")
_PARTS = re.compile("[、，,]|以及|及其|[和及与]")
_LONGEST = 14  # code points of a name
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


def name_listed(words: Words, folded: str, statements: Sequence[Statement]) -> list[Statement]:
    """The statements of one sentence, each of a list of as many values as names named by its own of them."""
    found = list(statements)
    for run in _runs(folded, found):
        names = _names(words, folded, found, run) if len(run) > 1 and _measures(found[run[0]]) else []
        if len(names) == len(run):
            for i, name in zip(run, names, strict=True):
                found[i] = replace(found[i], metric=name, name=name)
    return found


def _names(words: Words, folded: str, statements: Sequence[Statement], run: Sequence[int]) -> list[str]:
    """The names right before 分别 and a run of values, with the one thing of each that they share after 的; none where it is not plain."""
    first = statements[run[0]]
    start = max(first.clause[0], statements[run[0] - 1].figure.at[1] if run[0] else 0)
    said = words.respective.search(folded, start, first.figure.at[0])
    if said is None:
        return []
    listed, of, thing = folded[start : said.start()].strip().partition("的")
    names = [name for name in _PARTS.split(listed) if name]
    plain = of or len({name[-1] for name in names}) == 1 or _alike(names)
    return [f"{name}{thing}" for name in names] if plain and all(len(name) <= _LONGEST for name in names) else []


def _alike(names: Sequence[str]) -> bool:
    """Whether the last of some names is no longer than those between (the first may begin with an owner of all), so that it
    holds nothing that all share.
    """
    return len(names) > 1 and len(names[-1]) <= min(len(name) for name in names[1:-1] or names[:1])


def _measures(statement: Statement) -> bool:
    return statement.figure.kind not in UNMEASURING


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
