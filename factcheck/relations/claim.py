"""A claim: a rule's formula with what fills its operands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factcheck.model import Operand, Statement
from factcheck.model.report import printed_operands
from factcheck.rulebook import Rule


@dataclass(frozen=True, slots=True)
class Claim:
    """A bound rule; `missing` names the operand that neither the document nor the facts give, if one is missing.

    `others` are further bindings of the same seed, where more than one figure would do for an operand that the rule binds
    tentatively; the likeliest comes first.
    """

    rule: Rule
    operands: Mapping[str, Operand]
    missing: str | None = None
    others: tuple[Mapping[str, Operand], ...] = ()

    @property
    def bindings(self) -> Iterator[Claim]:
        """This claim and each of the others as a claim of its own."""
        yield Claim(self.rule, self.operands, self.missing)
        for operands in self.others:
            yield Claim(self.rule, operands, self.missing)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The printed operands, in the rule's order."""
        return printed_operands(self.operands)

    @property
    def key(self) -> tuple[str, tuple[int, ...]]:
        """What makes two claims the same: the rule and the figures."""
        return self.rule.id, tuple(sorted(s.figure.start for s in self.statements))
