"""Statements and rules become claims."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from factcheck.model import Document, Function, Kind, Operand, Statement
from factcheck.model.report import members
from factcheck.relations.claim import Claim
from factcheck.relations.disjoint import overlapping
from factcheck.relations.earlier import earlier, is_closed
from factcheck.relations.fitting import fits, matches
from factcheck.relations.knowledge import Knowledge
from factcheck.relations.refusals import Refusal, refusal
from factcheck.relations.scene import Scene
from factcheck.relations.search import Finder
from factcheck.relations.skeleton import Pattern, Skeleton, compile_phrase
from factcheck.rulebook import OperandSpec, Rule, Rulebook
from factcheck.rulebook.operand_places import PLACES

_MOST_BINDINGS = 6  # figures tried for one tentative operand


class Binder:
    """Binds the rules of a rulebook to the statements of documents."""

    def __init__(self, rulebook: Rulebook, knowledge: Knowledge) -> None:
        self._rules = [
            (rule, [compile_phrase(phrase, rule.operands) for phrase in rule.phrases])
            for rule in rulebook.rules.values()
        ]
        self._knowledge = knowledge
        self._bases = rulebook.bases

    def bind(self, document: Document, statements: Sequence[Statement]) -> tuple[Claim, ...]:
        """Every claim the rules find, in the order of the document."""
        scene = Scene.of(document, statements, self._knowledge)
        finder = Finder(scene, self._knowledge)
        skeletons = [_skeleton(scene, index) for index in scene.by_sentence]
        found: dict[object, Claim] = {}
        for rule, patterns in self._rules:
            for seed in _seeds(rule, patterns, scene, skeletons):
                for begun in _broken_down(rule, seed, finder):
                    claim = _complete(rule, begun, finder)
                    if claim is not None and not _refuted(scene, claim):
                        found.setdefault(claim.key, claim)
        return tuple(sorted(found.values(), key=lambda c: min(s.figure.start for s in c.statements)))

    def earlier(
        self, holding: Sequence[Claim], silent: Sequence[Claim], statements: Sequence[Statement]
    ) -> tuple[Claim, ...]:
        """What the printed changes say of the figures of claims before: of those that hold, and of those that say nothing."""
        return tuple(earlier([*holding, *filter(is_closed, silent)], statements, self._bases))

    def refused(self, document: Document, statements: Sequence[Statement], of: Statement) -> tuple[Refusal, ...]:
        """The rules that began with a figure and found no more, each with what stood near."""
        scene = Scene.of(document, statements, self._knowledge)
        finder = Finder(scene, self._knowledge)
        skeletons = [_skeleton(scene, of.sentence)]
        found = (
            refusal(rule, seed, finder)
            for rule, patterns in self._rules
            for seed in _seeds(rule, patterns, scene, skeletons)
            if any(s is of for operand in seed.values() for s in members(operand))
        )
        return tuple(r for r in found if r is not None)


def _skeleton(scene: Scene, index: int) -> Skeleton:
    sentence = scene.document.sentences[index]
    return Skeleton.of(scene.folded, sentence.start, sentence.end, scene.by_sentence[index])


def _seeds(
    rule: Rule, patterns: Sequence[Pattern], scene: Scene, skeletons: Sequence[Skeleton]
) -> Iterator[dict[str, Operand]]:
    """First bindings: what a phrase binds, or, for a rule without phrases, each figure its first operand admits."""
    if not rule.phrases:
        first = next(iter(rule.operands.values()))
        for statement in scene.of_sort(first.kinds, first.functions):
            if fits(scene, first, statement):
                yield {first.name: statement}
        return
    for skeleton in skeletons:
        for pattern in patterns:
            for match in pattern.matches(skeleton):
                if all(_suits(scene, rule.operands[n], s, match) for n, found in match.items() for s in members(found)):
                    yield dict(match)


def _suits(scene: Scene, spec: OperandSpec, statement: Statement, match: Mapping[str, Operand]) -> bool:
    return fits(scene, spec, statement) and matches(scene, spec, statement, match)


def _refuted(scene: Scene, claim: Claim) -> bool:
    """Whether what stands around the figures of a claim tells that they do not belong together."""
    return (claim.rule.contiguous and _interrupted(scene, claim)) or (
        not is_closed(claim) and overlapping(scene, claim)
    )


def _interrupted(scene: Scene, claim: Claim) -> bool:
    """Whether another measuring figure stands between the figures of a claim, other than what was expected."""
    own = [scene.index(s) for s in claim.statements]
    between = (scene.statements[i] for i in range(min(own), max(own)) if i not in own)
    foreseen = any("planned" in s.scope for s in claim.statements)
    return any(
        s.figure.kind not in (Kind.PERIOD, Kind.ORDINAL)
        and not _took(s, claim)
        and (foreseen or "planned" not in s.scope)
        for s in between
    )


def _took(statement: Statement, claim: Claim) -> bool:
    """Whether a figure says how long the change of a claim took: 短短半年涨幅就达29%."""
    return statement.figure.kind is Kind.DURATION and any(
        s.clause == statement.clause and s.function is Function.RATE for s in claim.statements
    )


def _broken_down(rule: Rule, seed: dict[str, Operand], finder: Finder) -> Iterator[dict[str, Operand]]:
    """The seed with each list of parts that a partition knows for its whole; each makes a claim of its own."""
    for name, spec in rule.operands.items():
        if spec.search and PLACES[spec.search.places[0]].split and spec.search.like in seed:
            yield from ({**seed, name: parts} for parts in finder.find(spec, seed))
            return
    yield seed


def _complete(rule: Rule, seed: dict[str, Operand], finder: Finder) -> Claim | None:
    bindings, missing = [dict(seed)], None
    for name, spec in rule.operands.items():
        if name in bindings[0]:
            continue
        most = _MOST_BINDINGS if name in rule.tentative else 1
        extended = [{**bound, name: found} for bound in bindings for found in islice(finder.find(spec, bound), most)]
        if extended:
            bindings = extended
        elif name in rule.implied and missing is None:
            missing = name
        else:
            return None
    claimed = [{name: found for name, found in bound.items() if name not in rule.leading} for bound in bindings]
    return Claim(rule, claimed[0], missing, tuple(claimed[1:]))
