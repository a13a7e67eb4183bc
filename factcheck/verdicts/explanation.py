"""What is believed of a figure."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model import Document, Finding, Interval, Statement
from factcheck.relations import Refusal


@dataclass(frozen=True, slots=True)
class Explanation:
    """A figure with what it measures, the findings it takes part in, and the rules that came to nothing with it.

    `room` is what the other figures of the document leave to it, as it is printed, by all claims that hold.
    """

    document: Document
    statement: Statement
    findings: tuple[Finding, ...]
    refusals: tuple[Refusal, ...]
    room: Interval | None = None
