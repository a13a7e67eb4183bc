"""The figures of documents as JSON, `factcheck.figures/1`: figures are written as in the full report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import Document, Figure, InputError
from factcheck.reports.json_stream import dumped, framed, lines
from factcheck.reports.json_values import Json, figure_json

SCHEMA = "factcheck.figures/1"
_Read = tuple[Document, tuple[Figure, ...]]
FigureItem = _Read | InputError


def render(items: Iterable[FigureItem]) -> Iterator[str]:
    """The figures as pieces of JSON text, one to a line; whole and valid whatever inputs fail."""
    counts = dict.fromkeys(("documents", "errors", "figures"), 0)
    return framed(SCHEMA, _counted(items, counts), _document, lambda: {**counts})


def _counted(items: Iterable[FigureItem], counts: dict[str, int]) -> Iterator[FigureItem]:
    for item in items:
        counts["errors" if isinstance(item, InputError) else "documents"] += 1
        counts["figures"] += 0 if isinstance(item, InputError) else len(item[1])
        yield item


def _document(read: _Read) -> Iterator[str]:
    document, figures = read
    date = document.date.isoformat() if document.date else None
    head: Json = {"path": document.path, "encoding": document.encoding, "date": date}
    yield "  " + dumped(head)[:-1] + ',\n   "figures": '
    yield from lines(figure_json(document, f"f{n}", figure) for n, figure in enumerate(figures, 1))
    yield "}"
