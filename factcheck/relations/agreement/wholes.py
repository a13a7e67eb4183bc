"""What a share is a share of."""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.model import Figure, Function, Kind, Statement
from factcheck.relations.agreement.names import alike
from factcheck.relations.bigrams import bigrams
from factcheck.relations.named import comparable
from factcheck.relations.runs import run_of
from factcheck.relations.scene import Scene

_COVERED = 0.75
_RATE = re.compile("([\u4e00-\u9fff]{2})率")
_AMONG = re.compile("([\u4e00-\u9fff]{2,})中[，,]")
_SHARE = "占"
_NOUN = 2  # letters of what is counted
_NEAR = 24  # code points before a figure that say what was done with it


def _whole(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` measures what `a` says it is a share of: 占全省出口总值的 against 出口…亿元.

    Each name must cover the other, for 总装车量 is not 三元电池装车量; but what a section begins with may say more of
    itself (国内动力电池装车量).
    """
    if not a.whole or (_is_over_periods(scene, a) and run_of(scene, a) != run_of(scene, b)):
        return False
    if scene.words.is_held(a.whole):
        return _is_holding(scene, b)
    if scene.words.stakes.fullmatch(a.whole):
        return _is_capital(scene, b)
    if _is_regional(scene, a.whole, b.metric or ""):
        return True
    unit = b.figure.unit.symbol if b.figure.unit else ""
    noun = scene.words.unit_nouns.get(unit, unit)
    named, full = scene.bare(a.whole), scene.bare(f"{b.subject or ''}{b.metric or ''}{noun}")
    said = b.name if scene.words.how_much.fullmatch(b.metric or "") else b.metric
    metric = noun if not said or said in scene.words.nameless else scene.bare(said)
    if _cover(named, full) < _COVERED or not _is_as_wide(scene, a, b):
        return False
    if set(scene.words.wider.findall(named)) != set(scene.words.wider.findall(metric)):
        return False
    return _cover(metric, named) >= _COVERED or (_cover(named, metric) == 1 and scene.opens_section(b))


def _is_as_wide(scene: Scene, share: Statement, whole: Statement) -> bool:
    """Whether the text says of a whole that it is the nation's or the world's, where the share says so."""
    said = scene.words.wide.findall(share.whole or "")
    return not said or any(word in scene.block(whole) for word in said)


def _is_regional(scene: Scene, whole: str, metric: str) -> bool:
    """Whether a metric names the place that 全省 or 全区 leaves out: 占全区进出口总额 and 广西全区进出口总额."""
    found = scene.words.regional.match(whole)
    return found is not None and found.end() < len(whole) and metric.endswith(whole)


def _is_capital(scene: Scene, level: Statement) -> bool:
    """Whether a level is the capital that stakes in a company are shares of, and not what was added to it."""
    return scene.words.capital.search(scene.bare(level.metric)) is not None and level.function is Function.LEVEL


def _is_holding(scene: Scene, level: Statement) -> bool:
    """Whether a level is what somebody holds, and not what was pledged or sold of it."""
    before = scene.text_since_figure(level)[-_NEAR:]
    return scene.words.held.search(before) is not None and not scene.words.moved.search(before)


def _same_whole(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two shares are of one whole, by its name: 占公司总股本的32.64%, 占公司总股份的2.27%.

    What somebody holds of a thing is not the thing: 占其所持公司股份 beside 占公司股份.
    """
    if a.of is None or b.of is None or a.of == b.of or _over_periods(scene, a, b):
        return False
    first, second = scene.words.plain_name(_said(scene, a)), scene.words.plain_name(_said(scene, b))
    if scene.words.each_period.search(f"{first}{second}"):
        return False
    return scene.words.is_held(first) is scene.words.is_held(second) and alike(first, second)


def _no_other_whole(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two shares are not said to be of two wholes: 占其持股5%、占总股本2%."""
    return not (a.whole and b.whole) or _one_whole(scene, a.whole, b.whole)


def _lasting_whole(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether two shares are of a thing that is the same from one day to the next: 总股本, 其所持股份."""
    names = [scene.words.plain_name(_said(scene, s)) for s in (a, b)]
    return all(scene.words.is_held(name) or scene.words.lasting.search(name) for name in names)


def _said(scene: Scene, share: Statement) -> str | None:
    """The whole that a share names, or that one before it in the sentence does: 甲500万人，占总数的25%；乙300万人，占15%."""
    if share.whole:
        return share.whole
    for earlier in reversed(scene.by_sentence[share.sentence]):
        if earlier.figure.start >= share.figure.start or earlier.function is not Function.SHARE:
            continue
        if earlier.among != share.among or not _go_together(scene, earlier, share):
            return None
        if earlier.whole:
            return earlier.whole
    return None


def _go_together(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the levels of two shares are of one kind: their names end alike."""
    if a.of is None or b.of is None or a.of == b.of:
        return False
    first, second = (scene.statement_of(figure).metric or "" for figure in (a.of, b.of))
    return a.of.unit == b.of.unit and first[-2:] == second[-2:]


def _over_periods(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether either is one of a list over periods, which has a whole for each; a list of things named one by one is not."""
    return any(_is_over_periods(scene, s) for s in (a, b)) or ((a.listed or b.listed) and a.sentence != b.sentence)


def _is_over_periods(scene: Scene, share: Statement) -> bool:
    return share.listed and not _named_one_by_one(scene, share)


def _named_one_by_one(scene: Scene, share: Statement) -> bool:
    """Whether each level of a list has a name of its own before it: 已退捕渔船3403艘、已签协议渔船4643艘，分别占."""
    listed = [
        s.of for s in scene.by_sentence[share.sentence] if s.listed and s.of is not None and s.whole == share.whole
    ]
    ordered = sorted({f.start: f for f in listed}.values(), key=lambda f: f.start)
    return len(ordered) > 1 and all(_has_name(scene, x, y) for x, y in pairwise(ordered))


def _has_name(scene: Scene, before: Figure, figure: Figure) -> bool:
    between = scene.folded[before.at[1] : figure.at[0]].strip("、，和及与以 ")
    return len(between) > 1 and not any(c.isdigit() for c in between)


def _opening(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` is what the paragraph of `a` begins with, of its unit, and counts or measures the same."""
    if b.sentence > a.sentence or not scene.opens_paragraph_of(b):
        return False
    if b.figure.unit is not None and b.figure.unit.discrete:
        return True
    names = [(s.metric or "", scene.bare(s.metric)) for s in (a, b)]
    return bool(a.metric and b.metric) and any(x[-2:] == y[-2:] for x, y in zip(*names, strict=True))


def _of_those(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the share `b` names no other whole than the things counted by `a`, as the words around it say."""
    if not b.whole:
        return b.figure.kind is not Kind.POINTS
    start = scene.document.sentences[a.sentence].start
    around = scene.folded[start : a.figure.at[1]] + scene.folded[a.figure.at[1] :][:_NEAR].partition("中")[0]
    return bool(bigrams(scene.bare(b.whole)) & bigrams(around)) and _is_as_wide(scene, b, a)


def _those_named(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` counts those among whom the part `a` is said to be: 代表中，工人有169名 after 共有代表2270名.

    So it does where it is a total of them, and the part has their name: 新当选的代表有1640名.
    """
    among = _AMONG.findall(scene.text_before(a))
    if not among and scene.words.in_all.search(scene.text_since_figure(b)) is None:
        return False
    named = (among[-1] if among else a.metric or "")[-_NOUN:]
    return len(named) == _NOUN and ((b.metric or "").endswith(named) or scene.noun(b).startswith(named))


def _named_rate(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the rate `b` has the name of the part `a`: 合格1176批次，合格率98.0%."""
    rate = _RATE.findall(scene.folded[a.figure.at[1] : b.figure.at[0]])
    said = scene.text_before(a)[-_NEAR:] + scene.folded[a.figure.at[0] : b.figure.at[0]].partition("，")[0]
    return bool(rate) and rate[-1] in said and f"不{rate[-1]}" not in said


def _nameless_share(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether a share says nothing of what it is a share of: 占比30.9%, 占总数的30.9%; of a list in a list no one can tell."""
    listed = b.among is not None and scene.words.among_opening.match(scene.folded, b.among) is not None
    return b.figure == a.of and _whole_unsaid(scene, a, b) and not listed


def _whole_unsaid(scene: Scene, a: Statement, _: Statement) -> bool:
    """Whether a share does not say what it is a share of, whatever it is the share of: 网络剧占比69.0%."""
    return a.whole is None or _is_extent(scene, a.whole)


def _is_extent(scene: Scene, whole: str) -> bool:
    """Whether the name of a whole says no more than that it is all of it, and of no place: 总数, 全部."""
    placed = scene.words.wide.search(whole) or scene.words.regional.match(whole)
    return not placed and scene.words.extent.sub("", whole) == ""


def _named_part(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` is the part that the share `a` names before 占: 流动资产占总资产的比重为73%."""
    said, found, _ = (a.name or "").partition(_SHARE)
    named = comparable(scene.words, said)
    if not found or len(named) < _NOUN or a.of is not None or scene.rank(a) != scene.rank(b):
        return False
    return named in (scene.named(b).metric, scene.named(b).full)


def _share_of_part(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `a` is a share of the very level that `b` is a share of something for: 占其所持股份 and 持有…股，占总股本."""
    if a.whole is None or b.of is None or b.of == a.of or not _whole(scene, a, scene.statement_of(b.of)):
        return False
    beside = [s.whole for s in scene.by_sentence[b.sentence] if s.of == b.of and s.figure.start != b.figure.start]
    return not any(_one_whole(scene, a.whole, w) for w in beside)


def _one_whole(scene: Scene, a: str | None, b: str | None) -> bool:
    """Whether two names of wholes may be one; what somebody holds has many."""
    first, second = scene.words.plain_name(a), scene.words.plain_name(b)
    if scene.words.is_held(first) or scene.words.is_held(second):
        return scene.words.is_held(first) is scene.words.is_held(second)
    return alike(first, second)


def _cover(text: str, other: str) -> float:
    """Share of the characters of a text that stand in another."""
    return sum(c in other for c in text) / len(text) if text else 0.0


WHOLES = {
    "whole": _whole,
    "same-whole": _same_whole,
    "no-other-whole": _no_other_whole,
    "lasting-whole": _lasting_whole,
    "of-those": _of_those,
    "those-named": _those_named,
    "named-rate": _named_rate,
    "opening": _opening,
    "nameless-share": _nameless_share,
    "named-part": _named_part,
    "whole-unsaid": _whole_unsaid,
    "share-of-part": _share_of_part,
}
