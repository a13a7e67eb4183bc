"""One number as matched: its value, and what sign, 多, 几 and digit pairs make of it."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from typing import NamedTuple

from factcheck.figures.hedges import HedgeTable
from factcheck.figures.numerals import EXACT, Numeral, read_numeral

_LOOSE = re.compile(r"[多余几来]")
_PAIR = re.compile(r"([一二两三四五六七八])([二两三四五六七八九])")
_DIGITS = "零一二三四五六七八九"
_FEW = re.compile(r"[几数](?=[十百千万亿]|$)")
_FEW_LAST = re.compile(r"几(?=[万亿]*$)")


class Core(NamedTuple):
    """A number without its unit: `hedge` is the word inside it (多, 上), `spread` what 几十 and 两三万 leave open."""

    numeral: Numeral
    surface: str
    arabic: bool
    hedge: str | None = None
    spread: tuple[Decimal, Decimal] | None = None
    closed: bool = False  # whether the ends of the spread may themselves be true
    bare: bool = False  # a magnitude without a digit and without a hedge of its own: 百亿


def read_core(sign: str, digits: str, inside: str, bare: str, hedges: HedgeTable) -> Core | None:
    """The number whose parts the grammar found; `None` where they make none.

    Example: read_core("", "2600", "多", "", hedges) has the value 2600 and the hedge 多.
    """
    if bare:
        core = _bare(bare, _LOOSE.search(inside), hedges)
    elif inside:
        core = _loosened(digits, inside)
    else:
        core = _plain(digits)
    if core and sign and sign != "+":
        with localcontext(EXACT):
            spread = core.spread and (-core.spread[1], -core.spread[0])
            return core._replace(numeral=core.numeral.negated(), spread=spread)
    return core


def _plain(digits: str) -> Core | None:
    if digits == "半":
        return Core(Numeral(Decimal("0.5"), Decimal("0.5"), plain=False), digits, False)
    arabic = digits[0].isascii()
    if not arabic:
        if "几" in digits or "数" in digits:
            return _few(digits)
        if pair := _pair(digits):
            return pair
    numeral = read_numeral(digits)
    return Core(numeral, digits, arabic) if numeral else None


def _loosened(digits: str, inside: str) -> Core | None:
    """2600多, 3万多, 十几万, 500余万: the magnitude after the word multiplies what stands before it."""
    word = _LOOSE.search(inside)
    tail = _LOOSE.sub("", inside).strip()
    core = _plain(digits + tail)
    return core and core._replace(hedge=word[0] if word else None)


def _bare(bare: str, inside: re.Match[str] | None, hedges: HedgeTable) -> Core | None:
    """上百, 近亿, 百余 carry their hedge; the 百亿 of 突破百亿 has it outside. Each is one of the magnitude."""
    word = next((word for word in hedges.bare if bare.startswith(word)), None)
    numeral = read_numeral("一" + bare.removeprefix(word or ""))
    if numeral is None:
        return None
    own = word or (inside and inside[0])
    if not own and not numeral.plain:  # 千亿元 is no more exact than that
        numeral = Numeral(numeral.value, numeral.value, plain=False)
    return Core(numeral, bare, False, own or None, bare=not own)


def _few(digits: str) -> Core | None:
    """几十 is 20 to 99, 十几 10 to 20, 二十几 20 to 30."""
    first = _FEW.match(digits)
    if first:
        low, high = (read_numeral(digit + digits[1:]) for digit in ("二", "九"))
        one = read_numeral("一" + digits[1:])
        if not low or not high or not one:
            return None
        return Core(low, digits, False, digits[0], (low.value, high.value + one.value))
    if not _FEW_LAST.search(digits):
        return None
    numeral = read_numeral(
        _FEW_LAST.sub("", digits).replace("零", "") if "零几" in digits else _FEW_LAST.sub("", digits)
    )
    return Core(numeral, digits, False, "几") if numeral else None


def _pair(digits: str) -> Core | None:
    """两三万, 十五六, 三五百: two neighbouring digits are the ends of a range."""
    found = _PAIR.search(digits)
    said = len(digits) == 2 or any(c in digits for c in "十百千万亿")  # 一二三四 is a string of digits
    if not found or not said or "点" in digits or len(digits) > 12 or _PAIR.search(digits, found.start() + 1):
        return None
    a, b = (_DIGITS.index("二" if d == "两" else d) for d in found.groups())
    if b - a != 1 and (a, b) != (3, 5):
        return None
    at = found.start()
    low, high = read_numeral(digits[: at + 1] + digits[at + 2 :]), read_numeral(digits[:at] + digits[at + 1 :])
    if not low or not high or low.value >= high.value:
        return None
    return Core(low, digits, False, None, (low.value, high.value), closed=True)
