"""When a text was published, as far as it says: a wrong date is worse than none."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from operator import itemgetter

from factcheck.reading.flow import Stretch, Woven
from factcheck.reading.kinds import Kind, is_date_line, may_be_remark
from factcheck.reading.lexicon import lexicon
from factcheck.reading.mentions import Mention, days, plain, safe, years

_HEAD = 12  # paragraphs at the top of the page among which a date line may stand, above the text
_OVER = 6  # paragraphs at the top of the page whose first date line is taken without a look at the others
_OPENING = 200  # characters in which a programme says what day it is
_LINE = 30  # a longer paragraph is text
_YEAR = r"((?:19|20)(?<![\d至止]\d\d)\d{2})"  # first the digits, then what stands before them: so it is found fast
_FULL = re.compile(_YEAR + r"(?:年(\d{1,2})月(\d{1,2})|([-/.])(\d{1,2})\4(\d{1,2}))(?!\d)")
_TITLED = re.compile(_YEAR + r"年(\d{1,2})月(\d{1,2})日[ （(]?(?:星期|周|週)")
_SENT = "电|電|讯|訊|消息|报道"
_WIRE = re.compile(rf"月(?:(?<=(\d\d)月)|(?<=(\d)月))(\d\d?)[日号](?:上午|下午|晚间?|凌晨|早间?|讯|)?(?:{_SENT})")
_TODAY = re.compile(r"(今[天日晚早晨]?|昨[天日晚]?)[（(](?:(?:19|20)\d{2}年)?(\d{1,2})月(\d{1,2})[日号]?[）)]")
_SAID = "发布|公布|消息|电|宣布|表示|通报|获悉|獲悉|從|从.{2,20}获悉|發布|公布"
_NEWS = re.compile(rf"([1-9](?<![\d月至到\-—–、和~～]\d)(?:(?<=[12])\d|(?<=3)[01])?)[日号](?={_SAID})")
# What a day that a report speaks from has about it, and what a full date has in it: most texts have neither.
_TELLING = re.compile(
    rf"[日号今昨](?:{_SAID}|(?:上午|下午|晚间?|凌晨|早间?)?(?:{_SENT})|(?<=[今昨])[天日晚早晨]?[（(])"
)
_DATE = re.compile(r"[年./\-\uff0d\uff0f](?<=\d{4}.)\d")  # first the mark: so it is found fast
_WEEKDAY = re.compile("星期|周|週")
_NEAR = 80  # characters at the head of a paragraph in which a date line has its date
_BY_START = itemgetter(0)
_SHORT = 60  # a longer line is no line under the title
_LATE = 122  # days between the last time a text speaks of and its day of publication, beyond which its year is not sure
_LATE_LOOSE = 40  # the same where no dateline gives the day


def publication_date(woven: Woven, stretches: Callable[[], Sequence[Stretch]]) -> date | None:
    """The day of publication, or nothing where the text does not fix it.

    What the stretches are is asked for only where some may be of a kind that tells the day.
    """
    flow = woven.flow
    if not _DATE.search(flow):  # nothing but the report itself can tell the day
        return _told(plain(flow)) if _TELLING.search(flow) else None
    return (
        _date_line(woven)
        or (_stamped(plain(flow), _head(stretches())) if _may_be_stamped(woven, slice(_HEAD)) else None)
        or (_greeted(plain(flow[:_OPENING])) if _DATE.search(flow, 0, _OPENING) else None)
        or (_told(plain(flow)) if _TELLING.search(flow) else None)
        or (_subtitle(plain(flow), stretches()) if _may_have_subtitle(woven) else None)
        or (_stamped(plain(flow), stretches()[-1:]) if _may_be_stamped(woven, slice(-1, None)) else None)
    )


def _date_line(woven: Woven) -> date | None:
    """The first day near the top where its line is a date line whatever else the page holds, with short lines over it.

    It is what `_stamped` would find, without a look at all lines of the page.
    """
    flow, lines = woven.flow, woven.page.lines
    for (first, last), (start, end) in zip(woven.blocks[:_OVER], woven.spans, strict=False):
        near = min(end, start + _NEAR)
        if _DATE.search(flow, start, near):
            alone = last == first + 1 and is_date_line(lines[first], first)
            return _dated(_FULL.search(plain(flow[start:near]))) if alone else None
        if end - start > _LINE:
            return None
    return None


def _may_be_stamped(woven: Woven, part: slice) -> bool:
    """Whether one of these blocks may be a remark with a date, or the first of them a title with a weekday."""
    flow, blocks, spans = woven.flow, woven.blocks[part], woven.spans[part]
    for day in _DATE.finditer(flow, spans[0][0], spans[-1][1]) if spans else ():
        at = bisect_right(spans, day.start(), key=_BY_START) - 1
        start, end = spans[at]
        near = min(end, start + _NEAR)
        if day.end() <= near:
            if may_be_remark(woven.page.lines[blocks[at][0]]):
                return True
            if at == 0 and _WEEKDAY.search(flow, start, near):
                return True
    return False


def _may_have_subtitle(woven: Woven) -> bool:
    """Whether a short line or a headline in brackets right under the title may print a day."""
    flow = woven.flow
    return any(
        (end - start <= _SHORT or flow[start] == "【") and _DATE.search(flow, start, end)
        for start, end in woven.spans[1:3]
    )


def _head(stretches: Sequence[Stretch]) -> Sequence[Stretch]:
    """What stands above the text."""
    text = (i for i, s in enumerate(stretches[:_HEAD]) if s.kind is Kind.PROSE and s.end - s.start > _LINE)
    return stretches[: next(text, _HEAD)]


def _stamped(text: str, stretches: Sequence[Stretch]) -> date | None:
    """A full date on a line of its own, in a remark about the page or in the title."""
    for i, s in enumerate(stretches):
        if s.kind is not Kind.REMARK and (i or s.kind is not Kind.HEADING):
            continue
        pattern = _FULL if s.kind is Kind.REMARK else _TITLED
        if found := _dated(pattern.search(text, s.start, min(s.end, s.start + _NEAR))):
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


def _subtitle(text: str, stretches: Sequence[Stretch]) -> date | None:
    """The day of a speech or meeting printed in a short line under the title."""
    if not stretches or stretches[0].kind is not Kind.HEADING:
        return None
    for s in stretches[1:3]:
        short = s.kind in (Kind.HEADING, Kind.ITEM, Kind.REMARK) and s.end - s.start <= _SHORT
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
    if wires := [(int(m[1] or m[2]), int(m[3])) for m in _WIRE.finditer(text)]:
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
