"""Times: dates, stretches of the calendar and lengths, absolute and relative to the publication date."""

from factcheck.figures.times.reader import TimeReader
from factcheck.figures.times.span import TimeSpan
from factcheck.figures.times.words import TimeWords, load_times

__all__ = ["TimeReader", "TimeSpan", "TimeWords", "load_times"]
