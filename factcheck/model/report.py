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


class Mistyping(StrEnum):
    """How a number came to be mistyped."""

    DIGIT = "digit"  # one digit for another
    SWAP = "swap"  # two neighbouring digits changed places
    POINT = "point"  # the decimal point misplaced, lost or put in
    MAGNITUDE = "magnitude"  # 万 and 亿 mistaken, lost or put in
    DROP = "drop"  # a digit left out
    EXTRA = "extra"  # a digit too many
    DIRECTION = "direction"  # 增长 for 下降


@dataclass(frozen=True, slots=True)
class Repair:
    """A text in place of what is `printed` at the text offsets `[start, end)` under which all claims with a figure hold.

    `weight` tells how likely it is beside the other repairs of a finding; they add up to 1.
    """

    start: int
    end: int
    printed: str
    text: str
    mistyping: Mistyping
    weight: Fraction


@dataclass(frozen=True, slots=True)
class Suspect:
    """A printed operand of an inconsistent claim.

    `allowed` is what it would have to be if the others are right, in its printed unit; None where that cannot be told.
    `repairs` undo one slip in it, the likeliest first.
    """

    statement: Statement
    allowed: Interval | None
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim and its verdict.

    `computed` is what the formula gives for the claimed operand, `claimed` what the text prints for it, both in the
    claimed figure's printed unit, named by `unit` (a symbol, %, 个百分点, 倍; empty: none). For an unverifiable claim
    `computed` is the implied value of the missing operand. `start` and `end` are text offsets of the stretch that holds
    all printed operands. `power` is the share of single-digit typing errors in the claimed figure that the check would
    refuse. The `suspects` of an inconsistent claim are its printed operands, the likeliest to be wrong first.
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
    suspects: tuple[Suspect, ...] = ()
    unit: str = ""

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The printed operands."""
        return printed_operands(self.operands)

    @property
    def repairs(self) -> tuple[tuple[Statement, Repair], ...]:
        """The repairs of all suspects, each with the statement it mends, the likeliest first."""
        every = [(s.statement, repair) for s in self.suspects for repair in s.repairs]
        return tuple(sorted(every, key=lambda one: -one[1].weight))


@dataclass(frozen=True, slots=True)
class Protection:
    """How well a figure is protected: the share of single slips in it that some claim would refuse, and the claims' rules.

    `share` is None where no slip leaves a figure of the same kind, as in a date.
    """

    statement: Statement
    share: Fraction | None
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How well the figures of a document are protected, in order of place."""

    document: Document
    protections: tuple[Protection, ...]

    @property
    def share(self) -> Fraction | None:
        """The share of single slips that would be refused, one figure as likely to be mistyped as another."""
        shares = [p.share for p in self.protections if p.share is not None]
        return sum(shares, Fraction(0)) / len(shares) if shares else None


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
