"""What is believed of a figure, in words, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Document, Figure, Finding, Function, Statement
from factcheck.relations import Candidate, Refusal
from factcheck.reports.derived import printed_interval, unit_text
from factcheck.reports.json_values import value_text
from factcheck.reports.safe import one_line
from factcheck.reports.words import FUNCTION_WORDS, KIND_WORDS, LACK_WORDS, VERDICT_SYMBOLS, VERDICT_WORDS
from factcheck.rulebook.operand_places import PLACES
from factcheck.verdicts import Explanation


def explained(found: Explanation) -> Iterator[str]:
    """The figure, what it measures, its findings, and the rules that came to nothing."""
    document, statement = found.document, found.statement
    yield f"{_place(document, statement.figure)}  {one_line(statement.figure.text)}"
    for name, said in _beliefs(document, statement):
        if said:
            yield f"  {name}：{one_line(said)}"
    if found.room is not None:
        yield f"  按其他各数应为：{printed_interval(found.room, unit_text(statement.figure))}"
    yield "  参与的核对：" + ("" if found.findings else "没有")
    for finding in found.findings:
        yield f"    {VERDICT_SYMBOLS[finding.verdict]} {VERDICT_WORDS[finding.verdict]}  {finding.rule}  {_said(finding)}"
    near: dict[tuple[str, tuple[Candidate, ...]], list[Refusal]] = {}
    for refusal in (r for r in found.refusals if r.candidates):
        near.setdefault((refusal.operand, refusal.candidates), []).append(refusal)
    if near:
        yield "  差一点的核对："
    for alike in near.values():
        yield from _refusals(document, alike)
    others = list(dict.fromkeys(r.rule.id for r in found.refusals if not r.candidates))
    if others:
        yield f"  附近没有可用的数：{'、'.join(others)}"


def _beliefs(document: Document, statement: Statement) -> Iterator[tuple[str, str]]:
    figure = statement.figure
    yield "类别", KIND_WORDS[figure.kind]
    if figure.period is not None:
        yield "时段", figure.period.iso or "不定"
        return
    unit = unit_text(figure)
    yield "值", f"{value_text(figure.value) or '—'}{unit}"
    if figure.low != figure.high:
        yield "可能范围", printed_interval(figure.interval, unit)
    yield "约数", figure.hedge or ""
    rising = {1: "升", -1: "降"}.get(statement.direction, "")
    yield "作用", FUNCTION_WORDS[statement.function] + (f"（{rising}）" if rising else "")
    yield "指标", statement.metric or ""
    yield "全名", statement.name or "" if statement.name != statement.metric else ""
    yield "主体", statement.subject or ""
    yield "所属时段", (statement.period.iso or "") if statement.period else ""
    yield "与什么比", statement.basis or ""
    yield "限定", "、".join(sorted(statement.scope))
    yield "占什么的", statement.whole or ""
    if statement.of is not None and statement.function in (Function.RATE, Function.DELTA, Function.SHARE):
        yield "说的是", f"{statement.of.text}（{_place(document, statement.of)}）"


def _said(finding: Finding) -> str:
    return one_line(finding.message or finding.working)


def _refusals(document: Document, alike: list[Refusal]) -> Iterator[str]:
    """Rules that lack the same operand and looked at the same figures for it."""
    places = "、".join(
        dict.fromkeys(PLACES[place].near or PLACES[place].says for refusal in alike for place in refusal.places)
    )
    rules = "、".join(dict.fromkeys(refusal.rule.id for refusal in alike))
    yield f"    {rules}：{places}里没有找到 {alike[0].operand}"
    for candidate in alike[0].candidates:
        figure = candidate.statement.figure
        yield f"      {_place(document, figure)} {one_line(figure.text)}：{_lacks(candidate)}"


def _lacks(candidate: Candidate) -> str:
    if not candidate.lacks:
        return "合用，但有更近的"
    return "、".join(dict.fromkeys(LACK_WORDS.get(name, "名称") for name in candidate.lacks)) + "不合"


def _place(document: Document, figure: Figure) -> str:
    line, column = document.position(figure.start)
    return f"{line}:{column}"
