"""What the report calls verdicts, severities and kinds of figures."""

from __future__ import annotations

from factcheck.model import Kind, Severity, Verdict

VERDICT_WORDS = {
    Verdict.CONSISTENT: "一致",
    Verdict.INCONSISTENT: "不一致",
    Verdict.WEAK: "弱",
    Verdict.UNVERIFIABLE: "无法核对",
}
VERDICT_SYMBOLS = {
    Verdict.CONSISTENT: "✓",
    Verdict.INCONSISTENT: "✗",
    Verdict.WEAK: "≈",
    Verdict.UNVERIFIABLE: "?",
}
SEVERITY_WORDS = {
    Severity.NOTICE: "提示",
    Severity.WARNING: "警告",
    Severity.ERROR: "错误",
}
KIND_WORDS = {
    Kind.QUANTITY: "数量",
    Kind.NUMBER: "数字",
    Kind.PERCENT: "百分比",
    Kind.POINTS: "百分点",
    Kind.MULTIPLE: "倍数",
    Kind.FRACTION: "分数",
    Kind.RATIO: "比",
    Kind.ORDINAL: "序数",
    Kind.PERIOD: "时间",
    Kind.DURATION: "时长",
}
