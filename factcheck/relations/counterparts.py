"""Figures that go together by opposite names: 内销 and 外销 make up a whole, 出口 less 进口 is a balance, a mean lies between its kinds."""

from __future__ import annotations

from factcheck.model import Function, Kind, Statement
from factcheck.relations.hunt import Hunt
from factcheck.relations.scene import Scene

_FAR = 2  # sentences between a balance and its sides


def sides(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The two amounts whose difference `like` is, the nearest before it or after it."""
    like = hunt.like
    for known in hunt.knowledge.differences:
        if known.is_whole(like.metric or ""):
            near = (s for s in hunt.scene.near(like, "section") if abs(s.sentence - like.sentence) <= _FAR)
            if found := known.picks(s for s in near if hunt.suits(s)):
                return found
    return None


def kinds(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The rates, means or indices of the kinds that the mean `like` lies between, near it."""
    like = hunt.like
    for known in hunt.knowledge.means:
        if known.is_whole(like.metric or ""):
            near = [s for s in hunt.scene.near(like, "section") if abs(s.sentence - like.sentence) <= _FAR]
            found = known.picks((s for s in near if hunt.suits(s)), known.owner(like))
            after = found is not None and found[0].figure.start < like.figure.start
            others = (s for s in near if s.figure.start < like.figure.start and hunt.admits(s))
            if found and not (after and any(known.is_whole(s.metric or "") for s in others)):
                return found  # after both, 31个大城市 is another whole
    return None


def complement(hunt: Hunt) -> Statement | None:
    """The share of the rest of the whole, named like `like` but for a word and its counterpart; of lists, in its place."""
    scene, like = hunt.scene, hunt.like
    name = _name(scene, like)
    shares = [
        s for s in scene.near(like, "paragraph") if s.function is Function.SHARE and s.figure.kind is Kind.PERCENT
    ]
    mine = [s for s in (like, *shares) if s.sentence == like.sentence and _name(scene, s) == name]
    place = sum(s.figure.start < like.figure.start for s in mine)
    after = [s for s in shares if s.figure.start > like.figure.start and s.sentence - like.sentence <= 1]
    for word, counterpart in scene.words.counterparts:
        wanted = name.replace(word, counterpart, 1) if word in name else ""
        others = [s for s in after if counterpart in _name(scene, s) and wanted.endswith(_name(scene, s))]
        if len(others) == len(mine) and not _parted(like, others[place]) and hunt.suits(others[place]):
            return others[place]
    return None


def _name(scene: Scene, share: Statement) -> str:
    """What a share is the share of a whole of: the level it speaks of, else what its clause says before 占."""
    return (scene.statement_of(share.of).name if share.of else share.name) or ""


def _parted(a: Statement, b: Statement) -> bool:
    """Whether two shares are said to be of two wholes."""
    return a.whole is not None and b.whole is not None and a.whole != b.whole
