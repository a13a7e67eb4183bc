"""Word boundaries by jieba, which this module alone imports.

jieba's dictionary takes most of a second to load. A word of it can only be found in a text that has all its characters,
so for the first text just those words are loaded, a tenth of them, with the same cut as the whole dictionary gives; a
second text with other characters loads the rest.
"""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Any

_HAN = re.compile(r"[\u3400-\u9fffA-Za-z0-9]")


class Segmenter:
    """Cuts folded text into words; one object may be used for any number of texts."""

    def __init__(self) -> None:
        self._tokenizer: Any = None
        self._known: frozenset[str] | None = None

    def prepare(self, text: str) -> None:
        """Make the dictionary ready for a text."""
        characters = frozenset(_HAN.findall(text))
        if self._tokenizer is None:
            self._tokenizer, self._known = _partial(characters), characters
        elif self._known is not None and not characters <= self._known:
            self._tokenizer, self._known = _whole(), None

    def cut(self, text: str) -> list[str]:
        """The words of a text, whose concatenation is the text."""
        if self._tokenizer is None:
            self.prepare(text)
        return list(self._tokenizer.cut(text, HMM=False))


def _whole() -> Any:
    import jieba

    jieba.setLogLevel(60)
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    return tokenizer


def _partial(characters: frozenset[str]) -> Any:
    import jieba

    text = files("jieba").joinpath("dict.txt").read_text(encoding="utf-8")
    kept = "".join(sorted(characters)) or "-"
    frequencies: dict[str, int] = {}
    for word, count in re.findall(rf"^([{kept}]+) (\d+)", text, re.MULTILINE):
        frequencies[word] = int(count)
        for end in range(1, len(word)):
            frequencies.setdefault(word[:end], 0)
    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = frequencies, _TOTAL_FREQUENCY, True
    return tokenizer


_TOTAL_FREQUENCY = 60_101_967  # the sum over jieba 0.42.1's dictionary; a test compares it with the file
