"""Figures of counted things that are named one by one after the count: 三大指数收跌，沪指跌0.5%，深成指跌0.8%，创业板指跌1.2%."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Kind, Statement
from factcheck.relations.lists.pieces import pieces
from factcheck.relations.lists.words import ListWords

_FAR = 250  # code points from the count to the last of its things
_NEAR = 12  # code points between a count, 分别 and the first of its values
_BETWEEN = frozenset("、和及与")


def named_each(words: ListWords, folded: str, count: Statement, after: Sequence[Statement]) -> tuple[Statement, ...]:
    """The first rate of each thing, of those that 分别 lists, else where as many are named as counted; `after` are the figures after."""
    start = count.figure.at[1]
    noun = words.indices.match(folded, start)
    rates = [s for s in after if s.figure.kind is Kind.PERCENT and s.figure.at[1] <= start + _FAR]
    if noun is None or not rates or count.figure.value is None:
        return ()
    if "分别" in folded[start : rates[0].figure.at[0]][:_NEAR]:
        return _listed(folded, rates)
    named = _named(words, folded, start, rates)
    return named if len(named) == count.figure.value else ()


def _listed(folded: str, rates: Sequence[Statement]) -> tuple[Statement, ...]:
    """The first of some figures and those that nothing but a separator parts from it."""
    kept = 1
    while kept < len(rates) and folded[rates[kept - 1].figure.at[1] : rates[kept].figure.at[0]].strip() in _BETWEEN:
        kept += 1
    return tuple(rates[:kept]) if kept > 1 else ()


def _named(words: ListWords, folded: str, start: int, rates: Sequence[Statement]) -> tuple[Statement, ...]:
    """The first rate of each of the clauses, one after another, that name an index before it; none if another count stands before them."""
    found: list[Statement] = []
    for a, b in pieces(folded[start : rates[-1].figure.at[1]], "，。；、：！\n"):
        inside = [s for s in rates if start + a <= s.figure.at[0] < start + b]
        before = folded[start + a : inside[0].figure.at[0]] if inside else ""
        if words.index_mark.search(before):
            found.append(inside[0])
        elif found and not before.lstrip().startswith("报"):
            break
        elif words.great_indices.search(folded, start + a, start + b):
            return ()
    return tuple(found)
