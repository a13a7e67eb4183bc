"""What the report calls verdicts, severities and kinds of figures."""

from __future__ import annotations

from factcheck.model import Function, Kind, Severity, Verdict

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
FUNCTION_WORDS = {
    Function.LEVEL: "有多少",
    Function.RATE: "变动的比率",
    Function.DELTA: "增减量",
    Function.SHARE: "占比",
    Function.TIMES: "倍数",
    Function.BASE: "所比的数",
    Function.OTHER: "其他",
}
# What a figure lacks to fill an operand: fields of the operand, and what it should share with another; else it is the name.
LACK_WORDS = {
    "functions": "作用",
    "units": "单位",
    "per": "单位",
    "roles": "版面位置",
    "cues": "用词",
    "scope": "限定",
    "not_scope": "限定",
    "bases": "基期",
    "not_bases": "基期",
    "before": "先后",
    "when": "时段",
    **dict.fromkeys(("unit", "comparable", "other-unit", "numerator", "difference"), "单位"),
    **dict.fromkeys(("subject",), "主体"),
    **dict.fromkeys(("whole", "same-whole", "nameless-share"), "整体"),
    **dict.fromkeys(("of", "based", "same-change"), "所说的数"),
    **dict.fromkeys(("basis", "same-basis", "compatible-basis"), "基期"),
    "not-above": "大小",
    "direction": "升降",
    "function": "作用",
}
