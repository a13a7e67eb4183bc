"""Atoms become readings: neighbours joined, ranges closed, lengths turned to what they reach."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.figures.times.atoms import Atom, Token
from factcheck.figures.times.grammar import Grammar
from factcheck.figures.times.joining import (
    as_length,
    follower_of,
    head_of,
    part_fits,
    seconds_past,
    stands_alone,
    whole_count,
)
from factcheck.figures.times.point import Length, Level, Point, Reach, Reading, Same, Stretch, Tail

Placed = tuple[int, int, Reading]

_tuple = tuple.__new__  # the class itself would look at its arguments by name
_FARTHEST = 4  # no joining words between two times are longer
# 两小时后 and 三个工作日后 count from an event, not from publication
_FROM_EVENTS = frozenset(("小时", "分钟", "秒", "刻", "工作日", "交易日"))


def complete(atom: Atom) -> Atom:
    """An atom with what it says by itself, if it is one that can be nothing but a point and needs nothing beside it."""
    point, length, _, turn, _, weak, same, _ = atom
    plain = point is not None and point.level is not Level.CLOCK and not (length or turn or weak or same)
    return atom._replace(said=Tail(point, ())) if plain and point and stands_alone(point) else atom


class Composer:
    """Reads one text's atoms from left to right."""

    __slots__ = ("_at", "_grammar", "_joined", "_text", "_tokens", "_words")

    def __init__(self, grammar: Grammar, text: str, tokens: list[Token], joined: dict[str, Point]) -> None:
        self._grammar, self._text, self._tokens, self._at = grammar, text, tokens, 0
        self._words = grammar.words
        self._joined = joined  # points by surface: joining them is the dearest step

    def readings(self) -> Iterator[Placed]:
        """Every reading with its place, in order."""
        tokens, text = self._tokens, self._text
        joining, naming = self._grammar.suffix_starts, self._grammar.name_ends
        while self._at < len(tokens):
            start, end, atom = tokens[self._at]
            self._at += 1
            found: Placed | None = None
            point = atom.point
            if (
                atom.said is not None
                and (self._at == len(tokens) or tokens[self._at][0] - end > _FARTHEST)
                and text[end : end + 1] not in joining
                and text[start - 1 : start] not in naming
            ):  # as most are: nothing beside it has a part in it
                found = start, end, atom.said
            elif atom.turn:
                found = self._turned(start, end, atom.turn)
            elif atom.same:
                found = start, end, self._same(start, end, atom.same)
            elif point and not (atom.length and self._is_length(start, end, atom)):
                found = self._dated(start, end, atom)
            elif atom.length and not self._after(start, self._grammar.first):
                found = self._measured(start, end, atom.length)
            if found:
                yield found

    def _after(self, start: int, words: tuple[str, ...]) -> bool:
        return self._text.endswith(words, 0, start)

    def _next(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _before(self) -> Token | None:
        """The token before the one that was just taken."""
        return self._tokens[self._at - 2] if self._at >= 2 else None

    def _same(self, start: int, end: int, kind: str) -> Same:
        if kind == "unknown":
            return Same(None)
        words = self._words
        earlier = self._after(start, words.same_year_before) and self._text.startswith(words.same_year_after, end)
        return Same(-1 if earlier else 0)

    # Lengths

    def _is_length(self, start: int, end: int, atom: Atom) -> bool:
        """Whether an atom that may be a date or a length is a length here."""
        words, following = self._words, self._next()
        finer = following[2].point if following else None
        if atom.weak == "far":
            return True
        if atom.weak == "few":
            near = following and following[0] - end <= 1 and finer and finer.level >= Level.DAY
            return not near and not self._after(start, words.ranges)
        if atom.point and atom.point.level is Level.DAY:
            return self._after(start, words.day_length_after) or self._text.startswith(words.day_length_before, end)
        if following and following[0] == end and finer and finer.level in (Level.STRETCH, Level.MONTH):
            return False
        if found := self._grammar.suffix.match(self._text, end):
            return words.suffixes[found[1]] not in ("end", "start")
        year = self._after(start, words.short_year_after) and self._text[end - 2] != "0"
        return not (atom.likely_year or year) or bool(self._grammar.length_suffix.match(self._text, end))

    def _measured(self, start: int, end: int, length: Length) -> Placed:
        length, end = self._length_range(end, length)
        found = self._grammar.length_suffix.match(self._text, end)
        if not found or length.unit in _FROM_EVENTS:
            return start, end, length
        meaning = self._words.length_suffixes[found[1]]
        within = meaning == "ahead" and self._text[start - 1 : start].isalnum()
        if within and not self._after(start, self._words.ahead_after):
            return start, end, length  # 他五年后回来: five years after something else
        return start, found.end(), Reach(length, 1 if meaning == "ahead" else -1, far=meaning != "past")

    def _length_range(self, end: int, length: Length) -> tuple[Length, int]:
        """3年至5年: two lengths in one unit."""
        following = self._next()
        other = following[2].length if following else None
        if not following or not other or other.unit != length.unit or length.until or other.until:
            return length, end
        joined = self._text[end : following[0]].strip() in self._grammar.ranges
        if not joined or len(length.parts) != 1 or len(other.parts) != 1:
            return length, end
        self._at += 1
        vague = length.approximate or other.approximate
        return Length(length.parts, length.unit, other.parts[0][0], vague), following[1]

    def _turned(self, start: int, end: int, turn: str) -> Placed | None:
        """近五年, 未来15年, 前10个月: the word and the number after it."""
        following = self._next()
        if not following or self._text[end : following[0]].strip() not in self._words.joins:
            return None
        _, last, atom = following
        if turn == "tail":
            self._at += atom.length is not None and whole_count(atom.length) == 1  # 最后一天 is not one day long
            return None
        if turn == "head":
            point = head_of(Level.YEAR, atom)
            if point:
                self._at += 1
                return self._dated(start, last, Atom(point=point))
            if self._after_time(start) or not self._after(end, self._words.head_past):
                return None  # 10月前两周, 头三天: no more than the length
            days = whole_count(atom.length) if atom.length and atom.length.unit == "天" else 0
            if days > 2 and self._text[start - 1 : start].isalnum():
                return None  # 假期前三天; but 较前一日, 他前两天
        length = atom.length or (atom.point and as_length(atom.point))
        if not isinstance(length, Length) or self._length_only(start, last):
            return None
        found = self._grammar.length_suffix.match(self._text, last)
        if found and self._words.length_suffixes[found[1]] == "past":
            last = found.end()
        elif found and turn != "future":
            return None  # 近五年前 is 五年前
        self._at += 1
        sign = 1 if turn in ("future", "on") else -1
        return start, last, Reach(length, sign, whole=turn in ("head", "back", "on"))

    def _after_time(self, start: int) -> bool:
        before = self._before()
        return before is not None and before[1] == start and before[2].point is not None

    def _length_only(self, start: int, end: int) -> bool:
        words = self._words
        return self._after(start, words.length_only_after) or self._text.startswith(words.length_only_before, end)

    # Dates

    def _dated(self, start: int, end: int, atom: Atom) -> Placed | None:
        ordinal = self._text[start - 1 : start] in self._grammar.name_ends and self._after(start, self._grammar.first)
        point, end, weak = self._point(start, end, atom)
        if ordinal and point.level is not Level.STRETCH:
            return None
        tail, end = self._tail(point, end)
        last = self._range_end(end, tail)
        if last:
            return start, last[1], Stretch(tail, last[0])
        return None if weak or not stands_alone(point) else (start - ordinal, end, tail)

    def _point(self, start: int, end: int, atom: Atom) -> tuple[Point, int, bool]:
        """The point that begins with an atom, its end, and whether it is too weak to stand alone."""
        point, text, tokens = atom.point, self._text, self._tokens
        assert point is not None
        if text[start - 1 : start] in self._grammar.name_ends and text.endswith(self._words.lunar_marks, 0, start):
            point = point._replace(lunar=True)
        weak = (atom.weak is not None or point.level is Level.CLOCK) and self._weak(start, end, atom)
        while self._at < len(tokens) and (following := tokens[self._at])[0] - end <= _FARTHEST:
            finer = self._finer(point, text[end : following[0]], following[2])
            if finer is None:
                break
            self._at += 2 if following[2].turn else 1
            end = tokens[self._at - 1][1]
            surface = f"{text[start:end]}{point.lunar}"
            whole = self._joined.get(surface)
            if whole is None:
                whole = self._joined[surface] = point.joined(finer)
            point, weak = whole, False
        return point, end, weak

    def _weak(self, start: int, end: int, atom: Atom) -> bool:
        words = self._words
        if atom.weak == "hour":
            return self._after(start, words.clock_stops_after) or not self._clock_beside(start, end)
        if atom.weak == "hao":
            return not self._day_before(start)
        if atom.point and atom.point.level is Level.CLOCK and not atom.weak:
            return self._after(start, words.ratio_stops_after)
        return atom.weak is not None

    def _clock_beside(self, start: int, end: int) -> bool:
        """Whether what stands about a bare hour makes it a clock time: 在8点, 8点前, 8点，"""
        words = self._words
        if self._after(start, words.clock_after) or self._text.startswith(words.clock_before, end):
            return True
        return not self._text[end : end + 1].isalnum()

    def _day_before(self, start: int) -> bool:
        """Whether a day stands before in a list: 9月10号、11号."""
        before = self._before()
        if not before or start - before[1] > 2 or not before[2].point:
            return False
        return before[2].point.level is Level.DAY and self._text[before[1] : start].strip() in self._words.lists_of_days

    def _finer(self, point: Point, gap: str, following: Atom) -> Point | None:
        """The point of the next atom where it goes on from this one."""
        words = self._words
        if gap == words.ordinal and following.point and following.point.level is Level.STRETCH:
            return follower_of(point, following.point)  # 2020年第一季度
        if gap in words.joins:
            if following.turn == "head" and self._at + 1 < len(self._tokens):
                return head_of(point.level, self._tokens[self._at + 1][2])
            finer = follower_of(point, following.point)
            if finer:
                return finer
        if point.level is Level.CLOCK and following.length and gap in words.clock_joins:
            return seconds_past(point, following.length)
        return None

    def _tail(self, point: Point, end: int) -> tuple[Tail, int]:
        text, grammar = self._text, self._grammar
        if text[end : end + 1] not in grammar.suffix_starts:
            return _tuple(Tail, (point, (), None)), end
        parts: list[str] = []
        while len(parts) < 3 and (found := grammar.suffix.match(text, end)):
            part = self._words.suffixes[found[1]]
            if not part_fits(part, point.level):
                break
            parts.append(part)
            end = found.end()
            while self._at < len(self._tokens) and self._tokens[self._at][0] < end:
                self._at += 1  # the suffix has swallowed it
        last, end = self._last_of(point, end)
        return Tail(point, tuple(parts), last), end

    def _last_of(self, point: Point, end: int) -> tuple[tuple[int, str] | None, int]:
        """最后两天 after a month or a year."""
        following = self._next()
        coarse = Level.YEAR <= point.level <= Level.MONTH
        if not coarse or not following or following[2].turn != "tail" or self._at + 1 >= len(self._tokens):
            return None, end
        begin, last, atom = self._tokens[self._at + 1]
        count = whole_count(atom.length) if atom.length and begin == following[1] else 0
        if not count or not atom.length or self._text[end : following[0]] not in self._words.joins:
            return None, end
        self._at += 2
        return (count, atom.length.unit), last

    def _range_end(self, end: int, first: Tail) -> tuple[Tail, int] | None:
        following = self._next()
        if not following or "since" in first.parts:
            return None
        begin, last, atom = following
        if begin - end > 4 or not atom.point or self._text[end:begin].strip() not in self._grammar.ranges:
            return None
        if atom.point.level is Level.DAYPART and not self._clock_follows():
            return None
        if atom.weak == "bare" and first.point.level < Level.DAYPART:
            return None
        self._at += 1
        point, last, _ = self._point(begin, last, atom)
        return self._tail(point, last)

    def _clock_follows(self) -> bool:
        """Whether a clock time stands after the next token: 上午9点至下午5点."""
        if self._at + 1 >= len(self._tokens):
            return False
        point = self._tokens[self._at + 1][2].point
        return (
            point is not None
            and point.level is Level.CLOCK
            and self._tokens[self._at][1] == self._tokens[self._at + 1][0]
        )
