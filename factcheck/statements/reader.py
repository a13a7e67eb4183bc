"""Figures in their sentences become statements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from factcheck.figures.fold import fold
from factcheck.model import Document, Figure, Function, Grain, Kind, Period, Role, Statement
from factcheck.statements.anchors import attach
from factcheck.statements.carried import Carried, narrower
from factcheck.statements.cells import with_cells
from factcheck.statements.crossings import attach_crossings
from factcheck.statements.cues import Cue
from factcheck.statements.listed import date_listed, name_listed
from factcheck.statements.metric import Metrics
from factcheck.statements.segment import Segmenter
from factcheck.statements.view import SentenceView
from factcheck.statements.words import Words

_CHANGES = (Function.RATE, Function.DELTA)
_PLAIN = (Function.LEVEL, Function.TIMES)  # what a figure does when no word beside it says otherwise


class StatementReader:
    """Reads what each figure of a document measures."""

    def __init__(self, words: Words, segmenter: Segmenter | None = None) -> None:
        self._words = words
        self._segmenter = segmenter or Segmenter()
        self._metrics = Metrics(words, self._segmenter)

    def read(
        self, document: Document, figures: Sequence[Figure], floating: Mapping[int, Period] | None = None
    ) -> tuple[Statement, ...]:
        """A statement for every figure, in order; `floating` has periods for figures whose year is not fixed, by start."""
        if not figures:
            return ()
        folded = fold(document.flow)
        self._segmenter.prepare(folded)
        statements: list[Statement] = []
        carried = Carried()
        for index, group in groupby(figures, key=lambda f: document.sentence_at(f.at[0])):
            sentence = document.sentences[index]
            carried = carried.entering(document.paragraphs[sentence.paragraph].section)
            if self._words.breaks_down.match(folded, sentence.start):
                carried = carried.back()
            told, role = [_told(f, floating or {}) for f in group], document.paragraphs[sentence.paragraph].role
            (read_figures, periods), span = zip(*told, strict=True), (sentence.start, sentence.end)
            view = SentenceView(self._words, folded, span, read_figures, periods, role is Role.HEADING)
            found = self._sentence(view, index, carried)
            found = [_cell(s) if role is Role.ROW or document.in_row(s.figure.at[0]) else s for s in found]
            listed = name_listed(self._words, folded, date_listed(self._words, folded, found))
            attached = attach(self._words, folded, listed)
            read = self._with_real(attach_crossings(self._words, folded, attached))
            statements += read
            carried = carried.after(read, document.date, self._words.earlier)
        return tuple(with_cells(document, self._words, statements))

    def _sentence(self, view: SentenceView, index: int, carried: Carried) -> list[Statement]:
        found: list[Statement] = []
        period, when = carried.period, carried.when
        for i, figure in enumerate(view.figures):
            if figure.kind is Kind.PERIOD and not view.is_reference(i) and not view.is_aside(i):
                kept, printed = period, view.periods[i]
                period = narrower(kept, printed, view.opens(i))
                when = when if kept is not None and period == kept != printed else figure
            previous = found[-1] if found else None
            cue = _joined_cue(view, i, previous)
            metric, subject, name = self._metrics.of(view.parts_left(i), view.parts_beside(i))
            named = _naming(found)
            found.append(
                Statement(
                    figure=figure,
                    sentence=index,
                    clause=view.clause(i),
                    metric=metric or (named.metric if named else None),
                    name=name or (named.name if named else None),
                    subject=subject or (named.subject if named else carried.subject),
                    period=view.periods[i] if figure.kind is Kind.PERIOD else _own_period(view, i, cue) or period,
                    basis=_basis(view, i, cue, previous, period),
                    scope=view.scope(i),
                    function=cue.function,
                    direction=cue.direction,
                    whole=cue.whole,
                    among=view.among(i),
                    when=when,
                    unnamed=metric is None,
                )
            )
        return found

    def _with_real(self, statements: list[Statement]) -> list[Statement]:
        """Marks changes of metrics whose growth is quoted at constant prices, unless they are said to be nominal."""
        metrics = {s.figure.start: s.metric or "" for s in statements}
        return [
            replace(s, scope=s.scope | {"real"})
            if s.function in _CHANGES
            and "nominal" not in s.scope
            and any(
                self._words.real_metrics.search(m)
                for m in (s.metric or "", metrics.get(s.of.start, "") if s.of else "")
            )
            else s
            for s in statements
        ]


def _naming(found: Sequence[Statement]) -> Statement | None:
    """The last statement that may name the figure after it: 进出口4.45万亿元，已连续3个月超过4万亿元 is not of 连续."""
    return next((s for s in reversed(found) if s.figure.kind is not Kind.DURATION), None)


def _cell(statement: Statement) -> Statement:
    """A figure in a row: what its 其中 is among stands in another row."""
    return replace(statement, among=None, scope=statement.scope - {"among"})


def _told(figure: Figure, floating: Mapping[int, Period]) -> tuple[Figure, Period | None]:
    """A figure with the period it prints, in a stand-in year where the text fixes none."""
    period = figure.period
    if period is not None and period.begin is None:
        period = floating.get(figure.start, period)
    return figure, period


def _own_period(view: SentenceView, i: int, cue: Cue) -> Period | None:
    """The period that only this figure is of, being named for comparison: 由2008年的8600亿元增长到."""
    if i and cue.function in (Function.LEVEL, Function.BASE) and view.is_reference(i - 1):
        return view.periods[i - 1] if view.figures[i - 1].kind is Kind.PERIOD else None
    return None


def _joined_cue(view: SentenceView, i: int, previous: Statement | None) -> Cue:
    """A figure's cue; one of a list does what the figure before it does."""
    cue = view.cue(i)
    same_kind = previous is not None and previous.figure.kind is view.figures[i].kind
    bare = cue.function in _PLAIN or (cue.function is Function.OTHER and view.figures[i].kind is Kind.POINTS)
    if bare and previous is not None and same_kind and view.joined(i):
        return Cue(previous.function, previous.direction, previous.whole)
    if cue.function is Function.LEVEL and view.stands_for_earlier(i):
        return Cue(Function.BASE)
    if cue.function is Function.LEVEL and previous is not None and view.says_again(i):
        again = {Function.DELTA: (Kind.PERCENT, Function.RATE), Function.RATE: (Kind.QUANTITY, Function.DELTA)}
        kind, function = again.get(previous.function, (None, Function.LEVEL))
        if view.figures[i].kind is kind and (function is Function.RATE or not view.in_bracket(i)):
            return Cue(function, previous.direction)
    return cue


def _basis(view: SentenceView, i: int, cue: Cue, previous: Statement | None, now: Period | None) -> str | None:
    if cue.function not in _CHANGES:
        return None
    own = view.basis(i)
    if own is None and previous and previous.function is cue.function and view.joined(i):
        return previous.basis
    if own == "earlier" and i and view.is_reference(i - 1) and _is_year_after(now, view.periods[i - 1]):
        return "yoy"  # 2021年，比2020年增长
    return own


def _is_year_after(now: Period | None, then: Period | None) -> bool:
    """Whether two stretches of time are the same days of two years, one after the other."""
    if now is None or then is None or now.floating is not then.floating or now.grain is Grain.DAY:
        return False
    ends = (now.begin, then.begin), (now.finish, then.finish)
    return all(a and b and (a.year, a.month) == (b.year + 1, b.month) for a, b in ends)
