"""The figures a finding is about, and where they stand."""

from __future__ import annotations

from factcheck.model import Document, Figure, Finding
from factcheck.model.report import members


def claimed_figures(finding: Finding) -> tuple[Figure, ...]:
    """The printed figures whose value the finding is about."""
    operand = finding.operands.get(finding.claimed_operand or "")
    return tuple(statement.figure for statement in members(operand)) if operand else ()


def position(document: Document, finding: Finding) -> tuple[int, int]:
    """Line and column of the claimed figure, or of the first one where none is claimed."""
    return document.position(first_claimed(finding))


def first_claimed(finding: Finding) -> int:
    """Text offset of the claimed figure, or of the first operand where none is claimed."""
    claimed = claimed_figures(finding)
    return claimed[0].start if claimed else finding.start
