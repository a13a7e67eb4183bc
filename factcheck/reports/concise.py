"""One line a finding, for grep and editors: `path:line:column: verdict[severity] rule message`."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Document, Finding, InputError
from factcheck.reports.claimed import position
from factcheck.reports.safe import one_line
from factcheck.reports.stream import Items, Show, shown_findings
from factcheck.reports.suggested import suggested
from factcheck.reports.summary import Summary, summary_text
from factcheck.reports.words import VERDICT_WORDS


def render(items: Items, show: Show = Show.PROBLEMS) -> Iterator[str]:
    """The lines of the report, the summary last; inputs that could not be read are only counted."""
    summary = Summary()
    for item in items:
        summary.add(item)
        if isinstance(item, InputError):
            continue
        for finding in shown_findings(item, show):
            yield _line(item.document, finding)
    yield summary_text(summary) + "\n"


def _line(document: Document, finding: Finding) -> str:
    line, column = position(document, finding)
    severity = f"[{finding.severity}]" if finding.severity else ""
    verdict = VERDICT_WORDS[finding.verdict] + severity
    text = one_line(finding.message or finding.working)
    text = "；".join([text.rstrip("。"), *suggested(finding)[:1]])
    return f"{one_line(document.path)}:{line}:{column}: {verdict} {finding.rule} {text}\n"
