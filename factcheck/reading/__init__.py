"""From bytes to documents: formats, encodings, layout."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812

from factcheck.model import Document
from factcheck.reading.files import walk
from factcheck.reading.layout import lay_out
from factcheck.reading.source import read

__all__ = ["from_text", "load", "walk"]


def load(path: str, date: Date | None = None) -> Document:
    """The document in a file, or on standard input for `-`; `date` overrides what the text says.

    Raises: InputError naming the input, for whatever keeps it from being read as text.
    """
    name, text, encoding = read(path)
    return lay_out(text, name, encoding, date)


def from_text(text: str, path: str = "<text>", date: Date | None = None) -> Document:
    """The document a text makes, as though read from `path`."""
    return lay_out(text, path, "utf-8", date)
