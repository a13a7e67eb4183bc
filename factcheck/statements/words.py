"""The words of rules/lexicon that say what a figure does, compiled for matching on folded text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from factcheck.rulebook.source import Value, read_yaml

_MEASURE = re.compile("(?:的?(?:比[例重]|份额))+$")
_REACH = 24  # code points looked back for a change or share word; longer gaps say something else


@dataclass(frozen=True, slots=True)
class Begun:
    """Words that make a period a beginning: `before` it, at the end of a text, and `after` it, at the start of one."""

    before: re.Pattern[str]
    after: re.Pattern[str]


def _begun(before: Iterable[str], after: Iterable[str]) -> Begun:
    return Begun(re.compile(f"(?:{any_of(before)})[于在]$"), re.compile(f"(?:正式)?(?:{any_of(after)})"))


@dataclass(frozen=True, slots=True)
class Words:
    """Compiled word lists; every pattern is a plain alternation with bounded repetition, so matching is linear."""

    change: re.Pattern[str]  # groups up, down, upname, downname and reach, at the end of the text left of a figure
    starts_clause: re.Pattern[str]  # what follows a count and is no name of what is counted: 30家在甲县
    places: re.Pattern[str]  # the same where places are counted: 6个省市
    opposites: Mapping[str, str]  # of words that say a direction
    change_after: re.Pattern[str]  # the same at the start of the text right of a figure: 5%的增长
    share: re.Pattern[str]
    compared: re.Pattern[str]  # 较 or 比 with what it is compared with, at the end of the text left of a figure
    earlier: re.Pattern[str]  # words for the period before: 上年同期
    before: re.Pattern[str]  # 上年, 去年: the period before only beside a figure of now
    attributive: re.Pattern[str]
    not_beside: re.Pattern[str]  # what parts 上年同期 from a figure after it
    among_end: re.Pattern[str]
    per_unit: re.Pattern[str]  # 每, before the base of a rate per unit: 每10股
    bare_change: re.Pattern[str]  # a change without a verb: 同比-3.8%
    base: re.Pattern[str]
    arriving: re.Pattern[str]  # all that stands between a change and the level after it that it led to
    published: re.Pattern[str]  # that what follows was published on a day before it: 1月14日发布的数据显示
    again: re.Pattern[str]  # all that stands between a change and the same change in another measure
    base_names: Mapping[str, str]
    years_back: Mapping[str, int]
    year_end: frozenset[str]  # bases that are the end of the year before
    previous: frozenset[str]  # bases that are the month or quarter before
    scopes: re.Pattern[str]
    scope_names: Mapping[str, str]
    links: re.Pattern[str]  # a link, change or base word at the end of a text
    bridge: re.Pattern[str]  # a text of nothing but bridge, change, link and base words
    crossing: re.Pattern[str]  # that a level has crossed a mark, at the end of its name: 首次跃上
    crossed: re.Pattern[str]  # a text of bridge words and a word of crossing at its end: 时隔十年首次重回
    unsaying: re.Pattern[str]  # words that say how a figure moved or stands, not what it is of
    running: re.Pattern[str]  # before a length of time, at the end of a text: that something held so long
    sorting: re.Pattern[str]  # words right before a figure that names a sort of things: 前五名
    sorting_after: re.Pattern[str]  # those after a length of time: 10年期
    heads: re.Pattern[str]
    stops: frozenset[str]
    respective: re.Pattern[str]
    compounds: tuple[str, ...]  # names of several things in one word, a letter for each: 产销
    among: re.Pattern[str]
    among_opening: re.Pattern[str]  # those of them that do so only where a clause begins: 包括
    lead_in: re.Pattern[str]  # all that stands before a 其中 that goes back to the sentence before: 经鉴定, 截至目前
    birth: Begun
    founding: Begun
    reference: re.Pattern[str]  # words before a period that make it a base: 比2019年
    opens_range: re.Pattern[str]  # those of them that open a stretch of time, with a word of `reaches` inside it
    reaches: re.Pattern[str]
    sets_out: re.Pattern[str]  # the same anywhere in a text, where they may tell what something was: 从70%到30%
    no_range: re.Pattern[str]  # after the ends of a range, that they are none
    standards: re.Pattern[str]  # what a mark is the number of: …的水平
    surpassing: re.Pattern[str]  # that something is more or less than what was said before: 更低
    extent: re.Pattern[str]  # words that names are compared without
    how_much: re.Pattern[str]  # names that say how much there is, and not of what
    aside: re.Pattern[str]  # what names nothing: （下同）
    report: re.Pattern[str]  # after the date of a report
    reported: re.Pattern[str]  # a few words after it
    dated: re.Pattern[str]  # before a date that figures are of
    as_of: re.Pattern[str]  # before a date that only says up to when figures are counted
    pointing: re.Pattern[str]  # before a figure that was named before: 这39亿元
    nameless: frozenset[str]
    each_period: re.Pattern[str]  # words that make a whole another one in every period: 占各期营业收入
    unit_nouns: Mapping[str, str]
    synonyms: re.Pattern[str]  # names of one thing
    canonical: Mapping[str, str]  # the one spelling of each of them
    held: re.Pattern[str]  # in the name of a whole: what somebody holds of it
    totals: re.Pattern[str]  # the end of the label of a row that adds up others
    means: re.Pattern[str]  # the end of the label of a row that is the mean of others
    row_lead: re.Pattern[str]  # before the label of a row, how it goes into a sum: 其中, 减
    share_heads: re.Pattern[str]  # in a label or head of shares
    margins: re.Pattern[str]
    change_heads: re.Pattern[str]  # in one of changes
    moved: re.Pattern[str]  # what was done with a part of it
    priced: re.Pattern[str]  # what of a thing rises or falls where the thing itself is said to
    lasting: re.Pattern[str]  # names of wholes that stay what they are for days
    market: re.Pattern[str]  # what is done on trading days only
    times: re.Pattern[str]  # a multiple of something named, with the name: 是发行金额的
    outpaced: re.Pattern[str]  # the name of what a growth is compared with, at the end of a text: 高于同期出口增速
    outdone: re.Pattern[str]  # the same right after a growth: ，快于出口增速。
    paced: re.Pattern[str]  # in that name: that its growth is meant
    together: re.Pattern[str]  # before 占: the share of all that stand before it
    wider: re.Pattern[str]  # names that hold those of their parts: 进出口
    earned: re.Pattern[str]  # at the end of a name: what comes in
    spent: re.Pattern[str]  # at the end of a name: what goes out
    wide: re.Pattern[str]  # in the name of a whole: of more than one place
    regional: re.Pattern[str]  # at the beginning of the name of a whole: of all of the place named before it
    stakes: re.Pattern[str]
    capital: re.Pattern[str]
    nesting: re.Pattern[str]  # what opens a list within a list, or sets one apart from the others
    traits: tuple[re.Pattern[str], ...]  # of each trait that cuts across others, the words that name it: 女性, 党员
    apart: re.Pattern[str]  # what makes a figure one of others or of a part: 另有7家
    total: re.Pattern[str]  # what makes the figure after it a total, at the end of the text left of it
    others: re.Pattern[str]  # at the beginning of the text between two items: the last is all the others
    in_all: re.Pattern[str]  # the same, or that there are so many in all: 共有
    counterparts: tuple[tuple[str, str], ...]  # words of two names that make up a whole: 内销, 外销
    less: re.Pattern[str]  # what makes the figure after it one to be taken off
    above: re.Pattern[str]  # what makes it the total of all that has been said: 以上共计
    flow: re.Pattern[str]  # the end of a name of what adds up over time: 产量
    flow_verb: re.Pattern[str]  # at the beginning of a name, what is done over time: 销售挖掘机
    profit: re.Pattern[str]  # the end of a name of what adds up over time and may be below nothing
    groups: tuple[tuple[str, ...], ...]  # the name of a group with those of all its members
    net: re.Pattern[str]  # in the name of a flow: a difference of flows
    flow_units: frozenset[str]
    to_date: re.Pattern[str]  # counted from the beginning: 本年累计
    real_metrics: re.Pattern[str]  # metrics whose growth is quoted at constant prices

    def plain_name(self, name: str | None) -> str:
        """A name of a whole with one word for one thing, and without 比例 at its end: 公司总股份 is 公司总股本.

        What somebody holds keeps its name, for 其持有公司股份总数 is no 总股本.
        """
        name = name or ""
        plain = name if self.is_held(name) else self.synonyms.sub(lambda m: self.canonical[m.group()], name)
        return _MEASURE.sub("", plain)

    def named(self, whole: str) -> str | None:
        """The name of a whole without the words that lead on to the figure: 主营业务收入的比例下降至."""
        while whole != (bare := _MEASURE.sub("", self.links.sub("", whole.rstrip("的")))):
            whole = bare
        return whole or None

    def is_held(self, name: str) -> bool:
        """Whether a name is of what somebody holds: 其所持股份."""
        return self.held.search(name) is not None


def any_of(words: Iterable[str]) -> str:
    """An alternation that prefers longer words."""
    return "|".join(re.escape(w) for w in sorted(set(words), key=lambda w: (-len(w), w)))


def load_words(rules: Path) -> Words:
    """Read words.yaml, bases.yaml and scopes.yaml; RuleError names file, line and column of a mistake."""
    lists = {name: value.texts() for name, value in read_yaml(rules / "lexicon" / "words.yaml").fields().items()}
    bases = read_yaml(rules / "lexicon" / "bases.yaml").fields()
    base_words = {name: value.fields()["words"].texts() for name, value in bases.items()}
    scopes = read_yaml(rules / "lexicon" / "scopes.yaml").fields()
    scope_words = {name: value.fields()["words"].texts() for name, value in scopes.items()}
    real = scopes["real"].fields()["metrics"].texts()
    up_names, down_names = (_change_names(lists, side) for side in ("up", "down"))
    ups, downs = lists["up"] + up_names, lists["down"] + down_names
    filler = f"(?:{any_of(lists['filler'])}){{0,3}}"
    moved = any_of([*ups, *downs, *lists["faster"]])
    widened = f"(?:[^，；。、0-9]{{0,3}}(?:{moved})了?(?=(?:{any_of(lists['reach'])})))?"  # 跌幅扩大至2% is a fall
    change = (
        f"(?:(?:(?P<upname>{any_of(up_names)})|(?P<downname>{any_of(down_names)})){widened}"
        f"|(?P<up>{any_of(lists['up'])})|(?P<down>{any_of(lists['down'])})"
        f"|(?<!占)(?:{any_of(lists['compared'])})[^，；。、]{{0,14}}?(?:(?P<more>{any_of(lists['more'])})|(?P<less>{any_of(lists['less'])})))"
    )
    all_bases = [w for words in base_words.values() for w in words]
    same = [names.split() for names in lists["synonyms"]]
    free = [*ups, *downs, *lists["link"], *lists["bridge"], *lists["filler"], *lists["reach"], *all_bases]
    manner = {*lists["bridge"], *lists["filler"], *lists["crossing-manner"]} - {*lists["crossing"]}
    amounting = f"(?:{any_of(lists['amounting'])})(?=[^，。；]{{2,24}}的{filler}$)"
    passing = any_of([*lists["crossing"], *lists["crossing-end"]])
    opening = f"(?:{any_of(lists['among-opening'])})(?![，,的]|[^，。；]{{0,20}}在内)"
    all_scopes = [w for words in scope_words.values() for w in words]
    return Words(
        change=re.compile(f"{change}(?:的)?{filler}(?P<reach>{any_of(lists['reach'])})?{filler}$"),
        starts_clause=re.compile(any_of([*lists["clause-start"], *lists["verb"], *lists["link"], *ups, *downs])),
        places=re.compile(any_of(lists["places"])),
        opposites=_opposites(lists["opposite"]),
        change_after=re.compile(
            f"的(?:{any_of(all_bases)})?(?:(?P<up>{any_of(ups)})|(?P<down>{any_of(downs)}))(?!{any_of(lists['outlook'])})"
        ),
        share=re.compile(
            f"(?:{any_of(lists['share'])}|{amounting})(?P<whole>[^，；。]{{0,24}}?)(?:的?比[例重])?的?{filler}$"
        ),
        compared=re.compile(
            f"{_apart(lists['no-comparison'])}[比较](?:(?!{any_of(lists['done'])})[^，；。、：]){{0,20}}$"
        ),
        earlier=re.compile(any_of(lists["earlier"])),
        before=re.compile(any_of(lists["before"])),
        attributive=re.compile(any_of(lists["attributive"])),
        not_beside=re.compile(f"[，；。：、）)由从]|{any_of([*ups, *downs, *lists['more'], *lists['less']])}"),
        among_end=re.compile(f"[；;](?:{any_of(lists['among-end'])})"),
        per_unit=re.compile(f"(?:{any_of(lists['per-unit'])})$"),
        bare_change=re.compile(f"(?:{any_of(base_words['yoy'] + base_words['mom'])})$"),
        base=re.compile(f"(?!比[例重率])(?:{any_of(all_bases)})"),
        arriving=re.compile(
            f"[，,]?(?:{any_of(lists['arriving'])})(?:{any_of(lists['per-unit'])}\\w{{1,3}}?|{filler})"
        ),
        published=re.compile(any_of(lists["published"])),
        again=re.compile(f"[，,]?(?:{any_of(lists['again'])}){filler}"),
        base_names={w: name for name, words in base_words.items() for w in words},
        years_back={name: _whole(value.fields().get("years")) for name, value in bases.items()},
        year_end=frozenset(name for name, value in bases.items() if "last" in value.fields()),
        previous=frozenset(name for name, value in bases.items() if "step" in value.fields()),
        scopes=re.compile(any_of(all_scopes)),
        scope_names={w: name for name, words in scope_words.items() for w in words},
        links=re.compile(
            f"(?:{any_of([*lists['link'], *lists['filler'], *lists['up'], *lists['down'], *all_bases])})$"
        ),
        bridge=re.compile(f"(?:{any_of(free)}|[，、,\\s（）()“”])*+"),
        crossing=re.compile(f"(?:{any_of({*lists['crossing-manner']} - {*lists['head']})}){{0,4}}(?:{passing})了?$"),
        crossed=re.compile(f"(?:{any_of(manner)}|[，、,\\s（）()“”])*+(?:{any_of(lists['crossing'])})了?"),
        unsaying=re.compile(any_of([*ups, *downs, *lists["filler"], *lists["link"], *all_bases])),
        sorting=re.compile(f"(?:{any_of(lists['sorting'])})$"),
        sorting_after=re.compile(any_of(lists["sorting-after"])),
        heads=re.compile(any_of(lists["head"])),
        stops=frozenset(
            [*lists["verb"], *lists["link"], *ups, *downs, *all_bases, *lists["among"], *lists["respective"]]
        ),
        respective=re.compile(any_of(lists["respective"])),
        compounds=lists["compounds"],
        among=re.compile(
            f"(?:{any_of(scope_words['among'])})(?!{any_of(lists['reporting'])})|(?:^|(?<=[，。；,;、\\s])){opening}"
        ),
        among_opening=re.compile(opening),
        lead_in=re.compile(
            f"\\s*(?:[经据][^，,。0-9]{{1,6}}|(?:{any_of(lists['lead-in'])})?[0-9年月日底末]*)[，,]\\s*"
        ),
        total=re.compile(f"(?:{any_of(lists['total'])})[^，。；：、]{{0,14}}$"),
        others=re.compile(f"[、，；和及与與以]*(?:{any_of(lists['others'])})(?![应應收款付])"),
        in_all=re.compile(f"(?:{any_of([*lists['total'], *lists['in-all']])})[^，。；：、]{{0,14}}$"),
        counterparts=tuple((a, b) for a, _, b in (pair.partition(" ") for pair in lists["counterparts"])),
        less=re.compile(f"(?:{any_of(lists['less-items'])})[^，。；：、]{{0,12}}$"),
        above=re.compile(f"(?:{any_of(lists['above'])})[^。；]{{0,20}}$"),
        nesting=re.compile(any_of([*scope_words["nested"], *lists["beside"]])),
        traits=tuple(re.compile(any_of(line.split())) for line in lists["traits"]),
        apart=re.compile(any_of(lists["apart"])),
        extent=re.compile(any_of(lists["extent"])),
        how_much=re.compile(any_of(lists["how-much"])),
        aside=re.compile(any_of(lists["aside"])),
        running=re.compile(f"(?:{any_of(lists['running'])})\\s*$"),
        report=re.compile(any_of(lists["report"])),
        reported=re.compile(any_of(lists["reported"])),
        dated=re.compile(f"(?:{any_of(lists['dated'])})$"),
        as_of=re.compile(f"(?:{any_of(lists['as-of'])})$"),
        pointing=re.compile(f"(?:{any_of(lists['pointing'])})$"),
        nameless=frozenset(lists["nameless"]),
        each_period=re.compile(any_of(lists["each-period"])),
        synonyms=re.compile(any_of(w for names in same for w in names)),
        canonical={w: names[0] for names in same for w in names},
        held=re.compile(any_of(lists["held"])),
        moved=re.compile(any_of(lists["moved"])),
        wide=re.compile(any_of(lists["wide"])),
        regional=re.compile(f"(?:{any_of(lists['regional'])})(?![场域级])"),
        stakes=re.compile(any_of(lists["stakes"])),
        capital=re.compile(f"(?:{any_of(lists['capital'])})$"),
        priced=re.compile(f"(?:{any_of(lists['priced'])})$"),
        lasting=re.compile(any_of(lists["lasting"])),
        market=re.compile(any_of(lists["market"])),
        times=re.compile(f"(?:{any_of(lists['times'])})(?P<whole>[^，；。]{{1,24}}?)的?{filler}$"),
        standards=re.compile(any_of(lists["standards"])),
        surpassing=re.compile(any_of(lists["surpassing"])),
        outdone=re.compile(
            f"，[^，；。、]{{0,6}}?(?:{any_of(lists['outpacing'])})(?P<name>[^，；。、0-9]{{2,20}}?)(?=[，；。])"
        ),
        outpaced=re.compile(f"(?:{any_of(lists['outpacing'])})(?P<name>[^，；。、]{{2,20}}?)(?:{filler})$"),
        paced=re.compile(any_of(lists["paced"])),
        together=re.compile(any_of(lists["together"])),
        wider=re.compile(any_of(lists["wider"])),
        earned=re.compile(f"(?:{any_of(lists['earned'])})$"),
        spent=re.compile(f"(?:{any_of(lists['spent'])})$"),
        unit_nouns=dict(pair.split() for pair in lists["unit-nouns"]),
        real_metrics=re.compile(f"(?:{any_of(real)})(?:总额|总量|总值|合计)?$"),
        flow=re.compile(f"({any_of(lists['flow'])})(?:规模)?(?:首次)?$"),
        flow_verb=re.compile(f"[共总已]*({any_of(lists['flow-verbs'])})"),
        profit=re.compile(f"(?:{any_of(lists['profit'])})$"),
        groups=tuple(tuple(line.split()) for line in lists["groups"]),
        net=re.compile(any_of(lists["net"])),
        flow_units=frozenset(lists["flow-units"]),
        to_date=re.compile(any_of(lists["to-date"])),
        totals=re.compile(f"(?:{any_of(lists['totals'])})[：:]?$"),
        means=re.compile(f"(?:{any_of(lists['means'])})$"),
        row_lead=re.compile(f"^(?:{any_of(lists['row-lead'])})[：:]"),
        share_heads=re.compile(any_of(lists["share-heads"])),
        margins=re.compile(any_of(lists["margins"])),
        change_heads=re.compile(any_of(lists["change-heads"])),
        birth=_begun(lists["birth"], lists["birth"]),
        founding=_begun(lists["founding"], lists["founded"]),
        # 尤其是12月, 但是12月 name a month to speak of it
        reference=re.compile(
            f"(?<!尤其)(?<!特别)(?<![但于还])(?:{any_of([*lists['reference'], *lists['range-start']])})$"
        ),
        sets_out=re.compile(any_of(lists["range-start"])),
        no_range=re.compile(any_of(lists["no-range"])),
        opens_range=re.compile(f"(?:{any_of(lists['range-start'])})$"),
        reaches=re.compile(any_of(lists["range-reach"])),
    )


def _apart(words: Iterable[str]) -> str:
    """What lets 比 and 较 begin a match only where they are no part of some words."""
    places = ((w, at) for w in words for at, letter in enumerate(w) if letter in "比较")
    return "".join(f"(?<!{w[:at]}(?={w[at:]}))" if at else f"(?!{w})" for w, at in places)


def _change_names(lists: Mapping[str, tuple[str, ...]], side: str) -> tuple[str, ...]:
    """Names of a change upwards or downwards: 增幅, and those that a verb makes with a noun, 减少比例."""
    verbs = [verb for verb in lists[side] if len(verb) > 1]
    return (*lists[f"{side}-name"], *(f"{verb}{noun}" for verb in verbs for noun in lists["change-noun"]))


def _opposites(pairs: Iterable[str]) -> dict[str, str]:
    """Each word with its opposite; of a word with two the first."""
    found: dict[str, str] = {}
    for one, other in (pair.split() for pair in pairs):
        found.setdefault(one, other)
        found.setdefault(other, one)
    return found


def _whole(value: Value | None) -> int:
    if value is None:
        return 0
    if not value.text().isdigit():
        value.fail("expected a whole number")
    return int(value.text())


def tail(text: str) -> str:
    """The end of a text as far as words for a figure are looked for."""
    return text[-_REACH:]
