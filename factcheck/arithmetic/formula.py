"""Formulas over operand names, evaluated on intervals of exact rationals.

A formula is `name = expression`, or with `<=`, `>=`, `<`, `>` for a bound, such as `rate = current / base - 1`. An
expression has `+ - * /`, whole powers `**`, parentheses, whole and decimal numbers, operand names, and `sum`, `least`, `most`
or `size` of a list operand, or of what an expression gives for each member: `sum(parts / (1 + rates))`.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from itertools import product

from factcheck.arithmetic import operations as op
from factcheck.model import FactcheckError, Interval


def _sum(values: Sequence[Interval]) -> Interval:
    return reduce(op.add, values, Interval.point(0))


def _size(values: Sequence[Interval]) -> Interval:
    return Interval.point(len(values))


# What a formula may ask of a list operand.
LIST_FUNCTIONS: dict[str, Callable[[Sequence[Interval]], Interval]] = {
    "sum": _sum,
    "least": op.least,
    "most": op.most,
    "size": _size,
}
Values = Mapping[str, Interval | Sequence[Interval]]
_RELATION = re.compile(r"<=|>=|=|<|>")
_ALLOWED = "只能用 + - * / **、半角括号、数和 sum(名字)"
_CALLED = "sum、least、most、size 的括号里是一组数，或各组数逐项相算的算式"
_MOST_CORNERS = 12  # names; a formula that repeats a name is evaluated on 2**names corners


class FormulaError(FactcheckError):
    """A formula that cannot be read."""


class Undefined(FactcheckError):  # noqa: N818 -- a value of the arithmetic, not a fault
    """A formula without a value for these operands, such as a division by zero."""


@dataclass(frozen=True, slots=True)
class Formula:
    """`claimed` relation `expression`."""

    text: str
    claimed: str
    relation: str
    expression: ast.expr
    lists: frozenset[str]
    repeated: bool

    @classmethod
    def parse(cls, text: str) -> Formula:
        """Read a formula; FormulaError says what is wrong with it."""
        parts = _RELATION.split(text)
        if len(parts) != 2:
            raise FormulaError("公式里要有一个、也只能有一个 = <= >= < >")
        claimed = parts[0].strip()
        if not claimed.isidentifier():
            raise FormulaError("公式左边只能是一个数的名字")
        expression = parse_expression(parts[1])
        relation = _RELATION.findall(text)[0]
        counts = Counter(n.id for n in ast.walk(expression) if isinstance(n, ast.Name) and n.id not in LIST_FUNCTIONS)
        calls = (n for n in ast.walk(expression) if isinstance(n, ast.Call))
        lists = frozenset(name for call in calls for name in expression_names(call.args[0]))
        return cls(text, claimed, relation, expression, lists, max(counts.values(), default=0) > 1)

    @property
    def is_copy(self) -> bool:
        """Whether it says that two operands are equal, with nothing to compute."""
        return self.relation == "=" and isinstance(self.expression, ast.Name)

    @property
    def is_order(self) -> bool:
        """Whether it holds two operands against each other, with nothing to compute."""
        return self.relation != "=" and isinstance(self.expression, ast.Name)

    def compute(self, values: Values) -> Interval:
        """What the expression gives; Undefined where it has no value."""
        return evaluate(self.expression, values, self.repeated)

    def allowed(self, computed: Interval) -> Interval:
        """The values the claimed operand may take, given what was computed."""
        if self.relation == "=":
            return computed
        if self.relation in ("<=", "<"):
            return Interval(None, computed.high, False, computed.high_open or self.relation == "<")
        return Interval(computed.low, None, computed.low_open or self.relation == ">", False)


def parse_expression(text: str) -> ast.expr:
    """Read an expression; FormulaError where it holds anything but the arithmetic above."""
    try:
        expression = ast.parse(text.strip(), mode="eval").body
    except SyntaxError as error:
        raise FormulaError(f"看不懂算式“{text.strip()[:40]}”；{_ALLOWED}") from error
    _check(expression)
    return expression


def expression_names(expression: ast.expr) -> frozenset[str]:
    """The operand names in an expression."""
    return frozenset(n.id for n in ast.walk(expression) if isinstance(n, ast.Name) and n.id not in LIST_FUNCTIONS)


def evaluate(expression: ast.expr, values: Values, repeated: bool = True) -> Interval:
    """The values of an expression.

    Where a name is repeated, plain interval arithmetic would widen the result; the formulas of rules are monotone in
    each operand over the small boxes that rounding leaves, so the corners of the box give the exact ends.
    """
    if not repeated:
        return _walk(expression, values)
    names = expression_names(expression)
    scalars = {n: v for n, v in values.items() if isinstance(v, Interval) and n in names}
    free = [n for n, v in scalars.items() if v.low != v.high]
    if len(free) > _MOST_CORNERS or any(v.low is None or v.high is None for v in scalars.values()):
        return _walk(expression, values)
    corners = []
    for choice in product((False, True), repeat=len(free)):
        point = dict(values)
        is_open = False
        for name, upper in zip(free, choice, strict=True):
            interval = scalars[name]
            end = interval.high if upper else interval.low
            is_open |= interval.high_open if upper else interval.low_open
            point[name] = Interval(end, end)
        corners.append((_walk(expression, point), is_open))
    if _divides_by_zero(expression, values):
        return _walk(expression, values)
    lows = [(c.low, c.low_open or o) for c, o in corners]
    highs = [(c.high, c.high_open or o) for c, o in corners]
    if any(v is None for v, _ in (*lows, *highs)):
        return _walk(expression, values)
    low = min(v for v, _ in lows if v is not None)
    high = max(v for v, _ in highs if v is not None)
    return Interval(low, high, all(o for v, o in lows if v == low), all(o for v, o in highs if v == high))


def _divides_by_zero(expression: ast.expr, values: Values) -> bool:
    """Whether a divisor may be 0 somewhere in the box, where nothing is monotone any more."""
    divisions = (n for n in ast.walk(expression) if isinstance(n, ast.BinOp) and isinstance(n.op, ast.Div))
    return any(0 in value for n in divisions for value in each(n.right, values))


def _check(node: ast.expr) -> None:
    match node:
        case ast.Constant(value=bool()):
            raise FormulaError(f"算式里不能有“{ast.unparse(node)}”；{_ALLOWED}")
        case ast.Name() | ast.Constant(value=int() | float()):
            return
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            _check(operand)
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() | ast.Mult() | ast.Div() | ast.Pow(), right=right):
            _check(left)
            _check(right)
        case ast.Call(func=ast.Name(id=name), args=[listed], keywords=[]) if name in LIST_FUNCTIONS:
            if any(isinstance(n, ast.Call) for n in ast.walk(listed)) or not expression_names(listed):
                raise FormulaError(f"看不懂“{ast.unparse(node)[:40]}”；{_CALLED}")
            _check(listed)
        case _:
            raise FormulaError(f"算式里不能有“{ast.unparse(node)[:40]}”；{_ALLOWED}")


def _walk(node: ast.expr, values: Values) -> Interval:
    match node:
        case ast.Name(id=name):
            return _scalar(name, values)
        case ast.Constant():
            return Interval.point(Fraction(ast.unparse(node)))
        case ast.UnaryOp(operand=operand):
            return op.negate(_walk(operand, values))
        case ast.Call(func=ast.Name(id=function), args=[listed]):
            return LIST_FUNCTIONS[function](each(listed, values))
        case ast.BinOp(left=left, op=operator, right=right):
            return _binary(operator, _walk(left, values), _walk(right, values))
        case _:
            raise FormulaError(f"算式里不能有“{ast.unparse(node)[:40]}”；{_ALLOWED}")


def _binary(operator: ast.operator, a: Interval, b: Interval) -> Interval:
    match operator:
        case ast.Add():
            return op.add(a, b)
        case ast.Sub():
            return op.subtract(a, b)
        case ast.Mult():
            return op.multiply(a, b)
        case ast.Pow():
            if b.low is None or b.low != b.high or b.low.denominator != 1 or abs(b.low) > 200:
                raise Undefined("the exponent is not a whole number")
            result = op.power(a, int(b.low))
        case _:
            result = op.divide(a, b)
    if result is None:
        raise Undefined("a division by zero")
    return result


def _scalar(name: str, values: Values) -> Interval:
    value = values.get(name)
    if not isinstance(value, Interval):
        raise Undefined(f"{name} has no single value")
    return value


def each(expression: ast.expr, values: Values) -> list[Interval]:
    """What an expression gives for each member of the lists in it, taken side by side."""
    lists = {n: v for n in expression_names(expression) if not isinstance(v := values.get(n, ()), Interval)}
    if not lists:
        return [_walk(expression, values)]
    if len({len(members) for members in lists.values()}) != 1:
        raise Undefined("the lists have not as many members each")
    rows = zip(*lists.values(), strict=True)
    return [_walk(expression, {**values, **dict(zip(lists, row, strict=True))}) for row in rows]
