"""Rule packs: YAML read into rules, every mistake named by file:line:column."""

from factcheck.rulebook.names import read_classes
from factcheck.rulebook.packs import load_rulebook, pack_files, read_pack
from factcheck.rulebook.page import page
from factcheck.rulebook.place import shipped_rules
from factcheck.rulebook.rule import AnyRule, BaseRule, Example, OperandSpec, Rule, Rulebook, Search, Slip

__all__ = [
    "AnyRule",
    "BaseRule",
    "Example",
    "OperandSpec",
    "Rule",
    "Rulebook",
    "Search",
    "Slip",
    "load_rulebook",
    "pack_files",
    "page",
    "read_classes",
    "read_pack",
    "shipped_rules",
]
