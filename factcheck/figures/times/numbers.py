"""Small whole and decimal numbers of dates, in digits or Chinese numerals."""

from __future__ import annotations

from fractions import Fraction

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2, "仨": 3}
_TENS = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
_SHORT = {"廿": "二十", "卅": "三十"}


def digits(text: str) -> int | None:
    """A row of digits, Arabic or Chinese (二〇二〇); `None` where it is not one."""
    if text.isascii():
        return int(text) if text.isdigit() else None
    if not all(c in DIGITS for c in text):
        return None
    return int("".join(str(DIGITS[c]) for c in text))


def whole(text: str) -> int | None:
    """A whole number in digits or Chinese numerals; `None` where the text is neither."""
    if text.isascii() and text.isdigit():
        return int(text)
    value = amount(text)
    return int(value) if value is not None and value.denominator == 1 else None


def amount(text: str) -> Fraction | None:
    """An exact number such as 1.5, 35,000, 1.2万, 三十三 or 一点五; `None` where the text is none."""
    if text[:1].isascii() and text[:1].isdigit():
        return _arabic(text)
    head, point, tail = text.partition("点")
    value = _chinese(head)
    if not point or value is None:
        return value
    after = digits(tail)
    return None if after is None else value + Fraction(after, 10 ** len(tail))


def _arabic(text: str) -> Fraction | None:
    factor = 1
    while text[-1] in "百千万亿":
        factor *= _TENS.get(text[-1]) or _LARGE[text[-1]]
        text = text[:-1]
    try:
        return Fraction(text.replace(",", "")) * factor
    except ValueError:
        return None


def _chinese(text: str) -> Fraction | None:
    """Units read left to right; a digit without a unit must stand last."""
    total, section, digit = 0, 0, None
    for c in "".join(_SHORT.get(c, c) for c in text):
        if c in DIGITS:
            if digit:
                return None
            digit = DIGITS[c]
        elif c in _TENS:
            section, digit = section + (1 if digit is None else digit) * _TENS[c], None
        elif c in _LARGE:
            total, section, digit = (total + section + (digit or 0)) * _LARGE[c], 0, None
        else:
            return None
    return Fraction(total + section + (digit or 0))
