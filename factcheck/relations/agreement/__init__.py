"""Whether two statements speak of the same thing."""

from __future__ import annotations

from factcheck.model import Statement
from factcheck.relations.agreement.anniversaries import ANNIVERSARIES
from factcheck.relations.agreement.changes import CHANGES
from factcheck.relations.agreement.digits import DIGITS
from factcheck.relations.agreement.headlined import HEADLINED
from factcheck.relations.agreement.identity import IDENTITY
from factcheck.relations.agreement.lead import LEAD
from factcheck.relations.agreement.names import CHANGED, NAMES, other_noun
from factcheck.relations.agreement.pointing import POINTING
from factcheck.relations.agreement.stretches import ADDING_UP, STRETCHES
from factcheck.relations.agreement.syntax import SYNTAX
from factcheck.relations.agreement.things import COUNTING, THINGS
from factcheck.relations.agreement.units import RATED, UNITS
from factcheck.relations.agreement.wholes import WHOLES
from factcheck.relations.agreement.wording import WORDING
from factcheck.relations.bigrams import overlap
from factcheck.relations.scene import Scene

__all__ = ["agrees", "may_agree", "other_noun", "overlap"]

_CHEAP = UNITS | SYNTAX | DIGITS
_DEAR = NAMES | IDENTITY | ANNIVERSARIES | POINTING | WHOLES | CHANGES | WORDING | LEAD | HEADLINED | THINGS | STRETCHES
_ALONE = ADDING_UP | CHANGED | COUNTING | RATED  # what each of the two must be by itself


def may_agree(scene: Scene, names: tuple[str, ...], statement: Statement) -> bool:
    """Whether a statement may share what is named with any other: what it cannot, it need not be compared for."""
    return all(_ALONE[name](scene, statement) for name in names if name in _ALONE)


def agrees(scene: Scene, names: tuple[str, ...], a: Statement, b: Statement) -> bool:
    """Whether two statements share everything named; what is dear to compare is compared last."""
    return all(_CHEAP[n](scene, a, b) for n in names if n in _CHEAP) and all(
        _DEAR[n](scene, a, b) for n in names if n in _DEAR
    )
