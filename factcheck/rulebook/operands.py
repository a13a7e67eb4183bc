"""The operands of a rule: what figure each must be, and how it is found."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from typing import TypeVar

from factcheck.arithmetic.formula import LIST_FUNCTIONS
from factcheck.model import Function, Kind, Role
from factcheck.rulebook.faults import Faults
from factcheck.rulebook.fields import drawn, known, members, one_of, operand, stranger, text, truth, words
from factcheck.rulebook.names import Names
from factcheck.rulebook.operand_places import PLACES
from factcheck.rulebook.phrase import NAME
from factcheck.rulebook.rule import AGREEMENTS, DIRECTIONS, GIVENS, WHEN, OperandSpec, Search
from factcheck.rulebook.source import Value

_FIGURE = (
    *("kind", "function", "unit", "per", "role", "cue", "not-cue", "said", "beside", "scope", "not-scope"),
    *("basis", "not-basis", "direction", "end", "match"),
)
_SEARCH = ("like", "agree", "when", "by", "given", "fact", "before", "greatest")
OPERAND_FIELDS = (*_FIGURE, "in", *_SEARCH)
_TAKEN = frozenset(
    (*LIST_FUNCTIONS, "computed", "claimed", *WHEN, *keyword.kwlist)
)  # words with a meaning of their own

R = TypeVar("R")


def read_operands(value: Value, names: Names) -> dict[str, OperandSpec]:
    """The operands of a rule by name, in order."""
    fields, faults = value.fields(), Faults()
    if not fields:
        value.fail("至少要有一个数")
    found = {}
    for name, field in fields.items():
        if not NAME.fullmatch(name):
            faults.note_at(field.label, f"“{name}”要用小写英文起名（可带数字和下划线），如 price")
        elif name in _TAKEN:
            faults.note_at(field.label, f"“{name}”另有意思，请换一个名字")
        others = tuple(other for other in fields if other != name)
        spec = faults.take(partial(_operand, name, others, names), field)
        if spec is not None:
            found[name] = spec
    faults.stop()
    return found


def _operand(name: str, others: Collection[str], names: Names, value: Value) -> OperandSpec:
    fields, faults = known(value, OPERAND_FIELDS), Faults()

    def told(field: str, read: Callable[[Value], Iterable[R]]) -> Iterable[R]:
        return faults.get(fields, field, read) or ()

    spec = OperandSpec(
        name=name,
        kinds=frozenset(told("kind", partial(members, kind=Kind))),
        functions=frozenset(told("function", partial(members, kind=Function))),
        units=frozenset(told("unit", words)),
        per=faults.get(fields, "per", partial(one_of, allowed=("time",))),
        roles=frozenset(told("role", partial(members, kind=Role))),
        cues=tuple(told("cue", words)),
        beside=tuple(told("beside", words)),
        said=tuple(told("said", words)),
        not_cues=tuple(told("not-cue", words)),
        scope=frozenset(told("scope", partial(drawn, allowed=names.scopes))),
        not_scope=frozenset(told("not-scope", partial(drawn, allowed=names.scopes))),
        bases=frozenset(told("basis", partial(drawn, allowed=names.bases))),
        not_bases=frozenset(told("not-basis", partial(drawn, allowed=names.bases))),
        directions=frozenset(DIRECTIONS[d] for d in told("direction", partial(drawn, allowed=tuple(DIRECTIONS)))),
        end=faults.get(fields, "end", partial(one_of, allowed=("low", "high", "first", "last"))),
        match=faults.get(fields, "match", partial(_match, others)) or {},
        search=faults.take(partial(_search, others), fields),
    )
    faults.stop()
    return spec


def _match(others: Collection[str], value: Value) -> dict[str, tuple[str, ...]]:
    faults = Faults()
    found = {}
    for name, field in value.fields().items():
        if name not in others:
            faults.note_at(field.label, stranger(name, others, "match 里"))
        found[name] = faults.take(partial(drawn, allowed=AGREEMENTS), field) or ()
    faults.stop()
    return found


def _search(others: Collection[str], fields: Mapping[str, Value]) -> Search | None:
    faults = Faults()
    if "in" not in fields:
        for name in _SEARCH:
            if name in fields:
                faults.note_at(fields[name].label, f"有 {name} 就要有 in，说明到哪里去找")
        faults.stop()
        return None
    if "like" not in fields:
        faults.note_at(fields["in"].label, "有 in 就要有 like，说明参照哪个数去找")
    search = Search(
        places=faults.get(fields, "in", _places) or (),
        like=faults.get(fields, "like", partial(operand, operands=others, where="like ")),
        agree=faults.get(fields, "agree", partial(drawn, allowed=AGREEMENTS)) or (),
        when=faults.get(fields, "when", partial(_when, others)),
        by=faults.get(fields, "by", partial(operand, operands=others, where="by ")),
        given=faults.get(fields, "given", partial(one_of, allowed=GIVENS)),
        fact=faults.get(fields, "fact", text),
        before=faults.get(fields, "before", truth) or False,
        greatest=faults.get(fields, "greatest", truth) or False,
    )
    faults.stop()
    _check_company(fields, search)
    return search


def _places(value: Value) -> tuple[str, ...]:
    found = drawn(value, PLACES)
    if not found:
        value.fail(f"in 不能是空的，可以写 {'、'.join(PLACES)}")
    return found


def _when(others: Collection[str], value: Value) -> str:
    if value.text() not in (*WHEN, *others):
        value.fail(f"when 写 {'、'.join(WHEN)} 或一个 period 的名字（有 {'、'.join(others)}），没有“{value.text()}”")
    return value.text()


def _check_company(fields: Mapping[str, Value], search: Search) -> None:
    """Fields of a search that need one another."""
    faults = Faults()
    for name, said in (("given", search.given), ("fact", search.fact)):
        place = "facts" if name == "fact" else name
        if said and place not in search.places:
            faults.note_at(fields[name].label, f"有 {name}，in 里就要有 {place}")
    if "given" in search.places and not search.given:
        faults.note_at(fields["in"], f"in 里有 given，就要用 given 说明推知什么：{'、'.join(GIVENS)}")
    needs = next((n for n in (search.when, search.given) if n in _BY), None)
    if needs and not search.by:
        faults.note_at(fields["when" if needs == search.when else "given"], f"{needs} 要有 by：{_BY[needs]}")
    if search.by and not needs:
        faults.note_at(fields["by"].label, f"by 只用于 {'、'.join(_BY)}")
    faults.stop()


_BY = {
    "before": "按哪个增长率往前推",
    "weekday": "哪个星期",
    "years-between": "从哪个数起",
    "years-since": "从哪个数起",
    "same-period": "哪个同期",
    "days-ahead": "哪一天的事",
    "days-apart": "与哪一天比",
    "days-off": "每年的哪一天",
    "days-until": "到哪个时段",
    "length": "从哪个时段起",
    "term": "从哪一天起",
}
