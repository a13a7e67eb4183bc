"""Wholes and their parts by name: 进出口 is 出口 and 进口."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.model import Statement
from factcheck.rulebook.source import read_yaml

_EXTENT = re.compile("(?:总值|总额|总量|规模|额|值)+$")


@dataclass(frozen=True, slots=True)
class Partition:
    """Names of a whole, and for each part its names."""

    whole: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]

    def is_whole(self, name: str) -> bool:
        """Whether a metric is the whole's."""
        bare = _EXTENT.sub("", name)
        return any(name.endswith(word) or bare.endswith(word) for word in self.whole)

    def pick(self, candidates: Iterable[Statement]) -> tuple[Statement, ...] | None:
        """One candidate for each part, the first that is named so; None unless all are there."""
        pool = list(candidates)
        found = []
        for names in self.parts:
            part = next((s for s in pool if s not in found and self._is_part(named(s), names)), None)
            if part is None:
                return None
            found.append(part)
        return tuple(found)

    def _is_part(self, name: str, names: Sequence[str]) -> bool:
        rest = name
        for word in self.whole:
            rest = rest.replace(word, "")
        return any(word in rest for word in names)


def named(statement: Statement) -> str:
    """Subject and metric of a statement as one name."""
    return f"{statement.subject or ''}{statement.metric or ''}"


def load_partitions(rules: Path) -> tuple[Partition, ...]:
    """Read lexicon/partitions.yaml; RuleError names file, line and column of a mistake."""
    items = read_yaml(rules / "lexicon" / "partitions.yaml").fields()["partitions"].items()
    return tuple(
        Partition(f["whole"].texts(), tuple(part.texts() for part in f["parts"].items()))
        for f in (item.fields() for item in items)
    )
