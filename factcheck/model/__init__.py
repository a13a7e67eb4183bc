"""The immutable things that rooms hand to one another."""

from factcheck.model.document import Document, Outline, Paragraph, Role, Section, Sentence
from factcheck.model.errors import FactcheckError, InputError, Problem, RuleError
from factcheck.model.figure import UNMEASURING, Figure, Grain, Kind, Number, Period, Unit
from factcheck.model.interval import Interval
from factcheck.model.report import (
    Coverage,
    DocumentReport,
    Fact,
    Finding,
    Given,
    Mistyping,
    Operand,
    Protection,
    Repair,
    Report,
    Severity,
    Suspect,
    Verdict,
)
from factcheck.model.statement import Function, Statement
from factcheck.model.table import Row, Table

__all__ = [
    "UNMEASURING",
    "Coverage",
    "Document",
    "DocumentReport",
    "Fact",
    "FactcheckError",
    "Figure",
    "Finding",
    "Function",
    "Given",
    "Grain",
    "InputError",
    "Interval",
    "Kind",
    "Mistyping",
    "Number",
    "Operand",
    "Outline",
    "Paragraph",
    "Period",
    "Problem",
    "Protection",
    "Repair",
    "Report",
    "Role",
    "Row",
    "RuleError",
    "Section",
    "Sentence",
    "Severity",
    "Statement",
    "Suspect",
    "Table",
    "Unit",
    "Verdict",
]
