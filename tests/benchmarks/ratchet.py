"""Holds the measured figures: fails where gold, clashes or quantities score below tests/benchmarks/floors.toml.

    python tests/benchmarks/ratchet.py [--held-out]

The documents are not part of the project; where ../shared is not there, this says so and ends well.
`--held-out` scores apart the fifth of the gold documents that nobody reads while writing rules (chosen by hash).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
SHARED = HERE.parent.parent.parent / "shared"
CHECK = [sys.executable, "-m", "factcheck", "check", "--format", "json", "--fail-on", "never"]


def score(folder: str, *more: str) -> str:
    """What a scorer prints; its own output goes on to ours."""
    command = [sys.executable, str(SHARED / folder / "score.py"), *more]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    print(f"-- {folder}\n{run.stdout}{run.stderr}", flush=True)
    if run.returncode:
        sys.exit(f"{folder}/score.py ended with status {run.returncode}")
    return run.stdout


def number(pattern: str, text: str) -> float:
    """The number a pattern finds."""
    found = re.search(pattern, text, re.MULTILINE)
    if not found:
        sys.exit(f"no '{pattern}' in the scorer's output")
    return float(found[1])


def measured() -> dict[str, float]:
    """All figures that are held, by name."""
    found: dict[str, float] = {}
    if (SHARED / "gold").is_dir():
        text = score("gold", "--", *CHECK)
        found["gold-recall"] = number(r"^relation recall +([\d.]+)%", text)
        found["gold-detection"] = number(r"detection +([\d.]+)%", text.splitlines()[-1])
        found["gold-false-alarms"] = -number(r"false alarms (\d+)$", text)
    if (SHARED / "clashes").is_dir():
        text = score("clashes", "--", *CHECK)
        found["clashes-a"] = number(r"^class A: found (\d+)", text)
        found["clashes-traps"] = -number(r"^traps sprung (\d+)", text)
    if (SHARED / "quantities").is_dir():
        text = score("quantities")
        found["quantities-core"] = number(r"^CORE \(3\+ families\) +value +([\d.]+)%", text)
        found["quantities-all"] = number(r"^ALL +value +([\d.]+)%", text)
    return found


def held_out() -> None:
    """Score the gold documents in two parts: those read while writing rules, and those kept aside."""
    lines = (SHARED / "gold" / "annotations.jsonl").read_text(encoding="utf-8").splitlines()
    for name, wanted in (("read", False), ("held out", True)):
        with tempfile.TemporaryDirectory() as folder:
            kept = [line for line in lines if line.strip() and aside(json.loads(line)["doc"]) is wanted]
            (Path(folder) / "annotations.jsonl").write_text("\n".join(kept), encoding="utf-8")
            shutil.copytree(SHARED / "gold" / "text", Path(folder) / "text")
            print(f"== {name}: {len(kept)} documents")
            score("gold", "--gold", folder, "--", *CHECK)


def aside(name: str) -> bool:
    """Whether a document is kept aside."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 5 == 0


def main() -> int:
    """Compare what is measured with the floors."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--held-out", action="store_true")
    if not SHARED.is_dir():
        print("ratchet: ../shared is not here, so nothing was measured")
        return 0
    if parser.parse_args().held_out:
        held_out()
        return 0
    floors = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))
    found = measured()
    for name in sorted(floors.keys() - found.keys()):
        print(f"ratchet: {name} was not measured")
    fallen = {name: (found[name], floor) for name, floor in floors.items() if name in found and found[name] < floor}
    for name, value in found.items():
        print(f"{name}: {value:g} (floor {floors.get(name, '-')})")
    for name, (value, floor) in fallen.items():
        print(f"ratchet: {name} fell to {value:g}, below {floor:g}")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
