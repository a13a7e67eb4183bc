"""Operands that no phrase binds are looked for: near by, in the facts, or counted from the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice

from factcheck.model import Operand, Statement
from factcheck.relations import among, counterparts, parted, remainder
from factcheck.relations.agreement import overlap
from factcheck.relations.beginnings import beginning
from factcheck.relations.cited import cited, cited_before, cited_whole
from factcheck.relations.divided import divided, divided_whole
from factcheck.relations.echoes import Echoes
from factcheck.relations.ends import other_end
from factcheck.relations.fitting import Bound
from factcheck.relations.given import given
from factcheck.relations.groups import of_members
from factcheck.relations.hunt import Hunt
from factcheck.relations.knowledge import Knowledge
from factcheck.relations.known import fact
from factcheck.relations.lists import dates_after, dates_before, named_each
from factcheck.relations.numbered import numbered_items
from factcheck.relations.repeats import Repeats
from factcheck.relations.retold import Retold
from factcheck.relations.scene import Scene
from factcheck.relations.tiling import stretches
from factcheck.relations.totals import counted_after, counted_items, items_after, items_before
from factcheck.relations.weekdays import pairs
from factcheck.relations.written import written_terms
from factcheck.rulebook import OperandSpec
from factcheck.rulebook.operand_places import PLACES


class Finder:
    """Looks for operands of one document."""

    def __init__(self, scene: Scene, knowledge: Knowledge) -> None:
        self._scene = scene
        self._knowledge = knowledge
        self._weekdays = pairs(scene)
        repeats = Repeats(scene)
        self._retold, self._echoes = Retold(scene, repeats), Echoes(scene, repeats)

    def find(self, spec: OperandSpec, bound: Bound) -> Iterator[Operand]:
        """What may fill an operand, the likeliest first; the first place of its search that has anything decides."""
        like = bound.get(spec.search.like or "") if spec.search else None
        if isinstance(like, tuple):
            yield from self._of_each(spec, bound, like)
            return
        hunt = self.hunt(spec, bound)
        if hunt is None:
            return
        for place in hunt.search.places:
            found = _at(place, hunt)
            first = next(found, None)
            if first is not None:
                yield first
                yield from found
                return

    def hunt(self, spec: OperandSpec, bound: Bound) -> Hunt | None:
        """The search for an operand; None where it is not looked for, or its `like` is not one statement."""
        like = bound.get(spec.search.like or "") if spec.search else None
        if spec.search is None or not isinstance(like, Statement):
            return None
        return Hunt(
            self._scene, self._knowledge, self._weekdays, self._retold, self._echoes, spec, spec.search, like, bound
        )

    def _of_each(self, spec: OperandSpec, bound: Bound, members: tuple[Statement, ...]) -> Iterator[Operand]:
        """What is found from each of a list; nothing where one has none."""
        like = spec.search.like if spec.search and spec.search.like else ""
        found = [s for m in members for s in islice(self.find(spec, {**bound, like: m}), 1) if isinstance(s, Statement)]
        if len(found) == len(members):
            yield tuple(found)


def _at(place: str, hunt: Hunt) -> Iterator[Operand]:
    if place in _SEVERAL:
        yield from _SEVERAL[place](hunt)
        return
    if place in _SINGLE:
        found = _SINGLE[place](hunt)
        if found is not None:
            yield found
        return
    if hunt.hopeless:
        return
    fitting = (s for s in hunt.scene.near(hunt.like, place, hunt.search.before) if hunt.suits(s))
    if place == "body":
        yield from sorted(fitting, key=lambda s: _closeness(hunt, s), reverse=True)
    elif hunt.search.greatest:
        yield from sorted(fitting, key=lambda s: s.figure.value or 0, reverse=True)
    else:
        yield from fitting


def _closeness(hunt: Hunt, other: Statement) -> tuple[bool, float, int]:
    """Equal figures first, then shared words, then the earlier place."""
    equal = hunt.like.figure.interval.meets(other.figure.interval)
    return equal, overlap(hunt.scene.block(hunt.like), hunt.scene.block(other)), -other.figure.start


def _of(hunt: Hunt) -> Statement | None:
    """The level that a change speaks of."""
    level = hunt.scene.statement_of(hunt.like.of) if hunt.like.of else None
    return level if level and hunt.admits(level) else None


def _change(hunt: Hunt) -> Statement | None:
    """The first change that speaks of a level and is what the operand must be."""
    return next(filter(hunt.admits, hunt.scene.changes_of(hunt.like)), None)


def _in_table(place: str, hunt: Hunt) -> Operand | None:
    """What the table proves to play a part for a cell."""
    found = hunt.scene.bonds.role(place, hunt.like)
    if not found or not all(map(hunt.admits, found)):
        return None
    return found if PLACES[place].listed else found[0]


def _account_parts(hunt: Hunt) -> Iterator[Operand]:
    """The lists of parts that the names of rows tell for a total."""
    return (parts for parts in hunt.scene.bonds.named_parts(hunt.like) if all(map(hunt.admits, parts)))


def _each_named(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The figures of the things that `like` counts, named one by one after it."""
    after = [s for s in hunt.scene.near(hunt.like, "section") if s.figure.start > hunt.like.figure.start]
    found = named_each(hunt.knowledge.lists, hunt.scene.folded, hunt.like, after)
    return found if found and all(map(hunt.admits, found)) else None


def _listed_dates(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The dates listed beside a length of time that counts them."""
    scene, like = hunt.scene, hunt.like
    beside = scene.by_sentence[like.sentence]
    at = beside.index(like)
    found = dates_before(scene.folded, like, beside[:at]) or dates_after(scene.folded, like, beside[at + 1 :])
    return found if found and all(map(hunt.admits, found)) else None


def _itself(hunt: Hunt) -> Statement | None:
    """The figure that another operand is already: the other end of its range."""
    return hunt.like if hunt.admits(hunt.like) else None


def _in_passage(hunt: Hunt) -> Statement | None:
    """The figure at the place of `like` in an earlier passage that says the same."""
    found = hunt.retold.repeats.earlier(hunt.like)
    return found if found is not None and hunt.suits(found) else None


def _retold(hunt: Hunt) -> Statement | None:
    """The figure that an earlier place tells in the words of `like`."""
    found = hunt.retold.earlier(hunt.like)
    return found if found is not None and hunt.suits(found) else None


def _echoed(hunt: Hunt) -> Statement | None:
    """The figure that an earlier place prints alike, of the things that `like` is of."""
    found = hunt.echoes.earlier(hunt.like)
    return found if found is not None and hunt.suits(found) else None


def _told_time(hunt: Hunt) -> Statement | None:
    """The figure that prints the time which `like` is told of: 2021年 for 2020年 in 2021年，出口比2020年增长."""
    when = hunt.like.when
    found = hunt.scene.statement_of(when) if when is not None else None
    return found if found is not None and hunt.suits(found) else None


# Places that give one operand or none; the others are stretches of the text.
_SINGLE: dict[str, Callable[[Hunt], Operand | None]] = {
    "of": _of,
    "itself": _itself,
    "other-end": other_end,
    "facts": fact,
    "given": given,
    "among": among.whole,
    "among-further": among.further_whole,
    "among-whole": among.any_whole,
    "among-parts": among.parts,
    "among-partition": among.partitioned,
    "among-series": among.series,
    "among-others": among.with_others,
    "among-counterparts": among.counterparts,
    "members": of_members,
    "sides": counterparts.sides,
    "kinds": counterparts.kinds,
    "stretches": stretches,
    "complement": counterparts.complement,
    "change": _change,
    "counted-items": counted_items,
    "counted-after": counted_after,
    "items-after": items_after,
    "numbered-items": numbered_items,
    "written-terms": written_terms,
    "rest-whole": remainder.rest_whole,
    "rest-parts": remainder.rest_parts,
    "rest-shares": remainder.rest_shares,
    "each-named": _each_named,
    "listed-dates": _listed_dates,
    **{place: partial(_in_table, place) for place, known in PLACES.items() if known.proven},
    "beginning": beginning,
    "told-time": _told_time,
    "passage": _in_passage,
    "retold": _retold,
    "echoed": _echoed,
}

# Places that give one list after another.
_SEVERAL: dict[str, Callable[[Hunt], Iterator[Operand]]] = {
    "partition": parted.partitions,
    "partition-part": parted.partition_parts,
    "within": parted.within_parts,
    "account-parts": _account_parts,
    "items-before": items_before,
    "divided": divided,
    "divided-whole": divided_whole,
    "cited": cited,
    "cited-before": cited_before,
    "cited-whole": cited_whole,
}
