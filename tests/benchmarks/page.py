"""Checks the newspaper page that the project began with, which is not part of the project.

    python tests/benchmarks/page.py

The same claims must come out on it as on the seed document in our own words (tests/seeds/expected.py).
"""

from __future__ import annotations

import sys
from pathlib import Path

from factcheck.checker import Checker
from factcheck.model import DocumentReport

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "seeds"))
from expected import missing  # noqa: E402 -- found by the line above


def main() -> int:
    """Print what the page lacks or has too much of."""
    page = ROOT.parent / "shared" / "seed" / "double11-2020-page.txt"
    if not page.is_file():
        print("page: ../shared is not here, so the page was not checked")
        return 0
    (report,) = Checker().stream([str(page)])
    faults = missing(report) if isinstance(report, DocumentReport) else [str(report)]
    print("\n".join(faults) or "page: every claim comes out")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
