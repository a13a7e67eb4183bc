"""The cells of tables that a figure of running text speaks of by name and time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from factcheck.model import Function, Kind, Role, Statement
from factcheck.relations.hunt import Hunt
from factcheck.relations.periods import as_days, years_earlier
from factcheck.relations.scene import Scene

_FAR = 40  # code points between a change and what it is measured against, or the change that it says again
_NEAR = 8
_CHANGES = (Function.RATE, Function.DELTA)
_YEARLY = ("yoy", "earlier", None)

Days = tuple[date, date]


def cited(hunt: Hunt) -> Iterator[Statement]:
    """The cells of the name and time of a figure, the likeliest first."""
    scene, like = hunt.scene, hunt.like
    if scene.role(like) is Role.ROW:
        return
    if like.function is Function.SHARE and (known := _of_quoted(scene, like, "share-part")):
        yield from filter(hunt.admits, known)
        return
    yield from _cells(hunt, _names(scene, like))


def cited_whole(hunt: Hunt) -> Iterator[Statement]:
    """The cells of the name of the whole of a share, and of its time."""
    scene, like = hunt.scene, hunt.like
    if scene.role(like) is Role.ROW or like.whole is None:
        return
    if known := _of_quoted(scene, like, "share-whole"):
        yield from filter(hunt.admits, known)
        return
    yield from _cells(hunt, [scene.bare(like.whole)])


def _of_quoted(scene: Scene, share: Statement, role: str) -> tuple[Statement, ...]:
    """What a cell that a share quotes is proven to be the share of, or to be a share of it."""
    quoted = scene.bonds.listed.get(share.figure.start)
    return scene.bonds.role(role, quoted) if quoted is not None else ()


def _cells(hunt: Hunt, names: Sequence[str | None]) -> Iterator[Statement]:
    days = _days(hunt.scene, hunt.like)
    for row in hunt.scene.rows.answering(names, hunt.like.figure.at[0]) if days else ():
        cell = row.at(days)
        if cell is not None and hunt.admits(cell):
            yield cell


def _names(scene: Scene, s: Statement) -> list[str | None]:
    """What a figure may be called; a share by what stands before 占."""
    named = _named(scene, s)
    names = [named.name, named.metric, f"{named.subject or ''}{named.name or ''}"]
    if s.function is not Function.SHARE:
        return names
    return [name.partition("占")[0] for name in names if name]


def cited_before(hunt: Hunt) -> Iterator[Statement]:
    """The cell of the row of a cell, of the time that the change `by` is measured against."""
    cell, change = hunt.like, hunt.by
    row = next((r for r in hunt.scene.rows.rows if cell in r.cells.values()), None)
    if row is None or change is None:
        return
    before = row.at(_base_days(hunt.scene, change, cell))
    if before is not None and before is not cell and hunt.admits(before):
        yield before


def _named(scene: Scene, s: Statement) -> Statement:
    """The statement that names what a figure is of: for 下降6.2亿元，降幅12% the amount."""
    at = scene.index(s)
    before = scene.statements[at - 1] if at else None
    if before is None or before.sentence != s.sentence or before.function not in _CHANGES:
        return s
    text = scene.folded[before.figure.at[1] : s.figure.at[0]]
    return before if len(text) <= _NEAR and scene.words.bridge.fullmatch(text) else s


def _days(scene: Scene, s: Statement) -> Days | None:
    """The days a figure is of, if its sentence prints them.

    One of a list is of those of its place in the list of times, or else of those of the cell that it quotes.
    """
    place, count = scene.rank(s)
    if count > 1:
        times = _times(scene, s, count)
        quoted = scene.bonds.listed.get(s.figure.start)
        return as_days(times[place].period if times else quoted.period if quoted else None)
    if s.when is None or scene.statement_of(s.when).sentence != s.sentence:
        return None
    return as_days(s.period)


def _times(scene: Scene, s: Statement, count: int) -> Sequence[Statement]:
    """The last run of so many times before a list in its sentence."""
    times = [
        t for t in scene.by_sentence[s.sentence] if t.figure.kind is Kind.PERIOD and t.figure.at[0] < s.figure.at[0]
    ]
    runs: list[list[Statement]] = []
    for time in times:
        joined = runs and scene.folded[runs[-1][-1].figure.at[1] : time.figure.at[0]].strip() in _JOINTS
        if joined:
            runs[-1].append(time)
        else:
            runs.append([time])
    long = [run for run in runs if len(run) > 1]
    return long[-1] if long and len(long[-1]) == count else ()


_JOINTS = frozenset("、和及与")


def _base_days(scene: Scene, change: Statement, cell: Statement) -> Days | None:
    """The days that a change is measured against: those printed after 较, else a year before those of the cell."""
    said = _named(scene, change)
    for time in reversed(scene.by_sentence[change.sentence]):
        start = time.figure.at[0]
        if time.figure.kind is not Kind.PERIOD or not said.figure.at[0] - _FAR <= start < said.figure.at[0]:
            continue
        if scene.words.reference.search(scene.folded[max(0, start - _NEAR) : start]):
            return as_days(time.period) or _year_before(cell)
    if said.basis == "year-end":
        days = as_days(cell.period)
        last = date(days[0].year, 1, 1) - timedelta(days=1) if days else None
        return (last, last) if last else None
    return _year_before(cell) if said.basis in _YEARLY else None


def _year_before(cell: Statement) -> Days | None:
    return years_earlier(cell.period, 1)
