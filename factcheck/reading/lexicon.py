"""The words of page make-up, from `rules/lexicon/layout.yaml`."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from factcheck.rulebook.place import shipped_rules
from factcheck.rulebook.source import read_yaml


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Word lists; each says in `layout.yaml` what it is for."""

    notices: tuple[str, ...]
    digests: tuple[str, ...]
    continued: tuple[str, ...]
    related: tuple[str, ...]
    labels: tuple[str, ...]
    title_labels: tuple[str, ...]
    mastheads: tuple[str, ...]
    running_heads: tuple[str, ...]
    credits: tuple[str, ...]
    caption_starts: tuple[str, ...]
    caption_ends: tuple[str, ...]
    caption_scenes: tuple[str, ...]
    wires: tuple[str, ...]
    openers: tuple[str, ...]
    greetings: tuple[str, ...]
    future_before: tuple[str, ...]
    future_after: tuple[str, ...]
    since: tuple[str, ...]
    forecasts: tuple[str, ...]
    generic: tuple[str, ...]


@cache
def lexicon() -> Lexicon:
    """The lists as shipped, read once.

    Raises: RuleError where the file is damaged or a list is missing.
    """
    page = read_yaml(shipped_rules() / "lexicon" / "layout.yaml")
    lists = page.fields()
    missing = [f.name for f in fields(Lexicon) if f.name not in lists]
    if missing:
        page.fail(f"missing: {', '.join(missing)}")
    return Lexicon(**{f.name: lists[f.name].texts() for f in fields(Lexicon)})
