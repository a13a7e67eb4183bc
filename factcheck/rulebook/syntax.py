"""Mistakes of YAML itself, in the words of those who write packs."""

from __future__ import annotations

import re

import yaml

DEEPEST = 500  # levels; libyaml overruns the stack at some ten thousand
_BRACKET = re.compile(r"[\[\]{}]")
_NESTED_LISTS = re.compile(rf"(?:[-?][ \t]+){{{DEEPEST}}}")
# What libyaml says, or PyYAML where it stands alone, and what is most likely wrong.
_REASONS = (
    ("mapping values are not allowed", "这里不能有冒号；文字里有冒号的，整段加引号"),
    ("sequence entries are not allowed", "列表的“- ”要另起一行"),
    ("',' or ']'", "方括号没有合上，或少了逗号"),
    ("',' or '}'", "花括号没有合上，或少了逗号"),
    ("unexpected end of stream", "引号没有合上"),
    ("cannot start any token", "不能以这个字符开头（缩进要用空格，不用制表符）；文字以符号开头的，整段加引号"),
    ("undefined alias", "文字以 * 开头的，整段加引号"),
    ("alphabetic or numeric character", "文字以 & 或 * 开头的，整段加引号"),
    ("unknown escape character", "双引号里的反斜线要写成 \\\\，或改用单引号"),
    ("another document", "一个文件里只能有一份内容，不能再有“---”"),
    ("could not find expected ':'", "少了冒号，或缩进不对"),
    ("did not find expected", "缩进没有对齐，或括号、引号不成对"),
    ("expected <block end>", "缩进没有对齐，或括号、引号不成对"),
    ("expected '<document start>'", "缩进没有对齐"),
)


def explained(error: yaml.YAMLError, text: str) -> tuple[int, int, str]:
    """Line, column and reason of what a YAML reader refused in a text."""
    if isinstance(error, yaml.MarkedYAMLError):
        unclosed = "quoted scalar" in (
            error.context or ""
        )  # then where the quotes open says more than where the file ends
        mark = (unclosed and error.context_mark) or error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return line, column, _reason(error.problem or "")
    control = re.search(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\U0010ffff]", text)
    if control is None:
        return 1, 1, _reason(str(error))
    at = control.start()
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at), "这里有一个看不见的控制字符，请删去"


def too_deep(text: str) -> bool:
    """Whether brackets or lists nest deeper than a pack ever does."""
    depth = 0
    if text.count("[") + text.count("{") > DEEPEST:
        for bracket in _BRACKET.finditer(text):
            depth += 1 if bracket[0] in "[{" else -1 if depth else 0
            if depth > DEEPEST:
                return True
    return _NESTED_LISTS.search(text) is not None


def _reason(problem: str) -> str:
    said = next((reason for part, reason in _REASONS if part in problem), f"不是 YAML（{problem}）")
    return f"YAML 写法不对：{said}"
