"""One rule read from YAML; every mistake in it is reported at once, with file, line and column."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import partial
from typing import TypeVar

from factcheck.model import Severity
from factcheck.rulebook.examples import read_examples
from factcheck.rulebook.faults import Faults
from factcheck.rulebook.fields import known, member, operand_set, share, text, truth, whole
from factcheck.rulebook.logic import read_logic
from factcheck.rulebook.messages import read_messages
from factcheck.rulebook.names import Names
from factcheck.rulebook.rule import Rule
from factcheck.rulebook.source import Value

_ID = re.compile(r"[a-z][a-z0-9-]*/[a-z][a-z0-9-]*")
_NEEDED = ("id", "title", "says", "formula", "operands", "messages", "source", "examples")
_LOGIC = ("implied", "phrases", "slips", "also")
_SETTINGS = ("severity", "slack", "contiguous", "telling", "tentative", "positive", "rounded", "exact", "unsigned")
RULE_FIELDS = (*_NEEDED, *_LOGIC, *_SETTINGS)
R = TypeVar("R")


def read_rule(value: Value, names: Names) -> Rule:
    """A rule; RuleError with all its mistakes."""
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
        contiguous=told("contiguous", truth) or False,
        telling=told("telling", whole) or 3,
        exact=told("exact", partial(operand_set, operands, "exact 里")) or frozenset(),
        unsigned=told("unsigned", partial(operand_set, operands, "unsigned 里")) or frozenset(),
        rounded=told("rounded", partial(operand_set, operands, "rounded 里")) or frozenset(),
        positive=told("positive", partial(operand_set, operands, "positive 里")) or frozenset(),
        tentative=told("tentative", partial(operand_set, operands, "tentative 里")) or frozenset(),
    )
    faults.stop()
    return rule


def _identifier(value: Value) -> str:
    if not _ID.fullmatch(value.text()):
        value.fail("id 写成“门类/名字”，用小写英文、数字和连字符，如 growth/rate")
    return value.text()


def _implied(fields: Mapping[str, Value]) -> tuple[str, ...]:
    return tuple(fields["implied"].fields()) if "implied" in fields else ()
