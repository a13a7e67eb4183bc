"""Rule packs read from YAML; every mistake of every pack is reported at once, with file, line and column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from factcheck.model import Problem, RuleError
from factcheck.rulebook.faults import Faults
from factcheck.rulebook.fields import known
from factcheck.rulebook.loader import read_rule
from factcheck.rulebook.names import Classes, Names, base_names, has_classes, read_names, scope_names
from factcheck.rulebook.rule import AnyRule, BaseRule, Rulebook
from factcheck.rulebook.source import Value, read_yaml

_NOT_RULES = frozenset(("lexicon", "facts"))  # folders of a rules directory that hold other data
_NOTHING = "文件夹里没有规则（*.yaml、*.yml），也没有 facts/ 或 lexicon/phrases.yaml"
_SUFFIXES = frozenset((".yaml", ".yml"))


def load_rulebook(folders: Sequence[Path]) -> Rulebook:
    """The packs of rules folders; a rule of a later folder replaces one of the same id in an earlier.

    Raises: RuleError with every mistake found.
    """
    rules: dict[str, AnyRule] = {}
    faults = Faults()
    names = read_names(folders)
    for folder in folders:
        rules |= faults.take(lambda f: _folder(f, names), folder) or {}
    for problem in _strangers(rules):
        faults.add(problem)
    faults.stop()
    return Rulebook(rules, tuple(folders))


def _strangers(rules: Mapping[str, AnyRule]) -> Iterator[Problem]:
    """The rules of levels that a rule of bases names and that there are none of."""
    for rule in rules.values():
        for name in rule.base_of if isinstance(rule, BaseRule) else ():
            if isinstance(rules.get(name), BaseRule | None):
                yield Problem(rule.path, rule.line, 1, f"base-of 里的“{name}”不是核对印出的数的规则")


def pack_files(folder: Path) -> list[Path]:
    """The pack files of a rules folder, or the one file that it is; RuleError where there is neither."""
    if folder.is_file():
        return [folder]
    if not folder.is_dir():
        raise RuleError([Problem(str(folder), 1, 1, "没有这个规则文件或文件夹")])
    return [p for p in yaml_files(folder) if not _NOT_RULES & set(p.relative_to(folder).parts[:-1])]


def fact_files(folder: Path) -> list[Path]:
    """The files of facts of a rules folder; none where it is a single pack."""
    return yaml_files(folder / "facts")


def yaml_files(folder: Path) -> list[Path]:
    """The YAML files in a folder and its folders, but for hidden ones, in order; none where there is no such folder."""
    found = (p for p in folder.rglob("*") if p.suffix.lower() in _SUFFIXES and p.is_file())
    return sorted(p for p in found if not any(part.startswith(".") for part in p.relative_to(folder).parts))


def read_pack(path: Path, classes: Classes) -> list[AnyRule]:
    """The rules of one file, whose phrases may use the word classes given; RuleError with all its mistakes."""
    return _pack(path, Names(classes, scope_names(()), base_names(())))


def _folder(folder: Path, names: Names) -> dict[str, AnyRule]:
    files, faults = pack_files(folder), Faults()
    if not (files or fact_files(folder) or has_classes(folder)):
        raise RuleError([Problem(str(folder), 1, 1, _NOTHING)])
    found: dict[str, AnyRule] = {}
    for rule in (rule for rules in faults.every(lambda f: _pack(f, names), files) for rule in rules):
        first = found.setdefault(rule.id, rule)
        if first is not rule:
            faults.add(
                Problem(rule.path, rule.line, 1, f"规则“{rule.id}”写了两次，先前一次在 {first.path}:{first.line}")
            )
    faults.stop()
    return found


def _pack(path: Path, names: Names) -> list[AnyRule]:
    root, faults = read_yaml(path), Faults()
    if "facts" in root.fields():
        root.fields()["facts"].label.fail("参考数据不与规则放在一起，要放在文件夹的 facts/ 里")
    fields = known(root, ("rules", "title"), ("rules",))
    faults.get(fields, "title", Value.text)
    rules = faults.every(lambda v: read_rule(v, names), fields["rules"].items())
    faults.stop()
    return rules
