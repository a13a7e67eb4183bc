"""Score the reader on the numeral cases of other projects, without those declined with a reason.

    python tests/benchmarks/figures_cases.py [--list]

Looks for ../shared/quantities beside the checkout, and says so and goes on where it is missing. Counts numbers, shares,
money and dimensions; `value` is the share of cases whose every expected value is found, `span` with the exact span as well.
"""

from __future__ import annotations

import collections
import json
import runpy
import sys
from pathlib import Path
from typing import Any

import yaml

import factcheck

_ROOT = Path(__file__).resolve().parents[2]
_CASES = _ROOT.parent / "shared" / "quantities"
_TIMED = ("time", "date", "duration", "probe-time")


def main() -> int:
    """Print one line a category; 0 always."""
    if not (_CASES / "cases.jsonl").is_file():
        print(f"{_CASES.name}: no cases beside the checkout, nothing measured")
        return 0
    declined = declined_cases()
    right = runpy.run_path(str(_CASES / "score.py"))["right"]
    table: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
    for line in (_CASES / "cases.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if case["id"] in declined or case["category"].startswith(_TIMED):
            continue
        value, span = judge(case, right)
        if not value and "--list" in sys.argv:
            print("wrong:", case["id"], case["text"])
        for key in groups(case):
            row = table[key]
            row[0], row[1], row[2] = row[0] + value, row[1] + span, row[2] + 1
    for key, (value, span, count) in sorted(table.items()):
        print(f"{key:24} value {value / count:6.1%}  span {span / count:6.1%}  n {count}")
    print(f"declined with a reason: {len(declined)}")
    return 0


def declined_cases() -> frozenset[str]:
    """The ids in tests/figures/declined.yaml."""
    groups = yaml.safe_load((_ROOT / "tests" / "figures" / "declined.yaml").read_text(encoding="utf-8"))
    return frozenset(case for group in groups for case in group["cases"])


def groups(case: dict[str, Any]) -> list[str]:
    """The rows of the table that a case counts in."""
    found = [case["category"], "all"]
    if case["families"] >= 3:
        found.append("core (3+ families)")
    if case["mode"] == "extract":
        found.append("in running text")
    return found


def judge(case: dict[str, Any], right: Any) -> tuple[bool, bool]:
    """Whether every expected value is found, and whether with its exact span."""
    figures = factcheck.figures(case["text"], date=(case.get("ref") or "")[:10] or None)
    if not case["expect"] or case["category"] == "probe-ff":
        clean = not figures
        return clean, clean
    value = span = True
    for wanted in case["expect"]:
        placed = wanted.get("start") is not None
        near = [f for f in figures if not placed or (f.start < wanted["end"] and wanted["start"] < f.end)]
        hits = [f for f in near if right(f, wanted, case["category"])]
        spans = ((wanted.get("start"), wanted.get("end")), tuple(wanted.get("core") or ()))
        value &= bool(hits)
        span &= any(not placed or (f.start, f.end) in spans for f in hits)
    return value, span


if __name__ == "__main__":
    sys.exit(main())
