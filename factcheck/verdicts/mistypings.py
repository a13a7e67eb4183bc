"""What one slip of a keystroke makes of a printed number, and what the number may have been before one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import pairwise

from factcheck.model.report import Mistyping

_ALPHABETS = ("0123456789", "０１２３４５６７８９", "零一二三四五六七八九")
_ALPHABET = {digit: alphabet for alphabet in _ALPHABETS for digit in alphabet}
_POINTS = ".．点"
_MAGNITUDE = re.compile("万亿|萬億|亿|億|万|萬")
# No one prints 058, .5 or 5. for a number.
_ILL_FORMED = re.compile(r"(?<![0-9０-９.．,])(?:[0０][0-9０-９]|[.．][0-9０-９])|[.．,](?![0-9０-９])")
_MISTAKEN = {
    "万": ("亿", "", "万亿"),
    "亿": ("万", "万亿", ""),
    "万亿": ("亿", "万"),
    "萬": ("億", "", "萬億"),
    "億": ("萬", "萬億", ""),
    "萬億": ("億", "萬"),
}
# How often each slip happens; a slip is then as likely at one place of the number as at another.
_SHARES = {
    Mistyping.DIGIT: Fraction(5, 10),
    Mistyping.SWAP: Fraction(2, 10),
    Mistyping.POINT: Fraction(1, 10),
    Mistyping.MAGNITUDE: Fraction(1, 10),
    Mistyping.DROP: Fraction(1, 10),
    Mistyping.EXTRA: Fraction(1, 20),
}

Edits = Iterator[str]


def mistyped(text: str) -> Iterator[tuple[str, Mistyping, Fraction]]:
    """Every text that one slip may make of this one, the slip, and how likely it is beside the others."""
    for slip, share in _SHARES.items():
        edits = [edit for edit in dict.fromkeys(_EDITS[_UNDOING[slip]](text)) if _well_formed(edit, text)]
        for edit in edits:
            yield edit, slip, share / len(edits)


def originals(text: str) -> Iterator[tuple[str, Mistyping, Fraction]]:
    """Every text that one slip would have turned into this one, the slip, and how likely it was beside the others."""
    for slip, edits in _EDITS.items():
        for edit in dict.fromkeys(edits(text)):
            if _well_formed(edit, text):
                yield edit, slip, _SHARES[slip] / _outcomes(slip, edit)


def _well_formed(edit: str, text: str) -> bool:
    return edit != text and not _ILL_FORMED.search(edit)


def _outcomes(slip: Mistyping, original: str) -> int:
    """Into how many texts a slip may turn an original."""
    digits = max(1, len(_digits(original)))
    return {
        Mistyping.DIGIT: 9 * digits,
        Mistyping.SWAP: digits,
        Mistyping.DROP: digits,
        Mistyping.EXTRA: 10 * digits,
    }.get(slip, 2)


def _digits(text: str) -> list[int]:
    return [i for i, char in enumerate(text) if char in _ALPHABET]


def _replaced(text: str) -> Edits:
    digits = _digits(text)
    for i in digits:
        for other in _ALPHABET[text[i]]:
            if other != "零":
                yield text[:i] + other + text[i + 1 :]


def _swapped(text: str) -> Edits:
    digits = _digits(text)
    for i, j in pairwise(digits):
        between = text[i + 1 : j]
        if len(between) <= 1 and between in ("", ",", *_POINTS):
            yield text[:i] + text[j] + between + text[i] + text[j + 1 :]


def _inserted(text: str) -> Edits:
    """One digit more: what stands is the number with one dropped."""
    for i in _digits(text):
        alphabet = _ALPHABET[text[i]]
        if alphabet == _ALPHABETS[2]:
            continue  # 三十 does not come of a digit dropped
        for other in alphabet:
            yield text[:i] + other + text[i:]
            yield text[: i + 1] + other + text[i + 1 :]


def _removed(text: str) -> Edits:
    digits = _digits(text)
    if len(digits) > 1:
        for i in digits:
            yield text[:i] + text[i + 1 :]


def _pointed(text: str) -> Edits:
    """The point one place on, taken out, or put in where there is none."""
    bare = text.replace(",", "")
    at = next((i for i, char in enumerate(bare) if char in _POINTS[:2]), None)
    digits = [i for i in _digits(bare) if _ALPHABET[bare[i]] != _ALPHABETS[2]]
    if not digits:
        return
    if at is None:
        point = "．" if bare[digits[0]] in _ALPHABETS[1] else "."
        for i in digits[1:]:
            yield bare[:i] + point + bare[i:]
        return
    whole, point = bare[:at] + bare[at + 1 :], bare[at]
    yield whole
    for to in (at - 1, at + 1):
        if digits[0] < to < digits[-1]:
            yield whole[:to] + point + whole[to:]


def _magnified(text: str) -> Edits:
    found = list(_MAGNITUDE.finditer(text))
    for one in found:
        for other in _MISTAKEN[one[0]]:
            yield text[: one.start()] + other + text[one.end() :]
    digits = _digits(text)
    if digits and not found:
        for word in ("万", "亿"):
            yield text[: digits[-1] + 1] + word + text[digits[-1] + 1 :]


# What undoes a slip is itself one.
_UNDOING = {slip: slip for slip in _SHARES} | {
    Mistyping.DROP: Mistyping.EXTRA,
    Mistyping.EXTRA: Mistyping.DROP,
}
_EDITS: dict[Mistyping, Callable[[str], Edits]] = {
    Mistyping.DIGIT: _replaced,
    Mistyping.SWAP: _swapped,
    Mistyping.POINT: _pointed,
    Mistyping.MAGNITUDE: _magnified,
    Mistyping.DROP: _inserted,
    Mistyping.EXTRA: _removed,
}
