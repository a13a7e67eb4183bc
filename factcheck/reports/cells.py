"""The contents of the report table, as styled text."""

from __future__ import annotations

from rich.text import Text

from factcheck.model import Document, Finding, Severity, Verdict
from factcheck.reports.derived import claimed_text, computed_text, facts
from factcheck.reports.excerpt import excerpt, position
from factcheck.reports.safe import one_line
from factcheck.reports.words import SEVERITY_WORDS, VERDICT_SYMBOLS, VERDICT_WORDS

VERDICT_STYLES = {
    Verdict.CONSISTENT: "green",
    Verdict.INCONSISTENT: "bold red",
    Verdict.WEAK: "yellow",
    Verdict.UNVERIFIABLE: "cyan",
}
_SEVERITY_STYLES = {Severity.NOTICE: "yellow", Severity.WARNING: "yellow", Severity.ERROR: "bold red"}


def verdict_cell(finding: Finding) -> Text:
    """Symbol and word, and how grave it is."""
    verdict = finding.verdict
    text = Text()
    text.append(f"{VERDICT_SYMBOLS[verdict]} {VERDICT_WORDS[verdict]}", style=VERDICT_STYLES[verdict])
    if finding.severity:
        text.append("\n")
        text.append(SEVERITY_WORDS[finding.severity], style=_SEVERITY_STYLES[finding.severity])
    return text


def place_cell(document: Document, finding: Finding) -> Text:
    """Line and column of the claimed figure."""
    line, column = position(document, finding)
    return Text(f"{line}:{column}", style="dim")


def quote_cell(document: Document, finding: Finding, marked: bool) -> Text:
    """What the text says, the operands emphasised; `marked` puts them in 【】 where styles cannot be shown."""
    text = Text()
    wrong = finding.verdict is Verdict.INCONSISTENT
    for piece in excerpt(document, finding):
        style = {"": "", "operand": "bold", "claimed": "bold underline red" if wrong else "bold underline"}[piece.role]
        text.append(f"【{piece.text}】" if marked and piece.role else piece.text, style=style)
    return text


def derived_cell(finding: Finding) -> Text:
    """What follows: the recomputed interval, or the implied value of a missing operand."""
    computed = computed_text(finding)
    if not computed:
        return Text("—", style="dim")
    text = Text()
    if finding.missing:
        text.append("隐含 ", style="dim")
    text.append(computed, style="bold" if finding.verdict is Verdict.INCONSISTENT else "")
    if finding.verdict is Verdict.INCONSISTENT and finding.claimed is not None:
        text.append(f"\n文中 {claimed_text(finding)}", style="dim")
    return text


def working_cell(finding: Finding) -> Text:
    """The working, the message, the sources and the rule."""
    lines = [Text(one_line(finding.working))] if finding.working else []
    if finding.message and finding.message != finding.working:
        style = "red" if finding.verdict is Verdict.INCONSISTENT else ""
        lines.append(Text(one_line(finding.message), style=style))
    lines += [Text(f"若为 {one_line(suggestion)} 则相符", style="yellow") for suggestion in finding.suggestions]
    for fact in facts(finding):
        lines.append(Text(one_line(f"依据：{fact.printed}（{fact.publisher}）"), style="dim"))
    lines.append(Text(finding.rule, style="dim"))
    return Text("\n").join(lines)
