"""Wholes and their parts by name: 进出口 is 出口 and 进口."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from factcheck.model import Statement
from factcheck.rulebook.source import read_yaml
from factcheck.statements.words import any_of

_MORE = 3  # characters that a part may be named by beside its name: 货物出口
_APART = 1  # sentences from one part to the next
_NONE = re.compile("$.")
_LEAD = re.compile("^(?:其中)?")
_EXTENT = re.compile("(?:总值|总额|总量|规模|额|值)+$")


@dataclass(frozen=True, slots=True)
class Partition:
    """Names of a whole, and for each part its names."""

    whole: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]
    idle: re.Pattern[str] = field(default=_NONE)  # words beside the name of a part: 限额以上单位实现零售额
    other: re.Pattern[str] = field(default=_NONE)  # words that make it a part of another whole: 第二产业投资
    bare: tuple[str, ...] = ()  # names that are the whole's where they stand alone: 汽车产量8921辆，销量8210辆
    places: re.Pattern[str] = field(default=_NONE)  # what the name of a place ends in, or is
    partial: re.Pattern[str] = field(default=_NONE)  # words that make a whole another: 死亡人口
    everywhere: re.Pattern[str] = field(default=_NONE)  # words that make a part one of a whole that is everywhere: 全国

    def is_whole(self, name: str) -> bool:
        """Whether a metric is the whole's: it ends in one of its names, and names no part."""
        bare = _EXTENT.sub("", name)
        if not any(name.endswith(word) or bare.endswith(word) for word in self.whole):
            return False
        if any(not any(word in whole for whole in self.whole) for word in self.partial.findall(name)):
            return False
        return not any(word in self._beside_whole(name) for names in self.parts for word in names)

    def may_measure(self, name: str) -> bool:
        """Whether a metric of that name may be the whole's."""
        return self._is_bare(name) or self.is_whole(name)

    def measures(self, statement: Statement) -> bool:
        """Whether a statement is of the whole: by its metric, or by a bare name that no part has been named for."""
        name = statement.metric or ""
        if self._is_bare(name):
            return not any(word in (statement.subject or "") for names in self.parts for word in names)
        return self.is_whole(name)

    def _is_bare(self, name: str) -> bool:
        return bool(self.bare) and self.idle.sub("", name) in self.bare

    def is_all(self, name: str) -> bool:
        """Whether a name of the whole says nothing of one of its parts before it: 新增地方政府债券 is no 地方政府债券."""
        word = max((word for word in self.whole if word in name), key=len, default="")
        named = {pair for names in self.parts for part in names for pair in pairwise(part)}
        before = name.partition(word)[0] if word else ""
        return not named & set(pairwise(before))

    def owner(self, statement: Statement) -> str:
        """What a whole is said to be of, before its name: 知识密集型服务 of 知识密集型服务进出口."""
        name = statement.metric or ""
        before = name.partition(max((word for word in self.whole if word in name), key=len, default=name))[0]
        return self.idle.sub("", before)

    def picks(self, candidates: Iterable[Statement], owner: str = "") -> tuple[Statement, ...] | None:
        """One candidate for each part, none more than a sentence from the one before it; None unless all are there."""
        pool = [(s, part) for s in candidates if (part := self.part_of(s, owner)) is not None]
        for first, part in pool:
            if part != 0:
                continue
            found = [first]
            for number in range(1, len(self.parts)):
                near = (s for s, p in pool if p == number and abs(s.sentence - found[-1].sentence) <= _APART)
                if (following := next(near, None)) is None:
                    break
                found.append(following)
            if len(found) == len(self.parts):
                return tuple(found)
        return None

    def is_made_of(self, statements: Sequence[Statement]) -> bool:
        """Whether each statement measures another of the parts, and none is missing."""
        return len(statements) == len(self.parts) == len({*map(self.part_of, statements)} - {None})

    def part_of(self, statement: Statement, owner: str = "") -> int | None:
        """Which part a statement measures whole (出口, not 出口高端机床): by its metric, else by all that its clause says.

        Of the whole of an `owner`, what is the owner's as well (知识密集型服务出口), and nothing of another place.
        """
        for said in self._names(statement):
            if owner and owner not in (said or "") and self.everywhere.search(said or ""):
                return None
            name = self.idle.sub("", said or "")
            rest = self._beside_whole(name)
            words = [(len(word), i, word) for i, part in enumerate(self.parts) for word in part if word in rest]
            if words:
                number = max(words)[1]  # 非流动资产 is not 流动资产
                named = "".join((*self.parts[number], *self.whole, owner))
                before = name.partition(max(words)[2])[0]
                if any(word not in named for word in self.other.findall(name)) or self._elsewhere(before, owner):
                    return None
                return number if sum(c not in named for c in _EXTENT.sub("", name)) <= _MORE else None
        return None

    def _elsewhere(self, name: str, owner: str) -> bool:
        """Whether two names are of two places: 甲省, 乙市."""
        apart = name not in owner and owner not in name
        return apart and all(self.places.search(said) is not None for said in (name, owner))

    def _names(self, statement: Statement) -> Iterator[str | None]:
        """What may name a part: the metric, all its clause says, and for a bare name what the clause before speaks of."""
        yield statement.metric
        yield statement.name
        if statement.metric in self.bare:
            yield f"{_LEAD.sub('', statement.subject or '')}{statement.metric}"

    def _beside_whole(self, name: str) -> str:
        """A name without those of the whole that no part's name holds: 出口 stands in 进出口."""
        for word in self.whole:
            if not any(word in part for names in self.parts for part in names):
                name = name.replace(word, "")
        return name


def load_partitions(rules: Path, kind: str = "partitions") -> tuple[Partition, ...]:
    """Read a list of lexicon/partitions.yaml; RuleError names file, line and column of a mistake."""
    fields = read_yaml(rules / "lexicon" / "partitions.yaml").fields()
    idle, other, partial, everywhere = (
        re.compile(any_of(fields[name].texts())) for name in ("idle", "other", "partial", "everywhere")
    )
    places = re.compile(f"(?:{any_of(fields['places'].texts())})$")
    return tuple(
        Partition(
            f["whole"].texts(),
            tuple(part.texts() for part in f["parts"].items()),
            idle,
            other,
            f["bare"].texts() if "bare" in f else (),
            places,
            partial,
            everywhere,
        )
        for f in (item.fields() for item in fields[kind].items())
    )
