"""When a text was published, as far as it says: a wrong date is worse than none."""

from __future__ import annotations

import re
from datetime import date

from factcheck.reading.flow import Stretch
from factcheck.reading.kinds import Kind
from factcheck.reading.mentions import Mention, days, plain, safe, years

_HEAD = 12  # paragraphs at the top of the page among which a date line may stand
_YEAR = r"(?<![\d至止])((?:19|20)\d{2})"
_FULL = re.compile(_YEAR + r"(?:年(\d{1,2})月(\d{1,2})|([-/.])(\d{1,2})\4(\d{1,2}))(?!\d)")
_TITLED = re.compile(_YEAR + r"年(\d{1,2})月(\d{1,2})日[ （(]?(?:星期|周|週)")
_WIRE = re.compile(r"(\d{1,2})月(\d{1,2})[日号](?:上午|下午|晚间?|凌晨|早间?|讯|)?(?:电|電|讯|訊|消息|报道)")
_TODAY = re.compile(r"(今[天日晚早晨]?|昨[天日晚]?)[（(](?:(?:19|20)\d{2}年)?(\d{1,2})月(\d{1,2})[日号]?[）)]")
_NEWS = re.compile(
    r"(?<![\d月至到\-—–、和~～])([12]\d|3[01]|[1-9])[日号](?=发布|公布|消息|从|在|电|讯|宣布|表示|说|称|通报|介绍|獲悉|获悉|举行|报道)"
)
_LATE = 150  # days between the last time a text speaks of and its day of publication, beyond which its year is not sure


def publication_date(flow: str, stretches: list[Stretch]) -> date | None:
    """The day of publication, or nothing where the text does not fix it."""
    text = plain(flow)
    return _stamped(text, stretches[:_HEAD]) or _told(text) or _stamped(text, stretches[-1:])


def _stamped(text: str, stretches: list[Stretch]) -> date | None:
    """A full date on a line of its own, in a remark about the page or in the title."""
    for i, s in enumerate(stretches):
        if s.kind is not Kind.REMARK and (i or s.kind is not Kind.HEADING):
            continue
        pattern = _FULL if s.kind is Kind.REMARK else _TITLED
        if match := pattern.search(text, s.start, min(s.end, s.start + 80)):
            year, month, day = (int(part) for part in match.groups() if part and part.isdigit())
            return safe(year, month, day)
    return None


def _told(text: str) -> date | None:
    """The day the report itself speaks from, with the year its other times allow."""
    day = _day(text)
    if day is None:
        return None
    month, number, later = day
    year = _year(list(years(text)), month, number)
    return safe(year, month, number, later) if year else None


def _day(text: str) -> tuple[int, int, int] | None:
    """Month and day the report speaks from, and how many days later it was published."""
    if wires := [(int(m[1]), int(m[2])) for m in _WIRE.finditer(text)]:
        return (*max(wires), 0)
    if told := _TODAY.search(text):
        return int(told[2]), int(told[3]), int(told[1].startswith("昨"))
    numbers = [int(m[1]) for m in _NEWS.finditer(text)]
    named = [(month, number) for _, month, number in days(text)]
    if not numbers or not named:
        return None
    month, last = max(named)
    number = max(numbers)
    return month, max(number, last), 0


def _year(mentions: list[Mention], month: int, day: int) -> int | None:
    """The first year in which that day comes after all the times named, where it comes soon after the last of them."""
    exact = [m for m in mentions if m.month]
    if not exact:
        return None
    last = max(exact, key=lambda m: (m.year, m.month, m.day))
    year = last.year if (month, day) >= (last.month, last.day) else last.year + 1
    published, spoken = safe(year, month, day), safe(last.year, last.month, last.day or 28)
    if published is None or spoken is None or any(m.year > year for m in mentions):
        return None
    return year if (published - spoken).days <= _LATE else None
