"""YAML that remembers where it stood, so that every mistake can be named by file:line:column."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import yaml

from factcheck.model import Problem, RuleError
from factcheck.rulebook.syntax import DEEPEST, explained, too_deep

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is ten times as fast, where the wheel has it


@dataclass(frozen=True, slots=True)
class Value:
    """One YAML value and its place; scalars are kept as the text that is written. `key` is the node of its name, if any."""

    path: str
    node: yaml.Node
    key: yaml.Node | None = None

    @property
    def label(self) -> Value:
        """The name that this value stands under; the value itself where it has none."""
        return self if self.key is None else Value(self.path, self.key)

    def fail(self, reason: str, offset: int = 0) -> NoReturn:
        """Raise a RuleError that points at this value, or so many characters into its text."""
        raise RuleError([self.problem(reason, offset)])

    def problem(self, reason: str, offset: int = 0) -> Problem:
        """A mistake at this value, or so many characters into its text."""
        mark = self.node.start_mark
        return Problem(self.path, mark.line + 1, mark.column + 1 + self._shift(offset), reason)

    def _shift(self, offset: int) -> int:
        """Columns to an offset of the text; 0 where line ends or escapes keep the two apart."""
        start, end = self.node.start_mark, self.node.end_mark
        if not offset or not isinstance(self.node, yaml.ScalarNode) or start.line != end.line:
            return 0
        quotes = end.column - start.column - len(self.node.value)
        return offset + quotes // 2 if quotes == (2 if self.node.style else 0) else 0

    def text(self) -> str:
        """The scalar as written; RuleError where it is not one."""
        if not isinstance(self.node, yaml.ScalarNode):
            self.fail("这里应是一段文字")
        return str(self.node.value)

    def items(self) -> list[Value]:
        """The members of a list; RuleError where it is not one."""
        if not isinstance(self.node, yaml.SequenceNode):
            self.fail("这里应是一个列表，如 [甲, 乙]")
        return [Value(self.path, child) for child in self.node.value]

    def texts(self) -> tuple[str, ...]:
        """The members of a list of texts."""
        return tuple(item.text() for item in self.items())

    def fields(self) -> dict[str, Value]:
        """The fields of a mapping; RuleError where it is not one or where a key stands twice."""
        if not isinstance(self.node, yaml.MappingNode):
            self.fail("这里应是一组“名字: 内容”")
        found: dict[str, Value] = {}
        for key, child in self.node.value:
            name = Value(self.path, key).text()
            if name in found:
                Value(self.path, key).fail(f"“{name}”写了两次")
            found[name] = Value(self.path, child, key)
        return found

    def is_list(self) -> bool:
        """Whether this value is a list."""
        return isinstance(self.node, yaml.SequenceNode)

    def is_mapping(self) -> bool:
        """Whether this value is a mapping."""
        return isinstance(self.node, yaml.MappingNode)


def read_yaml(path: Path) -> Value:
    """The document in a YAML file; RuleError with the place where it is not one."""
    name = str(path)
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise RuleError([Problem(name, line, 1, "文件不是 UTF-8 编码，请另存为 UTF-8")]) from error
    except OSError as error:
        raise RuleError([Problem(name, 1, 1, f"文件不能打开：{error.strerror or error}")]) from error
    if too_deep(text):
        raise RuleError([Problem(name, 1, 1, f"括号或列表套了 {DEEPEST} 层以上")])
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        line, column, reason = explained(error, text)
        raise RuleError([Problem(name, line, column, reason)]) from error
    if node is None:
        raise RuleError([Problem(name, 1, 1, "文件是空的")])
    return Value(name, node)
