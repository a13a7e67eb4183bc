"""A claim with its finding."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model import Finding
from factcheck.relations import Claim


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim as it was bound in the end, what came of it, and the claim with all the bindings that were tried."""

    claim: Claim
    finding: Finding
    tried: Claim
