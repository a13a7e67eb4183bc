"""The figure reader: numbers and times of a document, in order and apart from each other."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from factcheck.figures.fold import fold
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.numbers import NumberScanner
from factcheck.figures.reading import Reading
from factcheck.figures.spans import TimeFigures
from factcheck.figures.times import TimeReader, TimeSpan
from factcheck.model import Document, Figure, Kind, Period

_STAND_IN = date(2000, 12, 31)  # the last day of a leap year: all its days lie behind


class FigureReader:
    """Finds every printed figure; built once from the lexicon, then used on any number of documents."""

    def __init__(self, lexicon: FigureLexicon) -> None:
        self._numbers = NumberScanner(lexicon)
        self._times = TimeReader(lexicon.times)
        self._timed = TimeFigures(lexicon)

    def read(self, document: Document) -> tuple[Figure, ...]:
        """The figures of a document, sorted by place; no two of them overlap."""
        folded = fold(document.flow)
        return tuple(_placed(document, found) for found in self._readings(folded, document.date))

    def floating(self, document: Document) -> dict[int, Period]:
        """For a document without a date, periods in a stand-in year, by the start of the figure whose year is not fixed."""
        if document.date is not None:
            return {}
        found = {}
        for reading in self._readings(fold(document.flow), _STAND_IN):
            if reading.kind is Kind.PERIOD and reading.period is not None and reading.period.begin is not None:
                start, _ = document.text_span(reading.start, reading.end)
                found[start] = replace(reading.period, floating=True)
        return found

    def _readings(self, folded: str, anchor: date | None) -> list[Reading]:
        spans = self._times.scan(folded, anchor)
        found: list[Reading] = []
        floor, at, count = -1, 0, len(spans)
        numbers = self._numbers
        for match in numbers.candidates(folded):
            start, end = match.span()
            if start < floor:
                continue
            while at < count and spans[at].end <= start:
                floor = self._time(folded, spans[at], found, floor)
                at += 1
            reading = None
            if at < count and spans[at].start < end:
                reading = self._beside(folded, match, spans[at], floor)
            elif start >= floor:
                reading = numbers.read(folded, match, floor)
            if reading is not None and reading.start >= floor:
                while at < count and spans[at].start < reading.end:
                    at += 1  # the number is longer and begins earlier: 第12年
                found.append(reading)
                floor = reading.end
        for span in spans[at:]:
            floor = self._time(folded, span, found, floor)
        return found

    def _time(self, folded: str, span: TimeSpan, found: list[Reading], floor: int) -> int:
        if span.start < floor:
            return floor
        found.append(self._timed.read(folded, span))
        return span.end

    def _beside(self, folded: str, match: re.Match[str], span: TimeSpan, floor: int) -> Reading | None:
        """The number at a match that meets a time: an ordinal wins over it, else what stands before it is read."""
        start = match.start()
        if start == span.start and match.end() == span.end and "点零" in match[0]:
            return self._numbers.read(folded, match, floor)  # no clock says 零点零一
        if start >= span.start:
            return None
        if match.lastgroup == "ordinal":
            return self._numbers.read(folded, match, floor)
        return self._numbers.again(folded, start, span.start, floor)


def _placed(document: Document, found: Reading) -> Figure:
    start, end = found.start, found.end
    if document.cuts:
        start, end = document.text_span(start, end)
    return Figure(
        start,
        end,
        document.text[start:end],
        found.kind,
        (found.start, found.end),
        found.value,
        found.place,
        found.low,
        found.high,
        found.low_open,
        found.high_open,
        found.unit,
        found.hedge,
        found.period,
        found.duration,
    )
