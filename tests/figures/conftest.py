"""The reader under test, built once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from factcheck.figures.lexicon import load_lexicon
from factcheck.figures.reader import FigureReader
from factcheck.model import Figure
from factcheck.reading import from_text
from factcheck.rulebook.place import shipped_rules

Read = Callable[[str], tuple[Figure, ...]]


@pytest.fixture(scope="session")
def figure_reader() -> FigureReader:
    return FigureReader(load_lexicon(shipped_rules()))


@pytest.fixture(scope="session")
def read(figure_reader: FigureReader) -> Read:
    return lambda text: figure_reader.read(from_text(text, date=date(2021, 5, 6)))


@pytest.fixture(scope="session")
def only(read: Read) -> Callable[[str], Figure]:
    """The one figure of a text that holds one."""

    def one(text: str) -> Figure:
        (figure,) = read(text)
        return figure

    return one
