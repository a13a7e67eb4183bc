"""The time reader: folded text in, periods and durations out."""

from __future__ import annotations

import re
from datetime import date, datetime
from operator import itemgetter

from factcheck.figures.times.atoms import Atom, Token
from factcheck.figures.times.compose import Composer, complete
from factcheck.figures.times.counted import counted_atom
from factcheck.figures.times.figured import figured_atom
from factcheck.figures.times.grammar import Grammar
from factcheck.figures.times.meanings import built_atom, meanings
from factcheck.figures.times.patterns import numeric, worded
from factcheck.figures.times.point import Point, Tail
from factcheck.figures.times.resolve import resolved
from factcheck.figures.times.span import TimeSpan
from factcheck.figures.times.timeline import Timeline
from factcheck.figures.times.words import TimeWords
from factcheck.model import Period

_BY_START = itemgetter(0)
_LONGEST_MARK = 6  # no word between dates in a list is longer
_WORDS = "…"  # whatever else stands between two times
_UNKNOWN = Atom()
_HEADING = ("", "\n", "。", "”", "】")  # what stands before the mark of a list: 1、5月14日上午
_KEPT = 20_000  # surfaces remembered before starting afresh


class TimeReader:
    """Finds printed times; built once from the lexicon, then used on any number of texts."""

    def __init__(self, words: TimeWords) -> None:
        self._words = words
        self._numeric = numeric(words)
        self._worded = worded(words)
        self._fixed = {word: complete(atom) for word, atom in meanings(words).items()}
        self._grammar = Grammar.of(words)
        marks = sorted((*words.ranges, *words.list_marks), key=len, reverse=True)
        self._separators = re.compile(" ?(?:" + "|".join(map(re.escape, marks)) + ") ?")
        self._numbers: dict[str, Atom | None] = {}
        self._joined: dict[str, Point] = {}
        self._settled: dict[Tail, Period] = {}
        self._before = frozenset(word[-1] for word in (*words.compared_after, *words.today_after))
        self._after = frozenset(word[0] for word in (*words.passing_before, *words.datelines))

    def scan(self, folded: str, anchor: date | datetime | None, undated: bool = False) -> list[TimeSpan]:
        """The periods and durations of a folded text, in order and apart from each other.

        `anchor` is when the text was published; what would need it is found but not placed where it is `None`. Of an
        `undated` text it only stands in for that.
        """
        tokens = self._tokens(folded)
        if not tokens:
            return []
        if max(len(self._joined), len(self._settled)) >= _KEPT:
            self._joined.clear()
            self._settled.clear()
        now = anchor if isinstance(anchor, datetime) else None
        line = Timeline(now.date() if now else anchor, now, self._settled, undated or anchor is None)
        spans: list[TimeSpan] = []
        words, before, after = self._words, self._before, self._after
        at = 0
        for start, end, reading in Composer(self._grammar, folded, tokens, self._joined).readings():
            if folded.find("\n", at, start) >= 0:
                line.new_paragraph()
            gap = folded[at:start].strip() if start - at < _LONGEST_MARK else _WORDS
            line.linked, line.bracketed = gap in words.lists, gap in words.brackets
            told = folded[start - 1 : start] in before  # as before few: a look at one character spares the words
            line.compared = told and folded.endswith(words.compared_after, 0, start)
            line.today = told and folded.endswith(words.today_after, 0, start)
            told = folded[end : end + 1] in after
            line.passing = told and folded.startswith(words.passing_before, end)
            line.dateline = told and folded.startswith(words.datelines, end)
            spans.append(resolved(start, end, reading, line, words))
            at = end
        return spans

    def _tokens(self, text: str) -> list[Token]:
        found: list[Token] = []
        known = self._numbers
        for match in self._numeric.finditer(text):
            atom = known.get(match[0], _UNKNOWN)
            if atom is _UNKNOWN:
                atom = self._number(match)
            if atom is None:
                continue
            start, end = match.span()
            if atom.items:
                found += _row(atom, start, text)
            else:
                found.append((start, end, atom))
        fixed = self._fixed
        for match in self._worded.finditer(text):
            word = match[0]
            atom = fixed.get(word) or built_atom(word, self._words)
            if atom:
                start, end = match.span()
                found.append((start, end, atom))
        found.sort(key=_BY_START)
        return _apart(found)

    def _number(self, match: re.Match[str]) -> Atom | None:
        """The atom of a surface that was not met before."""
        surface = match[0]
        if match["figures"]:
            atom = figured_atom(surface)
        else:
            row, more, unit = match.group("row", "more", "unit")
            atom = counted_atom(surface, row, more, unit, self._separators, self._words.list_marks)
        if len(self._numbers) >= _KEPT:
            self._numbers.clear()
        found = self._numbers[surface] = atom and complete(atom)
        return found


def _row(atom: Atom, start: int, text: str) -> list[Token]:
    """A token for each number of a list (7、8月); at the head of a line or text 1、 is a mark, and only the last is kept."""
    before = text[start - 2 : start - 1] if text[start - 1 : start] == " " else text[start - 1 : start]
    items = atom.items[-1:] if before in _HEADING else atom.items
    return [(start + first, start + last, complete(item)) for first, last, item in items]


def _apart(tokens: list[Token]) -> list[Token]:
    """Tokens without those that begin inside another; the first wins, and of two at one place the longer."""
    kept: list[Token] = []
    start = end = 0
    for token in tokens:
        if token[0] >= end:
            kept.append(token)
            start, end, _ = token
        elif token[0] == start and token[1] > end:
            kept[-1] = token
            end = token[1]
    return kept
