"""The figures of documents as a table: place, print, kind, value, bounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.model import Document, Figure, InputError
from factcheck.reports.derived import printed_interval, unit_text
from factcheck.reports.figures_json import FigureItem
from factcheck.reports.json_values import value_text
from factcheck.reports.safe import one_line
from factcheck.reports.screen import Screen, printer
from factcheck.reports.words import KIND_WORDS
from factcheck.reports.wrapping import Wrapped

_WIDE = 88
_LONGEST = 40  # code points of a printed value


def render(items: Iterable[FigureItem], screen: Screen | None = None) -> Iterator[str]:
    """The documents one after another, then how many figures there are."""
    screen = screen or Screen()
    to_text = printer(screen)
    total = 0
    for item in items:
        if isinstance(item, InputError):
            continue
        document, figures = item
        total += len(figures)
        yield to_text(Wrapped(Text(one_line(document.path), style="bold")))
        if figures:
            yield to_text((_wide if screen.width >= _WIDE else _narrow)(document, figures)) + "\n"
    yield f"共 {total} 个数字。\n"


def _wide(document: Document, figures: tuple[Figure, ...]) -> RenderableType:
    table = Table(box=box.ROUNDED, expand=True, header_style="bold", border_style="dim")
    table.add_column("位置", no_wrap=True)
    table.add_column("原文", ratio=4)
    table.add_column("类别", no_wrap=True)
    table.add_column("值", ratio=5)
    table.add_column("可能范围", ratio=5)
    for figure in figures:
        place, printed, kind, value, bounds = _cells(document, figure)
        table.add_row(place, Wrapped(printed), kind, Wrapped(value), Wrapped(bounds))
    return table


def _narrow(document: Document, figures: tuple[Figure, ...]) -> RenderableType:
    blocks: list[RenderableType] = []
    for figure in figures:
        place, printed, kind, value, bounds = _cells(document, figure)
        blocks.append(Wrapped(Text("  ").join((printed, kind, place))))
        blocks += [Padding(Wrapped(part), (0, 0, 0, 2)) for part in (value, bounds) if part.plain]
    return Group(*blocks)


def _cells(document: Document, figure: Figure) -> tuple[Text, Text, Text, Text, Text]:
    line, column = document.position(figure.start)
    hedge = f"{figure.hedge}：" if figure.hedge else ""
    return (
        Text(f"{line}:{column}", style="dim"),
        Text(_short(one_line(figure.text)), style="bold"),
        Text(KIND_WORDS[figure.kind], style="cyan"),
        Text(_short(_value(figure))),
        Text(_short(one_line(hedge + _bounds(figure))), style="dim"),
    )


def _value(figure: Figure) -> str:
    if figure.period is not None:
        return (figure.period.iso or "不定").replace(":00/", "/").removesuffix(":00").replace("T", " ")
    if figure.duration is not None:
        return figure.duration
    printed = value_text(figure.value)
    return "—" if printed is None else _grouped(printed) + one_line(unit_text(figure))


def _grouped(number: str) -> str:
    """A number with its thousands apart."""
    whole, dot, rest = number.partition(".")
    if len(whole) < 5 or len(whole) > _LONGEST or "/" in whole:
        return number
    return f"{int(whole):,}{dot}{rest}"


def _bounds(figure: Figure) -> str:
    if figure.low is None and figure.high is None:
        return ""
    if figure.low == figure.high:
        return ""
    return printed_interval(figure.interval, one_line(unit_text(figure)))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST // 2] + "…" + text[-_LONGEST // 2 :]
