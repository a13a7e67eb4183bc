"""Why a rule that may be about a figure made no claim of it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from itertools import islice

from factcheck.model import Statement
from factcheck.relations.agreement import agrees
from factcheck.relations.fitting import Bound, fits
from factcheck.relations.hunt import Hunt
from factcheck.relations.search import Finder
from factcheck.rulebook import OperandSpec, Rule

_STRETCHES = ("clause", "sentence", "paragraph", "section", "body")
_LOOKED_AT, _FEW, _NEAREST = 12, 2, 2  # figures near, how much they may lack, how many of them are told
_TOLD = ("name", "kinds", "match", "search")  # fields of an operand that are looked at otherwise


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure that stood near, and what it lacks: fields of the operand, and agreements by their names."""

    statement: Statement
    lacks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A rule that found no figure for an operand, the places it looked in, and the figures there that lack
    least."""

    rule: Rule
    operand: str
    places: tuple[str, ...]
    candidates: tuple[Candidate, ...]


def refusal(rule: Rule, seed: Bound, finder: Finder) -> Refusal | None:
    """The first operand that a rule finds nothing for; None where it finds all that it needs."""
    bound, spared = dict(seed), False
    for name, spec in rule.operands.items():
        if name in bound:
            continue
        found = next(finder.find(spec, bound), None)
        if found is not None:
            bound[name] = found
        elif name in rule.implied and not spared:
            spared = True
        else:
            hunt = finder.hunt(spec, bound)
            return Refusal(rule, name, hunt.search.places, _near(hunt)) if hunt else None
    return None


def _near(hunt: Hunt) -> tuple[Candidate, ...]:
    for place in reversed(hunt.search.places):
        if place in _STRETCHES:
            near = (s for s in hunt.scene.near(hunt.like, place) if s.figure.kind in hunt.spec.kinds)
            found = (Candidate(s, _lacks(hunt, s)) for s in islice(near, _LOOKED_AT) if s is not hunt.like)
            likely = [c for c in found if len(c.lacks) <= _FEW]
            return tuple(sorted(likely, key=lambda c: len(c.lacks))[:_NEAREST])
    return ()


def _lacks(hunt: Hunt, statement: Statement) -> tuple[str, ...]:
    names = [f.name for f in fields(OperandSpec) if f.name not in _TOLD and not _fits_alone(hunt, f.name, statement)]
    pairs = [(hunt.like, hunt.search.agree)]
    pairs += [(o, n) for name, n in hunt.spec.match.items() if isinstance(o := hunt.bound.get(name), Statement)]
    names += [n for other, wanted in pairs for n in wanted if not agrees(hunt.scene, (n,), other, statement)]
    if hunt.search.before and statement.figure.start > hunt.like.figure.start:
        names.append("before")
    if not hunt.timely(statement):
        names.append("when")
    return tuple(dict.fromkeys(names))


def _fits_alone(hunt: Hunt, name: str, statement: Statement) -> bool:
    """Whether a statement is what one field of the operand asks for."""
    only = OperandSpec(hunt.spec.name, frozenset(), **{name: getattr(hunt.spec, name)})
    return fits(hunt.scene, only, statement)
