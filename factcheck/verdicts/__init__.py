"""Claims become findings."""

from factcheck.verdicts.coverage import protections
from factcheck.verdicts.explanation import Explanation
from factcheck.verdicts.judge import judge
from factcheck.verdicts.judged import Judged
from factcheck.verdicts.rereading import Rereading
from factcheck.verdicts.room import room
from factcheck.verdicts.settle import settled
from factcheck.verdicts.suspects import accused

__all__ = ["Explanation", "Judged", "Rereading", "accused", "judge", "protections", "room", "settled"]
