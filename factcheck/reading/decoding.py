"""Bytes into text, without being told the encoding."""

from __future__ import annotations

import codecs

from factcheck.reading.frequent import FREQUENT

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16 LE, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 64 * 1024  # characters judged; more does not change a verdict
_PLAUSIBLE = 0.2  # measured: right decodings score above 0.4, wrong ones below 0.1
_SHORT = 40  # so few characters may well hold none of the frequent ones
_PLAIN_CONTROLS = frozenset("\t\n\r\f\v\x1a\x85")


class UndecodableError(Exception):
    """Bytes in no encoding we know; `offset` is the first that is not UTF-8."""

    def __init__(self, offset: int) -> None:
        super().__init__(offset)
        self.offset = offset


def decode(data: bytes) -> tuple[str, str]:
    """The text and the name of its encoding; a byte order mark is taken off.

    Raises: UndecodableError.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], name), name
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _guess(data, error.start)
    if "\0" not in text:
        return text, "utf-8"
    return _guess_wide(data, text.index("\0"))


def _strict(data: bytes, name: str) -> str:
    plain = "utf-8" if name == "utf-8-sig" else name
    try:
        return data.decode(plain)
    except UnicodeDecodeError as error:
        raise UndecodableError(error.start) from error


def _guess(data: bytes, offset: int) -> tuple[str, str]:
    """The most plausible of the encodings that fit, where UTF-8 breaks off at `offset`."""
    if b"\0" in data:
        return _guess_wide(data, offset)
    if _mostly_utf8(data, offset):
        raise UndecodableError(offset)
    return _best(data, ("gb18030", "big5hkscs", "utf-16-le", "utf-16-be"), offset)


def _guess_wide(data: bytes, offset: int) -> tuple[str, str]:
    """The most plausible wide encoding; Latin text has its zeros on one side of each pair."""
    little = data[1::2].count(0) >= data[0::2].count(0)
    pair = ("utf-16-le", "utf-32-le") if little else ("utf-16-be", "utf-32-be")
    return _best(data, pair, offset)


def _mostly_utf8(data: bytes, offset: int) -> bool:
    """Whether what comes before the break is UTF-8 beyond chance: then it is damaged, not another encoding."""
    return sum(byte >= 0xC0 for byte in data[max(0, offset - 300) : offset]) >= 12


def _best(data: bytes, names: tuple[str, ...], offset: int) -> tuple[str, str]:
    scored: list[tuple[float, str, str]] = []
    for name in names:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        scored.append((plausibility(text[:_SAMPLE]), name, text))
    score, name, text = max(scored, default=(0.0, "", ""), key=lambda entry: entry[0])
    if score < (_PLAUSIBLE if len(text) > _SHORT else _PLAUSIBLE / 2):
        raise UndecodableError(offset)
    return text, _named(name, data)


def _named(name: str, data: bytes) -> str:
    if name != "big5hkscs":
        return name
    try:
        data.decode("big5")
    except UnicodeDecodeError:
        return "big5hkscs"
    return "big5"


def plausibility(text: str) -> float:
    """How much a decoded text looks like Chinese, from 0 (noise) to 1.

    Frequent characters count in full, other common ideographs a little; controls and private use count against it.
    """
    score = 0.0
    wide = 0
    for char in text:
        if char <= "~":
            if char < " " and char not in _PLAIN_CONTROLS:
                score -= 1
                wide += 1
            continue
        wide += 1
        if char in FREQUENT:
            score += 1
        elif _common(char):
            score += 0.15
        elif _odd(char):
            score -= 0.5
    if wide == 0:
        return 1.0 if text.isprintable() or not text.strip() else 0.5
    return score / wide


def _common(char: str) -> bool:
    """Whether the double-byte sets file this ideograph under their first, everyday level."""
    if not "\u4e00" <= char <= "\u9fff":
        return False
    try:
        if char.encode("gb2312")[0] < 0xD8:
            return True
    except UnicodeEncodeError:
        pass
    try:
        return char.encode("big5")[0] < 0xC7
    except UnicodeEncodeError:
        return False


def _odd(char: str) -> bool:
    return char < "\xa0" or "\ue000" <= char <= "\uf8ff" or char > "\U0002ffff" or "\uac00" <= char <= "\ud7ff"
