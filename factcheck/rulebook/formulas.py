"""Formulas of rules, over the names of their operands."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Collection
from typing import TypeVar

from factcheck.arithmetic import Formula, FormulaError
from factcheck.arithmetic.formula import LIST_FUNCTIONS, expression_names, parse_expression
from factcheck.model import Severity
from factcheck.rulebook.faults import Faults
from factcheck.rulebook.fields import NUMBER, known, member, stranger
from factcheck.rulebook.messages import message
from factcheck.rulebook.rule import Slip
from factcheck.rulebook.source import Value

_WORD = re.compile(r"(?<![\w.])\w+(?:\.\w*)?")
_Parsed = TypeVar("_Parsed")


def read_formula(value: Value, operands: Collection[str]) -> Formula:
    """A formula over a rule's operands."""
    return _parsed(value, operands, "公式", Formula.parse)


def read_also(value: Value, operands: Collection[str], claimed: str | None) -> Formula:
    """A further convention for the same claimed operand, where that is known."""
    formula = read_formula(value, operands)
    if claimed is not None and formula.claimed != claimed:
        value.fail(f"另外的算法，左边也要是“{claimed}”")
    return formula


def read_implied(value: Value, operands: Collection[str]) -> dict[str, ast.expr]:
    """What gives each operand that may be missing."""
    faults = Faults()
    found = {}
    for name, item in value.fields().items():
        if name not in operands:
            faults.note_at(item.label, stranger(name, operands, "implied 里"))
        expression = faults.take(lambda v: _parsed(v, operands, "算式", parse_expression), item)
        if expression is not None and name in expression_names(expression):
            faults.note_at(item, f"倒推“{name}”的算式里不能有它自己")
        elif expression is not None:
            found[name] = expression
    faults.stop()
    return found


def read_slip(value: Value, operands: Collection[str]) -> Slip:
    """Another formula that would explain an inconsistency."""
    names = ("formula", "severity", "message")
    fields, faults = known(value, names, names), Faults()
    formula = faults.take(lambda v: read_formula(v, operands), fields["formula"])
    severity = faults.take(lambda v: member(v, Severity), fields["severity"])
    said = faults.take(lambda v: message(v, operands), fields["message"])
    faults.stop()
    assert formula is not None  # else its mistake has been raised, and so below
    assert severity is not None
    return Slip(formula, severity, said or "")


def plain_names(expression: ast.expr) -> frozenset[str]:
    """The operand names in an expression that stand outside sum()."""
    calls = [n for n in ast.walk(expression) if isinstance(n, ast.Call)]
    inside = {id(n) for call in calls for n in ast.walk(call)}
    return frozenset(n.id for n in ast.walk(expression) if isinstance(n, ast.Name) and id(n) not in inside)


def _parsed(value: Value, operands: Collection[str], noun: str, parse: Callable[[str], _Parsed]) -> _Parsed:
    _check_words(value, operands, f"{noun}里")
    try:
        return parse(value.text())
    except FormulaError as error:
        value.fail(str(error))
    except (RecursionError, MemoryError):
        value.fail(f"{noun}太长")


def _check_words(value: Value, operands: Collection[str], where: str) -> None:
    """Names and numbers, each named at its own place before the whole is read."""
    faults = Faults()
    for word in _WORD.finditer(value.text()):
        if word[0][0].isdigit():
            if not NUMBER.fullmatch(word[0]):
                faults.note_at(value, f"{where}的“{word[0]}”不是数，写成 12 或 0.01 这样", word.start())
        elif word[0] not in operands and word[0] not in LIST_FUNCTIONS:
            faults.note_at(value, stranger(word[0], operands, where), word.start())
    faults.stop()
