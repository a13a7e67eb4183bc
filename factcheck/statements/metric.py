"""What a figure measures: the noun phrase that its number belongs to."""

from __future__ import annotations

import re

from factcheck.statements.segment import Segmenter
from factcheck.statements.words import Words

_MOST_WORDS = 8
_SHORT = 4  # code points of a name that leaves its subject to what stands before the period
_LONGEST_LINK = 12  # code points
_LONGEST_PHRASE = 80  # code points before a figure that may name what it measures
_NOISE = re.compile(r"[\s“”\"'《》【】「」、·—\-~～]+|[0-9.%]+")
_EDGE = re.compile(r"^[的得等和与及并在对从]+|[的得等和与及并在了]+$")
_COMPARING = frozenset("比较")
_NO_CONTENT = re.compile(r"[\W\d_]*")


class Metrics:
    """Finds the metric in the text left of a figure."""

    def __init__(self, words: Words, segmenter: Segmenter) -> None:
        self._words = words
        self._segmenter = segmenter

    def of(self, texts: list[str], beside: int = 1) -> tuple[str | None, str | None, str | None]:
        """Metric, subject and name from the clause parts left of a figure, the nearest first, `beside` of its own clause.

        The nearest part with content of its own names the metric; what stands before the metric in that part, else the
        next part with content, is the subject. The name is all that the first of these parts says, with what its clause says
        before a period: 挖掘机6月销售.
        """
        metric = subject = name = None
        for i, text in enumerate(texts):
            phrase, rest = self._phrase(text if i == 0 else self._words.running.sub("", text), beside=i < beside)
            if metric is None:
                metric, subject = phrase, rest
                before = "".join(reversed(texts[i + 1 : beside])) if phrase and len(phrase) < _SHORT else ""
                name = _clean(f"{before}{rest or ''}{phrase}") if phrase else None
            elif subject is None and phrase:
                subject = f"{rest or ''}{phrase}"
            if metric and subject:
                break
        return metric, subject, name

    def _phrase(self, text: str, beside: bool) -> tuple[str | None, str | None]:
        """The phrase at the end of a text, or, in a clause before (峰值创下新纪录，达到), up to its last head word."""
        stripped = self._strip(text)[-_LONGEST_PHRASE:]
        if not stripped or self._words.aside.match(stripped):
            return None, None
        head_end = None if beside else max((m.end() for m in self._words.heads.finditer(stripped)), default=None)
        words = self._segmenter.cut(stripped[:head_end] if head_end else stripped)
        if words[0] in _COMPARING:
            return None, None  # 比节前上升
        kept: list[str] = []
        while words and len(kept) < _MOST_WORDS and (words[-1] not in self._words.stops or not kept):
            kept.insert(0, words.pop())
        phrase = _clean("".join(kept))
        return phrase or None, _clean("".join(words)) or None

    def _strip(self, text: str) -> str:
        """The text without link words at its end, one after another; each is sought near the end only."""
        while True:
            kept = text.rstrip(' \t“”"：:—（(')
            kept = kept[:-_LONGEST_LINK] + self._words.links.sub("", kept[-_LONGEST_LINK:])
            if kept == text:
                return "" if _NO_CONTENT.fullmatch(text) else text
            text = kept


def _clean(text: str) -> str:
    return _EDGE.sub("", _NOISE.sub("", text))
