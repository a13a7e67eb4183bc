"""Figures in their sentences become statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from factcheck.figures.fold import fold
from factcheck.model import Document, Figure, Function, Grain, Kind, Period, Statement
from factcheck.statements.anchors import attach
from factcheck.statements.clauses import clauses
from factcheck.statements.cues import Cue, read_cue
from factcheck.statements.metric import Metrics
from factcheck.statements.segment import Segmenter
from factcheck.statements.words import Words

_SEPARATORS = frozenset("、和及与以及， ,")


class StatementReader:
    """Reads what each figure of a document measures."""

    def __init__(self, words: Words, segmenter: Segmenter | None = None) -> None:
        self._words = words
        self._segmenter = segmenter or Segmenter()

    def read(self, document: Document, figures: Sequence[Figure]) -> tuple[Statement, ...]:
        """A statement for every figure, in order."""
        if not figures:
            return ()
        folded = fold(document.flow)
        self._segmenter.prepare(folded)
        statements: list[Statement] = []
        scene = _Scene()
        by_sentence = groupby(figures, key=lambda f: document.sentence_at(f.at[0]))
        for index, group in by_sentence:
            sentence = document.sentences[index]
            scene = scene.entering(document.paragraphs[sentence.paragraph].section, sentence.paragraph)
            view = _SentenceView(self._words, folded, (sentence.start, sentence.end), tuple(group))
            read = self._with_real(attach(self._words, folded, self._sentence(view, index, scene)))
            statements += read
            scene = scene.after(read)
        return tuple(statements)

    def _sentence(self, view: _SentenceView, index: int, scene: _Scene) -> list[Statement]:
        metrics = Metrics(self._words, self._segmenter)
        found: list[Statement] = []
        period = scene.period
        for i, figure in enumerate(view.figures):
            if figure.kind is Kind.PERIOD and not view.is_reference(i):
                period = narrower(period, figure.period, view.opens(i))
            cue = view.cue(i)
            if cue.function is Function.LEVEL and found and view.joined(i):
                cue = Cue(found[-1].function, found[-1].direction) if found[-1].figure.kind is figure.kind else cue
            metric, subject = metrics.of(view.parts_left(i))
            previous = found[-1] if found else None
            found.append(
                Statement(
                    figure=figure,
                    sentence=index,
                    clause=view.clause(i),
                    metric=metric or (previous.metric if previous else None),
                    subject=subject or (previous.subject if previous else scene.subject),
                    period=figure.period if figure.kind is Kind.PERIOD else period,
                    basis=self._basis(view, i, cue, previous),
                    scope=view.scope(i),
                    function=cue.function,
                    direction=cue.direction,
                    whole=cue.whole,
                )
            )
        return found

    def _with_real(self, statements: list[Statement]) -> list[Statement]:
        """Marks changes of metrics whose growth is quoted at constant prices."""
        found = []
        for s in statements:
            level = next((o for o in statements if s.of and o.figure.start == s.of.start), s)
            changes = s.function in (Function.RATE, Function.DELTA)
            if changes and self._words.real_metrics.search(f"{level.metric or ''}{s.metric or ''}"):
                found.append(replace(s, scope=s.scope | {"real"}))
            else:
                found.append(s)
        return found

    def _basis(self, view: _SentenceView, i: int, cue: Cue, previous: Statement | None) -> str | None:
        if cue.function not in (Function.RATE, Function.DELTA):
            return None
        own = view.basis(i)
        if own is None and previous and previous.function is cue.function and view.joined(i):
            return previous.basis
        return own


class _Scene:
    """What carries over from the sentences before: period and subject, as far as a reader would carry them."""

    def __init__(
        self, section: int = -1, paragraph: int = -1, period: Period | None = None, subject: str | None = None
    ) -> None:
        self.section, self.paragraph, self.period, self.subject = section, paragraph, period, subject

    def entering(self, section: int, paragraph: int) -> _Scene:
        if section != self.section:
            return _Scene(section, paragraph)
        return _Scene(section, paragraph, self.period, self.subject)

    def after(self, read: Sequence[Statement]) -> _Scene:
        last = next((s.period for s in reversed(read) if s.figure.kind is not Kind.PERIOD), self.period)
        subject = next((s.subject for s in read if s.subject), self.subject)
        return _Scene(self.section, self.paragraph, last, subject)


class _SentenceView:
    """One sentence with its figures, and the text between them."""

    def __init__(self, words: Words, folded: str, span: tuple[int, int], figures: tuple[Figure, ...]) -> None:
        self.words, self.folded, self.figures = words, folded, figures
        self.clauses = clauses(folded, *span)
        self._home = [next((c for c in reversed(self.clauses) if c[0] <= f.at[0]), self.clauses[0]) for f in figures]

    def clause(self, i: int) -> tuple[int, int]:
        return self._home[i]

    def left(self, i: int) -> str:
        """Clause text left of a figure, from the figure before it."""
        start = self.clause(i)[0]
        if i:
            start = max(start, self.figures[i - 1].at[1])
        return self.folded[start : self.figures[i].at[0]]

    def right(self, i: int) -> str:
        end = max(self.clause(i)[1], self.figures[i].at[1])
        if i + 1 < len(self.figures):
            end = min(end, self.figures[i + 1].at[0])
        return self.folded[self.figures[i].at[1] : end]

    def cue(self, i: int) -> Cue:
        return read_cue(self.words, self.figures[i], self._left_past_times(i), self.right(i))

    def _left_past_times(self, i: int) -> str:
        # 比2019年增长5%: the period between the words is no figure of its own here.
        return self.left(i)

    def joined(self, i: int) -> bool:
        """Whether nothing but a list separator stands between a figure and the one before it."""
        between = self.folded[self.figures[i - 1].at[1] : self.figures[i].at[0]] if i else "-"
        return len(between) <= 3 and set(between) <= _SEPARATORS

    def is_reference(self, i: int) -> bool:
        """Whether a period is what something is compared with: 比2019年, 是2009年的."""
        return bool(self.words.reference.search(self.left(i)))

    def opens(self, i: int) -> bool:
        """Whether no measuring figure stands before a figure in its sentence."""
        return all(f.kind in (Kind.PERIOD, Kind.ORDINAL) for f in self.figures[:i])

    def parts_left(self, i: int) -> list[str]:
        """Clause parts left of a figure that hold no measuring figure, the nearest first."""
        return list(self._parts(i))

    def _parts(self, i: int) -> Iterator[str]:
        position = self.clauses.index(self.clause(i))
        stop = max((f.at[1] for f in self.figures[:i] if f.kind not in (Kind.PERIOD, Kind.ORDINAL)), default=0)
        times = [f.at for f in self.figures[:i] if f.kind is Kind.PERIOD]
        for start, end in reversed(self.clauses[: position + 1]):
            low, high = max(start, stop), min(end, self.figures[i].at[0])
            for a, b in reversed(times):
                if low <= a and b <= high:
                    yield self.folded[b:high]
                    high = a
            if low < high:
                yield self.folded[low:high]
            if start <= stop:
                return

    def basis(self, i: int) -> str | None:
        start = self.clause(i)[0]
        if i and self.figures[i - 1].kind is not Kind.PERIOD:
            start = max(start, self.figures[i - 1].at[1])
        found = list(self.words.base.finditer(self.folded, start, self.figures[i].at[0]))
        names = [self.words.base_names[m.group()] for m in found]
        return next((n for n in reversed(names) if n != "earlier"), names[-1] if names else None)

    def scope(self, i: int) -> frozenset[str]:
        """Qualifiers in the clause and, since the last measuring figure, before it; 其中 from anywhere before."""
        measured = [f.at[1] for f in self.figures[:i] if f.kind not in (Kind.PERIOD, Kind.ORDINAL)]
        start = min(self.clause(i)[0], measured[-1] if measured else self.clauses[0][0])
        end = self.clause(i)[1]
        found = {self.words.scope_names[m.group()] for m in self.words.scopes.finditer(self.folded, start, end)}
        if self.words.among.search(self.folded, self.clauses[0][0], self.figures[i].at[0]):
            found.add("among")
        return frozenset(found)


def narrower(known: Period | None, printed: Period | None, opening: bool) -> Period | None:
    """The period in force once another is printed: the later one, unless it only names the year of a finer one before it."""
    if printed is None or printed.begin is None or printed.finish is None:
        return known
    if known is None or known.begin is None or known.finish is None or not opening or printed.grain is not Grain.YEAR:
        return printed
    inside = printed.begin.year <= known.begin.year and known.finish.year <= printed.finish.year
    return known if inside and known.grain in (Grain.DAY, Grain.MOMENT) else printed
