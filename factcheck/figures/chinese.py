"""Whole numbers below 万 in Chinese characters; the only place that knows cn2an."""

from __future__ import annotations

import re
from functools import lru_cache

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "俩": 2, "幺": 1}
CAPITALS = {c: i for i, c in enumerate("零壹贰叁肆伍陆柒捌玖")} | {"参": 3}
TENS = {"十": 10, "百": 100, "千": 1000}
_PLAIN = str.maketrans("〇两俩幺壹贰叁参肆伍陆柒捌玖拾佰仟", "零二二一一二三三四五六七八九十百千")
_SHORT = {"廿": "二十", "卅": "三十", "卌": "四十"}
_BARE = re.compile(r"(?<![一二三四五六七八九])([十百千])")  # 百三, 一千零十: the 一 is not said
_ELLIPTIC = re.compile(r"[百千][一二三四五六七八九]$")  # 两千六 is 两千六百


@lru_cache(maxsize=4096)
def chinese_integer(text: str) -> tuple[int, int] | None:
    """The value of a Chinese numeral below 万 and the size of its last printed place; `None` where it is not one.

    Example: chinese_integer("两千六") == (2600, 100)
    """
    plain = text.translate(_PLAIN)
    for short, long in _SHORT.items():
        plain = plain.replace(short, long)
    if not plain or not all(c in DIGITS or c in TENS for c in plain):
        return None
    if not any(c in TENS for c in plain):
        return int("".join(str(DIGITS[c]) for c in plain)), 1
    if _ELLIPTIC.search(plain):
        plain += {"百": "十", "千": "百"}[plain[-2]]
    value = _by_hand(plain)
    if value is None and len(plain) > 3:  # short ones that fail are words such as 十四五
        value = _by_cn2an(_BARE.sub(r"一\1", plain))
    return None if value is None else (value, TENS.get(plain[-1], 1))


def _by_hand(plain: str) -> int | None:
    """Plain descending numerals, which most documents have nothing but: cn2an takes a sixth of a second to import."""
    total, digit, last = 0, -1, 10_000
    for c in plain:
        if c in DIGITS:
            if digit > 0:
                return None
            digit = DIGITS[c]
            continue
        size = TENS[c]
        if size >= last or (digit == 0 and total == 0):
            return None
        total += (digit if digit > 0 else 1) * size
        digit, last = -1, size
    return total + max(digit, 0)


def _by_cn2an(plain: str) -> int | None:
    from cn2an import cn2an

    try:
        value = cn2an(plain, "smart")
    except Exception:  # whatever it raises on, the text is no numeral of ours
        return None
    return int(value) if value == int(value) else None
