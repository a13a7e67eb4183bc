"""Paragraphs that are matters of their own without a heading: items of a digest, links to other pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.reading.cohesion import share, topics
from factcheck.reading.flow import Stretch
from factcheck.reading.kinds import Kind
from factcheck.reading.lexicon import lexicon

_COUNT = re.compile(r"[（(]?([\d\uff10-\uff19]{1,2})[、．）)]|([\d\uff10-\uff19]{1,2})\.(?!\d)")
_ITEM = 30  # characters; shorter ones are not stories
_RUN = 3
_STRANGERS = 0.06  # the median share of topics between neighbours below which a list is a digest


def strangers(texts: list[str]) -> bool:
    """Whether neighbours among these texts hardly share a topic."""
    subjects = [topics(text) for text in texts]
    shares = sorted(share(b, a) for a, b in pairwise(subjects))
    return shares[len(shares) // 2] < _STRANGERS


def item_starts(flow: str, stretches: Sequence[Stretch], formal: bool) -> set[int]:
    """Which stretches begin a matter of their own; on a `formal` page, with chapters, only a digest's are."""
    found = set(_links(flow, stretches))
    digest = _entitled(flow, stretches)
    for run in _numbered_runs(flow, stretches):
        if digest or (not formal and strangers([flow[stretches[i].start : stretches[i].end] for i in run])):
            found |= set(run)
    return found


def _entitled(flow: str, stretches: Sequence[Stretch]) -> bool:
    """Whether the page's title says that it gathers unrelated items."""
    if not stretches or stretches[0].kind is not Kind.HEADING:
        return False
    title = flow[stretches[0].start : stretches[0].end]
    return any(word in title for word in lexicon().digests)


def _numbered_runs(flow: str, stretches: Sequence[Stretch]) -> list[list[int]]:
    """Runs of paragraphs that count 1, 2, 3 … and are long enough to be stories."""
    runs: list[list[int]] = []
    run: list[int] = []
    for i, s in enumerate(stretches):
        match = _COUNT.match(flow, s.start, s.end) if s.kind is Kind.PROSE else None
        if match is None or s.end - s.start < _ITEM:
            if s.kind is Kind.HEADING and run:
                runs.append(run)
                run = []
            continue
        if int(match[1] or match[2]) != len(run) + 1:
            runs.append(run)
            run = []
        if int(match[1] or match[2]) == len(run) + 1:
            run.append(i)
    runs.append(run)
    return [run for run in runs if len(run) >= _RUN]


def _links(flow: str, stretches: Sequence[Stretch]) -> list[int]:
    """What stands under a heading such as 相关报道, up to the next heading."""
    found: list[int] = []
    inside = False
    for i, s in enumerate(stretches):
        text = flow[s.start : s.end]
        if len(text) <= 12 and text.rstrip("：:").endswith(lexicon().related):
            inside = True
        elif s.kind is Kind.HEADING:
            inside = False
        elif inside:
            found.append(i)
    return found
