"""The words of rules/lexicon/lists.yaml, made ready for matching on folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from factcheck.rulebook.source import read_yaml
from factcheck.statements.words import any_of


@dataclass(frozen=True, slots=True)
class ListWords:
    """Compiled word lists; every pattern is a plain alternation."""

    joint: re.Pattern[str]  # group `joint` where a word joins two items
    exact: re.Pattern[str]  # at the end of a text, as are the next three
    open: re.Pattern[str]
    not_before: re.Pattern[str]
    nouns: frozenset[str]
    singles: re.Pattern[str]
    openings: re.Pattern[str]
    predicate: re.Pattern[str]
    sole: tuple[str, ...]
    backward: re.Pattern[str]  # at the end of a text
    announcing: re.Pattern[str]  # groups `all` and `some`, at the start of a text
    namely: re.Pattern[str]
    being: re.Pattern[str]
    after_list: re.Pattern[str]
    after_semicolon: re.Pattern[str]
    bracketed: re.Pattern[str]  # what may open a bracket of items
    remark: re.Pattern[str]
    indices: re.Pattern[str]
    index_mark: re.Pattern[str]
    great_indices: re.Pattern[str]  # a count of indices
    next_to: re.Pattern[str]  # before what alone ranks higher
    ranking: re.Pattern[str]  # what may open a clause that only tells the rank
    rank_units: frozenset[str]
    organs: str  # an alternation of what the names of organs end in, where they end
    organ_joints: str  # and of what joins two of them
    rows: re.Pattern[str]  # at the end of a text: letters each of which names a part
    strict: frozenset[str]
    uncounted: frozenset[str]
    admin: frozenset[str]


def load_list_words(rules: Path) -> ListWords:
    """Read lexicon/lists.yaml; RuleError names file, line and column of a mistake."""
    lists = {name: value.texts() for name, value in read_yaml(rules / "lexicon" / "lists.yaml").fields().items()}
    words = {name: any_of(texts) for name, texts in lists.items()}
    return ListWords(
        joint=re.compile(f"{words['not-joints']}|(?P<joint>{words['joints']})"),
        exact=re.compile(f"(?:{words['exact']})$"),
        open=re.compile(f"(?:{words['open']})$"),
        not_before=re.compile(f"(?:{words['not-before']}|(?:^|{words['joints']})(?:{words['regions']}))$"),
        nouns=frozenset(lists["nouns"]),
        singles=re.compile(f"(?:{words['singles']})$"),
        openings=re.compile(words["openings"]),
        predicate=re.compile(f"(?:{words['predicates']})(?P<owner>[^、]{{0,14}})$"),
        sole=lists["sole"],
        backward=re.compile(f"(?:{words['backward']})$"),
        announcing=re.compile(
            f"(?!{words['not-announcing']})(?:(?P<all>{words['announcing']})|(?P<some>{words['announcing-some']}))"
        ),
        namely=re.compile(f"(?!{words['not-announcing']})(?:{words['namely']})"),
        being=re.compile(words["being"]),
        after_list=re.compile(words["after-list"]),
        after_semicolon=re.compile(any_of((*lists["after-list"], *lists["after-semicolon"]))),
        bracketed=re.compile(f"(?:{words['announcing']}|{words['namely']}|指|分别指)?"),
        remark=re.compile(words["remarks"]),
        indices=re.compile(words["indices"]),
        index_mark=re.compile(words["index-mark"]),
        great_indices=re.compile(f"大(?:{words['indices']})"),
        next_to=re.compile(words["next-to"]),
        ranking=re.compile(words["ranking"]),
        organs=f"(?:{words['organs']})(?!{words['not-organs']})",
        organ_joints=words["organ-joints"],
        rank_units=frozenset(lists["rank-units"]),
        rows=re.compile(f"(?:{words['rows']})$"),
        strict=frozenset(lists["strict"]),
        uncounted=frozenset(lists["uncounted"]),
        admin=frozenset(lists["admin"]),
    )
