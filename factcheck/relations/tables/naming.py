"""The cells that prose speaks of by name: 2021年管理费用较上年增长8.2% speaks of two cells of the row 管理费用."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.model import Document, Function, Statement, Table
from factcheck.relations.named import comparable
from factcheck.relations.periods import as_days
from factcheck.statements import Words

_SHORTEST = 2  # letters of a name
_TELLING = 4  # letters of a name that says by itself what the total of a table is
_ENDING = 2  # letters at the end of a name that say what sort of thing it is: 甲产品收入
_MOST = 4  # rows that may be meant

Days = tuple[date, date]
_Key = tuple[str, str, Function]


@dataclass(frozen=True, slots=True)
class NamedRow:
    """The cells of a row by the days they are of; `topic` is what else the table is said to be of."""

    label: str
    group: str
    topic: str
    is_total: bool
    start: int
    cells: Mapping[Days, Statement]

    def answers(self, name: str) -> bool:
        """Whether a name is that of the row."""
        if self.is_total and name != self.label:
            return name == self.group if self.group else len(name) >= _TELLING and name in self.topic
        if not self.label or not name.startswith(self.label):
            return False
        rest = name.removeprefix(self.label)
        return not rest or (len(rest) >= _ENDING and rest[-_ENDING:] in f"{self.group}{self.topic}")

    def at(self, days: Days | None) -> Statement | None:
        """The cell of some days, or of the last of them."""
        return (self.cells.get(days) or self.cells.get((days[1], days[1]))) if days else None


@dataclass(frozen=True)
class NamedRows:
    """The rows of a document whose cells have names and times."""

    rows: Sequence[NamedRow]
    words: Words

    @classmethod
    def of(cls, document: Document, statements: Sequence[Statement], words: Words) -> NamedRows:
        """The rows of all tables."""
        places = {s.figure.at: s for s in statements}
        return cls([row for table in document.tables for row in _rows(table, places, words)], words)

    def answering(self, names: Sequence[str | None], at: int) -> list[NamedRow]:
        """The rows that have one of some names: those before a place of the flow first, the nearest first."""
        told = {comparable(self.words, name) for name in names if name}
        wanted = [name for name in told if len(name) >= _SHORTEST]
        found = [row for row in self.rows if any(map(row.answers, wanted))]
        return sorted(found, key=lambda row: (row.start > at, abs(row.start - at)))[:_MOST]


def _rows(table: Table, places: Mapping[tuple[int, int], Statement], words: Words) -> Iterator[NamedRow]:
    """For each thing that a table measures, its cells; nothing of what it prints twice for one time."""
    found: dict[_Key, dict[Days, Statement]] = defaultdict(dict)
    twice: set[_Key] = set()
    for span in (span for row in table.rows for span in row.cells):
        cell = places.get(span) or places.get((span[0] + 1, span[1] - 1))
        days = as_days(cell.period) if cell is not None else None
        if cell is None or days is None or not cell.metric:
            continue
        key = (cell.metric, cell.name or "", cell.function)
        if found[key].setdefault(days, cell) is not cell:
            twice.add(key)
    for key, cells in found.items():
        if key not in twice:
            yield _row(key, cells, words)


def _row(key: _Key, cells: Mapping[Days, Statement], words: Words) -> NamedRow:
    metric, name, _ = key
    first = next(iter(cells.values()))
    group, _, over = name.partition(metric)
    return NamedRow(
        label=comparable(words, metric),
        group=comparable(words, group),
        topic=comparable(words, f"{first.subject or ''}{over}"),
        is_total=words.totals.search(metric) is not None,
        start=first.figure.at[0],
        cells=cells,
    )
