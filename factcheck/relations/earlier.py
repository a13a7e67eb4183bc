"""What holds of levels holds of the earlier levels as well that their printed changes imply.

Whoever prints a whole, its parts and the growth of each has printed an equation about last year too. It needs no rule of
its own: the formula of the claim that holds now, each level in it put back by its own change, is the claim of then.
"""

from __future__ import annotations

import ast
import copy
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.arithmetic import Formula
from factcheck.arithmetic.formula import expression_names
from factcheck.model import Figure, Function, Kind, Operand, Severity, Statement
from factcheck.model.report import members
from factcheck.relations.claim import Claim
from factcheck.rulebook import BaseRule, OperandSpec, Rule, Search

_BASES = frozenset(("yoy", "year-end"))  # of rules/lexicon/bases.yaml: one and the same earlier time for all
_UNSETTLED = frozenset(
    ("real", "restated", "contribution")
)  # scopes of changes that do not lead back to a printed base
_CHANGES = frozenset((Function.RATE, Function.DELTA))


@dataclass(frozen=True, slots=True)
class _Put:
    """The changes that put an operand back: by a rate of itself, or by an amount."""

    operand: Operand
    by_rate: bool


def earlier(
    claims: Sequence[Claim], statements: Sequence[Statement], bases: Mapping[str, Sequence[BaseRule]]
) -> Iterator[Claim]:
    """For claims that are sound, the same of what their figures were before, where all of them print their change.

    Sound are those that hold now, and those whose words leave no part out (`is_closed`).
    """
    changes = _changes(statements)
    for claim in claims:
        for rule in bases.get(claim.rule.id, ()) if claim.missing is None else ():
            found = next((put for basis in sorted(_BASES) if (put := _put_back(claim, changes, basis))), None)
            if found is not None:
                yield _composed(claim, rule, found)


def _changes(statements: Sequence[Statement]) -> dict[int, list[Statement]]:
    """The changes of levels and shares, by where those stand; points after a share are of the share."""
    found: dict[int, list[Statement]] = defaultdict(list)
    share: Statement | None = None
    for statement in statements:
        if statement.function is Function.SHARE:
            share = statement
        if statement.of is None or statement.function not in _CHANGES or statement.scope & _UNSETTLED:
            continue
        found[statement.of.start].append(statement)
        if share and share.of == statement.of and share.sentence == statement.sentence:
            found[share.figure.start].append(statement)
    return found


def is_closed(claim: Claim) -> bool:
    """Whether a claim has lists of parts of which none can be left out, whatever the figures."""
    searches = [claim.rule.operands[name].search for name in claim.rule.formula.lists]
    return bool(searches) and all(search is not None and search.is_closed for search in searches)


def _put_back(claim: Claim, changes: Mapping[int, Sequence[Statement]], basis: str) -> dict[str, _Put] | None:
    """For each operand of the formula the changes on a basis; None where one has none."""
    formula = claim.rule.formula
    names = (formula.claimed, *sorted(expression_names(formula.expression)))
    found = {name: _puts(claim.operands[name], changes, basis) for name in names}
    return {name: put for name, put in found.items() if put} if all(found.values()) else None


def _puts(operand: Operand, changes: Mapping[int, Sequence[Statement]], basis: str) -> _Put | None:
    levels = members(operand)
    for by_rate in (True, False):
        own = [_change(level, changes.get(level.figure.start, ()), basis, by_rate) for level in levels]
        found = tuple(change for change in own if change is not None)
        if found and len(found) == len(own):
            return _Put(found if isinstance(operand, tuple) else found[0], by_rate)
    return None


def _change(level: Statement, changes: Sequence[Statement], basis: str, by_rate: bool) -> Statement | None:
    of_basis = (c for c in changes if (c.basis or "yoy") == basis)
    return next((c for c in of_basis if _is_rate(level.figure, c) is by_rate), None)


def _is_rate(level: Figure, change: Statement) -> bool | None:
    """Whether a change is a rate of a level or an amount of its kind; None where it is neither."""
    figure = change.figure
    if level.kind is Kind.PERCENT:
        return False if figure.kind is Kind.POINTS else None
    if figure.kind is Kind.PERCENT:
        return True if change.function is Function.RATE else None
    alike = level.unit and figure.unit and level.unit.dimension == figure.unit.dimension
    return False if alike else None


def _composed(claim: Claim, rule: BaseRule, put: Mapping[str, _Put]) -> Claim:
    now = claim.rule
    changed = {f"{name}_change": one.operand for name, one in put.items()}
    # That it holds now has shown what it is made of: no part is left out, and no binding in doubt.
    known = {name: replace(spec, search=Search(("change",))) for name, spec in now.operands.items()}
    specs = {name: OperandSpec(name, frozenset(), search=Search(("change",))) for name in changed}
    composed = replace(
        now,
        id=rule.id,
        title=rule.title,
        says=rule.says,
        formula=_formula(now, put),
        operands={**known, **specs},
        severity=Severity.ERROR,
        messages=rule.messages,
        source=rule.source,
        path=rule.path,
        line=rule.line,
        slack=rule.slack,
        tentative=frozenset(),
        positive=now.positive | {now.formula.claimed},
        slips=(),
        also=(),
    )
    return Claim(composed, {**claim.operands, **changed})


def _formula(now: Rule, put: Mapping[str, _Put]) -> Formula:
    """The formula with each level put back: `whole = sum(parts)` is `whole = sum(parts / (1 + parts_change)) * (1 + …)`."""
    formula = now.formula
    before = _Back(put).visit(copy.deepcopy(formula.expression))
    forth = "({}) * (1 + {}_change)" if put[formula.claimed].by_rate else "({}) + {}_change"
    then = ast.parse(forth.format(ast.unparse(before), formula.claimed), mode="eval")
    return Formula.parse(f"{formula.claimed} {formula.relation} {ast.unparse(then)}")


class _Back(ast.NodeTransformer):
    """Puts the names of levels back by their changes."""

    def __init__(self, put: Mapping[str, _Put]) -> None:
        self._put = put

    def visit_Name(self, node: ast.Name) -> ast.AST:
        one = self._put.get(node.id)
        if one is None:
            return node  # sum, least, most
        form = "{0} / (1 + {0}_change)" if one.by_rate else "{0} - {0}_change"
        return ast.parse(form.format(node.id), mode="eval").body
