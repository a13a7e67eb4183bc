"""Mistakes gathered while reading on, so that all of a pack are reported at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from factcheck.model import Problem, RuleError
from factcheck.rulebook.source import Value

S = TypeVar("S")
R = TypeVar("R")


class Faults:
    """The mistakes of one thing that is read."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    def __bool__(self) -> bool:
        return bool(self._problems)

    def take(self, read: Callable[[S], R], source: S) -> R | None:
        """What is read from a source; None, and its mistakes noted, where it has any."""
        try:
            return read(source)
        except RuleError as error:
            self.note(error)
            return None

    def get(self, fields: Mapping[str, Value], name: str, read: Callable[[Value], R]) -> R | None:
        """What is read from a field; None where there is none or where it has mistakes."""
        return self.take(read, fields[name]) if name in fields else None

    def every(self, read: Callable[[S], R], sources: Iterable[S]) -> list[R]:
        """What is read from each of some sources, without those that have mistakes."""
        found = []
        for source in sources:
            try:
                found.append(read(source))
            except RuleError as error:
                self.note(error)
        return found

    def note(self, error: RuleError) -> None:
        """Add the mistakes of an error."""
        self._problems += error.problems

    def add(self, problem: Problem) -> None:
        """Add a mistake."""
        self._problems.append(problem)

    def note_at(self, value: Value, reason: str, offset: int = 0) -> None:
        """Add a mistake at a value, or so many characters into its text."""
        self.add(value.problem(reason, offset))

    def stop(self) -> None:
        """Raise a RuleError with every mistake noted, if there is any."""
        if self:
            raise RuleError(self._problems)
