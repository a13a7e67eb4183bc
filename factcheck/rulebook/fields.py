"""The small things that fields of packs and facts hold."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches
from fractions import Fraction
from typing import TypeVar

from factcheck.model import Function, Kind, Problem, Role, RuleError, Severity
from factcheck.rulebook.source import Value

NUMBER = re.compile(r"[0-9]{1,30}(?:\.[0-9]{1,30})?")
E_ = TypeVar("E_", Kind, Function, Role, Severity)


def known(value: Value, allowed: Collection[str], needed: Collection[str] = ()) -> dict[str, Value]:
    """The fields of a mapping; RuleError names each that there is none of, and each that is missing."""
    fields = value.fields()
    meant = {name: _near(name, allowed) for name in fields if name not in allowed}
    problems: list[Problem] = [
        fields[name].label.problem(f"没有“{name}”这个字段{_suggested(near)}") for name, near in meant.items()
    ]
    missing = sorted(set(needed) - fields.keys() - set(meant.values()))
    problems += [value.label.problem(f"缺少“{name}”") for name in missing]
    if problems:
        raise RuleError(problems)
    return fields


def _near(name: str, allowed: Iterable[str]) -> str | None:
    return next(iter(get_close_matches(name, sorted(allowed), 1, 0.6)), None)


def _suggested(near: str | None) -> str:
    return f"，是不是“{near}”？" if near else ""


def text(value: Value) -> str:
    """A text that says something."""
    if not value.text().strip():
        value.fail("这里不能空着")
    return value.text()


def words(value: Value) -> tuple[str, ...]:
    """A text or a list of texts."""
    return tuple(text(item) for item in _each(value))


def several(value: Value) -> tuple[str, ...]:
    """A list of one text or more."""
    found = tuple(text(item) for item in value.items())
    if not found:
        value.fail("列表不能是空的")
    return found


def drawn(value: Value, allowed: Collection[str]) -> tuple[str, ...]:
    """A text or a list of texts, each one of those allowed."""
    return tuple(one_of(item, allowed) for item in _each(value))


def one_of(value: Value, allowed: Collection[str]) -> str:
    """A text, one of those allowed."""
    if value.text() not in allowed:
        hint = _suggested(_near(value.text(), allowed)) or f"，可以写 {'、'.join(allowed)}"
        value.fail(f"没有“{value.text()}”{hint}")
    return value.text()


def member(value: Value, kind: type[E_]) -> E_:
    """One of the members of an enumeration."""
    return kind(one_of(value, [str(m) for m in kind]))


def members(value: Value, kind: type[E_]) -> frozenset[E_]:
    """One or more members of an enumeration."""
    return frozenset(member(item, kind) for item in _each(value))


def operand(value: Value, operands: Collection[str], where: str) -> str:
    """The name of one of a rule's operands; `where` is what the mistake is said of."""
    if value.text() not in operands:
        value.fail(stranger(value.text(), operands, where))
    return value.text()


def operand_set(operands: Collection[str], where: str, value: Value) -> frozenset[str]:
    """The names of some of a rule's operands."""
    return frozenset(operand(item, operands, where) for item in _each(value))


def stranger(name: str, operands: Collection[str], where: str) -> str:
    """What to say of a name that is no operand."""
    return f"{where}的“{name}”不是这条规则的数（有 {'、'.join(operands)}）"


def truth(value: Value) -> bool:
    """Yes or no, written true or false."""
    if value.text() not in ("true", "false"):
        value.fail(f"这里写 true 或 false，不是“{value.text()}”")
    return value.text() == "true"


def share(value: Value) -> Fraction:
    """A decimal below 1."""
    if not NUMBER.fullmatch(value.text()) or Fraction(value.text()) >= 1:
        value.fail("这里应是小于 1 的数，如 0.01")
    return Fraction(value.text())


def whole(value: Value) -> int:
    """A whole number of one digit or two."""
    if not re.fullmatch("[1-9][0-9]?", value.text()):
        value.fail("这里应是一个整数，如 3")
    return int(value.text())


def _each(value: Value) -> Sequence[Value]:
    return value.items() if value.is_list() else [value]
