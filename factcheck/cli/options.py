"""The options' values, read from what is typed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

import typer


class Format(StrEnum):
    """How a report is written."""

    TABLE = "table"
    CONCISE = "concise"
    JSON = "json"


class FiguresFormat(StrEnum):
    """How figures are written."""

    TABLE = "table"
    JSON = "json"


class CoverageFormat(StrEnum):
    """How coverage is written."""

    TABLE = "table"
    TEXT = "text"
    JSON = "json"


class FailOn(StrEnum):
    """From which severity on an inconsistency makes the exit status 1."""

    NOTICE = "notice"
    WARNING = "warning"
    ERROR = "error"
    NEVER = "never"


class Color(StrEnum):
    """Whether output carries ANSI styles."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


_Choice = TypeVar("_Choice", bound=StrEnum)


def choice(values: type[_Choice]) -> Callable[[str], _Choice]:
    """A parser of one of the values, with a message in Chinese for any other."""

    def parse(text: str) -> _Choice:
        try:
            return values(text)
        except ValueError:
            raise typer.BadParameter(f"“{text}”应为 {'、'.join(values)} 之一") from None

    parse.__name__ = "|".join(values)
    return parse


def day(text: str | date) -> date:
    """A parser of YYYY-MM-DD."""
    try:
        if isinstance(text, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"没有“{text}”这一天") from None
    raise typer.BadParameter(f"“{text}”应写作 YYYY-MM-DD，如 2020-11-12")


@dataclass(frozen=True, slots=True)
class Place:
    """A line, and perhaps a column in it, both from 1."""

    line: int
    column: int | None


def place(text: str | Place) -> Place:
    """A parser of LINE or LINE:COL."""
    found = re.fullmatch(r"([1-9][0-9]{0,8})(?::([1-9][0-9]{0,8}))?", text) if isinstance(text, str) else None
    if found is None:
        raise typer.BadParameter(f"“{text}”应写作 行 或 行:列，如 12 或 12:30")
    return Place(int(found[1]), int(found[2]) if found[2] else None)
