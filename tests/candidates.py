"""Whatever a scanner takes for the beginning of a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.figures.grammar import end_of
from factcheck.figures.numbers import NumberScanner


def candidates(scanner: NumberScanner, folded: str) -> Iterator[re.Match[str]]:
    """Every candidate, in order and apart from the others."""
    match = scanner.search(folded)
    while match:
        yield match
        match = scanner.search(folded, end_of(match))
