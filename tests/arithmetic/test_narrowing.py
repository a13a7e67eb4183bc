"""Narrowing: what is left to variables, and contradictions."""

from __future__ import annotations

from fractions import Fraction

import pytest
from generated_systems import GROWTH, SUM, compared, constraint

from factcheck.arithmetic.narrowing import Constraint, Variable, contradictory, narrowed
from factcheck.model import Interval


def around(value: str, place: str = "1") -> Interval:
    half = Fraction(place) / 2
    return Interval(Fraction(value) - half, Fraction(value) + half)


def chain(length: int) -> tuple[dict[Variable, Interval], list[Constraint]]:
    """Each member the sum of the one before and an addition; the first is known."""
    domains: dict[Variable, Interval] = {"m0": around("100"), **{f"a{i}": around("10") for i in range(length)}}
    sums = [constraint(SUM, whole=f"m{i + 1}", parts=(f"m{i}", f"a{i}")) for i in range(length)]
    return domains, sums


@pytest.mark.parametrize("seed", range(8))
def test_it_agrees_with_an_exact_solver(seed: int) -> None:
    found = compared(seed, 60)
    assert found.clear > 10
    assert found.missed <= found.clear // 20


def test_what_is_not_printed_is_worked_out() -> None:
    domains, constraints = chain(3)
    left = narrowed(domains, constraints)
    assert left is not None
    assert left["m3"] == Interval(Fraction(128), Fraction(132))


def test_what_agrees_is_no_contradiction() -> None:
    domains, constraints = chain(4)
    assert not contradictory(domains, constraints)
    assert contradictory(domains | {"m2": around("150")}, constraints)


def test_a_base_implied_twice_must_be_one() -> None:
    growth = [constraint(GROWTH, current=c, base="b", rate=r) for c, r in (("x", "p"), ("y", "q"))]
    domains: dict[Variable, Interval] = {
        "x": around("110"),
        "p": around("0.10", "0.01"),
        "y": around("125"),
        "q": around("0.20", "0.01"),
    }
    assert contradictory(domains, growth)
    assert not contradictory(domains | {"y": around("120")}, growth)


def test_halving_sees_what_rounds_of_narrowing_do_not() -> None:
    # Each two of three make 10, so each is 5; and all of them are 16.
    pairs = [constraint(SUM, whole="t", parts=parts) for parts in (("x", "y"), ("y", "z"), ("x", "z"))]
    constraints = [*pairs, constraint(SUM, whole="all", parts=("x", "y", "z"))]
    domains: dict[Variable, Interval] = {
        **{name: Interval(Fraction(4), Fraction(6)) for name in "xyz"},
        "t": around("10", "0.01"),
        "all": around("16", "0.01"),
    }
    assert narrowed(domains, constraints) is not None
    assert contradictory(domains, constraints)


def test_work_grows_with_the_chain_and_no_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.arithmetic import narrowing

    counts = []
    original = narrowing._revised
    for length in (50, 500):
        calls = 0

        def counted(*arguments: object) -> object:
            nonlocal calls
            calls += 1
            return original(*arguments)  # type: ignore[arg-type]

        monkeypatch.setattr(narrowing, "_revised", counted)
        assert narrowing.narrowed(*chain(length)) is not None
        counts.append(calls)
    assert counts[1] < 15 * counts[0]
