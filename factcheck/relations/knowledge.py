"""What the rooms know beside the document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from factcheck.facts import FactEntry
from factcheck.relations.lists import ListWords
from factcheck.relations.partitions import Partition
from factcheck.relations.tables import Account
from factcheck.statements import Words

_NAMES = 4096


@dataclass(frozen=True)
class Knowledge:
    """Facts, partitions and what else the lexicon knows by name, words, the words of lists, and rows that make up others."""

    facts: tuple[FactEntry, ...]
    partitions: tuple[Partition, ...]
    differences: tuple[Partition, ...]
    means: tuple[Partition, ...]
    within: tuple[Partition, ...]
    words: Words
    lists: ListWords
    accounts: tuple[Account, ...]

    @cached_property
    def partitions_of(self) -> Callable[[str], tuple[Partition, ...]]:
        """The partitions whose whole a metric of some name may measure; few names come back in every document."""
        return lru_cache(_NAMES)(lambda name: tuple(p for p in self.partitions if p.may_measure(name)))

    @cached_property
    def within_of(self) -> Callable[[str], tuple[Partition, ...]]:
        """The same, of partitions that leave some parts out."""
        return lru_cache(_NAMES)(lambda name: tuple(p for p in self.within if p.may_measure(name)))
