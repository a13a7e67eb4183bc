"""Wholes told again by their parts: 新签合同100亿元。分业务看，…；分地区看，境内70亿元，境外30亿元."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Function, Statement
from factcheck.relations.agreement import agrees
from factcheck.relations.hunt import Hunt
from factcheck.relations.scene import Scene

_OPENS = "。；;，,\n "
_FEWEST = 2
_PAST = 3  # sentences from a whole to the clause that divides it


def divided(hunt: Hunt) -> Iterator[tuple[Statement, ...]]:
    """For each clause after the whole `like` that divides it the amounts of its unit up to the end of the sentence."""
    scene, like = hunt.scene, hunt.like
    for mark in _marks(scene, like):
        parts = _parts(hunt, mark)
        if len(parts) >= _FEWEST and _whole(hunt, mark, parts[0]) is like:
            yield parts


def divided_whole(hunt: Hunt) -> Iterator[tuple[Statement, ...]]:
    """The same, where the last part is all the others, or two parts are named so that there is no third."""
    words = hunt.scene.words
    for parts in divided(hunt):
        one, other = (f"{s.name or ''}{s.metric or ''}" for s in (parts[0], parts[-1]))
        pair = len(parts) == _FEWEST and any(a in one and b in other for a, b in words.counterparts)
        if pair or words.others.match(hunt.scene.text_since_figure(parts[-1]).lstrip("；，、 ")):
            yield parts


def _marks(scene: Scene, like: Statement) -> Iterator[re.Match[str]]:
    """The clauses that divide something, in the sentence of a figure or soon after it."""
    last = min(len(scene.document.sentences), like.sentence + _PAST + 1) - 1
    found = scene.words.divides.finditer(scene.folded, like.figure.at[1], scene.document.sentences[last].end)
    return (mark for mark in found if scene.folded[mark.start() - 1] in _OPENS)


def _parts(hunt: Hunt, mark: re.Match[str]) -> tuple[Statement, ...]:
    """The amounts of one unit between a dividing clause and the next one or the end of its sentence, without what is under a 其中."""
    scene = hunt.scene
    after = sorted((s for s in scene.near(hunt.like, "section") if s.figure.at[0] >= mark.end()), key=_place)
    own = [s for s in after if s.sentence == after[0].sentence] if after else []
    following = scene.words.divides.search(scene.folded, mark.end())
    found = [s for s in own if following is None or s.figure.at[0] < following.start()]
    plain = [s for s in found if s.function is Function.LEVEL and (s.among is None or s.among <= mark.start())]
    listed = [s for s in plain if agrees(scene, ("unit",), hunt.like, s)]
    whole = listed and all(map(hunt.suits, listed)) and not any(_adds_up(scene, s) for s in listed)
    return tuple(listed) if whole else ()


def _whole(hunt: Hunt, mark: re.Match[str], part: Statement) -> Statement | None:
    """What a clause divides: in the nearest sentence before it that has such amounts, itself no division, the one called like a part."""
    scene = hunt.scene
    before = [
        s
        for s in scene.near(part, "section", before=True)
        if s.figure.at[1] <= mark.start() and s.function is Function.LEVEL and agrees(scene, ("unit",), part, s)
    ]
    pool = [s for s in before if s.among is None and not _is_part(scene, s)]
    same = sorted((s for s in pool if s.sentence == pool[0].sentence), key=_place)
    alike = [s for s in same if agrees(scene, ("head",), part, s)]
    return (alike or same)[0] if len(same) == 1 or alike else None


def _is_part(scene: Scene, s: Statement) -> bool:
    """Whether a figure stands in a sentence after a clause that divides something."""
    start = scene.document.sentences[s.sentence].start
    return scene.words.divides.search(scene.folded, start, s.figure.at[0]) is not None


def _adds_up(scene: Scene, s: Statement) -> bool:
    return scene.words.total.search(scene.text_since_figure(s)) is not None


def _place(statement: Statement) -> int:
    return statement.figure.start
