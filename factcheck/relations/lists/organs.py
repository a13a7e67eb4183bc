"""Organs that a text names one by one, for a headline that only counts them: 三部门下达资金 … 财政部会同农业农村部、水利部下达资金."""

from __future__ import annotations

import re

from factcheck.relations.lists.words import ListWords

_NAME = "[^、，。；：！？\n,;:（）()《》“”0-9]{1,18}?"  # what a name holds before the word that ends it
_REACH = 240  # code points of the text in which those who act are named


def organs_named(words: ListWords, folded: str, start: int, end: int) -> int | None:
    """How many organs the first list of them between two places names; None where there is none, or where it is left open."""
    organ = f"{_NAME}(?:{words.organs})"
    joint = f"(?:、|{words.organ_joints})"
    found = re.search(f"{organ}(?:{joint}{organ})+", folded[start : min(end, start + _REACH)])
    if found is None or folded.startswith("等", start + found.end()):
        return None
    return 1 + len(re.findall(f"(?:{words.organs}){joint}", found[0]))
