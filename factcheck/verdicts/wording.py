"""Workings and messages for readers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factcheck.arithmetic.wording import interval_text
from factcheck.model import Interval, Operand, Statement
from factcheck.verdicts.terms import Measure, scaled

_NAME = re.compile(r"sum\(([a-z_]+)\)|[a-z_]+")
_SIGNS = (("**", "^"), ("*", "×"), ("/", "÷"), (" - ", " − "))


def printed(operand: Operand) -> str:
    """An operand as readers see it."""
    if isinstance(operand, tuple):
        return " + ".join(s.figure.text for s in operand)
    if isinstance(operand, Statement):
        return operand.figure.text
    return operand.printed


def working(expression: str, operands: Mapping[str, Operand]) -> str:
    """An expression with what is printed in place of names: 58.3万笔/秒 ÷ 400笔/秒."""
    pieces, at = [], 0
    for name in _NAME.finditer(expression):
        pieces.append(_with_signs(expression[at : name.start()]))
        operand = operands.get(name[1] or name[0])
        pieces.append(name[0] if operand is None else printed(operand))
        at = name.end()
    return "".join(pieces) + _with_signs(expression[at:])


def shown(value: Interval, measure: Measure) -> str:
    """An interval in a figure's own unit."""
    if measure.percent:
        return interval_text(value, percent=True)
    return interval_text(scaled(value, 1 / measure.factor), measure.unit)


def filled(message: str, operands: Mapping[str, Operand], **more: str) -> str:
    """A rule's message with what is printed in place of names."""
    for name, operand in operands.items():
        message = message.replace(f"{{{name}}}", printed(operand))
    for name, text in more.items():
        message = message.replace(f"{{{name}}}", text)
    return message


def _with_signs(text: str) -> str:
    for plain, sign in _SIGNS:
        text = text.replace(plain, sign)
    return text
