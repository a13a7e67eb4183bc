"""Lengths of time: 15年, 两个半小时, 3～6个月, 1小时23分45秒."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.figures.times.numbers import DIGITS, amount
from factcheck.figures.times.point import Length

_NAMES = {
    "年度": "年",
    "个月": "月",
    "月份": "月",
    "星期": "周",
    "礼拜": "周",
    "日": "天",
    "自然日": "天",
    "钟头": "小时",
    "钟": "小时",
    "刻钟": "刻",
    "分": "分钟",
    "秒钟": "秒",
}
_PART = re.compile(
    r"[零又]?(?P<n>[0-9.]+|[^0-9个小时钟头分秒天月]+?)个?(?P<half>半?)(?P<name>小时|钟头|分钟?|秒钟?|天|个月|月)"
)
_HALF = Fraction(1, 2)
_VAGUE = frozenset("几数")


def length_of(pieces: list[str], more: str, unit: re.Match[str]) -> Length | None:
    """The length of one number, or two of a range, with a unit as matched; `None` where there is none."""
    name, tail = unit["name"], unit["tail"]
    if name == "分" and not tail:
        return None  # 5分 is a score as often
    half = bool(unit["half"]) or tail in ("半", "半钟")
    more = more or unit["plus"] or ("多" if tail == "多" else "")
    length = plain_length(pieces, more, _NAMES.get(name, name), half)
    rest = "" if tail in ("半", "多", "钟", "半钟") else tail
    if name == "分":
        rest = rest.removeprefix("钟")
        if rest.endswith(("秒", "秒钟")) and length:
            return _with_seconds(length, rest)
    return _chained(length, rest) if length and rest else length


def _with_seconds(length: Length, rest: str) -> Length | None:
    """1分09秒."""
    value = amount(rest.rstrip("秒钟").lstrip("零") or "零")
    return None if value is None else Length((*length.parts, (value, "秒")), length.unit)


def _chained(length: Length, rest: str) -> Length | None:
    """A length with finer parts after it."""
    parts, at = list(length.parts), 0
    while at < len(rest):
        found = _PART.match(rest, at)
        value = amount(found["n"]) if found else None
        if not found or value is None:
            return None
        parts.append((value + (_HALF if found["half"] else 0), _NAMES.get(found["name"], found["name"])))
        at = found.end()
    return Length(tuple(parts), length.unit, None, length.approximate)


def plain_length(pieces: list[str], more: str, unit: str, half: bool) -> Length | None:
    """A length in one unit; 几年 has no parts, 两三天 is from two to three."""
    if any(c in _VAGUE for p in pieces for c in p):
        return Length((), unit, None, approximate=True)
    if len(pieces) == 1 and vague_pair(pieces[0]):
        low, high = (Fraction(DIGITS[c]) for c in pieces[0])
        return Length(((low, unit),), unit, high, approximate=True)
    values = [_HALF if p == "半" else amount(p) for p in pieces]
    first, last = values[0], values[-1]
    if first is None or last is None:
        return None
    plus = _HALF if half else 0
    return Length(((first + plus, unit),), unit, last + plus if len(pieces) == 2 else None, bool(more))


def vague_pair(text: str) -> bool:
    """Whether two Chinese digits are a vague number: 五六, 三五."""
    if len(text) != 2 or not all(c in DIGITS for c in text):
        return False
    first, last = DIGITS[text[0]], DIGITS[text[1]]
    return first > 0 and (last == first + 1 or text == "三五")
