"""Rows that make up another by their names: 资产总计 is 负债合计 and 股东权益合计, wherever in a table they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.relations.tables.cell import Cell, Line, values
from factcheck.relations.tables.evidence import of_sum
from factcheck.relations.tables.grid import Grid
from factcheck.relations.tables.totals import Total
from factcheck.rulebook.source import read_yaml

_NAMED = 2.0  # digits that must agree in other columns before a cell is held to the names


@dataclass(frozen=True, slots=True)
class Account:
    """The names that the row of a total may have, and those of the row of each part."""

    whole: frozenset[str]
    parts: tuple[frozenset[str], ...]


def load_accounts(rules: Path) -> tuple[Account, ...]:
    """Read the list `accounts` of lexicon/partitions.yaml; RuleError names file, line and column of a mistake."""
    fields = read_yaml(rules / "lexicon" / "partitions.yaml").fields()
    return tuple(
        Account(frozenset(f["whole"].texts()), tuple(frozenset(part.texts()) for part in f["parts"].items()))
        for f in (item.fields() for item in fields["accounts"].items())
    )


def account_sums(grid: Grid, accounts: Sequence[Account]) -> Iterator[tuple[Cell, tuple[Cell, ...]]]:
    """The cells of rows that are totals by name, each with those of its parts.

    That a sum holds is worth saying wherever it does; that it does not, only where other columns prove that names like these
    are meant: a growth rate in a column of its own adds up to nothing.
    """
    labels = [_label(row) for row in grid.rows]
    for account in accounts:
        for total in _totals(grid.rows, labels, account):
            for place, target in enumerate(grid.rows[total.target]):
                parts = tuple(c for p in total.parts if (c := grid.rows[p][place]) is not None)
                if target is not None and (_holds(total, place) or total.speaks(grid.rows, place)):
                    yield target, parts


def _totals(rows: Sequence[Line], labels: Sequence[str], account: Account) -> Iterator[Total]:
    """A total for a row of the whole's name, with the nearest row of each part's."""
    for target in (i for i, label in enumerate(labels) if label in account.whole):
        named = [[i for i, label in enumerate(labels) if label in names] for names in account.parts]
        parts = tuple(min(found, key=lambda i: abs(i - target)) for found in named if found)
        if len(parts) == len(account.parts):
            yield Total(target, parts, of_sum(rows, target, parts, _NAMED))


def _holds(total: Total, place: int) -> bool:
    digits = total.evidence.places[place]
    return digits is not None and digits > 0


def _label(row: Line) -> str:
    """What the cells of a row measure."""
    return next((c.statement.metric for c in values(row) if c.statement and c.statement.metric), "")
