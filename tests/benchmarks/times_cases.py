"""Score the time reader on other projects' cases, without those declined with a reason, and time it on real documents.

    python tests/benchmarks/times_cases.py [--list]

Looks for ../shared beside the checkout, and says so and goes on where it is missing. Prints one line a category (the
share of cases right by the scorer's own measure), then the time a character on ../shared/corpus.
"""

from __future__ import annotations

import collections
import json
import re
import runpy
import sys
import time
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import yaml

from factcheck.figures.fold import fold
from factcheck.figures.times import TimeReader, TimeSpan, load_times
from factcheck.rulebook.place import shipped_rules

_ROOT = Path(__file__).resolve().parents[2]
_SHARED = _ROOT.parent / "shared"
_CASES = _SHARED / "quantities" / "cases.jsonl"
_TIMED = re.compile(r"time|date|duration")


def main() -> int:
    """Print the table and the speed; 0 always."""
    reader = TimeReader(load_times(shipped_rules()))
    if _CASES.is_file():
        score(reader)
    else:
        print("no cases beside the checkout, nothing scored")
    texts = [fold(path.read_text(encoding="utf-8")) for path in sorted((_SHARED / "corpus").glob("*/*.txt"))]
    if texts:
        speed(reader, texts)
    else:
        print("no documents beside the checkout, nothing timed")
    return 0


def score(reader: TimeReader) -> None:
    """Print the share of cases right by category, declined ones left out."""
    declined = declined_cases()
    right = runpy.run_path(str(_CASES.with_name("score.py")))["right"]
    table: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0])
    for line in _CASES.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if not _TIMED.search(case["category"]) or case["id"] in declined:
            continue
        good = judge(reader, case, right)
        if not good and "--list" in sys.argv:
            print("wrong:", case["id"], case["text"])
        for key in (case["category"], "core (3+ families)" if case["families"] >= 3 else "other", "all"):
            table[key] = [table[key][0] + good, table[key][1] + 1]
    for key, (good, count) in sorted(table.items()):
        print(f"{key:20} {good / count:6.1%}  n {count}")
    print(f"declined with a reason: {len(declined)}")


def declined_cases() -> frozenset[str]:
    """The ids in tests/figures/declined-times.yaml."""
    groups = yaml.safe_load((_ROOT / "tests" / "figures" / "declined-times.yaml").read_text(encoding="utf-8"))
    return frozenset(case for group in groups for case in group["cases"])


def judge(reader: TimeReader, case: dict[str, Any], right: Any) -> bool:
    """Whether every expected value is found at its place, and nothing where nothing is expected."""
    ref = (case.get("ref") or "")[:10]
    spans = reader.scan(fold(case["text"]), date.fromisoformat(ref) if ref else None)
    if not case["expect"]:
        return not spans
    return all(
        any(right(_figure(s), wanted, case["category"]) for s in spans if _meets(s, wanted))
        for wanted in case["expect"]
    )


def _meets(span: TimeSpan, wanted: dict[str, Any]) -> bool:
    return wanted.get("start") is None or (span.start < wanted["end"] and wanted["start"] < span.end)


def _figure(span: TimeSpan) -> SimpleNamespace:
    begin = span.period.begin if span.period else None
    return SimpleNamespace(begin=begin.isoformat() if begin else None, duration=span.duration, value=span.amount)


def speed(reader: TimeReader, texts: list[str]) -> None:
    """Print the best of five runs over all texts."""
    size, best = sum(map(len, texts)), float("inf")
    for _ in range(5):
        begin = time.process_time()
        count = sum(len(reader.scan(text, date(2020, 11, 12))) for text in texts)
        best = min(best, time.process_time() - begin)
    print(f"{count} spans in {size} characters, {best / size * 1e6:.3f} µs a character")


if __name__ == "__main__":
    sys.exit(main())
