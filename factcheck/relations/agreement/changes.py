"""What a change, a multiple or a mean is said to be of."""

from __future__ import annotations

import re

from factcheck.model import Statement
from factcheck.relations.agreement.identity import left_over
from factcheck.relations.bigrams import bigrams, overlap
from factcheck.relations.scene import Scene

_ENOUGH = 0.5
_VERBS = ("more", "less")  # groups of `Words.change` that begin with what is compared
_COVERED = 0.8
_SHORTEST = 2  # letters of a name
_NEAR = 12  # code points after a figure that still name it
_PULL = re.compile("(?:拉动|带动|推动)(?:了|同期)?([^，。；、]{0,20}?)(?:增长|上升|上涨)?(?:了|约|近|超)?$")
_PULLS = re.compile("(?:分别|依次|将|可|直接|同期)?(?:拉动|带动|推动|上拉|下拉)")
_ECONOMY = re.compile("经济$")
_DAILY = re.compile("(?:日均|平均每天|平均每日|每天平均)")


def _grows(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the rate `b` is of what the points `a` are said to have pulled: 拉动GDP增长1.1个百分点."""
    pulled = _PULL.search(scene.text_before(a))
    rated = scene.words.plain_name(scene.statement_of(b.of).metric if b.of else b.metric)
    name = scene.words.plain_name(pulled[1] if pulled else "")
    if not pulled or not rated:
        return False
    if not name or _ECONOMY.search(name) or name.endswith("生产总值"):
        return rated.endswith("生产总值")
    return overlap(name, rated) >= _COVERED


def _pulled_by(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the points `a` are what the growth `b` pulled: 分别增长17.5%和15.1%，分别拉动工业增长3.0和2.7个百分点.

    A clause that names something of its own before 拉动 speaks of that.
    """
    pulls = _PULLS.match(scene.folded, *a.clause) is not None
    return pulls and scene.rank(a) == scene.rank(b) and a.direction == b.direction


def _based_on(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` is what the multiple `a` names as its base: 是发行金额的10.4倍."""
    named = scene.bare(a.whole)
    if len(named) < 2 or a.of is None:
        return False
    after = scene.folded[b.figure.at[1] :][:_NEAR].partition("，")[0].partition("。")[0]
    said = f"{b.subject or ''}{b.metric or ''}，{scene.text_since_figure(b)}，{after}"
    wanted = bigrams(named)
    if not wanted or len(wanted & bigrams(said)) < _COVERED * len(wanted):
        return False
    return overlap(named, scene.statement_of(a.of).metric) < 1 or overlap(a.metric, b.metric) >= _ENOUGH


def _compared(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` bears the name that the change `a` is compared with: 发行价为4.18元，…较发行价上涨56.2%."""
    text = scene.clause_before(a)
    change = scene.words.change.search(text)
    if change is None:
        return False
    verb = max(change.start(group) for group in _VERBS)
    found = scene.words.compared.search(text, 0, verb if verb >= 0 else change.start())
    name = found[0][1:] if found else ""
    return len(name) > 1 and (b.metric or "").endswith(name)


def _daily_total(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether `b` may be the total of which `a` is the daily mean; markets count trading days."""
    before = scene.text_since_figure(a)
    found = list(_DAILY.finditer(before))
    if not found or scene.words.market.search(scene.text_before(a)):
        return False
    mean, total = _DAILY.sub("", a.metric or ""), b.metric or ""
    if a.sentence != b.sentence:  # what stands in another sentence must be named
        return a.sentence - b.sentence == 1 and len(mean) > 1 and total.endswith(mean[-2:])
    return not mean or mean[-2:] in total or total[-2:] in mean


def _rated(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the change `a` may be from the value `b` after it: 净利润下降21%，由1.5亿元; 公司下跌5%，股价从12.5元."""
    if a.of is not None and a.of.start < a.figure.start and a.of != b.figure:
        return False
    named = scene.words.priced.search(b.metric or "") is not None
    return named or b.unnamed or not left_over(scene.named(b).full, scene.named(a).full)


def _twin(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the change `a` says right after the change `b` what it comes to: 增加300万元，增幅33%."""
    between = scene.folded[b.figure.at[1] : a.figure.at[0]]
    return scene.words.bridge.fullmatch(between) is not None


def _outpaced(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the growth `b` is of what the points `a` are said to be above or below: 高于同期出口增速6.4个百分点."""
    return _named_growth(scene, scene.words.outpaced.search(scene.clause_before(a)), a, b)


def _outdone(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the growth `b` is of what the growth `a` is said to be above or below: 增长5.9%，明显快于工业增速."""
    found = scene.words.outdone.match(scene.folded, a.figure.at[1])
    return b.direction == a.direction and _named_growth(scene, found, a, b)


def _named_growth(scene: Scene, found: re.Match[str] | None, a: Statement, b: Statement) -> bool:
    """Whether a growth is of what another is compared with; 财政支出…，低于收入增幅 means 财政收入."""
    name = scene.comparable(scene.words.paced.sub("", found["name"])) if found else ""
    other = scene.named(scene.levelled(b)).full
    if len(name) < _SHORTEST or scene.words.extent.fullmatch(name):
        return False  # 高于全国0.6个百分点
    shared = scene.named(scene.levelled(a)).full[: max(0, len(other) - len(name))]
    return other in (name, f"{shared}{name}") or (other.startswith(name) and len(name) > _SHORTEST)


CHANGES = {
    "outpaced": _outpaced,
    "outdone": _outdone,
    "rated": _rated,
    "twin": _twin,
    "grows": _grows,
    "pulled-by": _pulled_by,
    "based-on": _based_on,
    "compared": _compared,
    "daily-total": _daily_total,
}
