"""A claim with its finding."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model import Finding, Verdict
from factcheck.relations import Claim


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim as it was bound in the end, what came of it, and the claim with all the bindings that were tried."""

    claim: Claim
    finding: Finding
    tried: Claim

    @property
    def holds(self) -> bool:
        """Whether the claim holds, be it that it could hardly have failed."""
        return self.finding.verdict in (Verdict.CONSISTENT, Verdict.WEAK)

    @property
    def speaks(self) -> bool:
        """Whether its finding is reported: a quiet rule says nothing where it holds."""
        return not (self.holds and self.tried.rule.quiet)
