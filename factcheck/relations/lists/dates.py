"""Dates listed beside the count of them: 8月19日、20日、21日连续3个交易日, 连续3个交易日（8月19日、20日、21日）."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model import Figure, Grain, Interval, Kind

_LINKS = ("连续", "这", "共")
_GRAINS = {
    **dict.fromkeys(("天", "日", "交易日", "工作日"), Grain.DAY),
    **dict.fromkeys(("月", "个月"), Grain.MONTH),
    "年": Grain.YEAR,
}
_OPEN, _CLOSE = frozenset("（("), frozenset("）)")
_BETWEEN = frozenset(("、", "和", "及", "，", "与"))


def dates_before(folded: str, figure: Figure, others: Sequence[Figure]) -> Interval | None:
    """How many days (months, years) are listed right before a length of so many; None where fewer than two are."""
    grain = _GRAINS.get(figure.unit.symbol if figure.unit else "")
    link = next((word for word in _LINKS if folded.endswith(word, 0, figure.at[0])), "")
    at, count = figure.at[0] - len(link), 0
    for other in reversed(others):
        gap = folded[other.at[1] : at]
        if (gap.strip() not in _BETWEEN if count else gap) or not _is_one(other, grain):
            break
        at, count = other.at[0], count + 1
    return Interval.point(count) if count > 1 and link else None


def dates_after(folded: str, figure: Figure, others: Sequence[Figure]) -> Interval | None:
    """How many days (months, years) the bracket right after a length of so many lists; None where it says more than dates."""
    grain = _GRAINS.get(figure.unit.symbol if figure.unit else "")
    at, count = figure.at[1], 0
    for other in others:
        gap = folded[at : other.at[0]].strip()
        if gap not in (_BETWEEN if count else _OPEN) or not _is_one(other, grain):
            break
        at, count = other.at[1], count + 1
    return Interval.point(count) if count > 1 and folded[at : at + 1] in _CLOSE else None


def _is_one(figure: Figure, grain: Grain | None) -> bool:
    return (
        figure.kind is Kind.PERIOD
        and figure.period is not None
        and figure.period.grain is grain
        and figure.value is None
    )
