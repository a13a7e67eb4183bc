"""The cells that a table proves to belong together, by the part each plays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from factcheck.model import Document, Function, Statement, Unit
from factcheck.relations.tables.accounts import Account, account_sums
from factcheck.relations.tables.alone import quoted_alone
from factcheck.relations.tables.cell import Cell, Line, values
from factcheck.relations.tables.derived import Change, changes, derived
from factcheck.relations.tables.grid import Grid, grids
from factcheck.relations.tables.index import Index
from factcheck.relations.tables.listed import as_grid, ratios_of_lists
from factcheck.relations.tables.means import means
from factcheck.relations.tables.outside import shares_outside
from factcheck.relations.tables.products import products
from factcheck.relations.tables.prose import borne_percents
from factcheck.relations.tables.quotes import LISTED, STRANGE, lists, quotes, rows_as_lists, runs
from factcheck.relations.tables.ratios import Ratio, ratios
from factcheck.relations.tables.series import Series, series, shifted
from factcheck.relations.tables.shares import Share, shares
from factcheck.relations.tables.sums import Bond, among, column_sums, summed
from factcheck.relations.tables.totals import totals
from factcheck.statements import Words

_PERCENT = Unit("%", "ratio")
_RATIO = {
    "growth": ("change-current", "change-base"),
    "quotient": ("ratio-over", "ratio-under"),
    "margin": ("margin-part", "margin-whole"),
}
_BORNE = {
    "growth": ("derived-current", "derived-base"),
    "share": ("listed-part", "listed-whole"),
    "margin": ("margin-part", "margin-whole"),
    "points": ("points-current", "points-base"),
}
_LISTED = {"growth": ("derived-current", "derived-base"), "share": ("listed-part", "listed-whole")}


@dataclass(frozen=True)
class Bonds:
    """What fills a role for a cell, all by the places of their figures; `told` has the cells with sign and unit."""

    found: dict[tuple[str, int], tuple[int, ...]] = field(default_factory=dict)  # parts taken off have a minus sign
    told: dict[int, Statement] = field(default_factory=dict)
    quoted: dict[int, Statement] = field(default_factory=dict)
    # The cells that lists quote, those among them that differ by the last digit as well, which are held to nothing.
    listed: dict[int, Statement] = field(default_factory=dict)
    named: dict[int, list[tuple[int, ...]]] = field(default_factory=lambda: defaultdict(list))  # parts told by name
    # The levels that changes and listed percents of running text follow from.
    derived: dict[tuple[str, int], Statement] = field(default_factory=dict)

    @classmethod
    def of(
        cls, document: Document, statements: Sequence[Statement], words: Words, accounts: Sequence[Account]
    ) -> Bonds:
        """The bonds of a document's tables."""
        bonds, found = cls(), grids(document, statements)
        for grid in found:
            bonds._add(grid, words, accounts)
        running = [s for s in statements if not any(t.spans(s.figure.at[0]) for t in document.tables)]
        bonds._read(running, found, words, document.flow)
        return bonds

    def _read(self, running: Sequence[Statement], found: Sequence[Grid], words: Words, flow: str) -> None:
        """Add what figures of running text follow from, or quote."""
        told = list(lists(running, flow))
        self._derive(derived(changes(running, flow), found, told))
        index = Index.of(found)
        if found:
            self._quote(found, told, index)
            for grid in found:
                self._keep(shares_outside(grid, self._shares(grid), index))
        for ratio in ratios_of_lists(told, found, flow):
            for role, level in zip(_LISTED[ratio.law], (ratio.over, ratio.under), strict=True):
                self.derived[role, ratio.percent.figure.start] = level
        known = {start for _, start in self.derived} | set(self.listed)
        rest = [s for s in running if s.figure.start not in known]
        for borne in borne_percents(rest, found, [as_grid(run) for run in told], self._totals(found), words, flow):
            for role, level in zip(_BORNE[borne.law], (borne.over, borne.under), strict=True):
                self.derived[role, borne.percent.figure.start] = level
        if found:
            self._quote_alone([run[0] for run in runs(running, flow, LISTED) if len(run) == 1], index, flow)

    def _totals(self, found: Sequence[Grid]) -> list[tuple[int, int]]:
        """The rows that are proven to be totals."""
        return [
            (g, r)
            for g, grid in enumerate(found)
            for r, row in enumerate(grid.rows)
            if any(("column-parts", _start(c)) in self.found for c in values(row))
        ]

    def _derive(self, found: Iterable[tuple[Change, Statement, Statement]]) -> None:
        """Add the levels of changes; a level reached that a cell prints as well is held to that cell.

        Two levels of one sentence are of two things: 产销量分别为962.5万辆和962万辆.
        """
        for change, current, base in found:
            reached = change.amount if change.reached else current
            if reached.sentence != current.sentence:
                self.quoted.setdefault(reached.figure.start, current)
            for start in (change.amount.figure.start, change.rate.figure.start):
                self.derived["derived-current", start], self.derived["derived-base", start] = reached, base

    def _quote(self, found: Sequence[Grid], told: Sequence[Sequence[Statement]], index: Index) -> None:
        for quote in quotes(told, index):
            self.listed[quote.figure.figure.start] = quote.cell
            if quote.said:
                self.quoted[quote.figure.figure.start] = quote.cell
        for quote in quotes(rows_as_lists(found), index, STRANGE):
            if quote.said and quote.cell.figure.start < quote.figure.figure.start:
                self.quoted.setdefault(quote.figure.figure.start, quote.cell)

    def _quote_alone(self, figures: Iterable[Statement], index: Index, flow: str) -> None:
        """Add the cells that figures quote which no list proves."""
        for quote in quoted_alone(figures, index, flow):
            self.quoted.setdefault(quote.figure.figure.start, quote.cell)
            if quote.figure.function is Function.SHARE:
                self.listed.setdefault(quote.figure.figure.start, quote.cell)

    def role(self, name: str, statement: Statement) -> tuple[Statement, ...]:
        """What fills a role for a cell, or the cell that a figure quotes; nothing where no table proves it."""
        if name == "quoted-cell":
            cell = self.quoted.get(statement.figure.start)
            return (cell,) if cell is not None else ()
        if (name, statement.figure.start) in self.derived:
            return (self.derived[name, statement.figure.start],)
        return tuple(self._signed(start) for start in self.found.get((name, statement.figure.start), ()))

    def named_parts(self, statement: Statement) -> Iterator[tuple[Statement, ...]]:
        """Each list of parts that the names of rows tell for a total."""
        for starts in self.named.get(statement.figure.start, ()):
            yield tuple(map(self._signed, starts))

    def _signed(self, start: int) -> Statement:
        told = self.told[abs(start)]
        return told if start >= 0 else replace(told, direction=-1 if told.direction >= 0 else 0)

    def _add(self, grid: Grid, words: Words, accounts: Sequence[Account]) -> None:
        for total, parts in account_sums(grid, accounts):
            self._tell(total, *parts)
            self.named[_start(total)].append(tuple(map(_start, parts)))
        percents: list[Line] = []
        self._keep(_bonds(grid, words, percents))
        for lines in (grid.columns, grid.rows):
            self._multiply(lines)
        for cell in (c for line in percents for c in values(line)):
            if cell.statement is not None and not cell.is_percent and _start(cell) in self.told:
                self.told[_start(cell)] = replace(cell.statement, unit=_PERCENT)

    def _multiply(self, lines: Sequence[Line]) -> None:
        """Add the factors of products, the second in the unit that makes it a factor."""
        for product in products(lines):
            for place, (whole, one, two) in enumerate(product.cells(lines)):
                if whole and one and two and one.statement and two.statement and product.evidence.proves(place):
                    self.derived["factor-first", _start(whole)] = one.statement
                    self.derived["factor-second", _start(whole)] = replace(two.statement, unit=product.unit)

    def _keep(self, bonds: Iterable[Bond]) -> None:
        for name, cell, role in bonds:
            self._tell(cell, *role)
            self.found.setdefault(
                (name, _start(cell)), tuple(c.sign * _start(c) for c in role if c.statement is not None)
            )

    def _shares(self, grid: Grid) -> set[int]:
        """The columns that are known to be shares."""
        return {
            i
            for row in grid.rows
            for i, c in enumerate(row)
            if c is not None and ("share-part", _start(c)) in self.found
        }

    def _tell(self, *cells: Cell) -> None:
        self.told.update({c.statement.figure.start: c.statement for c in cells if c.statement is not None})


def _bonds(grid: Grid, words: Words, percents: list[Line]) -> Iterator[Bond]:
    """The bonds of a grid; lines that turn out to be in per cent are added to `percents`."""
    rows, columns = grid.rows, grid.columns
    sums = totals(rows, grid.named(words.totals))
    for share in shares(columns, [*(t.target for t in sums), len(rows) - 1]):
        percents.append(columns[share.share])
        yield from _share(columns, share)
    for lines in (columns, rows):
        for ratio in ratios(lines):
            percents += [lines[ratio.target]] if ratio.percent else []
            yield from _ratio(lines, ratio)
    for growth in series(rows):
        percents.append(rows[growth.target])
        yield from _growth(rows, growth)
    yield from column_sums(grid, words, sums)
    yield from among(grid, words)
    yield from means(grid, words)
    for total in totals(columns, ()):
        yield from summed("row-parts", columns, total)


def _ratio(lines: Sequence[Line], ratio: Ratio) -> Iterator[Bond]:
    over, under = _RATIO[ratio.law.name]
    for place, cell in enumerate(lines[ratio.target]):
        if ratio.evidence.proves(place):
            yield from _pair(cell, (over, lines[ratio.over][place]), (under, lines[ratio.under][place]))
        elif ratio.from_loss(lines, place):
            yield from _pair(cell, ("loss-current", lines[ratio.over][place]), ("loss-base", lines[ratio.under][place]))


def _growth(rows: Sequence[Line], growth: Series) -> Iterator[Bond]:
    before = shifted(rows[growth.level], growth.step)
    for place, cell in enumerate(rows[growth.target]):
        if growth.evidence.proves(place):
            yield from _pair(cell, ("change-current", rows[growth.level][place]), ("change-base", before[place]))


def _share(columns: Sequence[Line], share: Share) -> Iterator[Bond]:
    for place, cell in enumerate(columns[share.share]):
        if share.evidence.proves(place):
            level, whole = columns[share.level][place], columns[share.level][share.whole]
            yield from _pair(cell, ("share-part", level), ("share-whole", whole))


def _pair(claimed: Cell | None, *roles: tuple[str, Cell | None]) -> Iterator[Bond]:
    for name, cell in roles:
        if claimed is not None and cell is not None:
            yield name, claimed, (cell,)


def _start(cell: Cell) -> int:
    return cell.statement.figure.start if cell.statement is not None else -1
