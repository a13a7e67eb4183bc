"""Workings and messages for readers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factcheck.arithmetic.wording import interval_text
from factcheck.model import Figure, Function, Interval, Operand, Statement
from factcheck.verdicts.terms import Measure, declines, scaled

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_CALL = re.compile(r"(sum|least|most|size)\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_OF_LIST = {"least": "最小（{}）", "most": "最大（{}）", "size": "（{}）的个数"}
_WEEKDAY = "星期"
_AFTER = frozenset(("以上", "以下", "以内", "之上", "之下", "左右", "上下", "及以上", "及以下", "多", "余"))
_SIGNS = (("**", "^"), ("*", "×"), ("/", "÷"), (" - ", " − "))


def printed(operand: Operand) -> str:
    """An operand as readers see it."""
    if isinstance(operand, tuple):
        return " + ".join(f"{'−' * declines(s)}{s.figure.text}" for s in operand).replace("+ −", "− ")
    if isinstance(operand, Statement):
        return hedged(operand.figure)
    return operand.printed


def hedged(figure: Figure) -> str:
    """A figure with its hedge, for 超7% and 7.76% agree where 7% and 7.76% would not."""
    if not figure.hedge or figure.hedge in figure.text:
        return figure.text
    return f"{figure.text}{figure.hedge}" if figure.hedge in _AFTER else f"{figure.hedge}{figure.text}"


def working(expression: str, operands: Mapping[str, Operand]) -> str:
    """An expression with what is printed in place of names: 58.3万笔/秒 ÷ 400笔/秒."""
    pieces, at = [], 0
    for call in _CALL.finditer(expression):
        each = _each(call[2], operands)
        alone = call[0] == expression.strip() or len(each) == 1
        form = _OF_LIST.get(call[1], "{}" if alone else "({})")
        pieces += [
            _named(expression[at : call.start()], operands),
            form.format((" + " if call[1] == "sum" else "、").join(each)),
        ]
        at = call.end()
    text = "".join(pieces) + _named(expression[at:], operands)
    return text.replace("+ −", "− ").replace("− −", "+ ")


def _each(expression: str, operands: Mapping[str, Operand]) -> list[str]:
    """What is added up for each member of the lists in an expression."""
    lists = {n: o for n in _NAME.findall(expression) if isinstance(o := operands.get(n), tuple)}
    rows = zip(*lists.values(), strict=True) if lists else [()]
    return [_named(expression, {**operands, **dict(zip(lists, row, strict=True))}) for row in rows]


def _named(expression: str, operands: Mapping[str, Operand]) -> str:
    """An expression of single figures with what is printed in place of names."""
    pieces, at = [], 0
    for name in _NAME.finditer(expression):
        operand = operands.get(name[0])
        pieces += [_with_signs(expression[at : name.start()]), name[0] if operand is None else _signed(operand)]
        at = name.end()
    return "".join(pieces) + _with_signs(expression[at:])


def _signed(operand: Operand) -> str:
    """A decline takes its sign along: 1 + 28.7% is 1 − 28.7% where the text says 下降28.7%."""
    return f"−{printed(operand)}" if _falls(operand) else printed(operand)


def _falls(operand: Operand) -> bool:
    return isinstance(operand, Statement) and declines(operand)


def shown(value: Interval, measure: Measure) -> str:
    """An interval in a figure's own unit."""
    if measure.unit == _WEEKDAY and value.low is not None and value.low == value.high:
        return _WEEKDAY + "一二三四五六日"[int(value.low) - 1]
    if measure.percent:
        return interval_text(value, percent=True)
    return interval_text(scaled(value, 1 / measure.factor), measure.unit)


def filled(message: str, operands: Mapping[str, Operand], **more: str) -> str:
    """A rule's message with what is printed in place of names."""
    for name, operand in operands.items():
        text = f"{_fall_of(operand)}{printed(operand)}"
        message = message.replace(f"{{{name}}}", text)
    for name, text in more.items():
        message = message.replace(f"{{{name}}}", text)
    return message


def _fall_of(operand: Operand) -> str:
    """What stands for the sign that a figure is printed without."""
    if not isinstance(operand, Statement) or not declines(operand):
        return ""
    return "−" if operand.function is Function.LEVEL else "下降"


def _with_signs(text: str) -> str:
    for plain, sign in _SIGNS:
        text = text.replace(plain, sign)
    return text
