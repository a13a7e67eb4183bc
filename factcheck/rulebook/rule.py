"""A rule as the rest of the tool sees it: plain values, nothing to run."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from factcheck.arithmetic import Formula
from factcheck.model import Function, Kind, Severity
from factcheck.rulebook.operand_places import PLACES
from factcheck.rulebook.phrase import Phrase

AGREEMENTS = (
    *(
        "unit",
        "comparable",
        "difference",
        "level-of",
        "alike-unit",
        "other-unit",
        "other-spelling",
        "finer",
        "near",
        "opposite",
        "other-symbol",
        "denominator",
        "said-per",
        "length",
        "factor",
        "numerator",
        "not-above",
    ),
    "bounded",
    "one-bounded",
    "unhedged",
    "exact",
    "measured",
    "of-one-unit",
    *(
        "metric",
        "head",
        "no-other-head",
        "no-other-noun",
        "no-other-metric",
        "name",
        "one-thing",
        "worded",
        "worded-date",
        "one-level",
        "one-owner",
        "one-whole",
        "identical",
        "only",
        "companion",
        "titled",
        "lead",
        "headlined",
        "same-things",
        "pointing",
        "anniversary",
        "same-level",
        "same-change",
        "words",
        "subject",
        "whole",
        "same-whole",
        "no-other-whole",
        "opening",
        "based-on",
        "compared",
        "daily-total",
        "grows",
        "lasting-whole",
        "of-those",
        "named-rate",
        "nameless-share",
        "named-part",
        "whole-unsaid",
        "share-of-part",
        "flow",
        "accrues",
        "longer",
        "same-flow",
        "month-before",
        "just-two",
        "at-end",
        "at-start",
        "same-name",
        "rated",
        "twin",
        "pulled-by",
        "outpaced",
        "outdone",
        "those-named",
    ),
    *(
        "of",
        "close",
        "dated",
        "outright",
        "one-of",
        "sole",
        "free",
        "based",
        "basis",
        "same-basis",
        "compatible-basis",
        "direction",
        "function",
    ),
)
GIVENS = (
    *("publication-year", "listed-items", "announced-items", "seconds", "days", "weekday"),
    *("years-between", "years-since", "same-period", "length", "odd-groups", "decimals", "named-ones", "ratio-total"),
    *("surpassing-ones", "organs-named", "years-said", "term", "days-off"),
    *("days-ahead", "days-apart", "days-within", "months-within", "days-of-month", "days-until"),
    *("printed-day", "last-day", "printed-month", "printed-year", "year-digits", "odd-clock"),
)
DIRECTIONS = {"up": 1, "down": -1, "none": 0}
WHEN = ("same", "nested", "before", "exact", "past")
EXPECTATIONS = ("ok", "bad", "open", "skip")


@dataclass(frozen=True, slots=True)
class Search:
    """Where an operand that no phrase binds is looked for, and what it must share with the operand `like`.

    `places` are tried in order, one of PLACES each; `agree` is drawn from AGREEMENTS. `when` says how the operand's
    period relates to `like`'s: `same`, `nested` (one holds the other), `exact` (both known), `past`, `before` (by the
    change basis of the operand `by`), or the name of the operand that prints it. `given` names what is counted or
    known, one of GIVENS; `fact` the metric of a fact.
    """

    places: tuple[str, ...]
    like: str | None = None
    agree: tuple[str, ...] = ()
    when: str | None = None
    by: str | None = None
    given: str | None = None
    fact: str | None = None
    before: bool = False  # only statements that stand before `like`
    greatest: bool = False  # the greatest value first, not the nearest

    @property
    def gives_list(self) -> bool:
        """Whether several figures are found."""
        return any(PLACES[place].listed for place in self.places)

    @property
    def is_closed(self) -> bool:
        """Whether what is found leaves out no part."""
        return any(PLACES[place].closed for place in self.places)


@dataclass(frozen=True, slots=True)
class OperandSpec:
    """What a figure must be to fill an operand, and how it is found."""

    name: str
    kinds: frozenset[Kind]
    functions: frozenset[Function] = frozenset()
    units: frozenset[str] = frozenset()  # unit symbols; empty: any
    per: str | None = None  # time: a rate per unit of time
    roles: frozenset[str] = frozenset()  # paragraph roles; empty: any
    cues: tuple[str, ...] = ()  # one of these words stands in the sentence, up to the figure's clause
    beside: tuple[str, ...] = ()  # one of these words stands right before the figure
    said: tuple[str, ...] = ()  # one of these stands in its clause before it
    not_cues: tuple[str, ...] = ()  # none of these stands in its clause
    scope: frozenset[str] = frozenset()  # qualifiers it has
    not_scope: frozenset[str] = frozenset()  # qualifiers it has not
    bases: frozenset[str] = frozenset()
    not_bases: frozenset[str] = frozenset()
    directions: frozenset[int] = frozenset()  # of DIRECTIONS: 1 growth, -1 decline, 0 neither; empty: any
    # low or high: that end of a printed range, and nothing but a range; first or last: the same, or the figure itself where
    # the ends are two figures, as they are if the first is the greater
    end: str | None = None
    match: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # what it shares with other operands
    search: Search | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """Another formula that would explain an inconsistency, with what to say of it."""

    formula: Formula
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what the rule does with it; `expect` is ok, bad, open (unverifiable) or skip (no claim).

    `computed` is the recomputed interval as it is reported, low and high.
    """

    expect: str
    text: str
    computed: tuple[str, str] | None
    reason: str | None
    date: str | None
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a pack; `messages` are by verdict, with operand names in braces."""

    id: str
    title: str
    says: str
    formula: Formula
    operands: Mapping[str, OperandSpec]
    phrases: tuple[Phrase, ...]
    phrase_texts: tuple[str, ...]
    severity: Severity
    messages: Mapping[str, str]
    source: str
    examples: tuple[Example, ...]
    path: str
    line: int
    implied: Mapping[str, ast.expr] = field(default_factory=dict)
    implied_text: Mapping[str, str] = field(default_factory=dict)
    slips: tuple[Slip, ...] = ()
    # Operands whose binding is likely, not certain, where it is no fact: a mismatch no single slip explains is left open.
    tentative: frozenset[str] = frozenset()
    also: tuple[Formula, ...] = ()  # further conventions under which the claim holds
    slack: Fraction = Fraction(0)  # relative misfit below which nothing is said: rates on bases revised since
    complete: bool = False  # its words say that nothing is left out of its lists: 分别为
    quiet: bool = False  # speaks only where it fails: that a rate is below 100% checks next to nothing
    contiguous: bool = False  # no other measuring figure may stand between its figures
    telling: int = 3  # digits that the figures of a tentative claim must have for a slip to explain anything
    exact: frozenset[str] = frozenset()  # marks that are set, not measured: 重回2万亿元之上 means 2.0000万亿
    unsigned: frozenset[str] = frozenset()  # changes taken by their size: 降幅34.6%，远超20%的目标
    leading: frozenset[str] = frozenset()  # operands that only lead to others, and are no part of what is claimed
    rounded: frozenset[str] = frozenset()  # averages: a whole number among them is rounded, not exact
    positive: frozenset[str] = (
        frozenset()
    )  # operands without which above 0 the formula says nothing: growth from a loss


@dataclass(frozen=True, slots=True)
class BaseRule:
    """What some rules say of levels, said of the earlier levels that the printed changes of them imply.

    `base_of` are the ids of those rules; `messages` hold only `computed` and `claimed` in braces.
    """

    id: str
    title: str
    says: str
    base_of: tuple[str, ...]
    messages: Mapping[str, str]
    source: str
    examples: tuple[Example, ...]
    path: str
    line: int
    slack: Fraction = Fraction(0)


AnyRule = Rule | BaseRule


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All rules in force, by id, in the order of their packs, and the folders they came from."""

    every: Mapping[str, AnyRule]
    folders: tuple[Path, ...]

    @property
    def rules(self) -> dict[str, Rule]:
        """The rules that bind figures of their own."""
        return {name: rule for name, rule in self.every.items() if isinstance(rule, Rule)}

    @property
    def bases(self) -> dict[str, tuple[BaseRule, ...]]:
        """For rules by their ids, those that say the same of earlier levels."""
        found: dict[str, tuple[BaseRule, ...]] = {}
        for rule in (rule for rule in self.every.values() if isinstance(rule, BaseRule)):
            for name in rule.base_of:
                found[name] = (*found.get(name, ()), rule)
        return found
