"""Checks of a rule as a whole: what is never bound, bound too late, or several figures where one is needed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from factcheck.arithmetic import Formula
from factcheck.model import Kind
from factcheck.rulebook.faults import Faults
from factcheck.rulebook.formulas import plain_names
from factcheck.rulebook.operand_places import PLACES
from factcheck.rulebook.phrase import Phrase
from factcheck.rulebook.rule import WHEN, OperandSpec
from factcheck.rulebook.source import Value

_UNPRINTED = frozenset(("given", "facts"))


@dataclass(frozen=True, slots=True)
class Plan:
    """The order in which a rule binds its operands: first those of a phrase (without phrases, the first), then the rest."""

    operands: Mapping[str, OperandSpec]
    seeds: tuple[frozenset[str], ...]
    lists: frozenset[str]

    @classmethod
    def of(cls, operands: Mapping[str, OperandSpec], phrases: Collection[Phrase]) -> Plan:
        """The plan of a rule with these operands and phrases."""
        seeds = tuple(frozenset(p.slots) for p in phrases) or (frozenset((next(iter(operands)),)),)
        found = {n for p in phrases for n in p.lists}
        for name, spec in operands.items():
            search = spec.search
            if search and (search.gives_list or (search.like in found and _is_of_each(search.places))):
                found.add(name)
        return cls(operands, seeds, frozenset(found))

    def precedes(self, other: str, name: str) -> bool:
        """Whether an operand is always known when another is looked for or bound together with it."""
        order = list(self.operands)
        return all(
            other in seed or (name not in seed and order.index(other) < order.index(name)) for seed in self.seeds
        )

    def searched(self, name: str) -> bool:
        """Whether any phrase leaves an operand to be looked for."""
        return any(name not in seed for seed in self.seeds)

    def is_printed(self, name: str) -> bool:
        """Whether an operand may be a figure of the document."""
        search = self.operands[name].search
        return any(name in s for s in self.seeds) or search is None or not set(search.places) <= _UNPRINTED


def check_operands(value: Value, plan: Plan, implied: Collection[str]) -> None:
    """Raise a RuleError for operands that are never found, or that lean on others not yet found."""
    faults = Faults()
    for name, field in value.fields().items():
        fields, spec = field.fields(), plan.operands[name]
        if spec.search is None and name not in implied and plan.searched(name):
            faults.note_at(field.label, f"没有句式认出“{name}”，要用 in 说明到哪里去找")
        if spec.search is not None and not plan.searched(name):
            faults.note_at(fields["in"].label, f"“{name}”已由句式认出，或是起头的数，in 用不上")
        elif spec.search is not None:
            _check_search(name, fields, plan, faults)
        for other, match in fields["match"].fields().items() if spec.match else ():
            if not plan.precedes(other, name):
                faults.note_at(match.label, f"“{other}”要排在“{name}”前面，或与它由同一句式认出")
    faults.stop()


def _check_search(name: str, fields: Mapping[str, Value], plan: Plan, faults: Faults) -> None:
    for field in ("like", "by", "when"):
        other = fields[field].text() if field in fields else ""
        if other not in plan.operands or (field == "when" and other in WHEN):
            continue
        if not plan.precedes(other, name):
            faults.note_at(fields[field], f"“{other}”要排在“{name}”前面，或由句式认出")
        elif other in plan.lists and (field != "like" or not _is_of_each(fields["in"].texts())):
            faults.note_at(fields[field], f"“{other}”是一组数，不能作 {field}")
        elif not plan.is_printed(other):
            faults.note_at(fields[field], f"“{other}”不是印在文中的数，不能作 {field}")
        elif field == "when" and plan.operands[other].kinds and Kind.PERIOD not in plan.operands[other].kinds:
            faults.note_at(fields[field], f"“{other}”不是时段（kind: period），不能作 when")


def _is_of_each(places: Collection[str]) -> bool:
    """Whether all places give one figure for each of a list."""
    return all(PLACES[place].of_each for place in places)


def check_lists(formula: Formula, lists: Collection[str], value: Value) -> None:
    """Raise a RuleError where a formula takes several figures for one."""
    for name in (formula.claimed, *sorted(plain_names(formula.expression))):
        if name in lists:
            value.fail(f"“{name}”是一组数，公式右边要写成 sum({name})")
