"""The figure reader: numbers and times of a document, in order and apart from each other."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from sys import maxsize

from factcheck.figures.celled import celled
from factcheck.figures.fold import fold
from factcheck.figures.grammar import end_of
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.numbers import NumberScanner
from factcheck.figures.reading import Reading
from factcheck.figures.spans import TimeFigures
from factcheck.figures.times import TimeReader, TimeSpan
from factcheck.model import Document, Figure, Kind, Period

_tuple = tuple.__new__
_NO_TIME = TimeSpan(maxsize, maxsize, Kind.PERIOD)  # stands after all times of a text
_STAND_IN = date(2000, 12, 31)  # the last day of a leap year: all its days lie behind


class FigureReader:
    """Finds every printed figure; built once from the lexicon, then used on any number of documents."""

    def __init__(self, lexicon: FigureLexicon) -> None:
        self._numbers = NumberScanner(lexicon)
        self._times = TimeReader(lexicon.times)
        self._timed = TimeFigures(lexicon)

    def read(self, document: Document) -> tuple[Figure, ...]:
        """The figures of a document, sorted by place; no two of them overlap."""
        readings = celled(document, self._readings(fold(document.flow), document.date), self._alone)
        text = document.text
        if not document.cuts:  # as few have: places in the flow are those in the text
            return tuple([_figure(found, found[0], found[1], text[found[0] : found[1]]) for found in readings])
        spans = [document.text_span(found.start, found.end) for found in readings]
        return tuple(_figure(found, *span, text[slice(*span)]) for found, span in zip(readings, spans, strict=True))

    def reread(self, text: str, figure: Figure) -> Figure | None:
        """A figure with another text in its place, its hedge kept; None where that is not one figure by itself.

        Its place in the document stays that of the figure it replaces.
        """
        beside = figure.hedge if figure.hedge and figure.hedge not in figure.text else ""
        for before, after in ((beside, ""), ("", beside)):
            for found in self._readings(fold(f"{before}{text}{after}"), None):
                same = (found.start, found.end) == (len(before), len(before) + len(text))
                if same and found.hedge == figure.hedge:
                    return _figure(found, figure.start, figure.end, text)._replace(at=figure.at)
        return None

    def floating(self, document: Document) -> dict[int, Period]:
        """For a document without a date, periods in a stand-in year, by the start of the figure whose year is not fixed."""
        if document.date is not None:
            return {}
        found = {}
        for reading in self._readings(fold(document.flow), _STAND_IN, undated=True):
            if reading.kind is Kind.PERIOD and reading.period is not None and reading.period.begin is not None:
                start, _ = document.text_span(reading.start, reading.end)
                found[start] = replace(reading.period, floating=True)
        return found

    def _readings(self, folded: str, anchor: date | None, undated: bool = False) -> list[Reading]:
        spans = self._times.scan(folded, anchor, undated)
        found: list[Reading] = []
        floor, at, count = -1, 0, len(spans)
        numbers = self._numbers
        search = numbers.search
        span = spans[0] if spans else _NO_TIME
        begin, stop = span[:2]
        match = search(folded)
        while match:
            start, end = match.start(), end_of(match)
            while stop <= start:
                floor = self._time(folded, span, found, floor)
                at += 1
                span = spans[at] if at < count else _NO_TIME
                begin, stop = span[:2]
            if end <= begin:
                reading = numbers.read(folded, match, floor)
            elif start < begin or end == stop:
                reading = self._beside(folded, match, end, span, floor)
            else:
                reading, end = None, max(end, stop)  # within a time stands no other figure
            if reading is not None and reading[0] >= floor:
                floor = reading[1]
                found.append(reading)
                while begin < floor:  # the number is longer and begins earlier: 第12年
                    at += 1
                    span = spans[at] if at < count else _NO_TIME
                    begin, stop = span[:2]
            match = search(folded, end if end > floor else floor)
        for span in spans[at:]:
            floor = self._time(folded, span, found, floor)
        return found

    def _alone(self, text: str) -> list[Reading]:
        """The figures of a text by itself."""
        return self._readings(fold(text), None)

    def _time(self, folded: str, span: TimeSpan, found: list[Reading], floor: int) -> int:
        start, end = span[:2]
        if start < floor:
            return floor
        found.append(self._timed.read(folded, span))
        return end

    def _beside(self, folded: str, match: re.Match[str], end: int, span: TimeSpan, floor: int) -> Reading | None:
        """The number at a match that meets a time: an ordinal wins over it, else what stands before it is read."""
        start = match.start()
        if start == span.start and end == span.end and "点零" in folded[start:end]:
            return self._numbers.read(folded, match, floor)  # no clock says 零点零一
        if start >= span.start:
            return None
        if match.lastgroup == "ordinal":
            return self._numbers.read(folded, match, floor)
        return self._numbers.again(folded, start, span.start, floor)


def _figure(found: Reading, start: int, end: int, text: str) -> Figure:
    """The figure of a reading; the class itself would look at sixteen arguments by name."""
    begin, stop, kind, value, place, low, high, low_open, high_open, unit, hedge, period, duration, turned = found
    return _tuple(Figure, (
        start, end, text, kind, (begin, stop), value, place, low, high, low_open, high_open, unit, hedge, period, duration, turned,
    ))  # fmt: skip
