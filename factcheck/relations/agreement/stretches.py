"""Amounts that add up over time, and whether one is of a longer time that holds the other's."""

from __future__ import annotations

from factcheck.model import Grain, Role, Statement
from factcheck.relations.agreement.identity import left_over, told
from factcheck.relations.bigrams import overlap
from factcheck.relations.named import bare_name
from factcheck.relations.periods import as_days, comparable, previous
from factcheck.relations.scene import Scene

_NAMED = 4  # letters that tell one thing from another of its kind
_ALIKE = 0.5
_FINER = frozenset((Grain.HALF, Grain.QUARTER, Grain.MONTH, Grain.WEEK, Grain.DAY))


def _flow(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether both figures measure what adds up over time, by the ends of their names or by their unit."""
    return _adds_up(scene, a) and _adds_up(scene, b)


def _adds_up(scene: Scene, s: Statement) -> bool:
    return scene.flow_word(s) is not None


def _accrues(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether both figures add up over time, though a part may be below nothing: 净利润 besides all flows."""
    return _may_accrue(scene, a) and _may_accrue(scene, b)


def _may_accrue(scene: Scene, s: Statement) -> bool:
    return _accruing_word(scene, s) is not None


def _accruing_word(scene: Scene, s: Statement) -> str | None:
    """What says that a figure is of what adds up over time, profits among it."""
    profit = scene.words.profit.search(scene.words.plain_name(s.metric))
    return profit[0] if profit else scene.flow_word(s)


def _longer(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the time of `b` holds that of `a` and more: 5月 in 1—5月, 本月 in 本年累计."""
    if _is_earlier(scene, a) is not _is_earlier(scene, b):
        return False
    days, others = as_days(a.period), as_days(b.period)
    if days is not None and others is not None and comparable(a, b) and days != others:
        return others[0] <= days[0] and days[1] <= others[1]
    return _to_date(scene, a, b)


def _month_before(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the time of `b` holds the month or quarter before that of `a` as well."""
    before, whole = previous(a.period), as_days(b.period)
    return before is not None and whole is not None and whole[0] <= before[0] and before[1] <= whole[1]


def _just_two(_: Scene, a: Statement, b: Statement) -> bool:
    """Whether the time of `b` is that of `a` and the month or quarter before it, and no more: 上半年 of 二季度."""
    before, days, whole = previous(a.period), as_days(a.period), as_days(b.period)
    return before is not None and days is not None and comparable(a, b) and whole == (before[0], days[1])


def _at_end(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the time of `b` is the last year of those that `a` is of: 2030年 of 2024—2030年."""
    return _is_year_of(a, b, last=True)


def _at_start(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the time of `b` is the first year of those that `a` is of."""
    return _is_year_of(a, b, last=False)


def _is_year_of(a: Statement, b: Statement, last: bool) -> bool:
    years, days = as_days(a.period), as_days(b.period)
    if years is None or days is None or not comparable(a, b) or years[0].year == years[1].year:
        return False
    return days[0].year == days[1].year == years[1 if last else 0].year


def _is_earlier(scene: Scene, s: Statement) -> bool:
    return s.when is not None and scene.words.earlier.search(s.when.text) is not None


def _to_date(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` is counted from the beginning of the year, and `a`, right before it, of a part of one."""
    since = scene.text_since_figure(b)
    if not scene.words.to_date.search(since) or scene.words.to_date.search(scene.text_since_figure(a)):
        return False
    if a.period is None or a.period.grain not in _FINER or a.figure.start > b.figure.start:
        return False
    return b.sentence - a.sentence <= 1 or _dated_as(scene, a, b)


def _dated_as(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether all from `a` to `b` in their paragraph are of the time of `a`: 6月销量5213辆。其中，…。本年累计."""
    if scene.paragraph(a) != scene.paragraph(b):
        return False
    between = scene.statements[scene.index(a) + 1 : scene.index(b)]
    return all(s.period == a.period for s in between if s.sentence < b.sentence)


def _same_flow(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two amounts are of one thing, as far as they are named: what one name says more stands around the other."""
    if _accruing_word(scene, a) != _accruing_word(scene, b) or (a.among is None) is not (b.among is None):
        return False
    first, second = _rest(scene, a), _rest(scene, b)
    carried = _carried(scene, b)
    if carried and first and sorted(carried) != sorted(first):
        return False
    more, less = left_over(first, second), left_over(second, first)
    if (more and less) or ((more or less) and _apart(scene, a, b)):
        return False
    if (more or less or len(first) < _NAMED) and _other_owners(scene, a, b):
        return False
    return told(more, scene.words.plain_name(a.name), scene, b) and told(less, scene.words.plain_name(b.name), scene, a)


def _apart(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two amounts stand in two paragraphs of the text."""
    return scene.paragraph(a) != scene.paragraph(b) and Role.HEADING not in (scene.role(a), scene.role(b))


def _other_owners(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two amounts with no more than the name of their kind are each said to be somebody else's."""
    owners = [bare_name(scene.words, s.subject) for s in (a, b)]
    own = [owner in bare_name(scene.words, scene.text_before(s)) for owner, s in zip(owners, (a, b), strict=True)]
    return all(owners) and all(own) and overlap(*owners) < _ALIKE


def _carried(scene: Scene, s: Statement) -> str:
    """The name of what was last said to be sold or made, for a total that leaves it out: 今年以来累计零售628.5万辆."""
    if "cumulative" not in s.scope or _rest(scene, s):
        return ""
    word, before = _accruing_word(scene, s), reversed(scene.statements[: scene.index(s)])
    alike = (o for o in before if o.figure.unit == s.figure.unit and _accruing_word(scene, o) == word)
    named = next((o for o in alike if _rest(scene, o)), None)
    return _rest(scene, named) if named and scene.paragraph(named) == scene.paragraph(s) else ""


def _rest(scene: Scene, s: Statement) -> str:
    bare = bare_name(scene.words, s.name)
    rest = scene.words.profit.sub("", scene.words.flow.sub("", bare))
    done = scene.words.flow_verb.match(rest) if rest == bare else None
    return rest[done.end() :] if done else rest


ADDING_UP = {"flow": _adds_up, "accrues": _may_accrue}
STRETCHES = {
    "flow": _flow,
    "accrues": _accrues,
    "longer": _longer,
    "same-flow": _same_flow,
    "month-before": _month_before,
    "just-two": _just_two,
    "at-end": _at_end,
    "at-start": _at_start,
}
