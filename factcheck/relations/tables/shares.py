"""Which column of a table says what share of a whole another column is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.relations.tables.cell import Line, in_percent, values
from factcheck.relations.tables.evidence import ENOUGH, Evidence, Tally
from factcheck.relations.tables.ratios import QUOTIENT, held_of

_REACH = 12  # columns between a share and its level
_WHOLE = 100.0
_BESIDE = 3.0  # digits that must agree where a column right after another prints its shares, and their 100%

Form = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Share:
    """A column that is the share which another has in its own cell of the row `whole`."""

    share: int
    level: int
    whole: int
    evidence: Evidence

    @property
    def form(self) -> Form:
        """How it lies in the table: shares of one form are of one kind, as where every second column is one."""
        return self.share - self.level, self.whole


def shares(columns: Sequence[Line], totals: Sequence[int]) -> list[Share]:
    """For each column of shares, what it is a share of; `totals` are rows that may be the whole where none says 100%.

    A column is proven by its own cells, or by those of columns that are shares of the same form.
    """
    every = [list(_candidates(columns, i, totals)) for i, line in enumerate(columns) if _may_be_share(line)]
    forms: dict[Form, Tally] = defaultdict(Tally)
    for share in (s for found in every for s in found):
        forms[share.form] = forms[share.form].plus(Tally.of(share.evidence.places))
    best = (_best(found) or _best([_borne_out(s, forms[s.form]) for s in found]) for found in every)
    return [share for share in best if share is not None]


def _best(found: Sequence[Share]) -> Share | None:
    telling = (s for s in found if s.evidence.tells)
    return max(telling, key=lambda s: s.evidence.weight, default=None)


def _borne_out(share: Share, form: Tally) -> Share:
    """A share with what the others of its form say for it; `form` is what all of them say."""
    return replace(share, evidence=replace(share.evidence, beside=form.less(Tally.of(share.evidence.places))))


def _may_be_share(line: Line) -> bool:
    found = values(line)
    return len(found) > 1 and all(c.size <= 10 * _WHOLE for c in found)


def _candidates(columns: Sequence[Line], column: int, totals: Sequence[int]) -> Iterator[Share]:
    marked = [i for i, cell in enumerate(columns[column]) if cell is not None and cell.is_whole]
    for level in range(max(0, column - _REACH), min(len(columns), column + _REACH + 1)):
        if level == column or in_percent(columns[level]):
            continue
        sure = marked and column - level == 1 and in_percent(columns[column])
        for whole in marked or totals:
            places = tuple(_places(columns[column], columns[level], whole))
            yield Share(column, level, whole, Evidence(places, _BESIDE if sure else ENOUGH))


def _places(share: Line, level: Line, whole: int) -> Iterator[float | None]:
    for place in range(len(share)):
        same = place == whole
        yield None if same else held_of(share[place], level[place], level[whole], QUOTIENT, _WHOLE)
