"""Items named by one letter each, right before the count of them: 省市县三级, 上中下三册."""

from __future__ import annotations

from factcheck.model import Figure, Interval
from factcheck.relations.lists.words import ListWords

_MOST = 9  # letters


def letters_before(words: ListWords, folded: str, floor: int, figure: Figure) -> Interval | None:
    """How many letters, each of which names a part of something, lead to a count of the parts; None where none do."""
    row = words.rows.search(folded, max(floor, figure.at[0] - _MOST), figure.at[0])
    return None if row is None else Interval.point(len(row[0]))
