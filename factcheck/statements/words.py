"""The words of rules/lexicon that say what a figure does, as patterns for folded text; `compiling` makes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_MEASURE = re.compile("(?:的?(?:比[例重]|份额))+$")
_REACH = 24  # code points looked back for a change or share word; longer gaps say something else


@dataclass(frozen=True, slots=True)
class Begun:
    """Words that make a period a beginning: `before` it, at the end of a text, and `after` it, at the start of one."""

    before: re.Pattern[str]
    after: re.Pattern[str]


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
    likened: re.Pattern[str]  # after a figure: that something is held against it: 与1186亿元相比
    likening: re.Pattern[str]  # before such a figure, at the end of a text
    last_time: re.Pattern[str]  # of a figure: that it is of the time before, where no period says so: 上届为
    earlier: re.Pattern[str]  # words for the period before: 上年同期
    before: re.Pattern[str]  # 上年, 去年: the period before only beside a figure of now
    attributive: re.Pattern[str]
    not_beside: re.Pattern[str]  # what parts 上年同期 from a figure after it
    among_end: re.Pattern[str]
    one_each: Mapping[str, tuple[str, ...]]  # units that are said for one another after 每: 每人, 8名
    each_time: tuple[str, ...]  # after a time, what is paid or made in each such time: 年租金
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
    breaks_down: re.Pattern[str]  # a sentence that opens so is of parts of what its text began with: 从企业性质看，
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
    measured_again: re.Pattern[str]  # before a figure, what of a thing named before it measures: 这座全长12.8公里的大桥
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
    owing: re.Pattern[str]  # before such a word: that it is still to be given back
    less_after: re.Pattern[str]  # the same, after it in its clause
    itemizing: re.Pattern[str]  # that a list gives the items of a total before it
    divides: re.Pattern[str]  # a clause that opens a list of all parts: 分业务看
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


def tail(text: str) -> str:
    """The end of a text as far as words for a figure are looked for."""
    return text[-_REACH:]
