"""The pages under test, and the fenced blocks and reading tables in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
RULES = ROOT / "rules" / "README.md"
FIGURES = ROOT / "rules" / "lexicon" / "README.md"
PAGES = (README, RULES, FIGURES)

_FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_READING = re.compile(r"^\| (?P<printed>[^|]+?) \| (?P<reading>`[^|]*?|无) \|", re.MULTILINE)
_LINK = re.compile(r"\]\((?P<target>[^)#]+)\)")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, what stands in it, the span of that in its page, and its line there."""

    language: str
    text: str
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row `| 写法 | 读作 | …`: what is printed, how the page says it is read, and the span of the latter."""

    printed: str
    reading: str
    start: int
    end: int


def blocks(page: Path, *languages: str) -> list[Block]:
    """The fenced blocks of a page in one of some languages, in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(m["language"], m["text"], *m.span("text"), text.count("\n", 0, m.start()) + 1)
        for m in _FENCE.finditer(text)
        if m["language"] in languages
    ]


def rows(page: Path) -> list[Row]:
    """The rows of a page's tables that say how something printed is read."""
    text = page.read_text(encoding="utf-8")
    return [Row(m["printed"], m["reading"], *m.span("reading")) for m in _READING.finditer(text)]


def links(page: Path) -> Iterator[str]:
    """The targets of a page's links into the project."""
    for link in _LINK.finditer(page.read_text(encoding="utf-8")):
        if "://" not in link["target"]:
            yield link["target"]
