"""The one error tree: whatever goes wrong in a room leaves it as one of these."""

from __future__ import annotations

from dataclasses import dataclass


class FactcheckError(Exception):
    """Base of every error the package raises on purpose."""


@dataclass(unsafe_hash=True)  # not frozen: Python itself sets __traceback__ where an error crosses a with block
class InputError(FactcheckError):
    """An input that could not be read; names the input, and the place in it where there is one."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in a rule pack; `line` and `column` count from 1."""

    path: str
    line: int
    column: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.reason}"


class RuleError(FactcheckError):
    """A rule pack with mistakes; `problems` holds every one of them, in file order."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))
