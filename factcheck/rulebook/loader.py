"""Rule packs read from YAML; every mistake of every pack is reported at once, with file, line and column."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

from factcheck.arithmetic import Formula, FormulaError
from factcheck.arithmetic.formula import expression_names, parse_expression
from factcheck.model import Function, Kind, Problem, Role, RuleError, Severity, Verdict
from factcheck.rulebook.phrase import Phrase, PhraseError, parse_phrase
from factcheck.rulebook.rule import (
    AGREEMENTS,
    EXPECTATIONS,
    GIVENS,
    PLACES,
    Example,
    OperandSpec,
    Rule,
    Rulebook,
    Search,
    Slip,
)
from factcheck.rulebook.source import Value, read_yaml

_ID = re.compile(r"[a-z][a-z0-9-]*/[a-z][a-z0-9-]*")
_NEEDED = {"ok": 2, "bad": 2, "skip": 1}
_NOT_RULES = frozenset(("lexicon", "facts"))  # folders of a rules directory that hold other data
Classes = Mapping[str, tuple[str, ...]]
T = TypeVar("T")
R = TypeVar("R")


def load_rulebook(folders: Sequence[Path]) -> Rulebook:
    """The packs of rules folders; a rule of a later folder replaces one of the same id in an earlier.

    Raises: RuleError with every mistake found.
    """
    rules: dict[str, Rule] = {}
    problems: list[Problem] = []
    classes = {name: words for folder in folders for name, words in read_classes(folder).items()}
    for folder in folders:
        seen: dict[str, Rule] = {}
        for path in pack_files(folder):
            for rule in _collect(lambda pack: read_pack(pack, classes), path, problems):
                if rule.id in seen:
                    problems.append(Problem(rule.path, rule.line, 1, f"rule '{rule.id}' stands twice"))
                seen[rule.id] = rule
        rules |= seen
    if problems:
        raise RuleError(problems)
    return Rulebook(rules, tuple(folders))


def read_classes(folder: Path) -> dict[str, tuple[str, ...]]:
    """The word classes of a rules folder, of lexicon/phrases.yaml; none where it has no such file."""
    path = folder / "lexicon" / "phrases.yaml"
    return {name: value.texts() for name, value in read_yaml(path).fields().items()} if path.is_file() else {}


def pack_files(folder: Path) -> list[Path]:
    """The pack files of a rules folder, or the one file that it is; RuleError where there is neither."""
    if folder.is_file():
        return [folder]
    if not folder.is_dir():
        raise RuleError([Problem(str(folder), 1, 1, "no such rules folder")])
    return sorted(p for p in folder.rglob("*.yaml") if not _NOT_RULES & set(p.relative_to(folder).parts[:-1]))


def read_pack(path: Path, classes: Classes) -> list[Rule]:
    """The rules of one file, whose phrases may use the word classes given; RuleError with all its mistakes."""
    fields = _known(read_yaml(path), {"rules", "title"}, {"rules"})
    problems: list[Problem] = []
    rules = [
        rule
        for item in fields["rules"].items()
        for rule in _collect(lambda value: [_rule(value, classes)], item, problems)
    ]
    if problems:
        raise RuleError(problems)
    return rules


def _collect(read: Callable[[T], list[Rule]], source: T, problems: list[Problem]) -> list[Rule]:
    try:
        return read(source)
    except RuleError as error:
        problems.extend(error.problems)
        return []


_NEEDED_FIELDS = set("id title says formula operands messages source examples".split())  # noqa: SIM905
_RULE_FIELDS = _NEEDED_FIELDS | set(
    "implied phrases severity slips tentative positive telling also slack contiguous".split()  # noqa: SIM905
)


def _rule(value: Value, classes: Classes) -> Rule:
    fields = _known(value, _RULE_FIELDS, _NEEDED_FIELDS)
    faults = _Faults()
    identifier = faults.take(_identifier, fields["id"]) or ""
    formula = faults.take(_formula, fields["formula"])
    operands = {}
    for name, spec in fields["operands"].fields().items():
        operand = faults.take(_operand, spec)
        operands[name] = replace(operand or OperandSpec(name, frozenset()), name=name)
    known = frozenset(operands)
    faults.take(lambda field: _known_operands(field, formula, known), fields["formula"])
    implied = {
        name: faults.take(lambda field: _expression(field, known), item)
        for name, item in (fields["implied"].fields() if "implied" in fields else {}).items()
    }
    phrases = [
        faults.take(lambda field: _phrase(field, known, classes), item) for item in _items(fields.get("phrases"))
    ]
    slips = [faults.take(lambda field: _slip(field, known), item) for item in _items(fields.get("slips"))]
    also = [faults.take(_formula, item) for item in _items(fields.get("also"))]
    severity = faults.take(lambda field: _one_of(field, Severity), fields["severity"]) if "severity" in fields else None
    messages = faults.take(lambda field: _messages(field, known, bool(implied)), fields["messages"])
    examples = faults.take(_examples, fields["examples"])
    faults.stop()
    assert formula is not None  # a formula that could not be read has stopped the rule
    return Rule(
        id=identifier,
        title=fields["title"].text(),
        says=fields["says"].text(),
        formula=formula,
        operands=operands,
        phrases=tuple(p for p in phrases if p),
        phrase_texts=tuple(item.text() for item in _items(fields.get("phrases"))),
        severity=severity or Severity.ERROR,
        messages=messages or {},
        source=fields["source"].text(),
        examples=examples or (),
        path=value.path,
        line=value.node.start_mark.line + 1,
        implied={name: item for name, item in implied.items() if item},
        implied_text={name: item.text() for name, item in fields["implied"].fields().items()} if implied else {},
        slips=tuple(s for s in slips if s),
        also=tuple(f for f in also if f),
        slack=_share(fields["slack"]) if "slack" in fields else Fraction(0),
        contiguous="contiguous" in fields,
        telling=_whole(fields["telling"]) if "telling" in fields else 3,
        positive=frozenset(_words(fields.get("positive"))),
        tentative=frozenset(_words(fields.get("tentative"))),
    )


class _Faults:
    """Gathers the mistakes of one rule, so that all are reported at once."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    def take(self, read: Callable[[Value], R], value: Value) -> R | None:
        try:
            return read(value)
        except RuleError as error:
            self._problems += error.problems
            return None

    def stop(self) -> None:
        if self._problems:
            raise RuleError(self._problems)


def _identifier(value: Value) -> str:
    if not _ID.fullmatch(value.text()):
        value.fail("an id is family/kebab-name")
    return value.text()


def _known_operands(value: Value, formula: Formula | None, known: frozenset[str]) -> None:
    for name in (formula.claimed, *formula.names) if formula else ():
        if name not in known:
            value.fail(f"'{name}' is no operand of this rule")


def _items(value: Value | None) -> list[Value]:
    return value.items() if value else []


_OPERAND_FIELDS = set(
    "kind function unit per role cue scope not-scope basis not-basis in like agree match when by given fact before".split()  # noqa: SIM905
)


def _operand(value: Value) -> OperandSpec:
    fields = _known(value, _OPERAND_FIELDS, set())
    return OperandSpec(
        name="",
        kinds=_set_of(fields.get("kind"), Kind),
        functions=_set_of(fields.get("function"), Function),
        units=frozenset(_words(fields.get("unit"))),
        per=fields["per"].text() if "per" in fields else None,
        roles=frozenset(_set_of(fields.get("role"), Role)),
        cues=_words(fields.get("cue")),
        scope=frozenset(_words(fields.get("scope"))),
        not_scope=frozenset(_words(fields.get("not-scope"))),
        bases=frozenset(_words(fields.get("basis"))),
        not_bases=frozenset(_words(fields.get("not-basis"))),
        match={name: _drawn(item, AGREEMENTS) for name, item in fields["match"].fields().items()}
        if "match" in fields
        else {},
        search=_search(fields) if "in" in fields else None,
    )


def _search(fields: dict[str, Value]) -> Search:
    def optional(name: str) -> str | None:
        return fields[name].text() if name in fields else None

    return Search(
        places=_drawn(fields["in"], PLACES),
        like=optional("like"),
        agree=_drawn(fields["agree"], AGREEMENTS) if "agree" in fields else (),
        when=optional("when"),
        by=optional("by"),
        given=_drawn(fields["given"], GIVENS)[0] if "given" in fields else None,
        fact=optional("fact"),
        before="before" in fields,
    )


def _examples(value: Value) -> tuple[Example, ...]:
    found = []
    for expect, items in value.fields().items():
        if expect not in EXPECTATIONS:
            items.fail(f"examples are {', '.join(EXPECTATIONS)}, not '{expect}'")
        found += [_example(expect, item) for item in items.items()]
    for expect, least in _NEEDED.items():
        if sum(e.expect == expect for e in found) < least:
            value.fail(f"a rule needs at least {least} '{expect}' example(s)")
    return tuple(found)


def _example(expect: str, value: Value) -> Example:
    needs = {"bad": {"computed"}, "skip": {"reason"}}.get(expect, set())
    fields = _known(value, {"text", "computed", "reason", "date"}, {"text", *needs})
    computed = fields["computed"].texts() if "computed" in fields else None
    if computed is not None and len(computed) != 2:
        fields["computed"].fail("computed is [low, high]")
    return Example(
        expect=expect,
        text=fields["text"].text(),
        computed=(computed[0], computed[1]) if computed else None,
        reason=fields["reason"].text() if "reason" in fields else None,
        date=fields["date"].text() if "date" in fields else None,
        path=value.path,
        line=value.node.start_mark.line + 1,
    )


def _slip(value: Value, operands: frozenset[str]) -> Slip:
    fields = _known(value, {"formula", "severity", "message"}, {"formula", "severity", "message"})
    formula = _formula(fields["formula"])
    message = fields["message"].text()
    _check_names(fields["message"], message, operands)
    return Slip(formula, _one_of(fields["severity"], Severity), message)


def _messages(value: Value, operands: frozenset[str], implied: bool) -> dict[str, str]:
    needed = {"consistent", "inconsistent", *(("unverifiable",) if implied else ())}
    for name in sorted(needed - set(value.fields())):
        value.fail(f"the message '{name}' is missing")
    found = {}
    for verdict, text in value.fields().items():
        if verdict not in list(Verdict):
            text.fail(f"'{verdict}' is no verdict")
        _check_names(text, text.text(), operands)
        found[verdict] = text.text()
    return found


def _check_names(value: Value, text: str, operands: Iterable[str]) -> None:
    for name in re.findall(r"\{(.*?)\}", text):
        if name not in {*operands, "computed", "claimed"}:
            value.fail(f"'{{{name}}}' is no operand of this rule")


def _phrase(value: Value, operands: frozenset[str], classes: Classes) -> Phrase:
    try:
        phrase = parse_phrase(value.text()).expanded(classes)
    except PhraseError as error:
        value.fail(str(error))
    for slot in phrase.slots:
        if slot not in operands:
            value.fail(f"'{{{slot}}}' is no operand of this rule")
    return phrase


def _formula(value: Value) -> Formula:
    try:
        return Formula.parse(value.text())
    except FormulaError as error:
        value.fail(str(error))


def _expression(value: Value, operands: frozenset[str]) -> ast.expr:
    try:
        expression = parse_expression(value.text())
    except FormulaError as error:
        value.fail(str(error))
    for name in expression_names(expression):
        if name not in operands:
            value.fail(f"'{name}' is no operand of this rule")
    return expression


def _share(value: Value) -> Fraction:
    try:
        return Fraction(value.text())
    except ValueError:
        value.fail("expected a number such as 0.01")


def _whole(value: Value) -> int:
    if not value.text().isdigit():
        value.fail("expected a whole number")
    return int(value.text())


def _known(value: Value, known: set[str], needed: set[str]) -> dict[str, Value]:
    fields = value.fields()
    for name, field in fields.items():
        if name not in known:
            field.fail(f"unknown field '{name}'")
    for name in sorted(needed - set(fields)):
        value.fail(f"the field '{name}' is missing")
    return fields


def _words(value: Value | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return value.texts() if value.is_list() else (value.text(),)


def _drawn(value: Value, allowed: Sequence[str]) -> tuple[str, ...]:
    items = value.items() if value.is_list() else [value]
    for item in items:
        if item.text() not in allowed:
            item.fail(f"'{item.text()}' is none of {', '.join(allowed)}")
    return tuple(item.text() for item in items)


E_ = TypeVar("E_", Kind, Function, Role, Severity)


def _one_of(value: Value, kind: type[E_]) -> E_:
    text = value.text()
    if text not in list(kind):
        value.fail(f"'{text}' is none of {', '.join(kind)}")
    return kind(text)


def _set_of(value: Value | None, kind: type[E_]) -> frozenset[E_]:
    if value is None:
        return frozenset()
    items = value.items() if value.is_list() else [value]
    return frozenset(_one_of(item, kind) for item in items)
