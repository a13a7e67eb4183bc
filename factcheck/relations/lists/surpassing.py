"""What alone ranks before something: 居第二，仅次于甲; 仅次于甲和乙的第三大税种."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.model import Figure, Interval
from factcheck.relations.lists.pieces import item_count
from factcheck.relations.lists.words import ListWords

_FAR = 40  # code points of the clause after a rank
_LONGEST = 60  # code points of what ranks before
_ENDS = "，。；！？\n,;:：（("


def surpassing(words: ListWords, folded: str, floor: int, ceiling: int, rank: Figure) -> Interval | None:
    """How many are said to rank before a rank, in the sentence from `floor` to `ceiling`; None where none are, or others may be."""
    if rank.unit is not None and rank.unit.symbol not in words.rank_units:
        return None
    named = _named_after(words, folded, rank.at[1], ceiling) or _named_before(words, folded, floor, rank.at[0])
    if not named or "等" in named:
        return None
    return item_count(words, named) or Interval.point(Fraction(1))


def _named_after(words: ListWords, folded: str, start: int, ceiling: int) -> str:
    """What 仅次于 names where it begins the clause after a rank, or ends the rank's own."""
    for mark in words.next_to.finditer(folded, start, min(ceiling, start + _FAR)):
        if folded[mark.start() - 1] in _ENDS:
            return re.split(f"[{_ENDS}]", folded[mark.end() : min(ceiling, mark.end() + _LONGEST)])[0]
    return ""


def _named_before(words: ListWords, folded: str, floor: int, end: int) -> str:
    """What 仅次于 names before a rank of which nothing else is said: 仅次于甲，成为第二大富豪; 仅次于甲的第二大城市."""
    marks = list(words.next_to.finditer(folded, max(floor, end - _LONGEST), end))
    said = folded[marks[-1].end() : end] if marks else ""
    clauses = re.split(f"[{_ENDS}]", said)
    if len(clauses) == 1:
        return said.rpartition("的")[0]
    return clauses[0] if len(clauses) == 2 and words.ranking.match(clauses[1]) else ""
