"""How well the figures of documents are protected, as JSON, `factcheck.coverage/1`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import Coverage, InputError, Protection
from factcheck.reports.json_stream import dumped, framed, lines
from factcheck.reports.json_values import Json, bound_text, place_json

SCHEMA = "factcheck.coverage/1"


def render(items: Iterable[Coverage | InputError]) -> Iterator[str]:
    """The figures as pieces of JSON text, one to a line; whole and valid whatever inputs fail."""
    return framed(SCHEMA, items, _document)


def _document(found: Coverage) -> Iterator[str]:
    head: Json = {"path": found.document.path, "share": bound_text(found.share, up=False)}
    yield "  " + dumped(head)[:-1] + ',\n   "figures": '
    yield from lines(_figure(found, f"f{n}", one) for n, one in enumerate(found.protections, 1))
    yield "}"


def _figure(found: Coverage, name: str, one: Protection) -> Json:
    figure = one.statement.figure
    return {
        "id": name,
        "text": figure.text,
        **place_json(found.document, figure.start, figure.end),
        "share": bound_text(one.share, up=False),
        "rules": [*one.rules],
    }
