"""The words of the figures room, read from rules/lexicon."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from factcheck.figures.hedges import HedgeTable, load_hedges
from factcheck.figures.measures import MeasureTable, fraction, load_measures
from factcheck.figures.times import TimeWords, load_times
from factcheck.figures.times.words import whole_number
from factcheck.model import Kind
from factcheck.rulebook.source import Value, read_yaml


@dataclass(frozen=True, slots=True)
class Words:
    """Words that are figures in themselves; `halves` are the bands beyond and below a half, in percent."""

    figures: Mapping[str, tuple[Kind, int]]
    hedges: Mapping[str, str]
    halves: tuple[int, int]
    doubling: tuple[str, str, tuple[str, ...]]
    labels: tuple[str, ...]
    ranked: tuple[str, ...]
    ratio_words: tuple[str, ...]
    slack: tuple[Fraction, Fraction]
    told: tuple[str, ...]
    lone: tuple[tuple[str, ...], tuple[str, ...]]  # what stands before and after a digit that is a number by itself


@dataclass(frozen=True, slots=True)
class Friends:
    """Words in which no figure is to be found, and words before and after a number that make it a code."""

    words: tuple[str, ...]
    labels: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FigureLexicon:
    """All the reader knows of words."""

    measures: MeasureTable
    hedges: HedgeTable
    words: Words
    friends: Friends
    times: TimeWords


def load_lexicon(rules: Path) -> FigureLexicon:
    """The lexicon of a rules folder; RuleError names every mistake by file, line and column."""
    folder = rules / "lexicon"
    return FigureLexicon(
        load_measures(read_yaml(folder / "units.yaml")),
        load_hedges(read_yaml(folder / "hedges.yaml")),
        _words(read_yaml(folder / "multiples.yaml")),
        _friends(read_yaml(folder / "false-friends.yaml")),
        load_times(rules),
    )


def _words(value: Value) -> Words:
    fields = value.fields()
    figures = {
        word: (kind, whole_number(number))
        for kind in (Kind.PERCENT, Kind.MULTIPLE, Kind.ORDINAL)
        for word, number in fields[kind.value].fields().items()
    }
    doubling, halves, slack, lone = (fields[n].fields() for n in ("doublings", "halves", "doubling_slack", "lone"))
    return Words(
        figures,
        {word: hedge.text() for word, hedge in fields["hedges"].fields().items()},
        (whole_number(halves["over"]), whole_number(halves["near"])),
        (doubling["verb"].text(), doubling["noun"].text(), tuple(doubling["between"].text().split())),
        tuple(fields["labels"].text().split()),
        tuple(sorted(fields["ranked"].text().split(), key=len, reverse=True)),
        tuple(fields["ratio_words"].text().split()),
        (fraction(slack["low"]), fraction(slack["high"])),
        tuple(fields["told"].text().split()),
        (tuple(lone["after"].text().split()), tuple(lone["before"].text().split())),
    )


def _friends(value: Value) -> Friends:
    fields = value.fields()
    labels, after = (tuple(fields.pop(name).text().split()) for name in ("labels", "after"))
    return Friends(tuple(dict.fromkeys(w for part in fields.values() for w in part.text().split())), labels, after)
