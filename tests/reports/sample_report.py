"""A report made by hand, with one finding of every verdict; what the writers are tested on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from factcheck.model import (
    Document,
    DocumentReport,
    Fact,
    Figure,
    Finding,
    Function,
    Given,
    Grain,
    InputError,
    Interval,
    Kind,
    Mistyping,
    Outline,
    Paragraph,
    Period,
    Repair,
    Report,
    Role,
    Section,
    Sentence,
    Severity,
    Statement,
    Suspect,
    Unit,
    Verdict,
)

TEXT = (
    "海州港前三季度吞吐量达8.4亿吨，同比增长12.5%。\n"
    "其中集装箱泊位处理货物9.1亿吨，\n约三分之一由铁路集疏，港区列出油品、煤炭、矿石等4类货物。\n"
    "高峰时每秒装卸3.2吨，是1998年的160倍。"
)
TONNE = Unit("吨", "mass", Fraction(1))


def document(path: str = "海州.txt", text: str = TEXT) -> Document:
    """The text as one article; the break inside its second sentence is taken out of the flow."""
    cut = text.find("，\n") + 1
    flow = text[:cut] + text[cut + 1 :] if cut else text
    lines = flow.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    spans = [(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]
    return Document(
        path=path,
        text=text,
        encoding="utf-8",
        flow=flow,
        cuts=((cut, 1),) if cut else (),
        outlined=lambda: Outline(
            paragraphs=tuple(Paragraph(*span, Role.BODY, 0) for span in spans),
            sentences=tuple(Sentence(*span, n) for n, span in enumerate(spans)),
            sections=(Section(0, len(spans), 0),),
        ),
        date=date(2021, 10, 20),
    )


def figure(doc: Document, text: str, kind: Kind, printed: str | None, half: str = "0", **more: object) -> Figure:
    """The first figure of the document that reads `text`, its bounds `half` to either side."""
    at = doc.flow.index(text)
    start, end = doc.text_span(at, at + len(text))
    found = Figure(start, end, text, kind, (at, at + len(text)))
    if printed is not None:
        middle, spread = Decimal(printed), Decimal(half)
        found = found._replace(value=middle, low=middle - spread, high=middle + spread)
    return found._replace(**more)  # type: ignore[arg-type]


def said(fig: Figure, **more: object) -> Statement:
    """A statement of the figure."""
    return replace(Statement(fig, 0, fig.at), **more)  # type: ignore[arg-type]


def statements(doc: Document) -> tuple[Statement, ...]:
    """The figures of the sample text, as statements."""
    quarters = Period(date(2021, 1, 1), date(2021, 9, 30), Grain.MONTH)
    year = Period(date(1998, 1, 1), date(1998, 12, 31), Grain.YEAR)
    third = Fraction(1, 3)
    return (
        said(figure(doc, "前三季度", Kind.PERIOD, None, period=quarters)),
        said(
            figure(doc, "8.4亿吨", Kind.QUANTITY, "840000000", "5000000", unit=TONNE), metric="吞吐量", period=quarters
        ),
        said(figure(doc, "12.5%", Kind.PERCENT, "12.5", "0.05"), basis="yoy", function=Function.RATE, direction=1),
        said(figure(doc, "9.1亿吨", Kind.QUANTITY, "910000000", "5000000", unit=TONNE), scope=frozenset({"其中"})),
        said(figure(doc, "约三分之一", Kind.FRACTION, None, value=third, low=third * 9 / 10, high=third * 11 / 10)),
        said(figure(doc, "4类", Kind.QUANTITY, "4", unit=Unit("类", "count:类", discrete=True))),
        said(figure(doc, "3.2吨", Kind.QUANTITY, "3.2", "0.05", unit=TONNE)),
        said(figure(doc, "1998年", Kind.PERIOD, None, period=year)),
        said(figure(doc, "160倍", Kind.MULTIPLE, "160", "0.5"), function=Function.TIMES),
    )


def findings(found: tuple[Statement, ...]) -> tuple[Finding, ...]:
    """One finding of every verdict."""
    _, total, rate, part, share, kinds, peak, year, times = found
    base = Fact(
        id="haizhou-peak-1998",
        subject="海州港",
        metric="装卸速度",
        period=year.figure.period,
        value=Fraction("0.02"),
        interval=Interval.point(Fraction("0.02")),
        printed="0.02吨/秒",
        unit="吨/秒",
        source="海州港志",
        publisher="海州档案馆",
        published=date(1999, 3, 1),
    )
    return (
        Finding(
            rule="growth/implied-base",
            verdict=Verdict.UNVERIFIABLE,
            operands={"current": total, "rate": rate},
            formula="rate = current / base - 1",
            start=total.figure.start,
            end=rate.figure.end,
            message="文中和参考数据都没有上年同期数。",
            working="8.4亿吨 ÷ (1 + 12.5%)",
            missing="base",
            computed=Interval(Fraction(835000000) / Fraction("1.1255"), Fraction(845000000) / Fraction("1.1245")),
        ),
        Finding(
            rule="whole/part-not-above",
            verdict=Verdict.INCONSISTENT,
            operands={"part": part, "whole": total},
            formula="part <= whole",
            start=total.figure.start,
            end=part.figure.end,
            message="其中的部分大于总体。",
            working="9.1亿吨 ＞ 8.4亿吨",
            claimed_operand="part",
            severity=Severity.ERROR,
            computed=Interval(None, Fraction(845000000)),
            claimed=part.figure.interval,
            power=Fraction(8, 9),
            suspects=(
                Suspect(part, Interval(None, Fraction("8.45")), (repair(part, "8.1亿吨"),)),
                Suspect(total, None),
            ),
        ),
        Finding(
            rule="list/count",
            verdict=Verdict.WEAK,
            operands={"count": kinds, "members": (share,), "listed": Given("listed-items", Interval.point(3), "3项")},
            formula="count >= listed",
            start=share.figure.start,
            end=kinds.figure.end,
            message="",
            working="列出3项，文中说4类",
            claimed_operand="count",
            computed=Interval(Fraction(3), None),
            claimed=Interval.point(4),
            power=Fraction(1, 4),
        ),
        Finding(
            rule="multiple/times-of-base",
            verdict=Verdict.CONSISTENT,
            operands={"current": peak, "times": times, "base": base},
            formula="times = current / base",
            start=peak.figure.start,
            end=times.figure.end,
            message="倍数与基数相符。",
            working="3.2吨 ÷ 0.02吨 = 160倍",
            claimed_operand="times",
            computed=Interval(Fraction("157.5"), Fraction("162.5"), False, True),
            claimed=Interval(Fraction("159.5"), Fraction("160.5")),
            power=Fraction("0.97"),
        ),
    )


def sample(path: str = "海州.txt") -> DocumentReport:
    """The sample document, checked."""
    doc = document(path)
    found = statements(doc)
    return DocumentReport(doc, found, findings(found))


def repair(statement: Statement, text: str) -> Repair:
    figure = statement.figure
    return Repair(figure.start, figure.end, figure.text, text, Mistyping.DIGIT, Fraction(1))


def report() -> Report:
    """A run over two inputs, one of which could not be read."""
    return Report((sample(),), (InputError("坏.txt", "不是文本文件"),))
