"""Surfaces become atoms: one number with its unit, one word, or one date in figures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from factcheck.figures.times.numbers import DIGITS, amount, digits, whole
from factcheck.figures.times.point import Length, Level, Point
from factcheck.model import Grain


@dataclass(frozen=True, slots=True)
class Atom:
    """The smallest thing that says time: a point, a length, or either; a row of several; or a word that turns a length.

    `day_number` and `hour` mark readings that need something beside them to be believed.
    """

    point: Point | None = None
    length: Length | None = None
    items: tuple[tuple[int, int, Atom], ...] = ()
    turn: str | None = None  # past, future, head, back, on
    likely_year: bool = False
    weak: str | None = None  # hao: 13号; hour: 8点; bare: 三点; few: 三日
    same: str | None = None  # same, unknown


_RANGE, _LIST = "range", "list"
_UNIT = re.compile(
    r"(?P<ge>个?)(?P<half>半?)(?P<plus>多?)(?P<name>[财学]?年代|[财学]?年度?|月份?|日|号|天|周|星期|礼拜|季度|小时|钟头|刻钟|钟|世纪|分|秒钟?|时|点)(?P<tail>.*)"
)
_PART = re.compile(
    r"[零又]?(?P<n>[0-9.]+|[^0-9个小时钟头分秒天月]+?)个?(?P<half>半?)(?P<name>小时|钟头|分钟?|秒钟?|天|个月|月)"
)
_CANON = {
    "个月": "月",
    "月份": "月",
    "星期": "周",
    "礼拜": "周",
    "日": "天",
    "钟头": "小时",
    "钟": "小时",
    "刻钟": "刻",
    "分": "分钟",
    "分钟": "分钟",
    "秒钟": "秒",
}
_CLOCK = re.compile(r"(?P<m>[0-9〇零一二三四五六七八九十]+)分?(?:(?P<s>[0-9〇零一二三四五六七八九十]+)秒)?")
_QUARTERS = {"一": 15, "1": 15, "三": 45, "3": 45}
_VAGUE = frozenset("几数")


def number_atom(surface: str, row: str, more: str, unit: str, separators: re.Pattern[str]) -> Atom | None:
    """The atom of numbers with a unit; `None` where they make no time."""
    found = _UNIT.fullmatch(unit)
    if not found:
        return None
    pieces = separators.split(row.strip())
    marks = separators.findall(row)
    if len(pieces) == 1 or (len(pieces) == 2 and marks[0].strip() not in "、,"):
        return _atom(pieces, more, found)
    if any(mark.strip() not in "、" for mark in marks):
        return None
    return _row(surface, pieces, more, found)


def _row(surface: str, pieces: list[str], more: str, unit: re.Match[str]) -> Atom | None:
    """A list that shares its unit (7、8月) is one atom for each number, the last with the unit."""
    items, at = [], 0
    for piece in pieces:
        atom = _atom([piece], more if piece is pieces[-1] else "", unit)
        if atom is None:
            return None
        start = surface.index(piece, at)
        at = start + len(piece)
        items.append((start, at, atom))
    start, _, last = items[-1]
    items[-1] = (start, len(surface), last)
    return Atom(items=tuple(items))


def _atom(pieces: list[str], more: str, unit: re.Match[str]) -> Atom | None:
    name = unit["name"]
    if name.endswith("年代"):
        return _decade(pieces)
    if name in ("年", "年度", "财年", "学年", "财年度", "学年度") and not (more or unit["ge"]):
        return _year(pieces, unit)
    if name == "世纪" and not (unit["ge"] or more):
        return _century(pieces)
    if name in ("月", "月份") and not (unit["ge"] or more or unit["half"]):
        return _lunar(pieces, unit["tail"]) if unit["tail"] else _month(pieces)
    if name in ("日", "号") and not more:
        return _day(pieces, weak=name == "号")
    if name in ("时", "点"):
        return _hour(pieces, name, unit["tail"]) if not more else None
    if name == "季度" and not (unit["ge"] or more):
        return _quarter(pieces)
    return length_atom(pieces, more, unit)


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
    if first >= 1000:
        return Atom(point=Point(Level.ERA, Grain.ERA, years=(first, last + 9)))
    if first == last:
        return Atom(point=Point(Level.ERA, Grain.ERA, decade=first))
    return Atom(point=Point(Level.ERA, Grain.ERA, years=(1900 + first, 1909 + last)))


def _century(pieces: list[str]) -> Atom | None:
    bounds = _bounds(pieces, 1, 21)
    if not bounds:
        return None
    if bounds[0] == bounds[1]:
        return Atom(point=Point(Level.ERA, Grain.ERA, century=bounds[0]))
    return Atom(point=Point(Level.ERA, Grain.ERA, years=(bounds[0] * 100 - 99, bounds[1] * 100)))


def _year(pieces: list[str], unit: re.Match[str]) -> Atom | None:
    if (
        len(pieces) == 2
        and len(pieces[0]) == 4
        and len(pieces[1]) == 2
        and pieces[0].isdigit()
        and pieces[1] > pieces[0][2:]
    ):
        pieces = [pieces[0], pieces[0][:2] + pieces[1]]  # 2017至18年
    values = [digits(p) for p in pieces]
    if unit["name"][0] in "财学":
        return Atom(point=Point(Level.YEAR, Grain.YEAR, known=False)) if len(pieces[-1]) in (2, 4) else None
    if all(len(p) == 4 and v is not None and 1000 <= v <= 2999 for p, v in zip(pieces, values, strict=True)):
        if unit["half"] or unit["tail"]:
            return None
        return Atom(point=_years(values[0] or 0, values[-1] or 0))
    length = length_atom(pieces, "", unit)
    if unit["tail"] or not all(len(p) == 2 for p in pieces):
        return length
    short = [_short_year(p) for p in pieces]
    if short[0] is None or short[-1] is None:
        return length
    sure = all(p[0] in "0零〇" or (not p.isascii() and not _vague_pair(p)) for p in pieces)
    point = _years(short[0], short[-1])
    return (
        Atom(point=point)
        if sure
        else Atom(
            point=point,
            length=length and length.length,
            likely_year=short[0] < 2000 and not any(map(_vague_pair, pieces)),
        )
    )


def _years(first: int, last: int) -> Point:
    return Point(Level.YEAR, Grain.YEAR, years=(first, last))


def _short_year(text: str) -> int | None:
    value = digits(text)
    if value is None:
        return None
    return 1900 + value if value >= 50 else 2000 + value


def _vague_pair(text: str) -> bool:
    """Two neighbouring Chinese digits are a vague number: 五六, 三五."""
    if len(text) != 2 or text.isascii() or not all(c in DIGITS for c in text):
        return False
    first, last = DIGITS[text[0]], DIGITS[text[1]]
    return 0 < first and (last == first + 1 or text == "三五")


def _month(pieces: list[str]) -> Atom | None:
    if pieces[0] in ("两", "仨", "半") or pieces[0][0] in _VAGUE:
        return Atom(length=_length(pieces, "", "月", half=False))
    bounds = _bounds(pieces, 1, 12)
    if not bounds:
        return None
    return Atom(point=Point(Level.MONTH, Grain.MONTH, months=bounds))


def _lunar(pieces: list[str], tail: str) -> Atom | None:
    """八月十五, 五月初五, 十月廿二: days of the lunar calendar."""
    month, day = _bounds(pieces, 1, 12), whole(tail.lstrip("初").rstrip("日号"))
    if not month or not day:
        return None
    return Atom(point=Point(Level.DAY, Grain.DAY, months=month, days=(day, day), lunar=True))


def _quarter(pieces: list[str]) -> Atom | None:
    bounds = _bounds([p.removeprefix("第") for p in pieces], 1, 4)
    if not bounds:
        return None
    return Atom(point=Point(Level.STRETCH, Grain.QUARTER, months=(bounds[0] * 3 - 2, bounds[1] * 3)))


def _day(pieces: list[str], weak: bool) -> Atom | None:
    length = _length(pieces, "", "天", half=False) if not weak else None
    bounds = _bounds(pieces, 1, 31)
    if not bounds or pieces[0] in ("半", "两"):
        return Atom(length=length) if length else None
    point = Point(Level.DAY, Grain.DAY, days=bounds)
    if len(pieces) == 1 and pieces[0] in DIGITS and not weak:  # 三日 without a month is three days
        return Atom(point=point, length=length, weak="few")
    return Atom(point=point, length=length, weak="hao" if weak else None)


def _hour(pieces: list[str], name: str, tail: str) -> Atom | None:
    hours = _bounds(pieces, 0, 24)
    if not hours or any("." in p or p in ("半", "两") and not tail for p in pieces):
        return None
    minute, second = _minutes(tail)
    if minute > 59 or second > 59:
        return None
    until = (hours[1], minute, second) if len(pieces) == 2 else None
    clock = (hours[0], 0, 0) if until else (hours[0], minute, second)
    strong = bool(tail) or (name == "时" and pieces[-1].isascii()) or pieces[-1] == "零"
    weak = None if strong else "hour" if pieces[-1].isascii() or hours[1] >= 10 else "bare"
    return Atom(point=Point(Level.CLOCK, Grain.MOMENT, clock=clock, until=until), weak=weak)


def _minutes(tail: str) -> tuple[int, int]:
    if not tail or tail in ("整", "钟"):
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


def length_atom(pieces: list[str], more: str, unit: re.Match[str]) -> Atom | None:
    """A length of time: 15年, 两个半小时, 3～6个月, 1小时23分45秒."""
    name = unit["name"].removesuffix("度") if unit["name"] == "年度" else unit["name"]
    tail = unit["tail"]
    if name == "分" and not tail:
        return None
    half = bool(unit["half"]) or tail == "半" or tail == "半钟"
    rest = "" if tail in ("半", "多", "钟", "半钟") else tail.removeprefix("钟") if name == "分" else tail
    length = _length(pieces, more or unit["plus"] or ("多" if tail == "多" else ""), _CANON.get(name, name), half)
    if length is None or not rest:
        return Atom(length=length) if length else None
    return _chained(length, rest)


def _chained(length: Length, rest: str) -> Atom | None:
    if name_seconds := re.fullmatch(r"([^秒]+)秒钟?", rest):
        value = amount(name_seconds[1]) if "分" not in rest and "时" not in rest else None
        if value is not None:
            return Atom(length=Length((*length.parts, (value, "秒")), length.unit, None, length.approximate))
    parts, at = list(length.parts), 0
    while at < len(rest):
        found = _PART.match(rest, at)
        value = amount(found["n"]) if found else None
        if not found or value is None:
            return None
        parts.append((value + (Fraction(1, 2) if found["half"] else 0), _CANON.get(found["name"], found["name"])))
        at = found.end()
    return Atom(length=Length(tuple(parts), length.unit, None, length.approximate))


def _length(pieces: list[str], more: str, unit: str, half: bool) -> Length | None:
    if any(c in _VAGUE for p in pieces for c in p):
        return Length((), unit, None, True)
    if len(pieces) == 1 and _vague_pair(pieces[0]):  # 两三天: two to three days
        return Length(((Fraction(DIGITS[pieces[0][0]]), unit),), unit, Fraction(DIGITS[pieces[0][1]]), True)
    values = [Fraction(1, 2) if p == "半" else amount(p) for p in pieces]
    first, last = values[0], values[-1]
    if first is None or last is None:
        return None
    if half:
        first, last = first + Fraction(1, 2), last + Fraction(1, 2)
    return Length(((first, unit),), unit, last if len(pieces) == 2 else None, bool(more))


_DATE = re.compile(r"(?P<y>[0-9]{4})[-/.](?P<m>[0-9]{1,2})(?:[-/.](?P<d>[0-9]{1,2}))?(?:[T ](?P<clock>.+))?")
_TWO_YEARS = re.compile(r"(?P<y>[0-9]{4})/(?P<z>[0-9]{2}) ?(?P<name>\D*)")
_REVERSED = re.compile(r"(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})/(?P<y>[0-9]{4})")
_TIME = re.compile(r"(?P<h>[0-9]{1,2})[:：](?P<m>[0-9]{2})(?:[:：](?P<s>[0-9]{2}))?(?: ?(?P<half>[aApP])\.?[mM]\.?)?")


def figures_atom(surface: str) -> Atom | None:
    """A date or clock time in figures: 2020-11-11, 2020/11/11 09:30, 14:26, 20201111."""
    if found := _TWO_YEARS.fullmatch(surface):
        first, last = int(found["y"]), int(found["z"])
        if (first + 1) % 100 == last and (found["name"] or last > 12):
            return Atom(point=_years(first, first + 1))
    if found := _DATE.fullmatch(surface):
        point = _date(int(found["y"]), int(found["m"]), int(found["d"]) if found["d"] else None)
        clock = _time(found["clock"]) if found["clock"] else None
        return Atom(point=point.joined(clock) if point and clock else point) if point else None
    if found := _REVERSED.fullmatch(surface):
        first, second = int(found["a"]), int(found["b"])
        point = _date(int(found["y"]), first, second) if second > 12 else _date(int(found["y"]), second, first)
        return Atom(point=point) if point else None
    if surface.isdigit() and len(surface) == 8:
        point = _date(int(surface[:4]), int(surface[4:6]), int(surface[6:]))
        return Atom(point=point) if point and 1900 <= int(surface[:4]) <= 2099 else None
    if len(surface) == 5 and surface[2] == "-":
        month, day = int(surface[:2]), int(surface[3:])
        return (
            Atom(point=Point(Level.DAY, Grain.DAY, months=(month, month), days=(day, day))) if 1 <= day <= 31 else None
        )
    clock = _time(surface)
    return Atom(point=clock) if clock else None


def _date(year: int, month: int, day: int | None) -> Point | None:
    if not (1000 <= year <= 2999 and 1 <= month <= 12):
        return None
    if day is None:
        return Point(Level.MONTH, Grain.MONTH, years=(year, year), months=(month, month))
    if not 1 <= day <= 31:
        return None
    return Point(Level.DAY, Grain.DAY, years=(year, year), months=(month, month), days=(day, day))


def _time(text: str) -> Point | None:
    found = _TIME.fullmatch(text)
    if not found:
        return None
    hour, minute, second = int(found["h"]), int(found["m"]), int(found["s"] or 0)
    if hour > 24 or (hour == 24 and minute):
        return None
    daypart = {"p": "afternoon", "a": "morning"}.get((found["half"] or " ").lower())
    return Point(Level.CLOCK, Grain.MOMENT, clock=(hour, minute, second), daypart=daypart)
