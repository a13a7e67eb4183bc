"""From text to report, room by room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from factcheck.facts import load_facts
from factcheck.figures.lexicon import load_lexicon
from factcheck.figures.reader import FigureReader
from factcheck.model import Coverage, Document, DocumentReport, Figure, Finding, InputError, Report, Statement, Verdict
from factcheck.reading import from_text, load, walk
from factcheck.relations import Binder, Claim, Knowledge, load_accounts, load_list_words, load_partitions
from factcheck.rulebook import load_rulebook, shipped_rules
from factcheck.statements import StatementReader, load_words, turned
from factcheck.verdicts import Explanation, Judged, Rereading, accused, judge, protections, room, settled

_Done = TypeVar("_Done")


def _each_judged(document: Document, claims: Iterable[Claim]) -> list[Judged]:
    return [j for j in (judge(document, claim) for claim in claims) if j is not None]


class Checker:
    """Checks documents by the shipped rules and those of further folders.

    `date` is the publication date where it is known; else it is taken from each text.

    Raises: RuleError where a rule pack has mistakes.
    """

    def __init__(self, rules: Sequence[Path] = (), date: date | None = None, shipped: Path | None = None) -> None:
        base = shipped or shipped_rules()
        self._words = words = load_words(base)
        self.rulebook = load_rulebook((base, *rules))
        self.date = date
        self._figures = FigureReader(load_lexicon(base))
        self._statements = StatementReader(words)
        knowledge = Knowledge(
            load_facts(self.rulebook.folders),
            load_partitions(base),
            load_partitions(base, "differences"),
            load_partitions(base, "means"),
            load_partitions(base, "within"),
            words,
            load_list_words(base),
            load_accounts(base),
        )
        self._binder = Binder(self.rulebook, knowledge)

    def check(self, text: str, path: str = "<text>") -> Report:
        """The report on one text."""
        return Report((self.check_document(from_text(text, path, self.date)),))

    def check_document(self, document: Document) -> DocumentReport:
        """The report on one document."""
        statements, judged = self._judged(document)
        return DocumentReport(document, statements, self._findings(document, judged))

    def _findings(self, document: Document, judged: Sequence[Judged]) -> tuple[Finding, ...]:
        spoken = (j.finding for j in judged if j.speaks)
        return accused(settled(spoken), judged, self._rereading(document))

    def explain(self, document: Document, line: int, column: int | None = None) -> tuple[Explanation, ...]:
        """What is believed of the figures on a line, or of the one at a column, or else nearest before it."""
        statements, judged = self._judged(document)
        report = DocumentReport(document, statements, self._findings(document, judged))
        here = [s for s in statements if document.position(s.figure.start)[0] == line]
        if column is not None:
            before = [s for s in here if document.position(s.figure.start)[1] <= column]
            here = before[-1:] or here[:1]
        holding = [j.claim for j in judged if j.holds]
        return tuple(self._explained(report, statement, holding) for statement in here)

    def _explained(self, report: DocumentReport, statement: Statement, holding: Sequence[Claim]) -> Explanation:
        start = statement.figure.start
        findings = tuple(f for f in report.findings if any(s.figure.start == start for s in f.statements))
        said = {f.rule for f in findings}
        refused = self._binder.refused(report.document, report.statements, statement)
        others = tuple(r for r in refused if r.rule.id not in said)
        return Explanation(report.document, statement, findings, others, room(statement, holding))

    def coverage(self, document: Document) -> Coverage:
        """How well each figure of a document is protected by the others."""
        statements, judged = self._judged(document)
        return Coverage(document, protections(statements, judged, self._rereading(document)))

    def _rereading(self, document: Document) -> Rereading:
        return Rereading(self._figures.reread, partial(turned, self._words, document))

    def unsettled(self, document: Document) -> tuple[tuple[Statement, ...], list[Finding]]:
        """What each rule says of a document by itself: the statements, and findings that may say one thing twice."""
        statements, judged = self._judged(document)
        return statements, [j.finding for j in judged]

    def _judged(self, document: Document) -> tuple[tuple[Statement, ...], list[Judged]]:
        figures, floating = self._figures.read(document), self._figures.floating(document)
        statements = self._statements.read(document, figures, floating)
        claims = self._binder.bind(document, statements)
        judged = _each_judged(document, claims)
        holding = [j.claim for j in judged if j.finding.verdict is Verdict.CONSISTENT]
        said = {j.tried.key for j in judged}
        silent = [claim for claim in claims if claim.key not in said]
        before = self._binder.earlier(holding, silent, statements)
        return statements, [*judged, *_each_judged(document, before)]

    def stream(self, paths: Iterable[str]) -> Iterator[DocumentReport | InputError]:
        """Reports on files and the files of folders, one after another; an input that cannot be read gives its error."""
        return self._each(paths, self.check_document)

    def coverage_stream(self, paths: Iterable[str]) -> Iterator[Coverage | InputError]:
        """How well the figures of files and the files of folders are protected."""
        return self._each(paths, self.coverage)

    def _each(self, paths: Iterable[str], work: Callable[[Document], _Done]) -> Iterator[_Done | InputError]:
        for document in self._documents(paths):
            if isinstance(document, InputError):
                yield document
                continue
            try:
                yield work(document)
            except Exception as error:
                yield InputError(document.path, f"内部错误：{type(error).__name__}: {error}")

    def figures(self, text: str) -> tuple[Figure, ...]:
        """The figures of one text."""
        return self._figures.read(from_text(text, date=self.date))

    def figures_stream(self, paths: Iterable[str]) -> Iterator[tuple[Document, tuple[Figure, ...]] | InputError]:
        """The figures of files and the files of folders."""
        for document in self._documents(paths):
            yield document if isinstance(document, InputError) else (document, self._figures.read(document))

    def _documents(self, paths: Iterable[str]) -> Iterator[Document | InputError]:
        for path in walk(paths):
            try:
                yield load(path, self.date)
            except InputError as error:
                yield error
