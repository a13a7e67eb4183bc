"""How well the figures of documents are protected, for people: as a table, or as the article itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from factcheck.model import Coverage, InputError, Protection
from factcheck.reports.coverage_words import Level, level, share_text, totals_text
from factcheck.reports.safe import many_lines, one_line
from factcheck.reports.screen import Screen, printer
from factcheck.reports.wrapping import Wrapped

Items = Iterable[Coverage | InputError]


def table(items: Items, screen: Screen | None = None) -> Iterator[str]:
    """A row for every figure, then the totals."""
    return _each(items, screen or Screen(), _table)


def article(items: Items, screen: Screen | None = None) -> Iterator[str]:
    """The articles, each figure in the colour of its protection; without colours, its share after it in 〔〕."""
    screen = screen or Screen()
    return _each(items, screen, lambda found: Wrapped(_article(found, not screen.ansi)))


def _each(items: Items, screen: Screen, draw: Callable[[Coverage], RenderableType]) -> Iterator[str]:
    to_text = printer(screen)
    every: list[Protection] = []
    for item in items:
        if isinstance(item, InputError):
            continue
        every += item.protections
        yield to_text(Wrapped(Text(one_line(item.document.path), style="bold")))
        yield to_text(draw(item)) + "\n"
    yield totals_text(every) + "\n"


def _table(found: Coverage) -> RenderableType:
    drawn = Table(box=box.ROUNDED, expand=True, header_style="bold", border_style="dim")
    for title in ("位置", "数字", "保护"):
        drawn.add_column(title, no_wrap=title != "数字")
    drawn.add_column("会发现", no_wrap=True, justify="right")
    drawn.add_column("由哪些规则", ratio=1)
    for one in found.protections:
        if level(one) is Level.UNMEASURED:
            continue
        word, style, sign = level(one).value
        line, column = found.document.position(one.statement.figure.start)
        drawn.add_row(
            Text(f"{line}:{column}", style="dim"),
            Wrapped(Text(one_line(one.statement.figure.text), style="bold")),
            Text(f"{sign} {word}", style=style),
            share_text(one.share),
            Wrapped(Text("、".join(one.rules), style="dim")),
        )
    return drawn


def _article(found: Coverage, marked: bool) -> Text:
    text, drawn, at = found.document.text, Text(), 0
    for one in found.protections:
        figure, style = one.statement.figure, level(one).value[1]
        drawn.append(many_lines(text[at : figure.start]))
        drawn.append(many_lines(text[figure.start : figure.end]), style=f"bold {style}")
        if marked and one.share is not None:
            drawn.append(f"〔{share_text(one.share)}〕")
        at = figure.end
    drawn.append(many_lines(text[at:]))
    return drawn
