"""How often the figure that was mistyped is the first suspect, and what it was is among the first three repairs.

    python tests/benchmarks/suspects.py [--each N] [--seed N]

Looks for ../shared/gold beside the checkout, and says so and goes on where it is missing. Every annotated figure is mistyped
N times in a copy of its document; counted are the copies in which an inconsistent claim holds the mistyped figure.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from pathlib import Path

from factcheck.checker import Checker
from factcheck.model import Finding, Verdict
from factcheck.reading import from_text

_GOLD = Path(__file__).resolve().parents[2].parent / "shared" / "gold"
_MAGNITUDES = {"万亿": "亿", "亿": "万", "万": "亿"}


def main() -> int:
    """Print the figures; 0 always."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--each", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    told = parser.parse_args()
    if not _GOLD.is_dir():
        print("gold: no annotated documents beside the checkout, nothing is measured")
        return 0
    rng, checker, counts = random.Random(told.seed), Checker(), Counter[str]()
    for text, start, surface in figures():
        for _ in range(told.each):
            typed = mistyped(surface, rng)
            if typed is not None:
                counts.update(measured(checker, text, start, surface, typed))
    detected = max(1, counts["detected"])
    print(f"copies {counts['copies']}, detected {counts['detected']}")
    for name in ("first suspect", "first repair", "among three repairs"):
        print(f"{name:20} {100 * counts[name] / detected:5.1f} % of those detected")
    return 0


def figures() -> list[tuple[str, int, str]]:
    """Text, offset and surface of every annotated figure that is printed in digits, once."""
    found: dict[tuple[str, int], tuple[str, int, str]] = {}
    for line in (_GOLD / "annotations.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text = (_GOLD / "text" / f"{record['doc']}.txt").read_text(encoding="utf-8")
        for figure in (f for claim in record["claims"] for f in claim["figures"].values()):
            start = -1
            for _ in range(figure.get("n", 1)):
                start = text.index(figure["s"], start + 1)
            if any(char.isascii() and char.isdigit() for char in figure["s"]):
                found[record["doc"], start] = (text, start, figure["s"])
    return list(found.values())


def mistyped(surface: str, rng: random.Random) -> str | None:
    """The surface with one slip in it; None where the slip drawn does not apply."""
    digits = [i for i, char in enumerate(surface) if char.isascii() and char.isdigit()]
    i = rng.choice(digits)
    match rng.choices(("digit", "swap", "point", "magnitude", "drop"), (5, 2, 1, 1, 1))[0]:
        case "digit":
            other = rng.choice([d for d in "0123456789" if d != surface[i] and (d != "0" or i != digits[0])])
            return surface[:i] + other + surface[i + 1 :]
        case "swap" if i + 1 in digits and surface[i] != surface[i + 1] and surface[i + 1] != "0":
            return surface[:i] + surface[i + 1] + surface[i] + surface[i + 2 :]
        case "point" if surface.find(".") > 1:
            at = surface.index(".")
            return surface[: at - 1] + "." + surface[at - 1] + surface[at + 1 :]
        case "magnitude" if word := next((w for w in _MAGNITUDES if w in surface), None):
            return surface.replace(word, _MAGNITUDES[word], 1)
        case "drop" if len(digits) > 2 and i != digits[0]:
            return surface[:i] + surface[i + 1 :]
    return None


def measured(checker: Checker, text: str, start: int, surface: str, typed: str) -> list[str]:
    """What is counted for one copy."""
    copy = text[:start] + typed + text[start + len(surface) :]
    findings = checker.check_document(from_text(copy)).findings
    hit = next((f for f in findings if f.verdict is Verdict.INCONSISTENT and covers(f, start, len(typed))), None)
    if hit is None:
        return ["copies"]
    counted = ["copies", "detected"]
    first = hit.suspects[0].statement.figure
    if first.start < start + len(typed) and start < first.end:
        counted.append("first suspect")
    mended = [copy[: r.start] + r.text + copy[r.end :] for _, r in hit.repairs[:3]]
    if text in mended:
        counted.append("among three repairs")
    if mended[:1] == [text]:
        counted.append("first repair")
    return counted


def covers(finding: Finding, start: int, length: int) -> bool:
    """Whether a finding has an operand in a stretch of the text."""
    return any(s.figure.start < start + length and start < s.figure.end for s in finding.statements)


if __name__ == "__main__":
    sys.exit(main())
