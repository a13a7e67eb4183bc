"""The years and days a text names, as far as they can lie behind its writer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from unicodedata import normalize

from factcheck.reading.lexicon import lexicon

_YEAR = re.compile(
    r"(?P<y>(?:19|20)(?<!\d\d\d)\d{2})(?:年(?P<rest>度?(?:\d{1,2}月(?:\d{1,2}[日号])?|(?:前|[1一][至到\-—–~～])?\d{1,2}个?月"
    r"|第?[一二三四]季度?|上半年|下半年|半年|前三季度|[底末])?)|[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d))"
)
_DAY = re.compile(
    r"(?<![\d年.])(?:(?:19|20)\d{2}年)?(?P<m>1[0-2]|0?[1-9])月(?P<d>[12]\d|3[01]|0?[1-9])[日号號]?(?![\d个])"
)
_MONTH_DAY = re.compile(r"(\d{1,2})月(?:(\d{1,2})[日号])?")
_MONTHS = re.compile(r"(\d{1,2})个?月")
_QUARTERS = {"一季": 3, "二季": 6, "三季": 9, "四季": 12, "上半": 6, "下半": 12, "半年": 6, "底": 12, "末": 12}


@dataclass(frozen=True, slots=True)
class Mention:
    """A year the text names, with the month and day it names with it (0 where it does not)."""

    year: int
    month: int = 0
    day: int = 0
    forecast: bool = False


def plain(text: str) -> str:
    """The text with full-width digits and signs as plain ones, place for place."""
    return _FULL_WIDTH.sub(lambda found: _PLAIN[found[0]], text)  # `str.translate` takes several times as long


_FULL_WIDTH = re.compile("[\uff10-\uff19\uff0d\uff0f\uff08\uff09]")
_PLAIN = {chr(code): normalize("NFKC", chr(code)) for code in range(0xFF08, 0xFF1A)}


def years(text: str) -> Iterator[Mention]:
    """Every year named that is neither spoken of as still to come nor as a beginning."""
    for match in _YEAR.finditer(text):
        forecast = text[max(0, match.start() - 2) : match.start()].endswith(lexicon().forecasts)
        if not forecast and to_come(text, match.start(), match.end()):
            continue
        month, day = (int(match["m"]), int(match["d"])) if match["m"] else _within(match["rest"])
        yield Mention(int(match["y"]), month, day, forecast)


def _within(rest: str) -> tuple[int, int]:
    """The last month, and the day, that stand after a year."""
    if found := _MONTH_DAY.search(rest):
        return int(found[1]), int(found[2] or 0)
    if found := _MONTHS.search(rest):
        return int(found[1]), 0
    return next((month for word, month in _QUARTERS.items() if word in rest), 0), 0


def days(text: str) -> Iterator[tuple[int, int]]:
    """Month and day of every day of the year that is not spoken of as still to come."""
    for match in _DAY.finditer(text):
        if not to_come(text, match.start(), match.end()):
            yield int(match["m"]), int(match["d"])


def to_come(text: str, start: int, end: int) -> bool:
    """Whether the words around a time put it after the time of writing."""
    ahead, behind, within = _future()
    left = text[max(0, start - 4) : start]
    if (left.endswith(ahead) or left[:-1].endswith(ahead)) and not _range(left):
        return True
    right = text[end : end + 8]
    return right.startswith(behind) or any(word in right[:4] for word in within)


def _range(left: str) -> bool:
    """Whether the word before is the 至 of a range that began with a time."""
    return len(left) > 1 and left[-1] in "至到" and left[-2] in "0123456789年月日末底）截"


@cache
def _future() -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The words that stand right before a time to come, right after it, and a little after it."""
    after = lexicon().future_after
    return lexicon().future_before + lexicon().since, after, tuple(word for word in after if len(word) > 1)


def safe(year: int, month: int, day: int, later: int = 0) -> date | None:
    """That day, or nothing where the calendar has none."""
    try:
        return date(year, month, day) + timedelta(days=later)
    except (ValueError, OverflowError):
        return None
