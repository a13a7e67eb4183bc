"""One spelling for matching: full width to ASCII, traditional to simplified, the length never changed."""

from __future__ import annotations

import re
from functools import cache

from factcheck.rulebook.place import shipped_rules
from factcheck.rulebook.source import Value, read_yaml

_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code - 0xFEE0).isalnum()}
_SPACES = dict.fromkeys("\u00a0\u2002\u2003\u2005\u2009\u202f\u3000", " ")
_POINT = re.compile(r"(?<=[0-9])．(?=[0-9])")  # elsewhere it is a full stop
_LETTER_O = re.compile(r"(?<=[0-9])O(?=\.[0-9])")  # the digit typed as a letter: 3O.5%


def fold(text: str) -> str:
    """`text` with every character in its commonest spelling, at the same place.

    Full-width letters, digits and signs become ASCII, except the marks of Chinese punctuation (，。；：（）) and the
    full-width dash (－), which stay what they are; traditional characters become simplified ones.

    Example: fold("２．５億圓") == "2.5亿圆"
    """
    table, variants, middle_dot = _table()
    parts = variants.split(text)  # every second one is a variant; `str.translate` takes four times as long
    parts[1::2] = map(table.__getitem__, parts[1::2])
    folded = "".join(parts)
    if "．" in folded:
        folded = _POINT.sub(".", folded)
    if "·" in folded:
        folded = middle_dot.sub(".", folded)
    return _LETTER_O.sub("0", folded) if "O." in folded else folded


@cache
def _table() -> tuple[dict[str, str], re.Pattern[str], re.Pattern[str]]:
    fields = read_yaml(shipped_rules() / "lexicon" / "variants.yaml").fields()
    table = _FULL_WIDTH | _SPACES
    for name in ("symbols", "traditional"):
        table |= _pairs(fields[name])
    after = "|".join(fields["after-decimals"].text().split())
    middle_dot = re.compile(rf"·(?<=[0-9]·)(?=[0-9]{{1,4}}(?:{after}))")  # 87·12%, but 9·11
    return table, re.compile("([" + "".join(map(re.escape, table)) + "])"), middle_dot


def _pairs(value: Value) -> dict[str, str]:
    found = value.text().split()
    for pair in found:
        if len(pair) != 2:
            value.fail(f"'{pair}' is not a pair of characters")
    return {pair[0]: pair[1] for pair in found}
