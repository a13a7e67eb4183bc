"""The frame of every JSON stream: what it is, its documents one by one, the inputs that failed, and what is counted."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from factcheck.model import InputError
from factcheck.reports.json_values import Json
from factcheck.reports.version import tool_version

_SURROGATES = re.compile("[\ud800-\udfff]")
_Item = TypeVar("_Item")


def framed(
    schema: str,
    items: Iterable[_Item | InputError],
    document: Callable[[_Item], Iterator[str]],
    counts: Callable[[], Json] | None = None,
) -> Iterator[str]:
    """Pieces of JSON text, whole and valid whatever inputs fail; `counts` is asked for the summary when all is written."""
    errors: list[Json] = []
    divider = "\n"
    tool: Json = {"name": "factcheck", "version": tool_version()}
    yield f'{{"schema": "{schema}", "tool": {dumped(tool)},\n "documents": ['
    for item in items:
        if isinstance(item, InputError):
            errors.append({"path": item.path, "reason": item.reason})
            continue
        yield divider
        yield from document(item)
        divider = ",\n"
    yield f'\n ],\n "errors": {dumped(errors)}'
    yield f',\n "summary": {dumped(counts())}}}\n' if counts else "}\n"


def lines(members: Iterable[Json]) -> Iterator[str]:
    """A JSON list, one member to a line."""
    lead = "[\n    "
    for member in members:
        yield lead + dumped(member)
        lead = ",\n    "
    yield "[]" if lead.startswith("[") else "]"


def dumped(value: Json) -> str:
    """JSON text on one line, in UTF-8's reach even where a file name is not."""
    return _SURROGATES.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False))
