"""Systems such as documents print (sums, growth, shares and what they imply), and an exact solver for them."""

from __future__ import annotations

import ast
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import z3

from factcheck.arithmetic import Formula
from factcheck.arithmetic.narrowing import Constraint, Variable, contradictory
from factcheck.model import Interval

Domains = dict[Variable, Interval]
SUM, GROWTH, SHARE, PART = map(
    Formula.parse,
    ("whole = sum(parts)", "current = base * (1 + rate)", "part = whole * share", "part <= whole"),
)


def constraint(formula: Formula, **over: Variable | tuple[Variable, ...]) -> Constraint:
    return Constraint(formula, {name: one if isinstance(one, tuple) else (one,) for name, one in over.items()})


def printed(value: Fraction, digits: int) -> Interval:
    """What is printed of a value with so many digits leaves this open."""
    place = Fraction(1)
    while abs(value) / place >= 10**digits:
        place *= 10
    while value and abs(value) / place < 10 ** (digits - 1):
        place /= 10
    shown = round(value / place) * place
    return Interval(shown - place / 2, shown + place / 2)


def system(rng: random.Random) -> tuple[Domains, list[Constraint]]:
    """A whole with its parts now and a year before, growth rates and shares, some printed, one perhaps mistyped."""
    count = rng.randint(2, 4)
    parts = [Fraction(rng.randint(1000, 99999), 100) for _ in range(count)]
    rates = [Fraction(rng.randint(-300, 600), 1000) for _ in range(count)]
    before = [p / (1 + r) for p, r in zip(parts, rates, strict=True)]
    values: dict[Variable, Fraction] = {"W": sum(parts, Fraction(0)), "w": sum(before, Fraction(0))}
    values["R"] = values["W"] / values["w"] - 1
    constraints = [
        constraint(SUM, whole="W", parts=tuple(f"P{i}" for i in range(count))),
        constraint(SUM, whole="w", parts=tuple(f"p{i}" for i in range(count))),
        constraint(GROWTH, current="W", base="w", rate="R"),
    ]
    for i in range(count):
        values |= {f"P{i}": parts[i], f"p{i}": before[i], f"r{i}": rates[i], f"s{i}": parts[i] / values["W"]}
        constraints.append(constraint(GROWTH, current=f"P{i}", base=f"p{i}", rate=f"r{i}"))
        if rng.random() < 0.4:
            constraints.append(constraint(SHARE, part=f"P{i}", whole="W", share=f"s{i}"))
        if rng.random() < 0.3:
            constraints.append(constraint(PART, part=f"p{i}", whole="w"))
    shown = [v for v in values if v[0] in "WPRrs" or rng.random() < 0.15]
    domains = {v: printed(values[v], rng.randint(2, 4)) for v in shown}
    if rng.random() < 0.6:
        wrong = rng.choice(shown)
        domains[wrong] = printed(values[wrong] * rng.choice((Fraction(9, 10), Fraction(11, 10), 2, 10)), 3)
    return domains, constraints


def translated(node: ast.expr, over: Mapping[str, tuple[Variable, ...]]) -> z3.ArithRef:
    match node:
        case ast.Name(id=name):
            return z3.Real(str(over[name][0]))
        case ast.Constant():
            return z3.RealVal(ast.unparse(node))
        case ast.Call(args=[ast.Name(id=name)]):
            return z3.Sum([z3.Real(str(v)) for v in over[name]])
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return translated(left, over) + translated(right, over)
        case ast.BinOp(left=left, op=ast.Mult(), right=right):
            return translated(left, over) * translated(right, over)
    raise AssertionError(ast.dump(node))


def exactly(domains: Mapping[Variable, Interval], constraints: Sequence[Constraint]) -> bool:
    """Whether an exact solver finds values for all.

    A rate stands in one formula only, so that what it leaves open can be said without it, and linearly: the current value
    lies between the base grown by the least and by the greatest rate. So can a share.
    """
    solver = z3.Solver()
    for variable in {v for c in constraints for v in c.variables if v[0] in "WPwp"}:
        solver.add(z3.Real(variable) > 0)
        if variable in domains:
            solver.add(
                z3.Real(variable) >= real(domains[variable].low), z3.Real(variable) <= real(domains[variable].high)
            )
    for c in constraints:
        free = next(((name, plus) for name, plus in (("rate", 1), ("share", 0)) if name in c.over), None)
        claimed = z3.Real(str(c.over[c.formula.claimed][0]))
        if free is None:
            right = translated(c.formula.expression, c.over)
            solver.add(claimed <= right if c.formula.relation == "<=" else claimed == right)
            continue
        name, plus = free
        room = domains.get(c.over[name][0], Interval(None, None))
        of = z3.Real(str(c.over["base" if name == "rate" else "whole"][0]))
        if room.low is not None:
            solver.add(claimed >= of * real(room.low + plus))
        if room.high is not None:
            solver.add(claimed <= of * real(room.high + plus))
    return solver.check() == z3.sat


def real(value: Fraction | None) -> z3.RatNumRef:
    assert value is not None
    return z3.RatVal(value.numerator, value.denominator)


def stretched(domains: Mapping[Variable, Interval], by: Fraction) -> Domains:
    """The domains with each range made wider, or narrower, by a share of itself at either end."""
    found = {}
    for variable, d in domains.items():
        assert d.low is not None
        assert d.high is not None
        more = (d.high - d.low) * by
        found[variable] = replace(d, low=d.low - more, high=d.high + more)
    return found


@dataclass(frozen=True)
class Agreement:
    """How many systems contradict themselves, and how many of those narrowing did not see.

    `clear` are the contradictions that remain where every range is made a fifth wider, `missed` those of them not seen.
    """

    contradictions: int
    unseen: int
    clear: int
    missed: int


def compared(seed: int, count: int) -> Agreement:
    """Narrowing against the exact solver; AssertionError where it calls a possible system contradictory."""
    rng, found = random.Random(seed), []
    for _ in range(count):
        domains, constraints = system(rng)
        possible, seen = exactly(domains, constraints), contradictory(domains, constraints)
        assert not (seen and possible), (domains, constraints)
        if not possible:
            found.append((seen, not exactly(stretched(domains, Fraction(1, 5)), constraints)))
    return Agreement(
        contradictions=len(found),
        unseen=sum(not seen for seen, _ in found),
        clear=sum(clear for _, clear in found),
        missed=sum(clear and not seen for seen, clear in found),
    )
