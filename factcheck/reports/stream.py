"""What every writer reads: documents and errors one after another, so that a large run never has to fit in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from factcheck.model import DocumentReport, Finding, InputError, Report, Verdict
from factcheck.reports.claimed import first_claimed

Item = DocumentReport | InputError
Items = Iterable[Item]


class Show(StrEnum):
    """Which findings are written."""

    ALL = "all"
    PROBLEMS = "problems"


def items_of(report: Report) -> Iterator[Item]:
    """A finished report as the stream that writers read."""
    yield from report.documents
    yield from report.errors


def shown_findings(found: DocumentReport, show: Show) -> tuple[Finding, ...]:
    """The findings a reader asked to see, by the place of what they claim; problems are the inconsistent ones."""
    chosen = (f for f in found.findings if show is Show.ALL or f.verdict is Verdict.INCONSISTENT)
    return tuple(sorted(chosen, key=first_claimed))
