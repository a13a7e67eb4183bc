from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from factcheck.model import Figure, Finding, Function, Interval, Kind, Severity, Statement, Unit, Verdict
from factcheck.reading import from_text
from factcheck.relations import Claim
from factcheck.rulebook import load_rulebook, shipped_rules
from factcheck.verdicts import judge

RULES = load_rulebook((shipped_rules(),)).rules
TEXT = from_text("甲" * 200, date=date(2021, 1, 1))
YUAN = Unit("元", "money:CNY")


def figure(at: int, value: str, place: str | None, kind: Kind = Kind.QUANTITY, unit: Unit | None = YUAN) -> Figure:
    number = Decimal(value)
    half = Decimal(place) / 2 if place else Decimal(0)
    return Figure(
        at,
        at + 4,
        value,
        kind,
        (at, at + 4),
        number,
        Decimal(place) if place else None,
        number - half,
        number + half,
        unit=unit,
    )


def statement(found: Figure, function: Function, direction: int = 0) -> Statement:
    return Statement(found, 0, (0, 200), function=function, direction=direction)


def found(claim: Claim) -> Finding:
    judged = judge(TEXT, claim)
    assert judged is not None
    return judged.finding


def growth(current: Figure, rate: Figure, base: Figure | None, direction: int = 1) -> Finding:
    operands = {
        "rate": statement(rate, Function.RATE, direction),
        "current": statement(current, Function.LEVEL),
    }
    if base is not None:
        operands["base"] = statement(base, Function.LEVEL)
    return found(Claim(RULES["growth/rate"], operands, None if base else "base"))


def percent(value: str, place: str = "0.1") -> Figure:
    return figure(40, value, place, Kind.PERCENT, Unit("%", "percent", Fraction(1, 100)))


CURRENT, BASE = figure(0, "100.4", "0.1"), figure(20, "80.0", "0.1")


def test_a_rate_that_follows() -> None:
    finding = growth(CURRENT, percent("25.5"), BASE)
    assert finding.verdict is Verdict.CONSISTENT
    assert finding.claimed == Interval(Fraction("25.45"), Fraction("25.55"))
    assert finding.power is not None
    assert finding.power > Fraction(1, 2)


def test_a_rate_that_does_not() -> None:
    finding = growth(CURRENT, percent("35.5"), BASE)
    assert (finding.verdict, finding.severity) == (Verdict.INCONSISTENT, Severity.ERROR)
    assert "35.5" in finding.message


def test_the_wrong_direction() -> None:
    assert growth(CURRENT, percent("25.5"), BASE, direction=-1).verdict is Verdict.INCONSISTENT
    assert growth(BASE, percent("20.3"), CURRENT, direction=-1).verdict is Verdict.CONSISTENT


def test_a_truncated_figure_fits_and_is_named() -> None:
    # 100.46 / 80.00 is 25.575 %: rounded it would print 25.6, cut off it prints 25.5.
    finding = growth(figure(0, "100.46", "0.01"), percent("25.5"), figure(20, "80.00", "0.01"))
    assert finding.verdict is Verdict.CONSISTENT
    assert "截断" in finding.working


def test_a_missing_base_is_implied() -> None:
    finding = growth(CURRENT, percent("25.5"), None)
    assert finding.verdict is Verdict.UNVERIFIABLE
    assert finding.missing == "base"
    assert finding.computed is not None
    assert Fraction("80.0") in finding.computed
    assert finding.power is None


def test_wide_intervals_are_weak() -> None:
    finding = growth(figure(0, "2", "1"), percent("80", "10"), figure(20, "1", "1"))
    assert finding.verdict is Verdict.WEAK


@pytest.mark.parametrize(
    ("printed", "severity"), [("25.3", Severity.WARNING), ("25.5", Severity.ERROR), ("35.2", Severity.ERROR)]
)
def test_a_slip_in_the_last_place_is_a_warning(printed: str, severity: Severity) -> None:
    exact = figure(0, "100.43", "0.01"), figure(20, "80.21", "0.01")
    assert growth(exact[0], percent(printed), exact[1]).severity is severity


def test_nothing_is_said_of_growth_from_nothing() -> None:
    operands = {
        "rate": statement(percent("25.5"), Function.RATE, 1),
        "current": statement(CURRENT, Function.LEVEL),
        "base": statement(figure(20, "0", None), Function.LEVEL),
    }
    assert judge(TEXT, Claim(RULES["growth/rate"], operands)) is None


def test_a_loose_multiple_is_a_notice() -> None:
    times = figure(40, "4.0", "0.1", Kind.MULTIPLE, Unit("倍", "times"))
    operands = {
        "times": statement(times, Function.RATE, 1),
        "current": statement(figure(0, "400", "1"), Function.LEVEL),
        "base": statement(figure(20, "100", "1"), Function.LEVEL),
    }
    finding = found(Claim(RULES["growth/by-times"], operands))
    assert (finding.verdict, finding.severity) == (Verdict.INCONSISTENT, Severity.NOTICE)


@pytest.mark.parametrize(("part", "verdict"), [("23.8", Verdict.CONSISTENT), ("38.8", Verdict.INCONSISTENT)])
def test_a_bound_is_never_weak(part: str, verdict: Verdict) -> None:
    operands = {
        "part": statement(figure(20, part, "0.1"), Function.LEVEL),
        "whole": statement(figure(0, "31.7", "0.1"), Function.LEVEL),
    }
    finding = found(Claim(RULES["part/of-which"], operands))
    assert finding.verdict is verdict


def test_an_open_bound_stays_open() -> None:
    over = figure(0, "31.7", "0.1")._replace(low=Decimal("31.7"), high=None, hedge="超")
    operands = {"part": statement(figure(20, "99.9", "0.1"), Function.LEVEL), "whole": statement(over, Function.LEVEL)}
    finding = found(Claim(RULES["part/of-which"], operands))
    assert finding.verdict is Verdict.CONSISTENT


def test_rules_ship_with_the_package() -> None:
    assert (Path(shipped_rules()) / "growth.yaml").is_file()
