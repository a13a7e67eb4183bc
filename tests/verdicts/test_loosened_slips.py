"""What a slip makes of a number that a hedge loosens."""

from __future__ import annotations

from factcheck.checker import Checker
from factcheck.verdicts.keystrokes import slips, substitutions


def test_a_loosened_number_has_slips_only_where_they_are_asked_for() -> None:
    (figure,) = Checker().figures("超50%")
    assert not list(slips(figure, telling=1))
    assert not list(substitutions(figure))
    assert 80 in [slip.value for slip in slips(figure, telling=1, hedged=True)]


def test_a_slip_takes_along_what_a_hedge_leaves_open() -> None:
    (figure,) = Checker().figures("超50%")
    found = {slip.value: (slip.low, slip.high) for slip in slips(figure, telling=1, hedged=True)}
    assert found[80] == (80, 90)
    assert found[5] == (5, 6)


def test_a_loosened_number_has_lost_no_digit() -> None:
    (figure,) = Checker().figures("超10亿元")
    found = {slip.value for slip in slips(figure, telling=1, hedged=True)}
    assert 40 * 10**8 in found
    assert 710 * 10**8 not in found
