"""One operand that is looked for."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from factcheck.model import Period, Statement
from factcheck.relations.agreement import agrees, may_agree
from factcheck.relations.echoes import Echoes
from factcheck.relations.fitting import Bound, fits, matches
from factcheck.relations.knowledge import Knowledge
from factcheck.relations.periods import as_days, exact, last_december, nested, past, previous, same, years_earlier
from factcheck.relations.retold import Retold
from factcheck.relations.scene import Scene
from factcheck.relations.weekdays import Pair
from factcheck.rulebook import OperandSpec, Search

_TIMELY = {"same": same, "nested": nested, "exact": exact, "past": past}


@dataclass(frozen=True, slots=True)
class Hunt:
    """What an operand must be, the operand `like` that it is looked for from, and all that are bound already."""

    scene: Scene
    knowledge: Knowledge
    weekdays: Counter[Pair]  # dates of the document with a weekday
    retold: Retold
    echoes: Echoes
    spec: OperandSpec
    search: Search
    like: Statement
    bound: Bound

    @property
    def hopeless(self) -> bool:
        """Whether `like` is such that no statement can be like it."""
        return not may_agree(self.scene, self.search.agree, self.like)

    @property
    def by(self) -> Statement | None:
        """The operand the search names as `by`."""
        by = self.bound.get(self.search.by or "")
        return by if isinstance(by, Statement) else None

    def admits(self, statement: Statement) -> bool:
        """Whether a statement is what the operand must be, and shares with the others what the rule asks for."""
        return fits(self.scene, self.spec, statement) and matches(self.scene, self.spec, statement, self.bound)

    def suits(self, statement: Statement) -> bool:
        """Whether a statement may be the operand: not taken, admitted, like `like`, and of the right time."""
        start = statement.figure.start
        return (
            fits(self.scene, self.spec, statement)
            and not (self.search.before and start > self.like.figure.start)
            and not any(isinstance(o, Statement) and o.figure.start == start for o in self.bound.values())
            and agrees(self.scene, self.search.agree, self.like, statement)
            and matches(self.scene, self.spec, statement, self.bound)
            and self.timely(statement)
        )

    def at_wanted(self, period: Period | None) -> bool:
        """Whether a period is the one the search asks for."""
        wanted = self._wanted_days()
        floating = self.like.period is not None and self.like.period.floating
        days = as_days(period)
        told = days == wanted or ("same-name" in self.search.agree and days == _end_of_year(wanted))
        return wanted is not None and told and period is not None and period.floating is floating

    def timely(self, statement: Statement) -> bool:
        """Whether a statement is of the time that the search asks for."""
        if self.search.when is None:
            return True
        if self.search.when in _TIMELY:
            return _TIMELY[self.search.when](self.like, statement)
        return self.at_wanted(statement.period)

    def _wanted_days(self) -> tuple[date, date] | None:
        if self.search.when == "before":
            basis = self.by.basis or "" if self.by else ""
            if basis == "earlier" and self.by is not None:
                return as_days(self.scene.compared_with(self.by))
            if basis in self.knowledge.words.year_end:
                return last_december(self.like.period)
            if basis in self.knowledge.words.previous:
                return previous(self.like.period)
            years = self.knowledge.words.years_back.get(basis, 0)
            return years_earlier(self.like.period, years) if years else None
        named = self.bound.get(self.search.when or "")
        return as_days(named.period) if isinstance(named, Statement) else None


def _end_of_year(days: tuple[date, date] | None) -> tuple[date, date] | None:
    """The last day of a whole year: 2008年有息债务 is what it was at the end of it."""
    if days is None or (days[0].month, days[0].day, days[1].month, days[1].day) != (1, 1, 12, 31):
        return None
    return (days[1], days[1]) if days[0].year == days[1].year else None
