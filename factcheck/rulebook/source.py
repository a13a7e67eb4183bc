"""YAML that remembers where it stood, so that every mistake can be named by file:line:column."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import yaml

from factcheck.model import Problem, RuleError

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is ten times as fast, where the wheel has it


@dataclass(frozen=True, slots=True)
class Value:
    """One YAML value and its place; scalars are kept as the text that is written."""

    path: str
    node: yaml.Node

    def fail(self, reason: str) -> NoReturn:
        """Raise a RuleError that points at this value."""
        raise RuleError([self.problem(reason)])

    def problem(self, reason: str) -> Problem:
        """A mistake at this value."""
        mark = self.node.start_mark
        return Problem(self.path, mark.line + 1, mark.column + 1, reason)

    def text(self) -> str:
        """The scalar as written; RuleError where it is not one."""
        if not isinstance(self.node, yaml.ScalarNode):
            self.fail("expected a text")
        return str(self.node.value)

    def items(self) -> list[Value]:
        """The members of a list; RuleError where it is not one."""
        if not isinstance(self.node, yaml.SequenceNode):
            self.fail("expected a list")
        return [Value(self.path, child) for child in self.node.value]

    def texts(self) -> tuple[str, ...]:
        """The members of a list of texts."""
        return tuple(item.text() for item in self.items())

    def fields(self) -> dict[str, Value]:
        """The fields of a mapping; RuleError where it is not one or where a key stands twice."""
        if not isinstance(self.node, yaml.MappingNode):
            self.fail("expected a mapping")
        found: dict[str, Value] = {}
        for key, child in self.node.value:
            name = Value(self.path, key).text()
            if name in found:
                Value(self.path, key).fail(f"'{name}' stands twice")
            found[name] = Value(self.path, child)
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
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except UnicodeDecodeError as error:
        raise RuleError([Problem(name, 1, 1, f"not UTF-8: {error.reason}")]) from error
    except OSError as error:
        raise RuleError([Problem(name, 1, 1, error.strerror or str(error))]) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise RuleError([Problem(name, line, column, error.problem or "not YAML")]) from error
    except yaml.YAMLError as error:
        raise RuleError([Problem(name, 1, 1, str(error))]) from error
    if node is None:
        raise RuleError([Problem(name, 1, 1, "the file is empty")])
    return Value(name, node)
