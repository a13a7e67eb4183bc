"""What one operand of a formula would have to be, given all the others."""

from __future__ import annotations

import ast

from factcheck.arithmetic import operations as op
from factcheck.arithmetic.formula import LIST_FUNCTIONS, Formula, Undefined, Values, each, evaluate, expression_names
from factcheck.model import Interval

_Path = list[
    tuple[ast.BinOp | ast.UnaryOp | ast.Call, bool]
]  # the nodes above an operand, and whether it is on their left


def solve(formula: Formula, values: Values, name: str, index: int = 0) -> Interval | None:
    """The values of an operand, or of a member of a list, for which a formula can hold; None where it cannot be told.

    It cannot where the operand stands in the formula twice, or under a power or a choice of members.
    """
    if name == formula.claimed:
        return _computed(formula, values)
    claimed = values.get(formula.claimed)
    path = _path(formula.expression, name)
    if path is None or not isinstance(claimed, Interval):
        return None
    target = _sought(formula, claimed)
    try:
        for node, is_left in path:
            if isinstance(node, ast.Call):
                if isinstance(values[name], Interval):
                    return None  # it stands in every term of the sum
                target, values = _of_one(node, index, target, values)
            else:
                target = _undone(node, is_left, target, values)
    except Undefined:
        return None
    return target


def _computed(formula: Formula, values: Values) -> Interval | None:
    try:
        return formula.allowed(formula.compute(values))
    except Undefined:
        return None


def _sought(formula: Formula, claimed: Interval) -> Interval:
    """What the right side must give for the claimed operand to be allowed."""
    if formula.relation in ("<", "<="):
        return Interval(claimed.low, None, claimed.low_open or formula.relation == "<", False)
    if formula.relation in (">", ">="):
        return Interval(None, claimed.high, False, claimed.high_open or formula.relation == ">")
    return claimed


def _path(expression: ast.expr, name: str) -> _Path | None:
    """The nodes from the top down to the only place of a name; None where it has another place, or none."""
    places = [node for node in ast.walk(expression) if isinstance(node, ast.Name) and node.id == name]
    return _down(expression, places[0]) if len(places) == 1 else None


def _down(node: ast.expr, place: ast.Name) -> _Path | None:
    match node:
        case ast.Name():
            return [] if node is place else None
        case ast.Call(func=ast.Name(id="sum"), args=[child]) | ast.UnaryOp(operand=child):
            below = _down(child, place)
            return None if below is None else [(node, True), *below]
        case ast.BinOp(left=left, right=right):
            for child, is_left in ((left, True), (right, False)):
                below = _down(child, place)
                if below is not None:
                    return [(node, is_left), *below]
    return None


def _of_one(node: ast.Call, index: int, wanted: Interval, values: Values) -> tuple[Interval, Values]:
    """What one member of a sum must be for the sum to be what is wanted, and the values of its row alone."""
    terms = each(node.args[0], values)
    others = LIST_FUNCTIONS["sum"]([term for i, term in enumerate(terms) if i != index])
    row = {
        name: v if isinstance(v, Interval) else v[index] for name, v in values.items() if name in expression_names(node)
    }
    return op.subtract(wanted, others), row


def _undone(node: ast.BinOp | ast.UnaryOp, is_left: bool, wanted: Interval, values: Values) -> Interval:
    """What the child on the path must be for a node to give what is wanted."""
    if isinstance(node, ast.UnaryOp):
        return op.negate(wanted)
    other = evaluate(node.right if is_left else node.left, values)
    match node.op:
        case ast.Add():
            return op.subtract(wanted, other)
        case ast.Sub():
            return op.add(wanted, other) if is_left else op.subtract(other, wanted)
        case ast.Mult():
            found = op.divide(wanted, other)
        case ast.Div():
            found = op.multiply(wanted, other) if is_left else op.divide(other, wanted)
        case _:
            found = None
    if found is None:
        raise Undefined("the operand cannot be solved for")
    return found
