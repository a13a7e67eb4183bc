"""What a claim's formula gives, as a reader would write it."""

from __future__ import annotations

from factcheck.arithmetic.wording import interval_text
from factcheck.model import Fact, Figure, Finding, Interval, Kind, Statement

_RATES = {Kind.PERCENT: "%", Kind.FRACTION: "%", Kind.POINTS: "个百分点"}


def computed_text(finding: Finding) -> str:
    """What the formula gives for the claimed operand, or for the one that is missing; empty where it gives nothing."""
    return "" if finding.computed is None else _text(finding, finding.computed)


def claimed_text(finding: Finding) -> str:
    """What the text leaves open for the claimed operand."""
    return "" if finding.claimed is None else _text(finding, finding.claimed)


def facts(finding: Finding) -> tuple[Fact, ...]:
    """The reference values the finding rests on."""
    return tuple(operand for operand in finding.operands.values() if isinstance(operand, Fact))


def _text(finding: Finding, interval: Interval) -> str:
    figure = _model_figure(finding)
    if figure is None:
        return interval_text(interval)
    if figure.kind in _RATES:
        return interval_text(interval, percent=True).replace("%", _RATES[figure.kind])
    if figure.kind is Kind.MULTIPLE:
        return interval_text(interval, "倍")
    return interval_text(interval, figure.unit.symbol if figure.unit else "")


def _model_figure(finding: Finding) -> Figure | None:
    """The printed figure whose unit the computed value has."""
    if finding.missing is None:
        operand = finding.operands.get(finding.claimed_operand or "")
        first = operand[0] if isinstance(operand, tuple) and operand else operand
        return first.figure if isinstance(first, Statement) else None
    levels = [s.figure for s in finding.statements if s.figure.kind is Kind.QUANTITY]
    units = {figure.unit.symbol for figure in levels if figure.unit}
    return levels[0] if len(units) == 1 else None
