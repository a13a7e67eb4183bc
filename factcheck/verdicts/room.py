"""What all other figures of a document leave to one of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import partial, reduce

from factcheck.arithmetic.formula import expression_names
from factcheck.arithmetic.narrowing import Constraint, Domains, narrowed
from factcheck.arithmetic.operations import negate
from factcheck.model import Fact, Given, Interval, Operand, Statement
from factcheck.model.report import members
from factcheck.relations import Claim
from factcheck.verdicts.readings import Reading, can_cut
from factcheck.verdicts.terms import Terms, declines, scaled


def room(statement: Statement, claims: Sequence[Claim]) -> Interval | None:
    """The values, as it is printed, that claims that hold leave to a figure by all the others; None where they tell nothing.

    They work upon one another until nothing moves, so that figures it shares no claim with count as well.
    """
    domains: Domains = {}
    constraints = [_constraint(claim, domains) for claim in claims]
    own = {v: printed for claim in claims for v, printed in _own(claim, statement)}
    left = narrowed({v: d for v, d in domains.items() if v not in own}, constraints) if own else None
    if left is None:
        return None
    found = reduce(Interval.meet, (printed(left[v]) for v, printed in own.items()))
    return None if found.empty or (found.low, found.high) == (None, None) else found


def as_printed(terms: Terms, name: str, statement: Statement, value: Interval) -> Interval:
    """A value of an operand in the unit and with the sign that its figure is printed with."""
    found = scaled(value, 1 / terms.measure(statement).factor)
    return negate(found) if declines(statement) and name not in terms.unsigned else found


def _constraint(claim: Claim, domains: Domains) -> Constraint:
    terms = Terms.of(claim)
    over = {
        name: tuple(
            _variable(terms, name, one, domains) for one in (operand if isinstance(operand, tuple) else (operand,))
        )
        for name, operand in _computed_with(claim)
    }
    return Constraint(claim.rule.formula, over)


def _computed_with(claim: Claim) -> Iterator[tuple[str, Operand]]:
    """The operands that stand in a claim's formula."""
    formula = claim.rule.formula
    names = {formula.claimed, *expression_names(formula.expression)}
    return ((name, operand) for name, operand in claim.operands.items() if name in names)


def _variable(terms: Terms, name: str, operand: Statement | Fact | Given, domains: Domains) -> Hashable:
    """The variable for an operand: one for all claims that read a figure alike."""
    if isinstance(operand, Statement):
        nearest = terms.interval(name, operand)
        domain = nearest if not can_cut(operand.figure) else _hull(nearest, _cut(terms, name, operand))
        variable: Hashable = (operand.figure.start, domain)
    else:
        domain = (
            operand.interval if isinstance(operand, Given) else scaled(operand.interval, terms.measure(operand).factor)
        )
        variable = operand
    domains[variable] = domain
    return variable


def _own(claim: Claim, statement: Statement) -> Iterator[tuple[Hashable, Callable[[Interval], Interval]]]:
    """The variables that stand for a figure in a claim, with what makes their values printed ones."""
    terms = Terms.of(claim)
    for name, operand in _computed_with(claim):
        for one in members(operand):
            if one.figure.start == statement.figure.start:
                yield _variable(terms, name, one, {}), partial(as_printed, terms, name, one)


def _cut(terms: Terms, name: str, statement: Statement) -> Interval:
    return terms.interval(name, statement, {statement.figure.start: Reading.CUT})


def _hull(a: Interval, b: Interval) -> Interval:
    ends = [e for e in (a.low, a.high, b.low, b.high) if e is not None]
    return Interval(min(ends), max(ends)) if len(ends) == 4 else Interval(None, None)
