"""Claims become findings."""

from factcheck.verdicts.judge import judge
from factcheck.verdicts.judged import Judged
from factcheck.verdicts.settle import settled
from factcheck.verdicts.suspects import Rereading, accused

__all__ = ["Judged", "Rereading", "accused", "judge", "settled"]
