"""What is near a figure, and of what sort."""

from __future__ import annotations

from functools import cache

import pytest

from factcheck.checker import Checker
from factcheck.model import Function, Kind
from factcheck.reading import from_text
from factcheck.relations.scene import Scene

TEXT = (
    "甲市外贸增长8.4%\n\n前三季度，甲市进出口520.6亿元，同比增长8.4%，其中出口310.2亿元，增长9.1%。8月份，进出口60.3亿元，"
    "下降1.2%。\n\n全市有外贸企业1204家，比上年增加36家。\n"
)


@cache
def scene() -> Scene:
    checker, document = Checker(), from_text(TEXT)
    return Scene.of(document, checker._judged(document)[0], checker._binder._knowledge)


@pytest.mark.parametrize("place", ["clause", "sentence", "paragraph", "section", "article", "body"])
def test_what_stands_before_is_what_is_near_without_what_follows(place: str) -> None:
    for one in scene().statements:
        near = [s for s in scene().near(one, place) if s.figure.start < one.figure.start]
        assert list(scene().near(one, place, before=True)) == near


@pytest.mark.parametrize(
    ("kinds", "functions", "texts"),
    [
        ({Kind.PERCENT}, set(), ["8.4%", "8.4%", "9.1%", "1.2%"]),
        ({Kind.QUANTITY}, {Function.DELTA}, ["36家"]),
        (set(), {Function.DELTA}, ["36家"]),
        ({Kind.MULTIPLE}, set(), []),
    ],
)
def test_figures_of_a_sort_are_told_in_order(kinds: set[Kind], functions: set[Function], texts: list[str]) -> None:
    for _ in range(2):  # asked again, the same
        found = scene().of_sort(frozenset(kinds), frozenset(functions))
        assert [s.figure.text for s in found] == texts
