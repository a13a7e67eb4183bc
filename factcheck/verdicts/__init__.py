"""Claims become findings."""

from factcheck.verdicts.judge import judge

__all__ = ["judge"]
