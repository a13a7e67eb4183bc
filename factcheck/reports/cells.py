"""The contents of the report table, as styled text."""

from __future__ import annotations

from rich.text import Text

from factcheck.arithmetic.wording import interval_text
from factcheck.model import Document, Finding, Interval, Severity, Verdict
from factcheck.reports.claimed import position
from factcheck.reports.derived import bare_working, claimed_text, computed_text, facts
from factcheck.reports.excerpt import excerpt
from factcheck.reports.safe import one_line
from factcheck.reports.suggested import suggested
from factcheck.reports.words import SEVERITY_WORDS, VERDICT_SYMBOLS, VERDICT_WORDS

VERDICT_STYLES = {
    Verdict.CONSISTENT: "green",
    Verdict.INCONSISTENT: "bold red",
    Verdict.WEAK: "yellow",
    Verdict.UNVERIFIABLE: "cyan",
}
_NOTE_STYLES = {Verdict.INCONSISTENT: "red", Verdict.WEAK: "yellow"}
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
    """What the text says, the operands emphasised; `marked` puts them in 〔〕 where styles cannot be shown."""
    text = Text()
    wrong = finding.verdict is Verdict.INCONSISTENT
    for piece in excerpt(document, finding):
        style = {"": "", "operand": "bold", "claimed": "bold underline red" if wrong else "bold underline"}[piece.role]
        text.append(f"〔{piece.text}〕" if marked and piece.role else piece.text, style=style)
    return text


def derived_cell(finding: Finding, labelled: bool = False) -> Text:
    """What follows: the recomputed interval, or the implied value of a missing operand."""
    computed = computed_text(finding)
    if not computed:
        return Text("—", style="dim")
    text = Text()
    if labelled or finding.missing:
        text.append("隐含 " if finding.missing else "推得 ", style="dim")
    text.append(computed, style="bold" if finding.verdict is Verdict.INCONSISTENT else "")
    if finding.verdict is Verdict.INCONSISTENT and finding.claimed is not None:
        text.append(f"\n文中 {claimed_text(finding)}", style="dim")
    return text


def _note(finding: Finding) -> str:
    """What is to be said beside the working: nothing where all is well, and for a weak check why it is weak."""
    if finding.verdict is Verdict.CONSISTENT and finding.working:
        return ""
    if finding.verdict is Verdict.WEAK and finding.power is not None:
        return f"数字写错一位，只有 {interval_text(Interval.point(finding.power), percent=True)} 会被发现"
    return finding.message if finding.message != finding.working else ""


def working_cell(finding: Finding) -> Text:
    """The working, the message, the sources and the rule."""
    working = bare_working(finding)
    lines = [Text(one_line(working))] if working else []
    note = _note(finding)
    if note:
        lines.append(Text(one_line(note), style=_NOTE_STYLES.get(finding.verdict, "")))
    lines += [Text(line, style="yellow") for line in suggested(finding)]
    for fact in facts(finding):
        lines.append(Text(one_line(f"依据：{fact.printed}（{fact.publisher}）"), style="dim"))
    lines.append(Text(finding.rule, style="dim"))
    return Text("\n").join(lines)
