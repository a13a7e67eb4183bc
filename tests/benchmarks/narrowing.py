"""Narrowing against an exact solver on many generated systems.

    python tests/benchmarks/narrowing.py [SYSTEMS]

Prints how many systems contradict themselves, and how many of those narrowing did not see; a possible system that it
calls contradictory ends the run with an error.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "arithmetic"))

from generated_systems import compared

_RUN = 500


def main(systems: int) -> None:
    """Compare on so many systems."""
    runs = [compared(seed, min(_RUN, systems - _RUN * seed)) for seed in range(-(-systems // _RUN))]
    total, unseen, clear, missed = (sum(r[i] for r in map(_counts, runs)) for i in range(4))
    print(f"{systems} systems, {total} contradictory, none called so wrongly; {unseen} not seen")
    print(f"{clear} contradictory with every range a fifth wider, {missed} of them not seen ({missed / clear:.2%})")


def _counts(run: object) -> tuple[int, int, int, int]:
    return tuple(getattr(run, name) for name in ("contradictions", "unseen", "clear", "missed"))  # type: ignore[return-value]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
