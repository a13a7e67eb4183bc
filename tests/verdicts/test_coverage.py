"""What is said of protection is true."""

from __future__ import annotations

import random
from fractions import Fraction
from pathlib import Path

from checking import checker

from factcheck.model import Coverage, Verdict
from factcheck.reading import from_text
from factcheck.verdicts.mistypings import mistyped

SEED = Path(__file__).resolve().parents[2] / "seeds" / "double11-2020.txt"


def coverage(text: str) -> Coverage:
    return checker().coverage(from_text(text))


def shares(text: str) -> dict[str, Fraction | None]:
    return {p.statement.figure.text: p.share for p in coverage(text).protections}


def found(text: str, start: int, length: int) -> bool:
    findings = checker().check_document(from_text(text)).findings
    return any(
        f.verdict is Verdict.INCONSISTENT
        and any(s.figure.start < start + length and start < s.figure.end for s in f.statements)
        for f in findings
    )


def test_the_predicted_share_is_what_is_detected() -> None:
    """Every figure of an article is mistyped at random; as many slips are found as were said to be."""
    rng, text = random.Random(7), SEED.read_text(encoding="utf-8")
    detected, expected, tried = 0, Fraction(0), 0
    for one in coverage(text).protections:
        figure = one.statement.figure
        if one.share is None:
            continue
        slips = list(mistyped(figure.text))
        for typed, _, _ in rng.choices(slips, [float(weight) for _, _, weight in slips], k=3):
            detected += found(text[: figure.start] + typed + text[figure.end :], figure.start, len(typed))
            expected += one.share
            tried += 1
    assert tried > 100
    assert expected > 20
    assert abs(detected - expected) < Fraction(tried, 12)


def test_a_figure_that_nothing_holds_is_not_protected() -> None:
    assert shares("全年验放清单31.7万票。") == {"全年": None, "31.7万票": 0}


def test_a_bound_protects_less_than_an_equality() -> None:
    bound = shares("全市共有企业120家，其中规模以上企业45家。")["45家"]
    equal = shares("该厂产量由8.53万吨下降到6.41万吨，下降24.9%。")["24.9%"]
    assert bound is not None
    assert equal is not None
    assert 0 < bound < Fraction(1, 2) < equal < 1


def test_what_is_wrong_already_protects_nothing() -> None:
    assert set(shares("全市共有企业120家，其中规模以上企业450家。").values()) == {0}


def test_a_document_without_numbers_has_no_share() -> None:
    assert coverage("昨天没有下雨。").share is None
