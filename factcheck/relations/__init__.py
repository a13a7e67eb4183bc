"""Statements and rules become claims."""

from factcheck.relations.binder import Binder
from factcheck.relations.claim import Claim
from factcheck.relations.knowledge import Knowledge
from factcheck.relations.lists import load_list_words
from factcheck.relations.partitions import load_partitions
from factcheck.relations.refusals import Candidate, Refusal
from factcheck.relations.tables import load_accounts

__all__ = [
    "Binder",
    "Candidate",
    "Claim",
    "Knowledge",
    "Refusal",
    "load_accounts",
    "load_list_words",
    "load_partitions",
]
