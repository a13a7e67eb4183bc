"""Claims, findings and the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from factcheck.model.document import Document
from factcheck.model.errors import InputError
from factcheck.model.figure import Period
from factcheck.model.interval import Interval
from factcheck.model.statement import Statement


class Verdict(StrEnum):
    """What recomputing a claim gave."""

    CONSISTENT = "consistent"
    INCONSISTENT = "inconsistent"
    WEAK = "weak"
    UNVERIFIABLE = "unverifiable"


class Severity(StrEnum):
    """How grave an inconsistency is; `rank` orders them."""

    NOTICE = "notice"  # a loose reading explains it: 增长N倍 for 是N倍
    WARNING = "warning"  # a last-digit slip
    ERROR = "error"  # wrong under any reading

    @property
    def rank(self) -> int:
        """0 for the mildest."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Fact:
    """A reference value with its source; `value` and `interval` are in `unit`, a unit symbol."""

    id: str
    subject: str
    metric: str
    period: Period | None
    value: Fraction
    interval: Interval
    printed: str  # value and unit as a reader would print them, 400笔/秒
    unit: str
    source: str
    publisher: str
    published: date | None


@dataclass(frozen=True, slots=True)
class Given:
    """An operand that is neither a figure nor a fact, such as the document's year or the number of items listed."""

    name: str  # a stable word for JSON, publication-year
    interval: Interval
    printed: str


Operand = Statement | tuple[Statement, ...] | Fact | Given


def members(operand: Operand) -> tuple[Statement, ...]:
    """The statements that fill an operand: one, those of a list, or none for a fact or a given."""
    if isinstance(operand, tuple):
        return operand
    return (operand,) if isinstance(operand, Statement) else ()


def printed_operands(operands: Mapping[str, Operand]) -> tuple[Statement, ...]:
    """The operands that stand in the text, the members of lists one by one, in order."""
    return tuple(statement for operand in operands.values() for statement in members(operand))


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim and its verdict.

    `computed` is what the formula gives for the claimed operand, `claimed` what the text prints for it, both in the
    claimed figure's printed unit, named by `unit` (a symbol, %, 个百分点, 倍; empty: none). For an unverifiable claim
    `computed` is the implied value of the missing operand. `start` and `end` are text offsets of the stretch that holds
    all printed operands. `power` is the share of single-digit typing errors in the claimed figure that the check would
    refuse.
    """

    rule: str
    verdict: Verdict
    operands: Mapping[str, Operand]
    formula: str
    start: int
    end: int
    message: str
    working: str
    claimed_operand: str | None = None
    missing: str | None = None
    severity: Severity | None = None
    computed: Interval | None = None
    claimed: Interval | None = None
    power: Fraction | None = None
    suggestions: tuple[str, ...] = ()
    unit: str = ""

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The printed operands."""
        return printed_operands(self.operands)


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """One document's figures (each as a statement, in order of place) and findings (in order of place)."""

    document: Document
    statements: tuple[Statement, ...]
    findings: tuple[Finding, ...]

    @property
    def decided_figures(self) -> int:
        """How many figures take part in a consistent or inconsistent claim."""
        decided = (Verdict.CONSISTENT, Verdict.INCONSISTENT)
        return len({s.figure.start for f in self.findings if f.verdict in decided for s in f.statements})


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found: a report for each document that could be read, an error for each input that could not."""

    documents: tuple[DocumentReport, ...]
    errors: tuple[InputError, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, in document order."""
        return tuple(f for d in self.documents for f in d.findings)

    def count(self, verdict: Verdict) -> int:
        """How many findings have this verdict."""
        return sum(f.verdict is verdict for f in self.findings)
