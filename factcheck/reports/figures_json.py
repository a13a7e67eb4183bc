"""The figures of documents as JSON, `factcheck.figures/1`: figures are written as in the full report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import Document, Figure, InputError
from factcheck.reports.json_report import dumped, error_json, lines
from factcheck.reports.json_values import Json, figure_json
from factcheck.reports.version import tool_version

SCHEMA = "factcheck.figures/1"
FigureItem = tuple[Document, tuple[Figure, ...]] | InputError


def render(items: Iterable[FigureItem]) -> Iterator[str]:
    """The figures as pieces of JSON text, one to a line; whole and valid whatever inputs fail."""
    errors: list[InputError] = []
    documents, figures, divider = 0, 0, "\n"
    tool: Json = {"name": "factcheck", "version": tool_version()}
    yield f'{{"schema": "{SCHEMA}", "tool": {dumped(tool)},\n "documents": ['
    for item in items:
        if isinstance(item, InputError):
            errors.append(item)
            continue
        yield divider
        yield from _document(*item)
        documents, figures, divider = documents + 1, figures + len(item[1]), ",\n"
    counts: Json = {"documents": documents, "errors": len(errors), "figures": figures}
    yield f'\n ],\n "errors": {dumped([error_json(error) for error in errors])},\n "summary": {dumped(counts)}}}\n'


def _document(document: Document, figures: tuple[Figure, ...]) -> Iterator[str]:
    date = document.date.isoformat() if document.date else None
    head: Json = {"path": document.path, "encoding": document.encoding, "date": date}
    yield "  " + dumped(head)[:-1] + ',\n   "figures": '
    yield from lines(figure_json(document, f"f{n}", figure) for n, figure in enumerate(figures, 1))
    yield "}"
