"""Mistakes gathered while reading on, so that all of a pack are reported at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from factcheck.model import RuleError
from factcheck.rulebook.source import Value

S = TypeVar("S")
R = TypeVar("R")


class Faults:
    """The mistakes of one thing that is read."""

    def __init__(self) -> None:
        self._found = RuleError([])

    def __bool__(self) -> bool:
        return bool(self._found.problems)

    def take(self, read: Callable[[S], R], source: S, default: R) -> R:
        """What is read from a source; the default, and its mistakes noted, where it has any."""
        try:
            return read(source)
        except RuleError as error:
            self.note(error)
            return default

    def get(self, fields: Mapping[str, Value], name: str, read: Callable[[Value], R], default: R) -> R:
        """What is read from a field; the default where there is none or where it has mistakes."""
        return self.take(read, fields[name], default) if name in fields else default

    def note(self, error: RuleError) -> None:
        """Add the mistakes of an error."""
        self._found = RuleError([*self._found.problems, *error.problems])

    def stop(self) -> None:
        """Raise a RuleError with every mistake noted, if there is any."""
        if self:
            raise self._found
