"""Atoms become readings: neighbours joined, ranges closed, lengths turned to what they reach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.figures.times.atoms import Atom, Token
from factcheck.figures.times.patterns import suffixed
from factcheck.figures.times.point import Length, Level, Point, Reach, Reading, Same, Stretch, Tail
from factcheck.figures.times.words import TimeWords
from factcheck.model import Grain

Placed = tuple[int, int, Reading]

_COARSE = (Level.ERA, Level.YEAR, Level.STRETCH, Level.MONTH)
_FITS: dict[str, tuple[Level, ...]] = {
    "end": _COARSE,
    "start": _COARSE,
    "middle": (Level.YEAR,),
    "first": (Level.MONTH,),
    "second": (Level.MONTH,),
    "third": (Level.MONTH,),
    "early": (Level.ERA, Level.YEAR),
    "mid": (Level.ERA, Level.YEAR),
    "late": (Level.ERA, Level.YEAR),
    "fore": (Level.ERA, Level.YEAR, Level.MONTH),
    "hind": (Level.ERA, Level.YEAR, Level.MONTH),
}
_FOLLOWS: dict[Level, tuple[Level, ...]] = {
    Level.ERA: (Level.ERA,),
    Level.YEAR: (Level.STRETCH, Level.MONTH),
    Level.STRETCH: (),
    Level.MONTH: (Level.DAY,),
    Level.WEEK: (Level.DAY,),
    Level.DAY: (Level.DAYPART, Level.CLOCK),
    Level.DAYPART: (Level.CLOCK,),
    Level.CLOCK: (),
}


@dataclass(frozen=True, slots=True)
class Grammar:
    """How atoms may stand together, from the lexicon."""

    words: TimeWords
    suffix: re.Pattern[str]
    length_suffix: re.Pattern[str]
    ranges: frozenset[str]
    ranges_tuple: tuple[str, ...]

    @classmethod
    def of(cls, words: TimeWords) -> Grammar:
        """The grammar of a lexicon."""
        return cls(
            words,
            suffixed(words.suffixes, words.suffix_stops),
            suffixed(words.length_suffixes, words.length_suffix_stops),
            frozenset(words.ranges),
            words.ranges,
        )


class Composer:
    """Reads one text's atoms from left to right."""

    __slots__ = ("_at", "_grammar", "_joined", "_text", "_tokens")

    def __init__(self, grammar: Grammar, text: str, tokens: list[Token], joined: dict[str, Point]) -> None:
        self._grammar, self._text, self._tokens, self._at = grammar, text, tokens, 0
        self._joined = joined  # points by surface: joining them is the dearest step

    def readings(self) -> Iterator[Placed]:
        """Every reading with its place, in order."""
        while self._at < len(self._tokens):
            start, end, atom = self._tokens[self._at]
            self._at += 1
            if atom.turn:
                yield from self._turned(start, end, atom.turn)
            elif atom.same:
                yield start, end, self._same(start, end, atom.same)
            elif atom.point and not self._is_length(start, end, atom):
                yield from self._dated(start, end, atom)
            elif atom.length and not self._after(start, (self._grammar.words.ordinal,)):
                yield self._measured(start, end, atom.length)

    def _after(self, start: int, words: tuple[str, ...]) -> bool:
        return self._text.endswith(words, 0, start)

    def _same(self, start: int, end: int, kind: str) -> Same:
        if kind == "unknown":
            return Same(None)
        words = self._grammar.words
        earlier = self._after(start, words.same_year_before) and self._text.startswith(words.same_year_after, end)
        return Same(-1 if earlier else 0)

    # Lengths

    def _is_length(self, start: int, end: int, atom: Atom) -> bool:
        """Whether an atom that may be a date or a length is a length here."""
        if atom.length is None or atom.point is None:
            return False
        if atom.weak == "few":
            follower = self._tokens[self._at] if self._at < len(self._tokens) else None
            near = follower and follower[0] - end <= 1 and follower[2].point and follower[2].point.level >= Level.DAY
            return not near and not self._after(start, self._grammar.ranges_tuple)
        if atom.point.level is Level.DAY:
            words = self._grammar.words
            return self._after(start, words.day_length_after) or self._text.startswith(words.day_length_before, end)
        follower = self._tokens[self._at] if self._at < len(self._tokens) else None
        if (
            follower
            and follower[0] == end
            and follower[2].point
            and follower[2].point.level in (Level.STRETCH, Level.MONTH)
        ):
            return False
        if found := self._grammar.suffix.match(self._text, end):
            return self._grammar.words.suffixes[found[1]] not in ("end", "start")
        return not atom.likely_year or bool(self._grammar.length_suffix.match(self._text, end))

    def _measured(self, start: int, end: int, length: Length) -> Placed:
        follower = self._tokens[self._at] if self._at < len(self._tokens) else None
        if follower and follower[2].length and self._text[end : follower[0]].strip() in self._grammar.ranges:
            other = follower[2].length
            if other.unit == length.unit and len(length.parts) == len(other.parts) == 1 and not length.until:
                self._at += 1
                length = Length(length.parts, length.unit, other.parts[0][0], length.approximate or other.approximate)
                end = follower[1]
        found = self._grammar.length_suffix.match(self._text, end)
        if not found or length.unit in ("小时", "分钟", "秒", "刻"):
            return start, end, length
        meaning = self._grammar.words.length_suffixes[found[1]]
        if (
            meaning == "ahead"
            and self._text[start - 1 : start].isalnum()
            and not self._after(start, self._grammar.words.ahead_after)
        ):
            return start, end, length
        reach = Reach(length, 1 if meaning == "ahead" else -1, far=meaning != "past")
        return start, found.end(), reach

    def _turned(self, start: int, end: int, turn: str) -> Iterator[Placed]:
        """近五年, 未来15年, 前10个月: the word and the number after it."""
        if self._at >= len(self._tokens):
            return
        first, last, atom = self._tokens[self._at]
        if self._text[end:first].strip() not in self._grammar.words.joins:
            return
        if turn == "head" and (point := head_of_year(atom)):
            self._at += 1
            yield from self._dated(start, last, Atom(point=point))
            return
        length = atom.length or (atom.point and _as_length(atom.point))
        if length is None or self._length_only(start, last):
            return
        self._at += 1
        found = self._grammar.length_suffix.match(self._text, last)
        if found and self._grammar.words.length_suffixes[found[1]] == "past":
            last = found.end()
        elif found and turn != "future":
            self._at -= 1  # 近五年前 is 五年前, loosely
            return
        sign = 1 if turn in ("future", "on") else -1
        yield start, last, Reach(length, sign, whole=turn in ("head", "back", "on"))

    def _length_only(self, start: int, end: int) -> bool:
        words = self._grammar.words
        return self._after(start, words.length_only_after) or self._text.startswith(words.length_only_before, end)

    # Dates

    def _dated(self, start: int, end: int, atom: Atom) -> Iterator[Placed]:
        ordinal = self._after(start, (self._grammar.words.ordinal,))
        point, end, weak = self._point(start, end, atom)
        if ordinal and point.level is not Level.STRETCH:
            return
        tail, end = self._tail(point, end)
        last = self._range_end(end, tail)
        if last:
            final, end = last
            yield start, end, Stretch(tail, final)
        elif not weak and _placed(point) and not (point.every and point.level <= Level.MONTH and not point.months):
            yield start - ordinal, end, tail

    def _point(self, start: int, end: int, atom: Atom) -> tuple[Point, int, bool]:
        """The point that begins with an atom, its end, and whether it is too weak to stand alone."""
        point = atom.point
        assert point is not None
        weak = self._weak(start, end, atom)
        while self._at < len(self._tokens):
            first, last, following = self._tokens[self._at]
            gap = self._text[end:first]
            finer = self._finer(point, gap, following)
            if finer is None:
                break
            self._at += 1
            if following.turn:
                last = self._tokens[self._at][1]
                self._at += 1
            surface = self._text[start:last]
            whole = self._joined.get(surface)
            if whole is None:
                whole = self._joined[surface] = point.joined(finer)
            point, end, weak = whole, last, False
        return point, end, weak

    def _weak(self, start: int, end: int, atom: Atom) -> bool:
        words = self._grammar.words
        if atom.weak == "hour":
            return self._after(start, words.clock_stops_after) or not self._clock_beside(start, end)
        if atom.point and atom.point.level is Level.CLOCK and not atom.weak:
            return self._after(start, words.ratio_stops_after)
        return atom.weak is not None

    def _clock_beside(self, start: int, end: int) -> bool:
        """Whether what stands about a bare hour makes it a clock time: 在8点, 8点前, 8点，"""
        words = self._grammar.words
        if self._after(start, words.clock_after) or self._text.startswith(words.clock_before, end):
            return True
        return not self._text[end : end + 1].isalnum()

    def _finer(self, point: Point, gap: str, following: Atom) -> Point | None:
        """The point of the next atom where it goes on from this one."""
        if gap == self._grammar.words.ordinal and following.point and following.point.level is Level.STRETCH:
            gap = ""  # 2020年第一季度
        if gap not in self._grammar.words.joins:
            return self._seconds(point, gap, following)
        if following.turn == "head" and point.level in (Level.YEAR, Level.ERA) and self._at + 1 < len(self._tokens):
            return head_of_year(self._tokens[self._at + 1][2]) if point.level is Level.YEAR else None
        finer = following.point
        if finer is None:
            return None
        if finer.level in _FOLLOWS[point.level]:
            return finer if _goes_on(point, finer) else None
        special = finer.holiday or finer.nth or finer.lunar
        return finer if special and point.level in (Level.YEAR, Level.MONTH) else None

    def _seconds(self, point: Point, gap: str, following: Atom) -> Point | None:
        """0点刚过26秒: a few minutes or seconds past the hour."""
        if point.level is not Level.CLOCK or gap not in self._grammar.words.clock_joins or not following.length:
            return None
        parts = dict((unit, count) for count, unit in following.length.parts)
        if not parts or not parts.keys() <= {"分钟", "秒"} or following.length.until or not point.clock:
            return None
        minutes, seconds = parts.get("分钟", 0), parts.get("秒", 0)
        if minutes >= 60 or seconds >= 60 or minutes != int(minutes) or seconds != int(seconds):
            return None
        return Point(Level.CLOCK, Grain.MOMENT, clock=(point.clock[0], point.clock[1] + int(minutes), int(seconds)))

    def _tail(self, point: Point, end: int) -> tuple[Tail, int]:
        parts: list[str] = []
        while len(parts) < 3 and (found := self._grammar.suffix.match(self._text, end)):
            part = self._grammar.words.suffixes[found[1]]
            if point.level not in _FITS.get(part, tuple(Level)):
                break
            parts.append(part)
            end = found.end()
            self._skip_to(end)
        return Tail(point, tuple(parts)), end

    def _skip_to(self, end: int) -> None:
        """Leaves out atoms that a suffix has swallowed."""
        while self._at < len(self._tokens) and self._tokens[self._at][0] < end:
            self._at += 1

    def _range_end(self, end: int, first: Tail) -> tuple[Tail, int] | None:
        if self._at >= len(self._tokens) or "since" in first.parts:
            return None
        begin, last, atom = self._tokens[self._at]
        if begin - end > 4 or self._text[end:begin].strip() not in self._grammar.ranges or not atom.point:
            return None
        if atom.point.level is Level.DAYPART or (atom.weak == "bare" and first.point.level < Level.DAYPART):
            return None
        self._at += 1
        point, last, _ = self._point(begin, last, atom)
        return self._tail(point, last)


def _placed(point: Point) -> bool:
    """Whether there is more than a part of the day."""
    return point.level is not Level.DAYPART or bool(point.days or point.day or point.weekday or point.holiday)


def _goes_on(point: Point, finer: Point) -> bool:
    """Whether a finer point of a fitting level makes sense after this one."""
    if point.years and point.years[0] != point.years[1]:
        return False
    if point.months and point.months[0] != point.months[1]:
        return False
    if point.level is Level.ERA:
        return finer.decade is not None and point.decade is None
    if point.level is Level.MONTH:
        return finer.days is not None or finer.nth is not None
    if point.level is Level.WEEK:
        return finer.weekday is not None
    return not (point.level is Level.YEAR and (finer.month or finer.quarter or finer.year))


def head_of_year(atom: Atom) -> Point | None:
    """The first N months or quarters of a year, from the atom after 前."""
    point, length = atom.point, atom.length
    if point and point.months and point.level in (Level.STRETCH, Level.MONTH) and not point.days and not point.years:
        grain = Grain.QUARTER if point.level is Level.STRETCH else Grain.MONTH
        return Point(Level.STRETCH, grain, months=(1, point.months[1]))
    if length and length.unit in ("月", "季度") and len(length.parts) == 1 and not length.until:
        count = length.parts[0][0] * (3 if length.unit == "季度" else 1)
        if count.denominator == 1 and 1 <= count <= 12:
            return Point(Level.STRETCH, Grain.MONTH if length.unit == "月" else Grain.QUARTER, months=(1, int(count)))
    return None


def _as_length(point: Point) -> Length | None:
    """近三月, 近30日: a number read as a date that is a length after all."""
    from fractions import Fraction

    if point.level is Level.MONTH and point.months and point.years is None and point.months[0] == point.months[1]:
        return Length(((Fraction(point.months[0]), "月"),), "月")
    return None
