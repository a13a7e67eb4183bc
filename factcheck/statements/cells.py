"""What the cells of a table measure: the label of the row, the head of the column, and the unit said of either."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.figures.fold import fold
from factcheck.model import Document, Figure, Function, Kind, Row, Statement, Table, Unit
from factcheck.statements.words import Words

_UNIT = re.compile(r"单位[：:]?([^\s）)，,。；;]{1,8})")
_BRACKET = re.compile(r"[（(]([^（）()]{1,10})[）)]")
_NUMBERED = re.compile(
    r"^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．]|^[（(][一二三四五六七八九十\d]{1,2}[）)]|^[①-⑳]"
)
_BAR = re.compile(r"[|│┃｜\t]")
_TIME = re.compile(r"(?:19|20)\d\d[\d年月日季度末上下半前至～~./—–-]*(?:年度?|度|末)?")
_SCALES = {
    "": 1,
    "十": 10,
    "百": 10**2,
    "千": 10**3,
    "万": 10**4,
    "十万": 10**5,
    "百万": 10**6,
    "千万": 10**7,
    "亿": 10**8,
}
_SCALED = re.compile(r"((?:十|百|千)?万|百|千|十|亿|)([^\d百千万亿]{1,6})$")
_PERCENT = Unit("%", "ratio")
_VALUED = (Kind.NUMBER, Kind.QUANTITY, Kind.PERCENT)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Column:
    """What stands over a column: its words, the one period among them, and the unit."""

    words: str = ""
    period: Figure | None = None
    unit: str | None = None


def with_cells(document: Document, words: Words, statements: Sequence[Statement]) -> list[Statement]:
    """The statements, those of cells with the names that their table gives them, None where it does not."""
    if not document.tables:
        return list(statements)
    namer = _Namer(document, fold(document.flow), words, statements, [s.figure.at[0] for s in statements])
    found = list(statements)
    for table in document.tables:
        for i, statement in namer.named(table):
            found[i] = statement
    return found


@dataclass(frozen=True)
class _Namer:
    document: Document
    folded: str
    words: Words
    statements: Sequence[Statement]
    starts: Sequence[int]

    def named(self, table: Table) -> Iterable[tuple[int, Statement]]:
        """The statements of the cells of a table that print one figure, each with its place among all."""
        columns = [self._column(spans) for spans in table.columns]
        caption = self._caption(table)
        said = _UNIT.search(" ".join(self.folded[a:b] for a, b in table.heads))
        for row in table.rows:
            over = columns if len(row.cells) == len(columns) else [Column()] * len(row.cells)
            for span, column in zip(row.cells, over, strict=True):
                i = bisect_left(self.starts, span[0])
                if i == bisect_left(self.starts, span[1]) - 1 and self.statements[i].figure.kind in _VALUED:
                    yield i, self._cell(self.statements[i], row, column, caption, said[1] if said else None)

    def _cell(self, s: Statement, row: Row, column: Column, caption: str | None, unit: str | None) -> Statement:
        label, dated = self._label(row), self._times(row.label)
        group = self._clean(self.folded[slice(*row.group)]) if row.group else ""
        when = column.period if not dated else dated[0] if len(dated) == 1 and column.period is None else None
        text = self.folded[slice(*row.label)]
        printed = s.figure.unit is not None or s.figure.kind is not Kind.NUMBER
        own = _bracketed(text) or column.unit
        said = f"{text}{column.words}"
        function = self._function(said)
        return replace(
            s,
            metric=(column.words if dated else label) or None,
            name=f"{group}{label}{column.words}" or None,
            subject=caption,
            period=when.period if when else None,
            when=when,
            function=function,
            direction=0,
            basis=None,
            of=None,
            whole=None,
            unnamed=not label,
            unit=None if printed else self._unit(own or (unit if function is Function.LEVEL else None)),
        )

    def _column(self, spans: Sequence[Span]) -> Column:
        times = [f for span in spans for f in self._times(span)]
        text = "".join("".join(self.folded[a:b].split()) for a, b in spans)
        same = {f.period for f in times}
        period = times[0] if len(same) == 1 and not self.words.earlier.search(text) else None
        return Column(_BRACKET.sub("", _TIME.sub("", text)), period, _bracketed(text))

    def _times(self, span: Span) -> list[Figure]:
        inside = self.statements[bisect_left(self.starts, span[0]) : bisect_left(self.starts, span[1])]
        return [s.figure for s in inside if s.figure.kind is Kind.PERIOD and s.figure.period is not None]

    def _label(self, row: Row) -> str:
        return self._clean(_BAR.split(self.folded[slice(*row.label)])[-1])

    def _clean(self, text: str) -> str:
        """A label without its number, its unit, and what says how it goes into a sum (其中：, 减：)."""
        text = "".join(text.split())
        while text != (bare := self.words.row_lead.sub("", _NUMBERED.sub("", text)).lstrip("：:")):
            text = bare
        return _BRACKET.sub("", _TIME.sub("", text)).strip("：:、，")

    def _caption(self, table: Table) -> str | None:
        """The last line above a table that is neither a row nor only its unit."""
        for a, b in reversed(table.heads):
            text = self.folded[a:b].strip()
            if not _BAR.search(text) and not _UNIT.match(text.lstrip("（(")):
                return text[-60:]
        return None

    def _function(self, said: str) -> Function:
        if self.words.share_heads.search(said):
            return Function.SHARE
        return Function.RATE if self.words.change_heads.search(said) else Function.LEVEL

    def _unit(self, said: str | None) -> Unit | None:
        """The unit of that name, as figures of the document have it."""
        if said in ("%", "％"):
            return _PERCENT
        found = _SCALED.fullmatch(said or "")
        if found is None:
            return None
        scale, symbol = Fraction(_SCALES[found[1]]), found[2].removeprefix("人民币") or found[2]
        known = (s.figure.unit for s in self.statements if s.figure.unit and s.figure.unit.symbol == symbol)
        unit = next(known, Unit(symbol, symbol))
        return replace(unit, symbol=f"{found[1]}{symbol}", scale=unit.scale * scale)


def _bracketed(text: str) -> str | None:
    """The unit at the end of a label or head: 收入（元）."""
    found = _BRACKET.findall(text)
    said = found[-1] if found else None
    return said if said and (said in "%％" or _SCALED.fullmatch(said)) else None
