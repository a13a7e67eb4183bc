"""The jobs of the command line, from paths to an exit status."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from factcheck.cli.options import Color, CoverageFormat, FailOn, FiguresFormat, Format, Place
from factcheck.cli.sink import deliver, screen
from factcheck.cli.status import Status, complain
from factcheck.model import DocumentReport, InputError, Severity, Verdict
from factcheck.reports.stream import Show

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Job:
    """What the options of `check`, `figures` and `coverage` ask for."""

    paths: Sequence[str]
    format: Format | FiguresFormat | CoverageFormat
    date: date | None = None
    rules: tuple[Path, ...] = ()
    output: str | None = None
    color: Color = Color.AUTO
    show: Show | None = None
    fail_on: FailOn = FailOn.NOTICE


@dataclass(slots=True)
class _Outcome:
    status: Status = Status.CLEAN

    def watch(self, items: Iterable[_Item | InputError], job: Job) -> Iterator[_Item | InputError]:
        """Pass the items on; name the inputs that could not be read, and keep the gravest status."""
        empty = True
        for item in items:
            self._note(item, job)
            empty = False
            yield item
        if empty:
            nothing = InputError("、".join(job.paths), "没有可以核对的文件")
            self._note(nothing, job)
            yield nothing

    def _note(self, item: object, job: Job) -> None:
        if isinstance(item, InputError):
            complain(str(item))
            self.status = Status.FAILED
        elif isinstance(item, DocumentReport) and _fails(item, job.fail_on):
            self.status = max(self.status, Status.FOUND)


def check(job: Job) -> Status:
    """Check every input and write the report."""
    _spare_inputs(job)
    from factcheck.checker import Checker

    outcome = _Outcome()
    items = outcome.watch(Checker(rules=job.rules, date=job.date).stream(job.paths), job)
    deliver(_report(items, job), job.output, utf8=job.format is not Format.TABLE)
    return outcome.status


def figures(job: Job) -> Status:
    """Read the figures of every input and write them."""
    _spare_inputs(job)
    from factcheck.checker import Checker

    outcome = _Outcome()
    items = outcome.watch(Checker(rules=job.rules, date=job.date).figures_stream(job.paths), job)
    if job.format is FiguresFormat.JSON:
        from factcheck.reports import figures_json

        deliver(figures_json.render(items), job.output, utf8=True)
    else:
        from factcheck.reports import figures_table

        deliver(figures_table.render(items, screen(job.color, job.output)), job.output)
    return outcome.status


def coverage(job: Job) -> Status:
    """Measure how well the figures of every input are protected, and write it."""
    _spare_inputs(job)
    from factcheck.checker import Checker

    outcome = _Outcome()
    items = outcome.watch(Checker(rules=job.rules, date=job.date).coverage_stream(job.paths), job)
    if job.format is CoverageFormat.JSON:
        from factcheck.reports import coverage_json

        deliver(coverage_json.render(items), job.output, utf8=True)
        return outcome.status
    from factcheck.reports import coverage_text

    render = coverage_text.article if job.format is CoverageFormat.TEXT else coverage_text.table
    deliver(render(items, screen(job.color, job.output)), job.output)
    return outcome.status


def explain(path: str, place: Place, job: Job) -> Status:
    """Write what is believed of the figures at a place.

    Raises: InputError where the input cannot be read, or has no figure there.
    """
    from factcheck.checker import Checker
    from factcheck.reading import load
    from factcheck.reports.explained import explained

    found = Checker(rules=job.rules, date=job.date).explain(load(path, job.date), place.line, place.column)
    if not found:
        raise InputError(path, f"第 {place.line} 行没有数字")
    deliver((f"{text}\n" for one in found for text in explained(one)), job.output)
    return Status.CLEAN


def _report(items: Iterator[DocumentReport | InputError], job: Job) -> Iterator[str]:
    if job.format is Format.JSON:
        from factcheck.reports import json_report

        return json_report.render(items, job.show or Show.ALL)
    if job.format is Format.CONCISE:
        from factcheck.reports import concise

        return concise.render(items, job.show or Show.PROBLEMS)
    from factcheck.reports import table

    return table.render(items, job.show or Show.ALL, screen(job.color, job.output))


def _fails(found: DocumentReport, fail_on: FailOn) -> bool:
    """Whether an inconsistency is grave enough; one of unknown severity is."""
    if fail_on is FailOn.NEVER:
        return False
    floor = Severity(fail_on).rank
    wrong = (f for f in found.findings if f.verdict is Verdict.INCONSISTENT)
    return any((f.severity or Severity.ERROR).rank >= floor for f in wrong)


def _spare_inputs(job: Job) -> None:
    """Refuse to write the report over an input."""
    if job.output is None or not os.path.isfile(job.output):
        return
    for path in job.paths:
        if os.path.isfile(path) and os.path.samefile(path, job.output):
            raise InputError(job.output, "这是要核对的文件，不会覆盖")
