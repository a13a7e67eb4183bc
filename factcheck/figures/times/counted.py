"""Numbers with a unit of time become atoms: 2020年, 1—8月, 14时26分, 15年."""

from __future__ import annotations

import re

from factcheck.figures.times.atoms import Atom
from factcheck.figures.times.lengths import length_of, plain_length, vague_pair
from factcheck.figures.times.numbers import DIGITS, digits, whole
from factcheck.figures.times.point import Length, Level, Point
from factcheck.model import Grain

_UNIT = re.compile(
    r"(?P<ge>个?)(?P<half>半?)(?P<plus>多?)"
    r"(?P<name>[财学]?年代|[财学]?年度?|月份?|日|号|天|周|星期|礼拜|季度|工作日|交易日|自然日|小时|钟头|刻钟|钟|世纪|分|秒钟?|时|点)"
    r"(?P<tail>.*)"
)
_CLOCK = re.compile(r"(?P<m>[0-9〇零一二三四五六七八九十]+)分?(?:(?P<s>[0-9〇零一二三四五六七八九十]+)秒)?")
_PRINTED_CLOCK = re.compile("[0-9]{1,2}时[0-9]{1,2}分(?:[0-9]{1,2}秒)?")
_QUARTERS = {"一": 15, "1": 15, "三": 45, "3": 45}


def counted_atom(
    surface: str, row: str, more: str, unit: str, separators: re.Pattern[str], list_marks: tuple[str, ...]
) -> Atom | None:
    """The atom of one or more numbers and their unit; `None` where they make no time.

    `separators` part the numbers of a row; those of them that are `list_marks` make a list of it, others a range.
    """
    found = _UNIT.fullmatch(unit)
    if not found:
        return None
    pieces = separators.split(row.strip())
    marks = [mark.strip() for mark in separators.findall(row)]
    if len(pieces) == 1 or (len(pieces) == 2 and marks[0] not in list_marks):
        return _atom(pieces, more, found)
    if any(mark not in list_marks for mark in marks):
        return None
    return _row(surface, pieces, more, found)


def _row(surface: str, pieces: list[str], more: str, unit: re.Match[str]) -> Atom | None:
    """A list that shares its unit (7、8月): an atom for each number, the last with the unit."""
    items: list[tuple[int, int, Atom]] = []
    at = 0
    marked = len(pieces[0]) == 1 and len(pieces[-1]) == 4 and unit["name"][0] == "年"  # a line of a list: 1、2006年
    for index, piece in enumerate(pieces):
        last = index == len(pieces) - 1
        if marked and not last:
            at += len(piece)
            continue
        atom = _atom([piece], more if last else "", unit)
        if atom is None:
            return None
        start = surface.index(piece, at)
        at = start + len(piece)
        items.append((start, len(surface) if last else at, atom))
    return Atom(items=tuple(items))


def _atom(pieces: list[str], more: str, unit: re.Match[str]) -> Atom | None:
    name, tail = unit["name"], unit["tail"]
    plain = not (more or unit["ge"] or unit["half"] or unit["plus"])
    if name[-1] in "年度" and name != "季度" and not (more or unit["ge"]):
        return _year(pieces, unit)
    if name in ("日", "号", "时", "点"):
        return _clock_or_day(pieces, name, tail) if not more else None
    if name in ("月", "月份") and plain:
        return _lunar(pieces, tail) if tail else _month(pieces)
    if name in _STRETCHES and plain:
        return _STRETCHES[name](pieces)
    length = length_of(pieces, more, unit)
    return Atom(length=length) if length else None


def _clock_or_day(pieces: list[str], name: str, tail: str) -> Atom | None:
    return _hour(pieces, name, tail) if name in ("时", "点") else _day(pieces, weak=name == "号")


def _bounds(pieces: list[str], low: int, high: int) -> tuple[int, int] | None:
    values = [whole(p) for p in pieces]
    if any(v is None or not low <= v <= high for v in values):
        return None
    return values[0] or 0, values[-1] or 0


def _decade(pieces: list[str]) -> Atom | None:
    values = [digits(p) if len(p) == 4 else whole(p) for p in pieces]
    if any(v is None or v % 10 or not (v < 100 or 1000 <= v < 2100) for v in values):
        return None
    first, last = values[0] or 0, values[-1] or 0
    if first == last and first < 100:
        return Atom(point=Point(Level.ERA, Grain.ERA, decade=first))
    since = 0 if first >= 1000 else 1900
    return Atom(point=Point(Level.ERA, Grain.ERA, years=(since + first, since + last + 9)))


def _century(pieces: list[str]) -> Atom | None:
    bounds = _bounds(pieces, 1, 21)
    if not bounds:
        return None
    if bounds[0] == bounds[1]:
        return Atom(point=Point(Level.ERA, Grain.ERA, century=bounds[0]))
    return Atom(point=Point(Level.ERA, Grain.ERA, years=(bounds[0] * 100 - 99, bounds[1] * 100)))


def _year(pieces: list[str], unit: re.Match[str]) -> Atom | None:
    if pieces == ["半"] and unit["name"].endswith("度"):
        return None  # 半年度 is a half of the year, a word of its own
    if unit["name"][0] in "财学":
        return Atom(point=Point(Level.YEAR, Grain.YEAR, known=False)) if len(pieces[-1]) in (2, 4) else None
    full = _full_years(pieces)
    values = [digits(p) for p in full]
    if all(len(p) == 4 and v is not None and 1000 <= v <= 2999 for p, v in zip(full, values, strict=True)):
        return None if unit["half"] or unit["tail"] else Atom(point=years_point(values[0] or 0, values[-1] or 0))
    length = length_of(pieces, "", unit)
    if not unit["tail"] and all(len(p) == 2 for p in pieces):
        return _short_year(pieces, length)
    return Atom(length=length) if length else None


def _full_years(pieces: list[str]) -> list[str]:
    """2017至18年 with its second year written out."""
    if len(pieces) == 2 and [len(p) for p in pieces] == [4, 2] and pieces[0].isdigit() and pieces[1] > pieces[0][2:]:
        return [pieces[0], pieces[0][:2] + pieces[1]]
    return pieces


def years_point(first: int, last: int) -> Point:
    """The point of a year, or of the years from one to another."""
    return Point(Level.YEAR, Grain.YEAR, years=(first, last))


def _short_year(pieces: list[str], length: Length | None) -> Atom | None:
    """98年, 零八年: the years from 1950 to 2049; 九八年 can be nothing else, 50年 is rather a length."""
    values = [digits(p) for p in pieces]
    if values[0] is None or values[-1] is None:
        return Atom(length=length) if length else None
    first, last = (v + (1900 if v >= 50 else 2000) for v in (values[0], values[-1]))
    point = years_point(first, last)
    vague = any(map(vague_pair, pieces))
    if all(p[0] in "0零〇" or not p.isascii() for p in pieces) and not vague:
        return Atom(point=point)
    return Atom(point=point, length=length, likely_year=1990 < first < 2000 and not vague)


def _month(pieces: list[str]) -> Atom | None:
    if pieces[0] in ("两", "仨", "半") or pieces[0][0] in "几数":
        length = plain_length(pieces, "", "月", half=False)
        return Atom(length=length) if length else None
    bounds = _bounds(pieces, 1, 12)
    if bounds:
        return Atom(point=Point(Level.MONTH, Grain.MONTH, months=bounds))
    return _beyond(Level.MONTH, Grain.MONTH) if _bounds(pieces, 1, _TWO_DIGITS) and pieces[-1].isdigit() else None


def _beyond(level: Level, grain: Grain) -> Atom:
    """What a calendar does not have, 13月 or 14时75分, to be believed where something beside it says that a time is meant."""
    return Atom(point=Point(level, grain, known=False), weak="far")


def _lunar(pieces: list[str], tail: str) -> Atom | None:
    """八月十五, 五月初五, 十月廿二: days of the lunar calendar."""
    month, day = _bounds(pieces, 1, 12), whole(tail.lstrip("初").rstrip("日号"))
    if not month or not day:
        return None
    return Atom(point=Point(Level.DAY, Grain.DAY, months=month, days=(day, day), lunar=True))


def _quarter(pieces: list[str]) -> Atom | None:
    bounds = _bounds(pieces, 1, 4)
    if not bounds:
        return None
    return Atom(point=Point(Level.STRETCH, Grain.QUARTER, months=(bounds[0] * 3 - 2, bounds[1] * 3)))


def _day(pieces: list[str], weak: bool) -> Atom | None:
    length = None if weak else plain_length(pieces, "", "天", half=False)
    bounds = _bounds(pieces, 1, _LAST_DAY)
    beyond = _bounds(pieces, 1, _TWO_DIGITS) if not bounds and pieces[-1].isdigit() else None
    if beyond:  # 4月57日 is a date, though there is none such
        return Atom(point=Point(Level.DAY, Grain.DAY, days=beyond), length=length, weak="far")
    if not bounds or pieces[0] in ("半", "两"):
        return Atom(length=length) if length else None
    point = Point(Level.DAY, Grain.DAY, days=bounds)
    few = len(pieces) == 1 and pieces[0] in DIGITS  # 三日 without a month is three days
    return Atom(point=point, length=length, weak="hao" if weak else "few" if few else None)


def _hour(pieces: list[str], name: str, tail: str) -> Atom | None:
    hours = _bounds(pieces, 0, 24)
    minute, second = _minutes(tail)
    if not hours or minute > 59 or second > 59:
        printed = f"{pieces[-1]}{name}{tail}"
        return _beyond(Level.CLOCK, Grain.MOMENT) if name == "时" and _PRINTED_CLOCK.fullmatch(printed) else None
    if not tail and pieces[-1] in ("半", "两"):
        return None
    until = (hours[1], minute, second) if len(pieces) == 2 else None
    clock = (hours[0], 0, 0) if until else (hours[0], minute, second)
    point = Point(Level.CLOCK, Grain.MOMENT, clock=clock, until=until)
    if tail or pieces[-1] == "零" or (name == "时" and pieces[-1].isascii()):
        return Atom(point=point)
    return Atom(point=point, weak="hour" if pieces[-1].isascii() or hours[1] >= 10 else "bare")


def _minutes(tail: str) -> tuple[int, int]:
    """Minutes and seconds of what follows the hour; 99 where it is none."""
    if tail in ("", "整", "钟"):
        return 0, 0
    if tail == "半":
        return 30, 0
    if tail.endswith("刻"):
        return _QUARTERS[tail[0]], 0
    found = _CLOCK.fullmatch(tail)
    if not found:
        return 99, 0
    minute = whole(found["m"].lstrip("零〇") or "零")
    return 99 if minute is None else minute, whole(found["s"] or "零") or 0


_LAST_DAY, _TWO_DIGITS = 31, 99
_STRETCHES = {"季度": _quarter, "世纪": _century, "年代": _decade}
