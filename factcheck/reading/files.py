"""From the paths a user gives to the inputs to load."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

READABLE = frozenset({".txt"})  # formats to come add their suffix here and their reader beside source.py


def walk(paths: Iterable[str]) -> Iterator[str]:
    """Inputs in order: files and `-` as given, folders walked in sorted order for readable suffixes.

    Hidden files and folders inside a folder are passed over, and no folder is entered twice. A folder that cannot be
    listed comes out as its own path, for `load` to refuse by name.
    """
    for path in paths:
        if path != "-" and _is_folder(path):
            yield from _folder(path)
        else:
            yield path


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def _folder(top: str) -> Iterator[str]:
    seen: set[str] = set()
    waiting = [top]
    while waiting:
        path = waiting.pop()
        if path != top and not _is_folder(path):
            yield path
            continue
        real = os.path.realpath(path)
        if real in seen:
            continue
        seen.add(real)
        try:
            names = sorted(os.listdir(path), reverse=True)
        except OSError:
            yield path
            continue
        inner = [os.path.join(path, name) for name in names if not name.startswith(".")]
        waiting += [entry for entry in inner if _is_folder(entry) or Path(entry).suffix.lower() in READABLE]
