"""Power counts the readings, conventions and bindings under which a mistyped figure would still be called consistent."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from factcheck.checker import Checker
from factcheck.model import Figure, Function, Kind, Statement, Unit
from factcheck.relations import Claim
from factcheck.rulebook import load_rulebook, shipped_rules
from factcheck.verdicts.fit import accepted, fit
from factcheck.verdicts.power import power

RULES = load_rulebook((shipped_rules(),)).rules
YUAN, PERCENT = Unit("元", "money:CNY"), Unit("%", "percent", Fraction(1, 100))


def printed(at: int, number: Decimal, function: Function, rate: bool = False) -> Statement:
    place = Decimal(1).scaleb(int(number.as_tuple().exponent))
    low, high = number - place / 2, number + place / 2
    kind, unit = (Kind.PERCENT, PERCENT) if rate else (Kind.QUANTITY, YUAN)
    figure = Figure(at, at + 4, str(number), kind, (at, at + 4), number, place, low, high, unit=unit)
    return Statement(figure, 0, (0, 200), function=function, direction=int(rate))


def growth(current: Decimal, rate: Decimal, base: Decimal) -> Claim:
    operands = {
        "rate": printed(40, rate, Function.RATE, rate=True),
        "current": printed(0, current, Function.LEVEL),
        "base": printed(20, base, Function.LEVEL),
    }
    return Claim(RULES["growth/rate"], operands)


AMOUNTS = st.decimals("10", "99", places=1)


@given(AMOUNTS, AMOUNTS, st.decimals("1", "90", places=1), st.decimals("1", "90", places=1))
def test_what_is_accepted_is_what_fits(current: Decimal, base: Decimal, rate: Decimal, other: Decimal) -> None:
    claim, formula = growth(current, rate, base), RULES["growth/rate"].formula
    mistyped = replace(claim.operands["rate"], figure=printed(40, other, Function.RATE, rate=True).figure)  # type: ignore[type-var]
    placed = replace(claim, operands={**claim.operands, "rate": mistyped})
    assert accepted(formula, claim)(mistyped.figure) == (fit(formula, placed) is not None)  # type: ignore[arg-type]


@given(st.sampled_from(("restatement/headline", "order/ends")), AMOUNTS, AMOUNTS, AMOUNTS, st.booleans())
def test_of_two_figures_printed_alike_what_is_accepted_is_what_fits(
    name: str, one: Decimal, two: Decimal, other: Decimal, declining: bool
) -> None:
    rule = RULES[name]
    names = tuple(rule.operands)
    direction = -int(declining)
    operands = {
        n: replace(printed(at, value, Function.DELTA), direction=direction)
        for n, at, value in zip(names, (0, 20), (one, two), strict=True)
    }
    claim, claimed = Claim(rule, operands), rule.formula.claimed
    mistyped = replace(operands[claimed], figure=printed(operands[claimed].figure.start, other, Function.DELTA).figure)
    placed = replace(claim, operands={**operands, claimed: mistyped})
    assert accepted(rule.formula, claim)(mistyped.figure) == (fit(rule.formula, placed) is not None)


def test_another_binding_that_would_hold_lowers_the_power() -> None:
    claim = growth(Decimal("100.4"), Decimal("25.5"), Decimal("80.0"))
    rate = claim.operands["rate"]
    assert isinstance(rate, Statement)
    alone = power(claim, rate)
    # 100.4 is 22.4 % above 82.0; and 22.5 % is one slip from 25.5 %.
    others = {**claim.operands, "base": printed(60, Decimal("82.0"), Function.LEVEL)}
    both = power(replace(claim, others=(others,)), rate)
    assert alone is not None
    assert both is not None
    assert both < alone


def test_another_convention_that_would_hold_lowers_the_power() -> None:
    text = "陈某1920年出生，2003年3月1日因病去世，享年82岁。"
    (finding,) = [f for d in Checker().check(text).documents for f in d.findings if f.rule == "calendar/age"]
    # 81, 83 and 84 would do as well: 15 of the 17 digits that 82 could be mistyped in.
    assert finding.power == Fraction(15, 17)
