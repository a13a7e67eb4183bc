"""The report for people: a table of claims for each document, and what the run covered."""

from __future__ import annotations

from collections.abc import Iterator

from rich import box
from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.model import Document, DocumentReport, Finding, InputError
from factcheck.reports.cells import derived_cell, place_cell, quote_cell, verdict_cell, working_cell
from factcheck.reports.safe import one_line
from factcheck.reports.screen import Screen, printer
from factcheck.reports.stream import Items, Show, shown_findings
from factcheck.reports.summary import Summary, summary_text
from factcheck.reports.wrapping import Wrapped

_WIDE, _MIDDLE = 110, 72  # from here on five columns are readable, and three


def render(items: Items, show: Show = Show.ALL, screen: Screen | None = None) -> Iterator[str]:
    """The documents one after another as they are checked, then the summary line."""
    screen = screen or Screen()
    to_text = printer(screen)
    summary = Summary()
    for item in items:
        summary.add(item)
        if isinstance(item, InputError):
            continue
        findings = shown_findings(item, show)
        if findings or show is Show.ALL:
            yield to_text(_header(item.document))
            yield to_text(_claims(item, findings, screen)) + "\n"
    yield to_text(_footer(summary, screen.width))


def _header(document: Document) -> RenderableType:
    date = document.date.isoformat() if document.date else "不明"
    return Wrapped(
        Text.assemble((one_line(document.path), "bold"), (f"  日期 {date}  编码 {document.encoding}", "dim"))
    )


def _footer(summary: Summary, width: int) -> RenderableType:
    text = summary_text(summary)
    return Wrapped(Text(text if cell_len(text) <= width else text.replace("；", "；\n"), style="bold"))


def _claims(found: DocumentReport, findings: tuple[Finding, ...], screen: Screen) -> RenderableType:
    if not findings:
        return Text(f"没有找到可以核对的关系（{len(found.statements)} 个数字未核对）。", style="yellow")
    layout = _wide if screen.width >= _WIDE else _middle if screen.width >= _MIDDLE else _narrow
    return layout(found.document, findings, not screen.ansi)


def _wide(document: Document, findings: tuple[Finding, ...], marked: bool) -> RenderableType:
    table = _table()
    table.add_column("判定", width=10, no_wrap=True)
    table.add_column("位置", no_wrap=True)
    for title, ratio in (("原文", 9), ("推得", 7), ("算式与说明", 11)):
        table.add_column(title, ratio=ratio)
    for finding in findings:
        table.add_row(
            verdict_cell(finding),
            place_cell(document, finding),
            Wrapped(quote_cell(document, finding, marked)),
            Wrapped(derived_cell(finding)),
            Wrapped(working_cell(finding)),
        )
    return table


def _middle(document: Document, findings: tuple[Finding, ...], marked: bool) -> RenderableType:
    table = _table()
    table.add_column("判定", width=10, no_wrap=True)
    table.add_column("原文", ratio=5)
    table.add_column("推得与算式", ratio=6)
    for finding in findings:
        first = Text("\n").join((verdict_cell(finding), place_cell(document, finding)))
        last = Text("\n").join((derived_cell(finding, labelled=True), working_cell(finding)))
        table.add_row(first, Wrapped(quote_cell(document, finding, marked)), Wrapped(last))
    return table


def _narrow(document: Document, findings: tuple[Finding, ...], marked: bool) -> RenderableType:
    blocks: list[RenderableType] = []
    for finding in findings:
        head = Text("  ").join((*verdict_cell(finding).split("\n"), place_cell(document, finding)))
        body = (quote_cell(document, finding, marked), derived_cell(finding, labelled=True), working_cell(finding))
        blocks += [Text()] if blocks else []
        blocks.append(Wrapped(head))
        blocks += [Padding(Wrapped(part), (0, 0, 0, 2)) for part in body]
    return Group(*blocks)


def _table() -> Table:
    return Table(box=box.ROUNDED, show_lines=True, expand=True, header_style="bold", border_style="dim")
