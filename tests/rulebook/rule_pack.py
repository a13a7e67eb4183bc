"""A pack without mistakes, to be damaged by the tests, and the mistakes found in a damaged one."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.model import RuleError
from factcheck.rulebook import load_rulebook

GOOD = """\
title: 平均
rules:
  - id: average/per-unit
    title: 均价
    says: 均价 = 总额 ÷ 数量
    formula: price = amount / number
    implied: {number: amount / price}
    operands:
      price: {kind: quantity, function: level}
      amount: {kind: quantity, in: [sentence], like: price, agree: [metric]}
      number: {kind: quantity, in: [sentence], like: price}
    messages: {consistent: "{price}", inconsistent: "{computed}", unverifiable: "{price}"}
    source: 算术
    examples:
      ok: [{text: 甲}, {text: 乙}]
      bad: [{text: 丙, computed: ["1", "2"]}, {text: 丁, computed: ["1", "2"]}]
      skip: [{text: 戊, reason: 无}]
"""
PHRASED = """\
rules:
  - id: change/from-to
    title: 增量
    says: 增量 = 后数 − 前数
    formula: change = later - earlier
    phrases:
      - "从{earlier}增至{later}"
    operands:
      earlier: {kind: quantity}
      later: {kind: quantity, match: {earlier: [unit]}}
      when: {kind: period, in: [sentence], like: later}
      change: {kind: quantity, in: [sentence], like: later, when: when}
    messages: {consistent: "{change}", inconsistent: "{computed}"}
    source: 算术
    examples:
      ok: [{text: 甲}, {text: 乙}]
      bad: [{text: 丙, computed: ["1", "2"]}, {text: 丁, computed: ["", "2"]}]
      skip: [{text: 戊, reason: 无}]
"""


def pack(folder: Path, text: str, name: str = "pack.yaml") -> Path:
    """A pack file with this text in a folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def mistakes(folder: Path, text: str) -> list[str]:
    """What is wrong with a pack, as line:column: reason."""
    path = pack(folder, text)
    with pytest.raises(RuleError) as error:
        load_rulebook((path,))
    assert {p.path for p in error.value.problems} == {str(path)}
    return [f"{p.line}:{p.column}: {p.reason}" for p in error.value.problems]


def damaged(text: str, old: str, new: str) -> str:
    """A text with one thing in it replaced."""
    assert text.count(old) >= 1
    return text.replace(old, new, 1)
