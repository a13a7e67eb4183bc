"""Claims with another text in place of a figure's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.model import Figure, Mistyping, Operand, Statement
from factcheck.relations import Claim

Edited = tuple[str, Mistyping, Fraction]  # a text, the slip between it and the figure's, and how likely that is


@dataclass(frozen=True, slots=True)
class Rereading:
    """How a figure would be read with another text in its place, and which word turns its direction.

    `figure` gives None where the text is no figure by itself; `turned` the text offsets of
    the word, the word, and its opposite.
    """

    figure: Callable[[str, Figure], Figure | None]
    turned: Callable[[Statement], tuple[int, int, str, str] | None]


def candidates(
    statement: Statement, edited: Iterable[Edited], rereading: Rereading
) -> Iterator[tuple[Statement, Edited]]:
    """The statement with each edited text that is again a figure of its kind and unit."""
    figure = statement.figure
    same = rereading.figure(figure.text, figure)
    if same is None or (same.value, same.kind, same.unit) != (figure.value, figure.kind, figure.unit):
        return  # read from what stands around it: 3、5和8亿元
    for edit in edited:
        other = rereading.figure(edit[0], figure)
        if other is not None and other.value and (other.kind, other.unit) == (figure.kind, figure.unit):
            yield replace(statement, figure=other), edit


def with_statement(claim: Claim, mended: Statement) -> Claim:
    """A claim, with all its bindings, with another statement in place of that of the same figure."""
    start = mended.figure.start

    def one(statement: Statement) -> Statement:
        return mended if statement.figure.start == start else statement

    def put(operand: Operand) -> Operand:
        if isinstance(operand, tuple):
            return tuple(map(one, operand))
        return one(operand) if isinstance(operand, Statement) else operand

    every = [{name: put(operand) for name, operand in c.operands.items()} for c in claim.bindings]
    return Claim(claim.rule, every[0], claim.missing, tuple(every[1:]))
