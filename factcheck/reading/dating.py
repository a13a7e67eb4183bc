"""When a text was published, as far as it says: a wrong date is worse than none."""

from __future__ import annotations

import re
from datetime import date

from factcheck.reading.flow import Stretch
from factcheck.reading.kinds import Kind
from factcheck.reading.lexicon import lexicon
from factcheck.reading.mentions import Mention, days, plain, safe, years

_HEAD = 12  # paragraphs at the top of the page among which a date line may stand, above the text
_OPENING = 200  # characters in which a programme says what day it is
_LINE = 30  # a longer paragraph is text
_YEAR = r"(?<![\d至止])((?:19|20)\d{2})"
_FULL = re.compile(_YEAR + r"(?:年(\d{1,2})月(\d{1,2})|([-/.])(\d{1,2})\4(\d{1,2}))(?!\d)")
_TITLED = re.compile(_YEAR + r"年(\d{1,2})月(\d{1,2})日[ （(]?(?:星期|周|週)")
_WIRE = re.compile(r"(\d\d?)月(\d\d?)[日号](?:上午|下午|晚间?|凌晨|早间?|讯|)?(?:电|電|讯|訊|消息|报道)")
_TODAY = re.compile(r"(今[天日晚早晨]?|昨[天日晚]?)[（(](?:(?:19|20)\d{2}年)?(\d{1,2})月(\d{1,2})[日号]?[）)]")
_NEWS = re.compile(
    r"([1-9](?<![\d月至到\-—–、和~～]\d)(?:(?<=[12])\d|(?<=3)[01])?)[日号]"
    r"(?=发布|公布|消息|电|宣布|表示|通报|获悉|獲悉|從|从.{2,20}获悉|發布|公布)"
)
_LATE = 122  # days between the last time a text speaks of and its day of publication, beyond which its year is not sure
_LATE_LOOSE = 40  # the same where no dateline gives the day


def publication_date(flow: str, stretches: list[Stretch]) -> date | None:
    """The day of publication, or nothing where the text does not fix it."""
    text = plain(flow)
    return (
        _stamped(text, _head(stretches))
        or _greeted(text)
        or _told(text)
        or _subtitle(text, stretches)
        or _stamped(text, stretches[-1:])
    )


def _head(stretches: list[Stretch]) -> list[Stretch]:
    """What stands above the text."""
    text = (i for i, s in enumerate(stretches[:_HEAD]) if s.kind is Kind.PROSE and s.end - s.start > _LINE)
    return stretches[: next(text, _HEAD)]


def _stamped(text: str, stretches: list[Stretch]) -> date | None:
    """A full date on a line of its own, in a remark about the page or in the title."""
    for i, s in enumerate(stretches):
        if s.kind is not Kind.REMARK and (i or s.kind is not Kind.HEADING):
            continue
        pattern = _FULL if s.kind is Kind.REMARK else _TITLED
        if found := _dated(pattern.search(text, s.start, min(s.end, s.start + 80))):
            return found
    return None


def _greeted(text: str) -> date | None:
    """The day with its weekday that a programme opens with."""
    match = _TITLED.search(text, 0, _OPENING)
    if match is None or not any(
        word in text[max(0, match.start() - 8) : match.start()] for word in lexicon().greetings
    ):
        return None
    return _dated(match)


def _subtitle(text: str, stretches: list[Stretch]) -> date | None:
    """The day of a speech or meeting printed in a short line under the title."""
    if not stretches or stretches[0].kind is not Kind.HEADING:
        return None
    for s in stretches[1:3]:
        short = s.kind in (Kind.HEADING, Kind.ITEM, Kind.REMARK) and s.end - s.start <= 60
        if short and (found := _dated(_FULL.search(text, s.start, s.end))):
            return found
    return None


def _dated(match: re.Match[str] | None) -> date | None:
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups() if part and part.isdigit())
    return safe(year, month, day)


def _told(text: str) -> date | None:
    """The day the report itself speaks from, with the year its other times allow."""
    day = _day(text)
    if day is None:
        return None
    month, number, later, late = day
    mentions = list(years(text))
    settled = [m for m in mentions if not m.forecast]
    year = _year(settled, month, number, late) or _year(mentions, month, number, late)
    return safe(year, month, number, later) if year else None


def _day(text: str) -> tuple[int, int, int, int] | None:
    """Month and day the report speaks from, how many days later it was published, and how old its times may be."""
    if wires := [(int(m[1]), int(m[2])) for m in _WIRE.finditer(text)]:
        return (*max(wires), 0, _LATE)
    if told := _TODAY.search(text):
        return int(told[2]), int(told[3]), int(told[1].startswith("昨")), _LATE
    numbers = [int(m[1]) for m in _NEWS.finditer(text)]
    if not numbers or not (named := list(days(text))):
        return None
    month, last = max(named)
    return month, max(*numbers, last), 0, _LATE_LOOSE


def _year(mentions: list[Mention], month: int, day: int, late: int) -> int | None:
    """The first year in which that day comes after all the times named, where it comes soon after the last of them."""
    exact = [m for m in mentions if m.month]
    if not exact:
        return None
    last = max(exact, key=lambda m: (m.year, m.month, m.day))
    year = last.year if (month, day) >= (last.month, last.day) else last.year + 1
    published, spoken = safe(year, month, day), safe(last.year, last.month, last.day or 28)
    if published is None or spoken is None or any(m.year > year for m in mentions):
        return None
    return year if (published - spoken).days <= late else None
