"""The claims of the page of 12 November 2020: its seed in our words and the printed page itself yield the same."""

from __future__ import annotations

from fractions import Fraction

from factcheck.model import DocumentReport, Fact, Finding, Verdict

# rule, verdict, figures as printed (any order)
CLAIMS = [
    ("multiple/times-of-base", "consistent", {"58.3万笔/秒", "2009年", "1457倍"}),
    ("calendar/ordinal-year", "consistent", {"第12年"}),
    ("restatement/headline", "consistent", {"1.77万亿元"}),
    ("restatement/headline", "consistent", {"6.75亿件"}),
    ("restatement/headline", "consistent", {"2.42亿元"}),
    ("restatement/caption", "consistent", {"4982亿元"}),
    ("growth/rate", "consistent", {"22.43亿笔", "26.08%"}),
    ("growth/rate", "consistent", {"1.77万亿元", "19.60%"}),
    ("growth/rate", "unverifiable", {"10.9万笔/秒", "26.19%"}),
    ("growth/rate", "unverifiable", {"204.23亿笔", "37.34%"}),
    ("growth/rate", "unverifiable", {"14.1万亿元", "42.59%"}),
    ("growth/rate", "consistent", {"6.75亿件", "26.16%"}),
    ("part/of-which", "consistent", {"31.7万票", "23.8万票"}),
    ("part/of-which", "consistent", {"2.42亿元", "1.9亿元"}),
    ("growth/by-times", "unverifiable", {"23.8万票", "40倍"}),
    ("growth/by-times", "unverifiable", {"1.9亿元", "148倍"}),
    ("count/listed-items", "consistent", {"6项"}),
    ("average/peak-not-below-mean", "consistent", {"10.9万笔/秒", "22.43亿笔"}),
]

# What follows, in the unit printed, for some of them.
COMPUTED = {
    "1457倍": ("1456.25", "1458.75"),
    "26.16%": ("25.95", "26.38"),
    "26.19%": ("85970", "86780"),
    "37.34%": ("14869400000", "14871400000"),
    "42.59%": ("9853000000000", "9924000000000"),
}

FACT_BASED = {"1457倍", "第12年", "26.08%", "19.60%", "26.16%"}

# Figures that take part in no claim at all.
SILENT = ("36.78%", "31.4%", "99%", "80%", "1.7倍", "60万亿元", "47.3%", "100米", "24小时")

# What is printed and is no figure.
NO_FIGURES = ("双11", "11.11", "C2M", "B2B", "三通一达", "六只", "一批", "2832283", "511号", "10日达")


def printed(finding: Finding) -> set[str]:
    """The figures of a finding, as they stand in the text."""
    return {s.figure.text for s in finding.statements}


def key(finding: Finding) -> tuple[str, str, frozenset[str]]:
    """What identifies a finding across runs."""
    return finding.rule, finding.verdict, frozenset(printed(finding))


def missing(report: DocumentReport) -> list[str]:
    """The expected claims that a report lacks, and what it says that it must not."""
    found = [key(f) for f in report.findings]
    faults = [f"lacks {claim}" for claim in CLAIMS if (claim[0], claim[1], frozenset(claim[2])) not in found]
    faults += [f"claims {f.message}" for f in report.findings if printed(f) & set(SILENT)]
    faults += [f"inconsistent: {f.message}" for f in report.findings if f.verdict is Verdict.INCONSISTENT]
    figures = [s.figure.text for s in report.statements]
    faults += [f"reads {name} as a figure" for name in NO_FIGURES for text in figures if name in text or text == name]
    for finding in report.findings:
        for text, (low, high) in COMPUTED.items():
            if text in printed(finding) and not _near(finding, low, high):
                faults.append(f"{text}: {finding.working}")
    return faults


def _near(finding: Finding, low: str, high: str) -> bool:
    computed = finding.computed
    if computed is None or computed.low is None or computed.high is None:
        return False
    wide = (Fraction(high) - Fraction(low)) / 10
    return abs(computed.low - Fraction(low)) < wide and abs(computed.high - Fraction(high)) < wide


def uses_fact(finding: Finding) -> bool:
    """Whether a finding rests on a reference value."""
    return any(isinstance(o, Fact) for o in finding.operands.values())
