"""What a rule says of its verdicts, with operand names in braces."""

from __future__ import annotations

import re
from collections.abc import Collection

from factcheck.model import Verdict
from factcheck.rulebook.faults import Faults
from factcheck.rulebook.fields import known, stranger, text
from factcheck.rulebook.source import Value

_BRACED = re.compile(r"\{(?P<name>[^{}]*)\}|(?P<stray>[{}])")
_NEEDED = (Verdict.CONSISTENT, Verdict.INCONSISTENT)


def read_messages(operands: Collection[str], implied: Collection[str], value: Value) -> dict[str, str]:
    """The messages of a rule by verdict; `implied` names the operands that may be missing."""
    needed = (*_NEEDED, Verdict.UNVERIFIABLE) if implied else _NEEDED
    fields, faults = known(value, [str(v) for v in Verdict], [str(v) for v in needed]), Faults()
    found = {name: faults.take(lambda v: message(v, operands), field) or "" for name, field in fields.items()}
    if Verdict.UNVERIFIABLE in fields:
        faults.take(lambda v: _check_missing(v, implied), fields[Verdict.UNVERIFIABLE])
    faults.stop()
    return found


def message(value: Value, operands: Collection[str]) -> str:
    """A message, whose braces hold names of operands, `computed` or `claimed`."""
    for found in _BRACED.finditer(text(value)):
        if found["stray"]:
            value.fail(f"“{found['stray']}”不成对", found.start())
        if found["name"] not in (*operands, "computed", "claimed"):
            value.fail(stranger(found["name"], (*operands, "computed", "claimed"), "说明里"), found.start() + 1)
    return value.text()


def _check_missing(value: Value, implied: Collection[str]) -> None:
    for found in _BRACED.finditer(value.text()):
        if found["name"] in (*implied, "claimed"):
            value.fail(f"无法核对时没有“{found['name']}”，倒推的数写 {{computed}}", found.start() + 1)
