"""Wholes and parts of 其中."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.model import Function, Statement
from factcheck.relations.agreement import agrees, other_noun, overlap
from factcheck.relations.columns import in_column, of_column
from factcheck.relations.fitting import fits
from factcheck.relations.hunt import Hunt
from factcheck.relations.paired import paired
from factcheck.relations.periods import as_days, comparable
from factcheck.relations.scene import Scene
from factcheck.relations.series import is_pair, is_series

_ALIKE = 0.5
_LEAD = 3  # code points before a 其中 that opens its sentence; with more, that sentence says what it is among
_TWO = 2
_NAME = 3  # letters of a name that says what it is
_BRACKETS = ("（", "(")


def whole(hunt: Hunt) -> Statement | None:
    """What the first figure of its unit under 其中 is among."""
    if not _is_first(hunt):
        return None
    return paired(hunt, _beside(hunt)) or any_whole(hunt)


def further_whole(hunt: Hunt) -> Statement | None:
    """The same for a further figure that is listed alike; another may as well begin something new."""
    if hunt.like.among is None or _is_first(hunt):
        return None
    beside = _beside(hunt)
    if (found := paired(hunt, beside)) is not None:
        return found
    found = any_whole(hunt)
    alike = found is not None and (_is_named_as(hunt, found) or _named_alike(hunt, found, beside))
    return found if alike or is_series(hunt.scene, beside) else None


def _beside(hunt: Hunt) -> list[Statement]:
    """A figure under a 其中 with those of its unit there that do what it does, in their order."""
    near = (s for s in hunt.scene.near(hunt.like, "sentence") if s.among == hunt.like.among)
    alike = (s for s in near if _of_unit(hunt, s) and s.function is hunt.like.function)
    return sorted((hunt.like, *alike), key=_place)


def _is_named_as(hunt: Hunt, whole: Statement) -> bool:
    """Whether a part has the very name of a whole: 归母净利润1.1万亿元。其中，六大行规模达1.8万亿元，归母净利润6825亿元.

    After a semicolon something new may begin, which has that name as well.
    """
    mine, other = (hunt.scene.named(s).metric for s in (hunt.like, whole))
    anew = "；" in hunt.scene.folded[hunt.like.among or 0 : hunt.like.figure.at[0]]
    return len(mine) >= _NAME and mine == other and not hunt.like.unnamed and not anew


def _named_alike(hunt: Hunt, whole: Statement, parts: list[Statement]) -> bool:
    """Whether the names of two parts and of their whole end in one: 收入20亿元，其中甲板块收入14亿元；乙板块收入5亿元."""
    heads = {next(reversed(hunt.knowledge.words.heads.findall(s.metric or "")), "") for s in (whole, *parts)}
    ends = all((s.metric or "").endswith(tuple(heads)) for s in (whole, *parts))
    return len(parts) == _TWO and len(heads) == 1 and "" not in heads and ends


def any_whole(hunt: Hunt) -> Statement | None:
    """What any figure under 其中 is among: before it in its sentence, or else in the sentence before; the likest name, then the largest."""
    scene, like = hunt.scene, hunt.like
    if like.among is None or scene.is_glued(like):
        return None
    if (bracketed := _before_bracket(hunt, like.among)) is not None:
        return bracketed if _is_of_one_kind(hunt, bracketed) else None
    if (opened := _before_opening(hunt, like.among)) is not None and _is_of_one_kind(hunt, opened):
        return opened
    before = [
        s
        for s in scene.near(like, "body" if scene.opens_paragraph(like, like.among) else "paragraph")
        if s.figure.at[1] <= like.among and not scene.shut_in(s, like.among)
    ]
    start = scene.document.sentences[like.sentence].start
    lead = scene.folded[start : like.among]
    opens = len(lead.strip()) <= _LEAD or hunt.knowledge.words.lead_in.fullmatch(lead) is not None
    for sentence in (like.sentence, like.sentence - 1) if opens else (like.sentence,):
        standing = [s for s in before if s.sentence == sentence]
        pool = [s for s in standing if hunt.suits(s)] or _of_its_time(hunt, standing)
        if pool:
            found = in_column(scene, like, pool[0] if sentence == like.sentence else _likest(like, pool))
            return found if found and not scene.is_glued(found) and _is_part(hunt, found) else None
    return None


def _of_its_time(hunt: Hunt, standing: list[Statement]) -> list[Statement]:
    """Levels that a part is of whatever time the text spoke of last, for its 其中 brings no time of its own."""
    told = hunt.like.when is not None and hunt.like.among is not None and hunt.like.when.at[0] > hunt.like.among
    timeless = replace(hunt, search=replace(hunt.search, when=None))
    return [s for s in standing if timeless.suits(s) and (not told or _holds_time(hunt, s))]


def _holds_time(hunt: Hunt, whole: Statement) -> bool:
    """Whether the days of a part that brings its own are days of the whole: 下周到期820亿元，其中下周一至下周五分别到期."""
    days, others = as_days(hunt.like.period), as_days(whole.period)
    if days is None or others is None or not comparable(hunt.like, whole):
        return False
    return others[0] <= days[0] <= days[1] <= others[1]


def _before_bracket(hunt: Hunt, place: int) -> Statement | None:
    """The figure right before the bracket that a 其中 opens, though it may stand under a 其中 itself: 增资80万元（其中现金50万元."""
    scene = hunt.scene
    if not scene.folded.endswith(_BRACKETS, 0, place):
        return None
    return _ending(hunt, place - 1)


def _before_opening(hunt: Hunt, place: int) -> Statement | None:
    """The figure right before a clause that opens a list, though it stands under a 其中 itself: 网络剧136部，包括中剧37部."""
    opens = hunt.scene.words.among_opening.match(hunt.scene.folded, place) is not None
    return _ending(hunt, place - 1) if opens else None


def _ending(hunt: Hunt, place: int) -> Statement | None:
    return next((s for s in hunt.scene.near(hunt.like, "sentence") if s.figure.at[1] == place), None)


def _is_of_one_kind(hunt: Hunt, whole: Statement) -> bool:
    """Whether a figure before a bracket is of the unit and does the work of what stands in it."""
    return (
        whole.function is hunt.like.function
        and whole.figure.kind in hunt.spec.kinds
        and whole.figure.value is not None
        and not {"intensive"} & whole.scope
        and agrees(hunt.scene, hunt.search.agree, hunt.like, whole)
    )


def parts(hunt: Hunt) -> tuple[Statement, ...] | None:
    """All figures of one unit under the 其中 that `like` is the first of; None where it is not, or alone."""
    scene, like = hunt.scene, hunt.like
    listed = [
        s
        for s in scene.near(like, "sentence")
        if s.among == like.among and fits(scene, hunt.spec, s) and agrees(scene, ("unit",), like, s)
        if not ({"cumulative"} & (s.scope ^ like.scope))
    ]
    found = _up_to_semicolon(scene, like, of_column(scene, _bound_whole(hunt), like, listed))
    alone = like.among is None or not found or not scene.is_whole(like)
    if alone or any(s.figure.start < like.figure.start for s in found):
        return None
    signed = like.function is Function.DELTA
    if not signed and any(s.among == like.among and _takes_away(s) for s in scene.near(like, "sentence")):
        return None  # 增量4.2万亿元，其中贷款减少0.4万亿元: the others may add up to more than the whole
    return (like, *found)


def _bound_whole(hunt: Hunt) -> Statement | None:
    """What is bound already of what stands before the 其中."""
    bound = (o for o in hunt.bound.values() if isinstance(o, Statement))
    return next((s for s in bound if hunt.like.among is not None and s.figure.at[1] <= hunt.like.among), None)


def _up_to_semicolon(scene: Scene, like: Statement, others: list[Statement]) -> list[Statement]:
    """Of parts listed by commas those before the semicolon after which something new begins: 其中甲6亿元，乙3亿元；丙9亿元."""
    stop = scene.folded.find("；", like.figure.at[1])
    near = [s for s in others if s.figure.at[1] <= stop]
    return near or others


def with_others(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The same, where the last is all the others, so that none is left out: 其中甲107人、乙540人、其他64人."""
    found = parts(hunt)
    last = hunt.scene.text_since_figure(found[-1]) if found and len(found) > 1 else ""
    return found if hunt.knowledge.words.others.match(last) else None


def series(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The same, where they are listed alike; two must be named alike too, for others may overlap."""
    found = parts(hunt)
    return found if found and (is_series(hunt.scene, found) or is_pair(hunt.scene, found)) else None


def counterparts(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The two figures under the 其中 that `like` is the first of, where their names leave no third: 国内, 海外."""
    found = parts(hunt)
    if not found or len(found) != _TWO:
        return None
    one, other = (f"{s.name or ''}{s.metric or ''}" for s in found)
    return found if any(a in one and b in other for a, b in hunt.knowledge.words.counterparts) else None


def partitioned(hunt: Hunt) -> tuple[Statement, ...] | None:
    """All figures under the 其中 that `like` is the first of, where their names leave nothing out: 大型, 中型, 轻型客车."""
    found = parts(hunt)
    if not found or len(found) <= _TWO:
        return None
    return found if any(partition.is_made_of(found) for partition in hunt.knowledge.partitions) else None


def _is_first(hunt: Hunt) -> bool:
    column = _column(hunt)
    return not any(_of_unit(hunt, s) for s in _earlier(hunt) if s not in column)


def _column(hunt: Hunt) -> Sequence[Statement]:
    """The list of a figure that goes, place by place, with that of the wholes: 产销量分别为…，其中甲产销量分别为…."""
    run = hunt.scene.run(hunt.like)
    found = any_whole(hunt) if len(run) > 1 else None
    return run if found is not None and len(hunt.scene.run(found)) == len(run) else ()


def _of_unit(hunt: Hunt, statement: Statement) -> bool:
    return agrees(hunt.scene, ("unit",), statement, hunt.like)


def _place(statement: Statement) -> int:
    return statement.figure.start


def _is_part(hunt: Hunt, whole: Statement) -> bool:
    """Whether a figure under 其中 is surely part of the whole."""
    part = hunt.like
    new = (
        _closed(hunt, whole)
        or _siblings(hunt.scene, part, whole)
        or other_noun(hunt.scene, part, whole)
        or _begins_anew(hunt, whole)
        or _of_one_time(hunt, whole)
    )
    return not new and not _spent(hunt, whole)


def _of_one_time(hunt: Hunt, whole: Statement) -> bool:
    """Whether a figure is what was earned in one of the times of the whole, which may be more: 净利润3亿元，其中二季度4亿元."""
    part = hunt.like
    told = part.when is not None and part.among is not None and part.when.at[0] >= part.among
    return told and hunt.knowledge.words.profit.search(whole.metric or "") is not None


def _spent(hunt: Hunt, whole: Statement) -> bool:
    """Whether a figure is of what was spent or lost, and the whole of what was earned: 营业收入172亿元……其中汇兑损失4亿元."""
    words = hunt.knowledge.words
    return bool(words.spent.search(hunt.like.metric or "") and words.earned.search(whole.metric or ""))


def _begins_anew(hunt: Hunt, whole: Statement) -> bool:
    """Whether a figure after a semicolon measures something that neither the whole nor the first part does."""
    scene, part = hunt.scene, hunt.like
    if part.among is None or "；" not in scene.folded[part.among : part.figure.at[0]]:
        return False
    heads = hunt.knowledge.words.heads.findall(part.metric or "")
    first = min((*_earlier(hunt), part), key=lambda s: s.figure.start)
    known = f"{whole.name or ''}{whole.metric or ''}{first.metric or '' if first is not part else ''}"
    return bool(heads) and heads[-1] not in known


def _closed(hunt: Hunt, whole: Statement) -> bool:
    """Whether the parts before it already make up the whole, so that this one is no part any more."""
    listed = [
        Fraction(s.figure.value)
        for s in _earlier(hunt)
        if agrees(hunt.scene, ("unit",), s, hunt.like) and s.function is Function.LEVEL and s.figure.value is not None
    ]
    return len(listed) > 1 and sum(listed) == whole.figure.value


def _takes_away(statement: Statement) -> bool:
    """Whether a part is a fall itself, and not only how much a part has fallen: 甲179.58亿元，同比减少12.17亿元."""
    return statement.function is Function.DELTA and statement.direction < 0 and statement.of is None


def _earlier(hunt: Hunt) -> list[Statement]:
    """Figures under the same 其中 before `like`; what is said per something is of none."""
    part = hunt.like
    near = hunt.scene.near(part, "paragraph")
    before = (s for s in near if s.among == part.among and s.figure.start < part.figure.start)
    return [s for s in before if s.function is not Function.OTHER and "intensive" not in s.scope]


def _likest(part: Statement, pool: list[Statement]) -> Statement:
    """The whole in the sentence before: the likest name, of several one that can hold the part, else the largest."""
    alike = [s for s in pool if overlap(part.metric, s.metric) >= _ALIKE]
    holding = [s for s in alike if (s.figure.value or 0) >= (part.figure.value or 0)]
    return next(iter(holding or alike), None) or max(pool, key=lambda s: s.figure.value or 0)


def _siblings(scene: Scene, part: Statement, whole: Statement) -> bool:
    """Whether two names begin alike and end otherwise: 服务出口 and 服务进口 stand beside each other, unless one is 服务贸易总额."""
    a, b = part.metric or "", whole.metric or ""
    if scene.bare(a) == a and scene.bare(b) != b:
        return False
    return a != b and len(a) > 3 and len(b) > 3 and a[:3] == b[:3] and not (a.startswith(b) or b.startswith(a))
