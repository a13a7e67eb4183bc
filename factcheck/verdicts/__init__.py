"""Claims become findings."""

from factcheck.verdicts.judge import judge
from factcheck.verdicts.settle import settled

__all__ = ["judge", "settled"]
