"""Wholes and their parts by name: 进出口 is 出口 and 进口."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.model import Statement
from factcheck.rulebook.source import read_yaml

_MORE = 3  # characters that a part may be named by beside its name: 货物出口
_EXTENT = re.compile("(?:总值|总额|总量|规模|额|值)+$")


@dataclass(frozen=True, slots=True)
class Partition:
    """Names of a whole, and for each part its names."""

    whole: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]

    def is_whole(self, name: str) -> bool:
        """Whether a metric is the whole's: it ends in one of its names, and names no part."""
        bare = _EXTENT.sub("", name)
        if not any(name.endswith(word) or bare.endswith(word) for word in self.whole):
            return False
        return not any(word in self._beside_whole(name) for names in self.parts for word in names)

    def pick(self, candidates: Iterable[Statement]) -> tuple[Statement, ...] | None:
        """One candidate for each part, the first that is named so; None unless all are there."""
        pool = list(candidates)
        found: list[Statement] = []
        for names in self.parts:
            part = next((s for s in pool if s not in found and self._is_part(s, names)), None)
            if part is None:
                return None
            found.append(part)
        return tuple(found)

    def _is_part(self, statement: Statement, names: Sequence[str]) -> bool:
        """Whether a metric is that of a whole part (出口, not 出口高端机床)."""
        metric = statement.metric or ""
        if not any(word in self._beside_whole(metric) for word in names):
            return False
        said = set("".join((*names, *self.whole)))
        return sum(c not in said for c in _EXTENT.sub("", metric)) <= _MORE

    def _beside_whole(self, name: str) -> str:
        for word in self.whole:
            name = name.replace(word, "")
        return name


def load_partitions(rules: Path) -> tuple[Partition, ...]:
    """Read lexicon/partitions.yaml; RuleError names file, line and column of a mistake."""
    items = read_yaml(rules / "lexicon" / "partitions.yaml").fields()["partitions"].items()
    return tuple(
        Partition(f["whole"].texts(), tuple(part.texts() for part in f["parts"].items()))
        for f in (item.fields() for item in items)
    )
