"""Whether the parts of a sum leave one another out: 女性 and 党员 may be the same people."""

from __future__ import annotations

import re

from factcheck.model import Statement
from factcheck.model.report import members
from factcheck.relations.claim import Claim
from factcheck.relations.scene import Scene

_ENDS = re.compile("[，、；。：:;,（）()和及与\\s]")
_AFTER = 8  # code points after a figure that still name what it counts: 20名女代表


def overlapping(scene: Scene, claim: Claim) -> bool:
    """Whether a claim adds up parts that are not all set apart by the same traits."""
    return any(_mixed(scene, members(claim.operands.get(name, ()))) for name in claim.rule.formula.lists)


def _mixed(scene: Scene, parts: tuple[Statement, ...]) -> bool:
    return len({_traits(scene, part) for part in parts}) > 1


def _traits(scene: Scene, part: Statement) -> frozenset[int]:
    """Which traits name a part, by the words beside its figure."""
    end = part.figure.at[1]
    text = f"{scene.text_since_figure(part)} {_ENDS.split(scene.folded[end : end + _AFTER])[0]}"
    return frozenset(i for i, trait in enumerate(scene.words.traits) if trait.search(text))
