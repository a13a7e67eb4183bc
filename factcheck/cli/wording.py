"""The command line framework's own English, in Chinese."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

_LABELS = {
    "Usage:": "用法：",
    "Options:": "选项：",
    "Arguments:": "参数：",
    "Commands:": "命令：",
    "[OPTIONS]": "[选项]",
    "COMMAND [ARGS]...": "命令 [参数]…",
    "Show this message and exit.": "显示这份说明。",
    "  [required]": "",
}
_NOTES = (
    (r" <(?:str|Path|list\[\w+\])>", ""),  # types are no news to people
    (r"\{FILE\}", "FILE"),
    (r"\[default: (.*?)\]", r"[默认 \1]"),
)
_ERRORS = (
    (r"No such option:? '?([^\s']+)'?.*", r"没有选项 \1"),
    (r"No such command '(.*?)'.*", r"没有命令 \1"),
    (r"Missing command.*", "缺少命令"),
    (r"Missing (?:argument|parameter|option) '(.*?)'.*", r"缺少参数 \1"),
    (r"Option '?(.*?)'? requires .*", r"选项 \1 需要一个值"),
    (r"Option '?(.*?)'? does not take a value.*", r"选项 \1 不带值"),
    (r"Got unexpected extra argument\S* \((.*)\).*", r"多余的参数 \1"),
    (r"Invalid value for (.*?): (.*)", r"\1：\2"),
)


class Command(TyperCommand):
    """A command whose help page is in Chinese throughout."""

    def get_help(self, ctx: Any) -> str:
        """The help page."""
        return _page(super().get_help(ctx))


class Group(TyperGroup):
    """A group of commands whose help page is in Chinese throughout."""

    def get_help(self, ctx: Any) -> str:
        """The help page."""
        return _page(super().get_help(ctx))


def usage_error(message: str) -> str:
    """A usage error in Chinese; one that is not known stays as it is."""
    for pattern, chinese in _ERRORS:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            return match.expand(chinese).replace("'", "")
    return message


def _page(text: str) -> str:
    for english, chinese in _LABELS.items():
        text = text.replace(english, chinese)
    for pattern, chinese in _NOTES:
        text = re.sub(pattern, chinese, text)
    return text
