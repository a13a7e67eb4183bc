"""Dates listed beside the count of them: 8月19日、20日、21日连续3个交易日, 连续3个交易日（8月19日、20日、21日）."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Figure, Grain, Kind, Statement

_LINKS = ("连续", "这", "共")
_GRAINS = {
    **dict.fromkeys(("天", "日", "交易日", "工作日"), Grain.DAY),
    **dict.fromkeys(("月", "个月"), Grain.MONTH),
    "年": Grain.YEAR,
}
_OPEN, _CLOSE = frozenset("（("), frozenset("）)")
_BETWEEN = frozenset(("、", "和", "及", "，", "与"))


def dates_before(folded: str, count: Statement, others: Sequence[Statement]) -> tuple[Statement, ...]:
    """The days (months, years) listed right before a length of so many; none where fewer than two are."""
    figure = count.figure
    grain = _GRAINS.get(figure.unit.symbol if figure.unit else "")
    link = next((word for word in _LINKS if folded.endswith(word, 0, figure.at[0])), "")
    found: list[Statement] = []
    at = figure.at[0] - len(link)
    for other in reversed(others):
        gap = folded[other.figure.at[1] : at]
        if (gap.strip() not in _BETWEEN if found else gap) or not _is_one(other.figure, grain):
            break
        at = other.figure.at[0]
        found.insert(0, other)
    return tuple(found) if len(found) > 1 and link else ()


def dates_after(folded: str, count: Statement, others: Sequence[Statement]) -> tuple[Statement, ...]:
    """The days (months, years) in the bracket right after a length of so many; none where it says more than dates."""
    figure = count.figure
    grain = _GRAINS.get(figure.unit.symbol if figure.unit else "")
    found: list[Statement] = []
    at = figure.at[1]
    for other in others:
        gap = folded[at : other.figure.at[0]].strip()
        if gap not in (_BETWEEN if found else _OPEN) or not _is_one(other.figure, grain):
            break
        at = other.figure.at[1]
        found.append(other)
    return tuple(found) if len(found) > 1 and folded[at : at + 1] in _CLOSE else ()


def _is_one(figure: Figure, grain: Grain | None) -> bool:
    return (
        figure.kind is Kind.PERIOD
        and figure.period is not None
        and figure.period.grain is grain
        and figure.value is None
    )
