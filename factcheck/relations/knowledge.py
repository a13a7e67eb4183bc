"""What the rooms know beside the document."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.facts import FactEntry
from factcheck.relations.lists import ListWords
from factcheck.relations.partitions import Partition
from factcheck.statements import Words


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Facts, partitions, what is the difference of two amounts, words, and the words of lists."""

    facts: tuple[FactEntry, ...]
    partitions: tuple[Partition, ...]
    differences: tuple[Partition, ...]
    words: Words
    lists: ListWords
