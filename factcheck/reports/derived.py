"""What a claim's formula gives, as a reader would write it."""

from __future__ import annotations

from dataclasses import replace

from factcheck.arithmetic.wording import interval_text
from factcheck.model import Fact, Figure, Finding, Interval, Kind
from factcheck.reports.claimed import claimed_figures

_SIGNS = {Kind.PERCENT: "%", Kind.POINTS: "个百分点", Kind.MULTIPLE: "倍"}
_RATES = ("%", "个百分点")


def computed_text(finding: Finding) -> str:
    """What the formula gives for the claimed operand, or for the one that is missing; empty where it gives nothing."""
    computed = finding.computed
    if computed is None:
        return ""
    if finding.missing is None and "<" in finding.formula:  # a bound from above: what the other end is does not matter
        computed = replace(computed, low=None, low_open=False)
    elif finding.missing is None and ">" in finding.formula:
        computed = replace(computed, high=None, high_open=False)
    return _text(finding, computed)


def bare_working(finding: Finding) -> str:
    """The working without the result at its end, which has a place of its own."""
    result = "" if finding.computed is None else _text(finding, finding.computed)
    return finding.working.removesuffix(f" = {computed_text(finding)}").removesuffix(f" = {result}")


def claimed_text(finding: Finding) -> str:
    """What the text leaves open for the claimed operand."""
    return "" if finding.claimed is None else _text(finding, finding.claimed)


def facts(finding: Finding) -> tuple[Fact, ...]:
    """The reference values the finding rests on."""
    return tuple(operand for operand in finding.operands.values() if isinstance(operand, Fact))


def _text(finding: Finding, interval: Interval) -> str:
    figure = _model_figure(finding)
    return printed_interval(interval, finding.unit or (unit_text(figure) if figure else ""))


def printed_interval(interval: Interval, unit: str) -> str:
    """An interval in the unit that figures print, percent in percent."""
    if unit == "星期" and interval.low is not None and interval.low == interval.high:
        return "星期" + "一二三四五六日"[int(interval.low) - 1]
    if unit not in _RATES:
        return interval_text(interval, unit)
    low = None if interval.low is None else interval.low / 100
    high = None if interval.high is None else interval.high / 100
    # as a rate, so that no 万 stands before a percent sign
    return interval_text(replace(interval, low=low, high=high), percent=True).replace("%", unit)


def unit_text(figure: Figure) -> str:
    """The unit a figure prints: a symbol, %, 个百分点, 倍, or nothing."""
    return figure.unit.symbol if figure.unit else _SIGNS.get(figure.kind, "")


def _model_figure(finding: Finding) -> Figure | None:
    """The printed figure whose unit the computed value has."""
    if finding.missing is None:
        return next(iter(claimed_figures(finding)), None)
    levels = [s.figure for s in finding.statements if s.figure.kind is Kind.QUANTITY]
    units = {figure.unit.symbol for figure in levels if figure.unit}
    return levels[0] if len(units) == 1 else None
