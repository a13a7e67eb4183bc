"""What a rule computes and how its operands are found: operands, phrases and formulas, and that they go together."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from factcheck.arithmetic import Formula
from factcheck.rulebook.checks import Plan, check_lists, check_operands
from factcheck.rulebook.faults import Faults
from factcheck.rulebook.fields import stranger
from factcheck.rulebook.formulas import read_also, read_formula, read_implied, read_slip
from factcheck.rulebook.names import Names
from factcheck.rulebook.operands import read_operands
from factcheck.rulebook.phrase import Phrase, PhraseError, parse_phrase
from factcheck.rulebook.rule import OperandSpec, Slip
from factcheck.rulebook.source import Value

_UNREAD = Formula.parse("x = 0")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Logic:
    """The parts of a rule that speak of its operands."""

    operands: Mapping[str, OperandSpec]
    formula: Formula
    phrases: tuple[Phrase, ...]
    implied: Mapping[str, ast.expr]
    also: tuple[Formula, ...]
    slips: tuple[Slip, ...]


def read_logic(fields: Mapping[str, Value], names: Names, faults: Faults) -> Logic:
    """The logic of a rule, its mistakes noted; whether its parts go together is looked at where each is sound."""
    operands = tuple(fields["operands"].fields())
    formula = faults.get(fields, "formula", lambda v: read_formula(v, operands)) or _UNREAD
    claimed = None if formula is _UNREAD else formula.claimed
    logic = Logic(
        operands=faults.get(fields, "operands", lambda v: read_operands(v, names)) or {},
        formula=formula,
        phrases=_every(fields, "phrases", lambda v: _phrase(v, operands, names), faults),
        implied=faults.get(fields, "implied", lambda v: read_implied(v, operands)) or {},
        also=_every(fields, "also", lambda v: read_also(v, operands, claimed), faults),
        slips=_every(fields, "slips", lambda v: read_slip(v, operands), faults),
    )
    if not faults:
        _check(fields, logic, faults)
    return logic


def _check(fields: Mapping[str, Value], logic: Logic, faults: Faults) -> None:
    plan = Plan.of(logic.operands, logic.phrases)
    faults.take(lambda v: check_operands(v, plan, logic.implied), fields["operands"])
    places = [fields["formula"], *_items(fields, "also"), *(i.fields()["formula"] for i in _items(fields, "slips"))]
    for place, formula in zip(places, (logic.formula, *logic.also, *(s.formula for s in logic.slips)), strict=True):
        faults.take(partial(check_lists, formula, plan.lists), place)


def _phrase(value: Value, operands: Collection[str], names: Names) -> Phrase:
    try:
        phrase = parse_phrase(value.text()).expanded(names.classes)
    except PhraseError as error:
        value.fail(error.reason, error.offset)
    for part in phrase.parts:
        if part.sort in ("slot", "list") and part.words[0] not in operands:
            value.fail(stranger(part.words[0], operands, "句式里"), part.offset + 1)
    return phrase


def _every(fields: Mapping[str, Value], name: str, read: Callable[[Value], R], faults: Faults) -> tuple[R, ...]:
    """What is read from each member of a list, without those that have mistakes."""
    return tuple(faults.every(read, faults.take(lambda f: _items(f, name), fields) or ()))


def _items(fields: Mapping[str, Value], name: str) -> list[Value]:
    return fields[name].items() if name in fields else []
