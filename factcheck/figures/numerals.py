"""What a numeral says: its exact value, the size of its last printed place, and what it leaves open."""

from __future__ import annotations

import re
from decimal import Context, Decimal, localcontext
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.figures.chinese import CAPITALS, DIGITS, chinese_integer

BIG = {"万": 10**4, "亿": 10**8, "兆": 10**12, "k": 10**3, "K": 10**3, "w": 10**4, "M": 10**6, "G": 10**9}
_SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
_ARABIC = re.compile(r"[0-9]++(?:\.[0-9]++)?+|\.[0-9]++")
_SCIENTIFIC = re.compile(r"([0-9.]++)(?:[×xX*]10\^?|[eE])([-+]?[0-9]{1,3}|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})")
_SUPERSCRIPT = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_SECTION = re.compile(r"([^万亿兆kKwMG]*+)([万亿兆kKwMG]?)")
_CHINESE_DIGITS = str.maketrans({c: str(d) for c, d in (DIGITS | CAPITALS).items()})
EXACT = Context(prec=400)  # no rounding, whatever is printed
_COMMON = re.compile(r"([0-9]{1,30})(?:\.([0-9]{1,30}))?(万亿|[万亿])?")
_ZEROS = {"万": 4, "亿": 8, "万亿": 12}
_DANGLING = re.compile(r"(?<=[0-9])\.(?![0-9])")  # 21.%
_JOINERS = str.maketrans("", "", " ,，")
_SAFE = 12  # powers of ten on either side of the point
_LONGEST = 64  # no number of the world is printed longer; what is, is no number


class Numeral(NamedTuple):
    """An exact `value`; `place` is the size of its last printed digit, `plain` a whole number without a magnitude."""

    value: Decimal
    place: Decimal
    plain: bool

    def negated(self) -> Numeral:
        """The same with a minus."""
        return Numeral(-self.value, self.place, self.plain)

    @property
    def step(self) -> Decimal:
        """The size of the last digit that is not zero: 100 for 2600."""
        if not self.value:
            return self.place
        exponent = self.value.normalize(EXACT).as_tuple().exponent
        assert isinstance(exponent, int)
        return _place(exponent)


@lru_cache(maxsize=8192)
def read_numeral(surface: str) -> Numeral | None:
    """The numeral in folded `surface`, without sign, hedge and unit; `None` where it is not one.

    Example: read_numeral("58.30万") == Numeral(Decimal("583000"), Decimal("100"), False)
    """
    text = surface if surface.isalnum() else _DANGLING.sub("", surface.translate(_JOINERS))
    text = text.replace("个", "")
    if match := _COMMON.fullmatch(text):
        return common_numeral(*match.groups())
    if len(text) > _LONGEST:
        return None
    with localcontext(EXACT):
        found = _read(text)
    if found is None:
        return None
    place = Decimal(1) if found.plain else found.place  # 三百 is as exact as 300
    return Numeral(tidy(found.value), tidy(place), found.plain)


def common_numeral(whole: str, fraction: str | None, magnitude: str | None) -> Numeral:
    """What nearly all numbers are: Arabic digits and at most one magnitude; written out digit by digit."""
    return Numeral(*common_value(whole, fraction, magnitude), plain=not fraction and not magnitude)


def common_value(whole: str, fraction: str | None, magnitude: str | None) -> tuple[Decimal, Decimal]:
    """The value of such a number, and the size of its last digit."""
    zeros = _ZEROS[magnitude] if magnitude else 0
    if not fraction:
        return Decimal(whole + "0" * zeros), _place(zeros)
    shift = zeros - len(fraction)
    digits = whole + fraction + "0" * shift
    if shift < 0:
        digits = f"{digits[:shift]}.{digits[shift:]}".rstrip("0").rstrip(".")
    return Decimal(digits), _place(shift)


@cache
def _place(power: int) -> Decimal:
    """A power of ten, written out."""
    return Decimal("1" + "0" * power) if power >= 0 else Decimal("0." + "0" * (-power - 1) + "1")


def tidy(number: Decimal) -> Decimal:
    """The same value without an exponent or zeros after a whole number."""
    whole = Decimal(int(number))
    return whole if whole == number else number.normalize(EXACT)


def is_safe(value: Decimal, place: Decimal) -> bool:
    """Whether the default context rounds neither half of `place` nor what it makes of `value`."""
    return value.adjusted() <= _SAFE and place.adjusted() >= -_SAFE


def _read(text: str) -> Numeral | None:
    if match := _ARABIC.fullmatch(text):
        return _arabic(match[0])
    if match := _SCIENTIFIC.fullmatch(text):
        base, power = _arabic(match[1]), int(match[2].translate(_SUPERSCRIPT))
        return Numeral(base.value.scaleb(power), base.place.scaleb(power), plain=False)
    return _composed(text)


def _arabic(digits: str) -> Numeral:
    _, _, fraction = digits.partition(".")
    return Numeral(Decimal(digits), Decimal(1).scaleb(-len(fraction)), plain=not fraction)


def _composed(text: str) -> Numeral | None:
    """Sections, each a mantissa and a magnitude: 14亿|1178万, 三亿|五千, 二十万|亿."""
    parts: list[Numeral] = []
    size = 0
    for mantissa, magnitude in _SECTION.findall(text):
        if not mantissa and not magnitude:
            break
        zero = mantissa.startswith("零") and len(mantissa) > 1 and bool(parts)
        part = _mantissa(mantissa.removeprefix("零") if zero else mantissa) if mantissa else None
        if mantissa and part is None:
            return None
        if not magnitude:
            assert part is not None
            return _sum([*parts, _tail(part, mantissa, size, zero)])
        if not _scale(parts, part, BIG[magnitude]):
            return None
        size = BIG[magnitude]
    return _sum(parts)


def _scale(parts: list[Numeral], part: Numeral | None, size: int) -> bool:
    """Multiply by a magnitude what stands before it and is smaller; False where nothing does."""
    below = [part] if part is not None else []
    while parts and (parts[-1].value < size or not below):
        below.insert(0, parts.pop())
    if not below:
        return False
    total = _sum(below)
    if total is None or (parts and parts[-1].place < size):
        return False
    parts.append(Numeral(total.value * size, total.place * size, plain=False))
    return True


def _tail(part: Numeral, mantissa: str, size: int, zero: bool) -> Numeral:
    """The last section, without a magnitude; a lone digit counts tenths of the one before: 三万五."""
    if size and not zero and len(mantissa) == 1 and mantissa not in "零〇十":
        return Numeral(part.value * size / 10, Decimal(size // 10), plain=False)
    return part


def _sum(parts: list[Numeral]) -> Numeral | None:
    if not parts:
        return None
    for left, right in pairwise(parts):
        if right.value >= left.place:  # a later section stands for less than one of the section before
            return None
    plain = len(parts) == 1 and parts[0].plain
    return Numeral(sum((p.value for p in parts), Decimal(0)), min(p.place for p in parts), plain)


def _mantissa(text: str) -> Numeral | None:
    """A number below 万: Arabic, Chinese, or Arabic with 十, 百, 千 (3千, 5千4百)."""
    whole, point, fraction = text.partition("点")
    if point:
        digits = fraction.translate(_CHINESE_DIGITS)
        left = _integer(whole)
        if left is None or not digits.isascii() or not digits.isdigit():
            return None
        place = Decimal(1).scaleb(-len(digits))
        return Numeral(left.value + Decimal(digits) * place, place, plain=False)
    return _integer(text)


def _integer(text: str) -> Numeral | None:
    if match := _ARABIC.fullmatch(text):
        return _arabic(match[0])
    found = chinese_integer(text)
    if found:
        return Numeral(Decimal(found[0]), Decimal(found[1]), plain=True)
    return _stepped(text)


_BEYOND = Decimal(10**12)  # no number in thousands is that great: 119319千公顷 is one
_STEP = re.compile(r"零?([0-9]++(?:\.[0-9]++)?|[一二三四五六七八九两])([十百千拾佰仟]++)?")


def _stepped(text: str) -> Numeral | None:
    """Arabic digits with 十, 百, 千 between them: 3千, 5千4百, 四千230."""
    at, total, place, last = 0, Decimal(0), Decimal(1), _BEYOND
    while at < len(text):
        match = _STEP.match(text, at)
        if not match:
            return None
        size = 1
        for c in match[2] or "":
            size *= _SMALL[c]
        digits = match[1] if match[1][0].isdigit() and match[1].isascii() else str(DIGITS[match[1]])
        part = _arabic(digits)
        if part.value * size >= last:
            return None
        total, place, last = total + part.value * size, part.place * size, Decimal(size)
        at = match.end()
    return Numeral(total, place, plain=False)
