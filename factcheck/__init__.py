"""Numeric fact checker for Chinese news: every printed figure found, every derived one recomputed."""

from __future__ import annotations

from datetime import date as _date
from functools import lru_cache
from typing import TYPE_CHECKING

# The room of this name is imported first: imported later, it would take the place of the function below.
import factcheck.figures  # noqa: F401
from factcheck.model import FactcheckError, Figure, InputError, Report, RuleError

if TYPE_CHECKING:
    from factcheck.checker import Checker

__version__ = "0.1.0"
__all__ = [
    "Checker",
    "FactcheckError",
    "Figure",
    "InputError",
    "Report",
    "RuleError",
    "__version__",
    "check",
    "figures",
]


def check(text: str, date: _date | str | None = None) -> Report:
    """Check one text by the shipped rules; `date` is its publication date, ISO 8601 if a text.

    Example: `factcheck.check("…").findings`
    """
    return _checker(_as_date(date)).check(text)


def figures(text: str, date: _date | str | None = None) -> tuple[Figure, ...]:
    """The figures of one text, in order; `text[f.start:f.end] == f.text`.

    Example: `factcheck.figures("58.3万笔/秒")[0].value == 583000`
    """
    return _checker(_as_date(date)).figures(text)


def _as_date(date: _date | str | None) -> _date | None:
    return _date.fromisoformat(date) if isinstance(date, str) else date


@lru_cache(maxsize=8)
def _checker(date: _date | None) -> Checker:
    from factcheck.checker import Checker

    return Checker(date=date)


def __getattr__(name: str) -> object:
    # The rooms are loaded when they are used, so that `factcheck --version` is instant.
    if name == "Checker":
        from factcheck.checker import Checker

        return Checker
    raise AttributeError(f"module 'factcheck' has no attribute '{name}'")
