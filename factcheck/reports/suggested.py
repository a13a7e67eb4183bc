"""What readers are told an inconsistent claim may have been meant to say."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import Finding
from factcheck.reports.safe import one_line

_LIKELY = Fraction(3, 10)  # below it a repair is one guess of many


def suggested(finding: Finding) -> list[str]:
    """The repairs that are likely, each in a line."""
    likely = [repair for _, repair in finding.repairs if repair.weight >= _LIKELY]
    return [f"若“{one_line(r.printed)}”为“{one_line(r.text)}”则相符" for r in likely]
