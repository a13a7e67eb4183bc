"""The names that rules may use of the lexicon: word classes, scopes and bases."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from factcheck.rulebook.faults import Faults
from factcheck.rulebook.fields import several
from factcheck.rulebook.phrase import PhraseError, check_word
from factcheck.rulebook.place import shipped_rules
from factcheck.rulebook.source import Value, read_yaml

Classes = Mapping[str, tuple[str, ...]]
_CLASSES = Path("lexicon", "phrases.yaml")
_GROUPS = re.compile(r"\(([^()]+)\)")
_SCOPES, _BASES = Path("lexicon", "scopes.yaml"), Path("lexicon", "bases.yaml")


@dataclass(frozen=True, slots=True)
class Names:
    """Word classes of phrases with their words, and the names of scopes and bases."""

    classes: Classes
    scopes: tuple[str, ...]
    bases: tuple[str, ...]


def read_names(folders: Sequence[Path]) -> Names:
    """The names of rules folders; RuleError where a lexicon has mistakes.

    Classes add up; scopes and bases are those of the first folder, for the words of no other are read.
    """
    faults = Faults()
    classes: dict[str, tuple[str, ...]] = {}
    for folder in folders:
        classes |= faults.take(read_classes, folder) or {}
    faults.stop()
    return Names(classes, scope_names(folders), base_names(folders))


def scope_names(folders: Sequence[Path]) -> tuple[str, ...]:
    """The names of scopes that rules and facts may use."""
    return _keys(_home(folders, _SCOPES) / _SCOPES)


def base_names(folders: Sequence[Path]) -> tuple[str, ...]:
    """The names of what a change may be measured against."""
    return _keys(_home(folders, _BASES) / _BASES)


def has_classes(folder: Path) -> bool:
    """Whether a rules folder has word classes of its own."""
    return (folder / _CLASSES).is_file()


def read_classes(folder: Path) -> dict[str, tuple[str, ...]]:
    """The word classes of a rules folder, of lexicon/phrases.yaml; none where it has no such file."""
    if not has_classes(folder):
        return {}
    faults = Faults()
    classes = {name: faults.take(_class, field) or () for name, field in read_yaml(folder / _CLASSES).fields().items()}
    faults.stop()
    return classes


def _class(value: Value) -> tuple[str, ...]:
    several(value)
    found: list[str] = []
    for item in value.items():
        spelled = _spelled(item.text())
        for word in spelled:
            try:
                check_word(word)
            except PhraseError as error:
                item.fail(error.reason, error.offset)
        found += spelled
    return tuple(dict.fromkeys(found))


def _spelled(text: str) -> list[str]:
    """Every word that a class entry stands for: (提高|降低)(到|至) stands for four."""
    pieces = [piece.split("|") for piece in _GROUPS.split(text) if piece] if _GROUPS.search(text) else [[text]]
    return ["".join(chosen) for chosen in product(*pieces)]


def _home(folders: Sequence[Path], file: Path) -> Path:
    return folders[0] if folders and (folders[0] / file).is_file() else shipped_rules()


def _keys(path: Path) -> tuple[str, ...]:
    return tuple(read_yaml(path).fields())
