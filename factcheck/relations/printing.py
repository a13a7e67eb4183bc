"""How a number is printed: the marks between its groups of digits, and its point."""

from __future__ import annotations

import re

_WHOLE = re.compile("[0-9]+(?:[,，][0-9]+)+")
_MARKS = re.compile("[,，]")
_USUAL = re.compile("[0-9]{1,3}(?:,[0-9]{3})+")
_TORN = re.compile("[0-9.,] [0-9]")  # 1,307,615,66 6.90: a cell too narrow for it, which is no error
_POINT = re.compile("[0-9０-９](?P<point>[.．·])(?P<decimals>[0-9０-９]*)")


def odd_groups(folded: str) -> int | None:
    """How many groups of digits after the first mark are not of three; None for a number printed as most are."""
    found = _WHOLE.search(folded)
    if found is None or _USUAL.fullmatch(found[0]) or _TORN.search(folded):
        return None
    return sum(len(group) != 3 for group in _MARKS.split(found[0])[1:])


def decimals(printed: str) -> int | None:
    """How many digits stand after the point; None where the point is a usual one and some do."""
    found = _POINT.search(printed)
    if found is None or (found["point"] == "." and found["decimals"]) or _TORN.search(printed):
        return None
    return len(found["decimals"])
