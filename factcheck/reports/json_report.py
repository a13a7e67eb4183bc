"""The machine-readable report, `factcheck.report/1`: additions are no break, renames are.

Numbers are decimal strings (see `json_values` for how bounds are rounded). Offsets are code points of the decoded text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import partial

from factcheck.model import (
    DocumentReport,
    Fact,
    Finding,
    Interval,
    Operand,
    Repair,
    Statement,
    Suspect,
    Verdict,
)
from factcheck.reports.json_stream import dumped, framed, lines
from factcheck.reports.json_values import Json, bound_text, figure_json, interval_json, place_json, value_text
from factcheck.reports.stream import Items, Show
from factcheck.reports.summary import Summary

SCHEMA = "factcheck.report/1"
_Ids = Mapping[tuple[int, int], str]


def render(items: Items, show: Show = Show.ALL) -> Iterator[str]:
    """The report as pieces of JSON text, a figure and a claim to a line; whole and valid whatever inputs fail."""
    summary = Summary()
    return framed(SCHEMA, _added(items, summary), partial(_document, show=show), lambda: _summary(summary))


def _added(items: Items, summary: Summary) -> Items:
    for item in items:
        summary.add(item)
        yield item


def _document(found: DocumentReport, show: Show) -> Iterator[str]:
    document = found.document
    head: Json = {
        "path": document.path,
        "encoding": document.encoding,
        "date": document.date.isoformat() if document.date else None,
        "title": document.title,
    }
    ids = {(s.figure.start, s.figure.end): f"f{n}" for n, s in enumerate(found.statements, 1)}
    yield "  " + dumped(head)[:-1]
    yield ',\n   "figures": '
    yield from lines(_figure(found, s, ids) for s in found.statements)
    yield ',\n   "claims": '
    claims = ((f"c{n}", f) for n, f in enumerate(found.findings, 1))
    yield from lines(_claim(found, *c, ids) for c in claims if show is Show.ALL or c[1].verdict is Verdict.INCONSISTENT)
    yield "}"


def _figure(found: DocumentReport, statement: Statement, ids: _Ids) -> Json:
    figure = statement.figure
    record = figure_json(found.document, ids[figure.start, figure.end], figure)
    if figure.period is None and statement.period is not None:
        record["period"] = statement.period.iso
    return record | {
        "metric": statement.metric,
        "subject": statement.subject,
        "basis": statement.basis,
        "scope": [*sorted(statement.scope)],
        "function": str(statement.function),
        "direction": statement.direction,
    }


def _claim(found: DocumentReport, name: str, finding: Finding, ids: _Ids) -> Json:
    return {
        "id": name,
        "rule": finding.rule,
        "verdict": str(finding.verdict),
        "severity": str(finding.severity) if finding.severity else None,
        "operands": {role: _operand(operand, ids) for role, operand in finding.operands.items()},
        "claimed_operand": finding.claimed_operand,
        "missing": finding.missing,
        "formula": finding.formula,
        "computed": interval_json(finding.computed),
        "claimed": interval_json(finding.claimed),
        "unit": finding.unit or None,
        "power": bound_text(finding.power, up=False),
        **place_json(found.document, finding.start, finding.end),
        "message": finding.message,
        "working": finding.working,
        "suspects": [_suspect(suspect, ids) for suspect in finding.suspects],
        "suggestions": [_suggestion(statement, repair, ids) for statement, repair in finding.repairs],
    }


def _suspect(suspect: Suspect, ids: _Ids) -> Json:
    figure = suspect.statement.figure
    likelihood = sum((repair.weight for repair in suspect.repairs), Fraction(0))
    return {
        "figure": ids[figure.start, figure.end],
        "allowed": interval_json(suspect.allowed),
        "likelihood": bound_text(likelihood, up=False),
    }


def _suggestion(statement: Statement, repair: Repair, ids: _Ids) -> Json:
    figure = statement.figure
    return {
        "figure": ids[figure.start, figure.end],
        "start": repair.start,
        "end": repair.end,
        "printed": repair.printed,
        "text": repair.text,
        "mistyping": str(repair.mistyping),
        "likelihood": bound_text(repair.weight, up=False),
    }


def _operand(operand: Operand, ids: _Ids) -> Json:
    """A figure's id, a list of ids, or an object for what is not printed in the document."""
    if isinstance(operand, Statement):
        return ids[operand.figure.start, operand.figure.end]
    if isinstance(operand, tuple):
        return [ids[member.figure.start, member.figure.end] for member in operand]
    value = operand.value if isinstance(operand, Fact) else _point(operand.interval)
    known: dict[str, Json] = {
        "value": value_text(value),
        "low": bound_text(operand.interval.low, up=False),
        "high": bound_text(operand.interval.high, up=True),
        "printed": operand.printed,
    }
    if not isinstance(operand, Fact):
        return {"given": operand.name} | known
    source: dict[str, Json] = {
        "unit": operand.unit or None,
        "source": operand.source,
        "publisher": operand.publisher,
        "published": operand.published.isoformat() if operand.published else None,
    }
    return {"fact": operand.id} | known | source


def _point(interval: Interval) -> Fraction | None:
    return interval.low if interval.low == interval.high else None


def _summary(summary: Summary) -> Json:
    counts: dict[str, Json] = {str(verdict): summary.verdicts[verdict] for verdict in Verdict}
    return {
        "documents": summary.documents,
        "errors": summary.errors,
        "figures": summary.figures,
        "decided_figures": summary.decided,
        "unchecked_figures": summary.unchecked,
        "claims": summary.claims,
    } | counts
