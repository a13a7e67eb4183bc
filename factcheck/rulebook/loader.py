"""One rule read from YAML; every mistake in it is reported at once, with file, line and column."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial
from typing import TypeVar

from factcheck.arithmetic import Formula
from factcheck.arithmetic.formula import expression_names
from factcheck.model import Severity
from factcheck.rulebook.examples import read_examples
from factcheck.rulebook.faults import Faults
from factcheck.rulebook.fields import known, member, operand_set, share, text, truth, whole
from factcheck.rulebook.logic import read_logic
from factcheck.rulebook.messages import read_messages
from factcheck.rulebook.names import Names
from factcheck.rulebook.rule import AnyRule, BaseRule, Rule
from factcheck.rulebook.source import Value

BASE_FIELDS = ("id", "title", "says", "base-of", "messages", "source", "examples", "slack")
_ID = re.compile(r"[a-z][a-z0-9-]*/[a-z][a-z0-9-]*")
_NEEDED = ("id", "title", "says", "formula", "operands", "messages", "source", "examples")
_LOGIC = ("implied", "phrases", "slips", "also")
_SETTINGS = (
    "severity",
    "slack",
    "quiet",
    "contiguous",
    "complete",
    "telling",
    "tentative",
    "positive",
    "rounded",
    "exact",
    "unsigned",
    "leading",
)
RULE_FIELDS = (*_NEEDED, *_LOGIC, *_SETTINGS)
R = TypeVar("R")


def read_rule(value: Value, names: Names) -> AnyRule:
    """A rule; RuleError with all its mistakes."""
    return _base_rule(value) if "base-of" in value.fields() else _rule(value, names)


def _base_rule(value: Value) -> BaseRule:
    fields, faults = known(value, BASE_FIELDS, BASE_FIELDS[:-1]), Faults()
    rule = BaseRule(
        id=faults.get(fields, "id", _identifier) or "",
        title=faults.get(fields, "title", text) or "",
        says=faults.get(fields, "says", text) or "",
        base_of=faults.get(fields, "base-of", lambda v: tuple(map(_identifier, v.items()))) or (),
        messages=faults.get(fields, "messages", partial(read_messages, (), ())) or {},
        source=faults.get(fields, "source", text) or "",
        examples=faults.get(fields, "examples", read_examples) or (),
        path=value.path,
        line=value.node.start_mark.line + 1,
        slack=faults.get(fields, "slack", share) or Fraction(0),
    )
    faults.stop()
    return rule


def _rule(value: Value, names: Names) -> Rule:
    fields, faults = known(value, RULE_FIELDS, _NEEDED), Faults()
    operands = tuple(fields["operands"].fields())
    logic = read_logic(fields, names, faults)

    def told(name: str, read: Callable[[Value], R]) -> R | None:
        return faults.get(fields, name, read)

    rule = Rule(
        id=told("id", _identifier) or "",
        title=told("title", text) or "",
        says=told("says", text) or "",
        formula=logic.formula,
        operands=logic.operands,
        phrases=logic.phrases,
        phrase_texts=tuple(item.text() for item in fields["phrases"].items()) if logic.phrases else (),
        severity=told("severity", partial(member, kind=Severity)) or Severity.ERROR,
        messages=told("messages", partial(read_messages, operands, _implied(fields))) or {},
        source=told("source", text) or "",
        examples=told("examples", read_examples) or (),
        path=value.path,
        line=value.node.start_mark.line + 1,
        implied=logic.implied,
        implied_text={name: fields["implied"].fields()[name].text() for name in logic.implied},
        slips=logic.slips,
        also=logic.also,
        slack=told("slack", share) or Fraction(0),
        quiet=told("quiet", truth) or False,
        contiguous=told("contiguous", truth) or False,
        complete=told("complete", truth) or False,
        telling=told("telling", whole) or 3,
        exact=told("exact", partial(operand_set, operands, "exact 里")) or frozenset(),
        unsigned=told("unsigned", partial(operand_set, operands, "unsigned 里")) or frozenset(),
        leading=told("leading", partial(_leading, operands, logic.formula)) or frozenset(),
        rounded=told("rounded", partial(operand_set, operands, "rounded 里")) or frozenset(),
        positive=told("positive", partial(operand_set, operands, "positive 里")) or frozenset(),
        tentative=told("tentative", partial(operand_set, operands, "tentative 里")) or frozenset(),
    )
    faults.stop()
    return rule


def _leading(operands: tuple[str, ...], formula: Formula, value: Value) -> frozenset[str]:
    found = operand_set(operands, "leading 里", value)
    if kept := found & {formula.claimed, *expression_names(formula.expression)}:
        value.fail(f"公式里有 {'、'.join(sorted(kept))}，不能只用来找别的数")
    return found


def _identifier(value: Value) -> str:
    if not _ID.fullmatch(value.text()):
        value.fail("id 写成“门类/名字”，用小写英文、数字和连字符，如 growth/rate")
    return value.text()


def _implied(fields: Mapping[str, Value]) -> tuple[str, ...]:
    return tuple(fields["implied"].fields()) if "implied" in fields else ()
