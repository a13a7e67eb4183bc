"""How the tests of the time reader ask it."""

from __future__ import annotations

from datetime import date, datetime

from factcheck.figures.fold import fold
from factcheck.figures.times import TimeReader, TimeSpan, load_times
from factcheck.rulebook.place import shipped_rules

READER = TimeReader(load_times(shipped_rules()))
PUBLISHED = date(2023, 5, 17)  # a Wednesday


def spans(text: str, anchor: date | datetime | None = PUBLISHED) -> list[TimeSpan]:
    """The spans of a text."""
    return READER.scan(fold(text), anchor)


def printed(text: str, anchor: date | datetime | None = PUBLISHED) -> dict[str, str]:
    """Each surface with what it stands for: begin/finish grain, or an ISO duration."""
    return {text[s.start : s.end]: shown(s) for s in spans(text, anchor)}


def shown(span: TimeSpan) -> str:
    """A span's period or duration, short."""
    if span.period is None:
        return span.duration or "vague"
    begin, finish = (value.isoformat() if value else "?" for value in (span.period.begin, span.period.finish))
    return begin if begin == finish else f"{begin}/{finish}"
