"""The examples of a rule, which are its tests."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import partial

from factcheck.rulebook.faults import Faults
from factcheck.rulebook.fields import known, text
from factcheck.rulebook.rule import EXPECTATIONS, Example
from factcheck.rulebook.source import Value

_LEAST = {"ok": 2, "bad": 2, "skip": 1}
_FIELDS = ("text", "computed", "reason", "date")
_NEEDS = {"ok": ("text",), "bad": ("text", "computed"), "open": ("text",), "skip": ("text", "reason")}
_NUMBER = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?")
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read_examples(value: Value) -> tuple[Example, ...]:
    """All examples of a rule; RuleError where there are too few."""
    fields, faults = known(value, EXPECTATIONS), Faults()
    found: list[Example] = []
    for expect, field in fields.items():
        items = faults.take(Value.items, field) or []
        found += faults.every(partial(_example, expect), items)
        if len(items) < _LEAST.get(expect, 0):
            faults.note_at(field.label, _too_few(expect))
    for expect in _LEAST.keys() - fields.keys():
        faults.note_at(value.label, _too_few(expect))
    faults.stop()
    return tuple(found)


def _too_few(expect: str) -> str:
    return f"“{expect}”的例子至少要 {_LEAST[expect]} 个"


def _example(expect: str, value: Value) -> Example:
    fields, faults = known(value, _FIELDS, _NEEDS[expect]), Faults()
    example = Example(
        expect=expect,
        text=faults.take(text, fields["text"]) or "",
        computed=faults.get(fields, "computed", _interval),
        reason=faults.get(fields, "reason", text),
        date=faults.get(fields, "date", day),
        path=value.path,
        line=value.node.start_mark.line + 1,
    )
    faults.stop()
    return example


def _interval(value: Value) -> tuple[str, str]:
    """Low and high as decimals; an empty text stands for no bound."""
    items = value.items()
    if len(items) != 2:
        value.fail("computed 是 [下限, 上限] 两个数")
    low, high = (_bound(item) for item in items)
    if low and high and Decimal(low) > Decimal(high):
        value.fail("下限不能大于上限")
    return low, high


def _bound(value: Value) -> str:
    if value.text() and not _NUMBER.fullmatch(value.text()):
        value.fail(f"“{value.text()}”不是数；computed 写小数，如 49.8，没有界限的一边写空文字")
    return value.text()


def day(value: Value) -> str:
    """A day of the calendar, YYYY-MM-DD."""
    if not _DAY.fullmatch(value.text()):
        value.fail(f"“{value.text()}”不是日期，要写成 2020-11-12 这样")
    try:
        return date.fromisoformat(value.text()).isoformat()
    except ValueError:
        value.fail(f"日历上没有“{value.text()}”这一天")
