"""Arithmetic that the text writes out with signs: 3500元+10800元=14300元, 5.2:41.6:53.2."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.figures.fold import fold
from factcheck.model import Given, Interval, Statement
from factcheck.relations.hunt import Hunt

_EQUALS = re.compile("[^，,。；;、=＝]{0,8}[=＝][^，,。；;、=＝0-9]{0,8}")
_PLUS = re.compile(r"[^，,。；;、+＋=＝×xX÷/*－-]{0,6}[+＋][^，,。；;、+＋=＝×xX÷/*－-]{0,12}")
_SIGNS = re.compile(r"[+＋×xX÷/*－-][^，,。；;、]{0,12}$")
_TERM = re.compile(r"(?P<whole>[0-9]+)(?:\.(?P<part>[0-9]+))?")
_FEWEST = 3  # two parts in proportion, 5:1, need not be parts of a hundred


def written_terms(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The amounts that plus signs join before the sign of equality that `like` stands after."""
    scene, at = hunt.scene, hunt.scene.index(hunt.like)
    found: list[Statement] = []
    sign, after = _EQUALS, hunt.like
    while at and sign.fullmatch(scene.folded, scene.statements[at - 1].figure.at[1], after.figure.at[0]):
        at, sign, after = at - 1, _PLUS, scene.statements[at - 1]
        if not hunt.admits(after):
            return None
        found.append(after)
    start = scene.document.sentences[after.sentence].start
    more = _SIGNS.search(scene.folded, start, after.figure.at[0]) is not None
    return tuple(reversed(found)) if len(found) > 1 and not more else None


def ratio_total(hunt: Hunt) -> Given | None:
    """What the terms of a ratio of three or more add up to, each as far as it is printed."""
    terms = list(_TERM.finditer(fold(hunt.like.figure.text)))
    if len(terms) < _FEWEST:
        return None
    values = [Fraction(term[0]) for term in terms]
    room = sum((Fraction(1, 2 * 10 ** len(term["part"] or "")) for term in terms), Fraction(0))
    total = sum(values, Fraction(0))
    return Given("ratio-total", Interval(total - room, total + room), f"{float(total):g}")
