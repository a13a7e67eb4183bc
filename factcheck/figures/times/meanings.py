"""What each word of time means, as atoms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.figures.times.atoms import Atom
from factcheck.figures.times.numbers import whole
from factcheck.figures.times.point import Base, Level, Offset, Point
from factcheck.figures.times.words import TimeWords
from factcheck.model import Grain


def meanings(words: TimeWords) -> dict[str, Atom]:
    """Every fixed word with its atom."""
    found: dict[str, Atom] = dict(_turns(words))
    found |= {word: Atom(point=point) for word, point in _points(words)}
    found |= {w: Atom(point=_evening(found[w].point)) for w in words.evenings}
    found |= {w: Atom(same="unknown") for w in words.same_unknown} | {w: Atom(same="same") for w in words.same}
    found |= {w: Atom(point=Point(Level.YEAR, Grain.YEAR, every=True)) for w in words.every_year}
    found |= {w: Atom(point=Point(Level.MONTH, Grain.MONTH, every=True)) for w in words.every_month}
    found |= {w: Atom() for w in words.false_friends}
    return found


def _evening(point: Point | None) -> Point | None:
    return point and point._replace(daypart="evening")


def _turns(words: TimeWords) -> Iterator[tuple[str, Atom]]:
    for turn, group in (
        ("past", words.past),
        ("future", words.future),
        ("head", words.head),
        ("tail", words.tail),
        ("back", words.alone_past),
        ("on", words.alone_future),
    ):
        for word in group:
            yield word, Atom(turn=turn)


def _points(words: TimeWords) -> Iterator[tuple[str, Point]]:
    anchored = (
        (words.years, "year", Level.YEAR, Grain.YEAR),
        (words.quarters, "quarter", Level.STRETCH, Grain.QUARTER),
        (words.months, "month", Level.MONTH, Grain.MONTH),
        (words.weeks, "week", Level.WEEK, Grain.WEEK),
        (words.days, "day", Level.DAY, Grain.DAY),
    )
    in_text = (
        (words.years_in_text, "year", Level.YEAR, Grain.YEAR),
        (words.months_in_text, "month", Level.MONTH, Grain.MONTH),
        (words.days_in_text, "day", Level.DAY, Grain.DAY),
    )
    for base, tables in ((Base.ANCHOR, anchored), (Base.TEXT, in_text)):
        for table, field, level, grain in tables:
            for word, count in table.items():
                yield word, Point(level, grain, **{field: Offset(base, count)})  # type: ignore[arg-type]
    for word, months in words.stretches.items():
        size = months[1] - months[0] + 1
        yield word, Point(Level.STRETCH, {6: Grain.HALF, 3: Grain.QUARTER}.get(size, Grain.MONTH), months=months)
    yield from _weekdays(words)
    yield from _parts(words)


def _weekdays(words: TimeWords) -> Iterator[tuple[str, Point]]:
    for day, number in words.weekdays.items():
        for head in words.weekday_heads:
            yield head + day, Point(Level.DAY, Grain.DAY, weekday=number)
        for week, count in words.weeks.items():
            yield week + day, Point(Level.DAY, Grain.DAY, weekday=number, week=Offset(Base.ANCHOR, count))


def _parts(words: TimeWords) -> Iterator[tuple[str, Point]]:
    for word, part in words.parts_of_year.items():
        yield word, Point(Level.YEAR, Grain.YEAR, year=Offset(Base.ANCHOR, 0), part=part)
    for word, part in words.parts_of_month.items():
        yield word, Point(Level.MONTH, Grain.MONTH, month=Offset(Base.TEXT, 0), part=part)
    for word, daypart in words.dayparts.items():
        yield word, Point(Level.DAYPART, Grain.DAY, daypart=daypart)
    for word, (first, last) in words.pairs_of_days.items():
        yield word, Point(Level.DAY, Grain.DAY, day=Offset(Base.ANCHOR, first, last))
    for word, (first, last) in words.pairs_of_years.items():
        yield word, Point(Level.YEAR, Grain.YEAR, year=Offset(Base.ANCHOR, first, last))
    for word, month in words.lunar_months.items():
        yield word, Point(Level.MONTH, Grain.MONTH, months=(month, month), lunar=True)
    for word in (*words.holidays, *words.terms):
        yield word, Point(Level.DAY, Grain.DAY, holiday=word)
    for word, offset in words.centuries_relative.items():
        yield word, Point(Level.ERA, Grain.ERA, century_offset=offset)


_NTH = re.compile(r"第(.)(?:个\D*(.)|周)")
_REIGN = re.compile(r"(.*?)([0-9一二三四五六七八九十廿卅]+|元)年度?")


def built_atom(surface: str, words: TimeWords) -> Atom | None:
    """The atom of a word with a number or quotes in it: 第二个周日, 民国三年, “十三五”期间."""
    if surface[0] == "第" and (found := _NTH.fullmatch(surface)):
        nth = words.ordinals[found[1]]
        if found[2] is None:  # the week of the nth Monday
            return Atom(point=Point(Level.DAY, Grain.WEEK, nth=nth, weekday=1))
        return Atom(point=Point(Level.DAY, Grain.DAY, nth=nth, weekday=words.weekdays[found[2]]))
    if surface[:2] in words.lunar_months:
        month, day = words.lunar_months[surface[:2]], whole(surface[2:].lstrip("初")) or 1
        return Atom(point=Point(Level.DAY, Grain.DAY, months=(month, month), days=(day, day), lunar=True))
    plan = re.sub(r"\W|期间|时期", "", surface)
    if plan in words.plans:
        return Atom(point=Point(Level.ERA, Grain.ERA, years=words.plans[plan]))
    found = _REIGN.fullmatch(surface)
    if found and found[1] in words.reigns:
        year = words.reigns[found[1]] + (1 if found[2] == "元" else whole(found[2]) or 0)
        return Atom(point=Point(Level.YEAR, Grain.YEAR, years=(year, year)))
    if surface.startswith(words.before_christ):
        return Atom(point=Point(Level.YEAR, Grain.YEAR, known=False))
    return None
