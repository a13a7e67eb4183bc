"""Statements and rules become claims."""

from factcheck.relations.binder import Binder
from factcheck.relations.claim import Claim

__all__ = ["Binder", "Claim"]
