"""Days that a printed date may not have: 2月30日, 6月31日, 2月29日 of a year without one."""

from __future__ import annotations

import re
from calendar import monthrange

from factcheck.model import Figure

_DAY = re.compile(r"(?:(?P<year>[0-9]{4})年)?(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})[日号]")
_LUNAR = ("农历", "阴历", "旧历", "夏历")
_LEAP = 2000


def doubtful_day(folded: str, figure: Figure) -> tuple[int, int] | None:
    """The printed day and the last of its month, for the first day of a date that a calendar need not have.

    None where every day of the date is one that its month always has, or that the year would have to settle.
    """
    start, end = figure.at
    if folded.endswith(_LUNAR, 0, start):
        return None
    for found in _DAY.finditer(folded, start, end):
        month, day = int(found["month"]), int(found["day"])
        if not 1 <= month <= 12 or (month == 2 and day == 29 and not found["year"]):
            continue
        last = monthrange(int(found["year"] or _LEAP), month)[1]
        if day > last or (month, day) == (2, 29):
            return day, last
    return None
