"""The number scanner: every number of a folded text, with its unit, hedge and interval."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.figures.accept import Judge
from factcheck.figures.bounds import Worth, worth
from factcheck.figures.core import Core, read_core
from factcheck.figures.friends import friend_table
from factcheck.figures.grammar import compile_grammar
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.measures import Measure
from factcheck.figures.numerals import Numeral
from factcheck.figures.quick import QuickReader
from factcheck.figures.ranges import BETWEEN, JOINING, PAIRING, Ends, is_change, join_after, neighbours, share
from factcheck.figures.reading import Reading, placed
from factcheck.figures.suffix import Suffix, per_before, read_suffix
from factcheck.figures.wordings import WordReader
from factcheck.model import Kind, Unit

_THEN = "期"  # 上年同期-784.16万元 has no range that ends there
_REMEMBERED = 20_000  # surfaces kept before starting afresh
_tuple = tuple.__new__  # the class itself would look at its arguments by name
_DIGITS = frozenset("零一二两三四五六七八九")
_STRETCHING = JOINING.union("、")  # after these a range may go on
_EDGE = 2  # code points around a number that is a whole text
_GOING_ON = JOINING.union("、和及")  # after these a digit may share the unit of the next
_UNREAD = Core(Numeral(Decimal(0), Decimal(1), plain=True), "", arabic=True)


class Counted(NamedTuple):
    """A number with what follows it: `start` includes its sign, `end` its unit."""

    start: int
    end: int
    core: Core
    suffix: Suffix


class NumberScanner:
    """Reads numbers; built once from the lexicon, then used on any number of texts."""

    def __init__(self, lexicon: FigureLexicon) -> None:
        self._measures, self._hedges = lexicon.measures, lexicon.hedges
        self._grammar = compile_grammar(lexicon)
        self.search = self._grammar.figure.search  # the next that may be a figure
        friends = friend_table(lexicon.friends)
        self._judge = Judge(friends, lexicon.words, lexicon.hedges)
        self._words = WordReader(lexicon)
        self._quick = QuickReader(lexicon, friends)
        self._lone = lexicon.words.lone[1]
        self._continuing = frozenset(word[0] for word in lexicon.measures.by_word) | _GOING_ON
        self._prefixing = lexicon.measures.before_ends | lexicon.measures.prefixed_ends
        self._cores: dict[str, Core | None] = {}

    def read(self, folded: str, match: re.Match[str], floor: int) -> Reading | None:
        """The figure at a match of the grammar; no sign is read at `floor`, where the figure before ends."""
        group = match.lastgroup
        if group == "unit":
            return self._quick.measured(folded, match) or self.again(folded, match.start(), len(folded), floor)
        if group == "number":
            start, end = match.span(group)
            if folded[start] <= "9":
                if folded[end : end + 1] not in self._continuing and folded[start:end].isdigit():
                    return self._lone_number(folded, match, start, end)
                return self._quick.bare(folded, start, end) or self._number(folded, match, floor)
            if end == start + 1 and folded[start] in _DIGITS and self._counts_nothing(folded, start, end):
                return None
            return self._number(folded, match, floor)
        if group == "code":
            return None
        reading = self._words.read(folded, match, str(group))
        if reading is None or self._judge.named(folded, reading.start, reading.end):
            return None
        return reading

    def _lone_number(self, folded: str, match: re.Match[str], start: int, end: int) -> Reading | None:
        """A row of digits after which neither a unit nor a range nor a list may go on: mostly a year or a code."""
        core = self._core(folded[start:end], match)
        return core and self._single(folded, Counted(start, end, core, Suffix(None, end)))

    def _counts_nothing(self, folded: str, start: int, end: int) -> bool:
        """Whether one Chinese digit has no unit, or is the 一 of 一个苹果, and nothing there would make a number of it."""
        if start < 3 or len(folded) < end + 3:
            return False
        measure = self._measures.at(folded, end)
        if measure is None:
            money = folded[start - 1] in self._measures.before_ends
            return not money and folded[end] not in _GOING_ON and not folded.startswith(self._lone, end)
        stop = end + len(measure.word)
        one = folded[start] == "一" and measure.unit.discrete
        return one and len(folded) > stop + 2 and folded[stop] not in JOINING

    def again(self, folded: str, start: int, stop: int, floor: int) -> Reading | None:
        """The number at `start` that ends before `stop`, where something else begins."""
        match = self._grammar.number.match(folded, start, stop)
        return self._number(folded, match, floor) if match else None

    def _number(self, folded: str, match: re.Match[str], floor: int) -> Reading | None:
        counted = self._counted(folded, match, floor)
        if counted is None:
            return None
        if folded[counted.end : counted.end + 1] in _STRETCHING:
            ends = self._range(folded, counted)
            if ends is not None:
                whole, both = ends
                return self._ranged(folded, whole, both, (counted.suffix.extra, whole.suffix.extra))
        return self._single(folded, counted)

    def _counted(self, folded: str, match: re.Match[str], floor: int) -> Counted | None:
        start, end = match.span("number")
        surface = folded[start:end]
        dash = start == floor and start and match["sign"] and surface[0] != "负"
        if dash and folded[start - 1] != _THEN:  # a dash after a figure is no minus
            start += len(match["sign"])
            surface = folded[start:end]
            match = self._grammar.number.fullmatch(folded, start, end) or match
        core = self._core(surface, match)
        if core is None:
            return None
        suffix = read_suffix(folded, end, self._measures, core.numeral)
        return _tuple(Counted, (start, suffix.end, core, suffix))

    def _core(self, surface: str, match: re.Match[str]) -> Core | None:
        """The number of a surface, kept for the next."""
        core = self._cores.get(surface, _UNREAD)
        if core is not _UNREAD:
            return core
        sign, digits, inside, bare = match.group("sign", "digits", "inside", "bare")
        core = read_core((sign or "").strip(), digits or "", inside or "", bare or "", self._hedges)
        if len(self._cores) >= _REMEMBERED:
            self._cores.clear()
        self._cores[surface] = core
        return core

    def _range(self, folded: str, first: Counted) -> tuple[Counted, Ends] | None:
        """`first` stretched over a range, and the ends of it."""
        join = join_after(folded, first.end)
        if join is None:
            return self._neighbours(folded, first)
        match = self._grammar.number.match(folded, join[1])
        second = self._counted(folded, match, join[1] + 1) if match else None
        if second is None:
            return None
        ends = share(first.core, first.suffix, join[0], second.core, second.suffix)
        if ends is None or is_change(folded, first.start, join[0], second.end):
            return None
        if join[0] in PAIRING and not folded.startswith(BETWEEN, second.end):
            return None  # 20和30 are two numbers, 20和30之间 is a range
        if ends.measure is None and join[0][0] in "-－–−" and not _clear(first, second):
            return None
        return Counted(first.start, second.end, first.core, second.suffix), ends

    def _neighbours(self, folded: str, first: Counted) -> tuple[Counted, Ends] | None:
        """`first` stretched over 7、8个, which says about how many; but 第7、8个 and 分别有7、8个 are lists."""
        start, end = first.start, first.end
        single = end == start + 1 and folded[end : end + 1] == "、"
        if not single or folded.endswith(self._hedges.listed, 0, start):
            return None
        match = self._grammar.number.match(folded, end + 1)
        second = self._counted(folded, match, end + 1) if match else None
        ends = neighbours(first.core, second.core, second.suffix) if second else None
        return (Counted(start, second.end, first.core, second.suffix), ends) if second and ends else None

    def _ranged(self, folded: str, counted: Counted, ends: Ends, extras: tuple[Decimal, Decimal]) -> Reading | None:
        start, end = counted.start, counted.end
        measure = ends.measure and per_before(folded, start, ends.measure, self._measures)
        if not self._judge.is_figure(folded, start, end, ends.high, measure):
            return None
        low = worth(ends.low, measure, extras[0], None, self._hedges)
        high = worth(ends.high, measure, extras[1], None, self._hedges)
        hedge = self._hedges.around(folded, start, end)
        found = Worth(None, high.place, low.value, high.value, hedge=hedge.word if hedge else None)
        return placed(start, end, _kind(measure), found, _unit(measure))._replace(turned=ends.turned)

    def _single(self, folded: str, counted: Counted) -> Reading | None:
        _, end, core, suffix = counted
        start, measure = counted[0], suffix[0]
        if folded[start - 1 : start] in self._prefixing or (measure is not None and measure.exotic):
            start, measure = self._prefixed(folded, start, measure)
        whole = start <= _EDGE and len(folded) - end <= _EDGE and self._whole(folded, start, end, core)
        if not whole and not self._judge.is_figure(folded, start, end, core, measure):
            return None
        if measure is not None:
            measure = per_before(folded, start, measure, self._measures)
        hedge = self._hedges.around(folded, start, end)
        found = worth(core, measure, suffix.extra, hedge, self._hedges)
        return placed(start, end, _kind(measure), found, _unit(measure))

    def _whole(self, folded: str, start: int, end: int, core: Core) -> bool:
        """Whether the text is nothing but this number: then it is meant as one, but for 5G."""
        if core.surface[-1] == "G" or folded[:start].strip() or folded[end:].strip():
            return False
        return not self._judge.named(folded, start, end)

    def _prefixed(self, folded: str, start: int, measure: Measure | None) -> tuple[int, Measure | None]:
        """A unit before the number or settled by what stands there: $5亿, 人民币5万, 摄氏37度, 市县两级."""
        before = folded[start - 1 : start]
        if before in self._measures.before_ends and (measure is None or measure.currency == "CNY"):
            for word, money in self._measures.before.items():
                if folded.endswith(word, 0, start):
                    return (start - len(word), money) if measure is None else (start, money)
        if before in self._measures.prefixed_ends and measure is not None:
            for word, renamed in self._measures.prefixed.items():
                if measure.word in renamed and folded.endswith(word, 0, start):
                    return start - len(word), renamed[measure.word]
        if measure is not None and measure.exotic:
            return start, self._measures.counted.get(before + measure.word, measure)
        return start, measure


def _kind(measure: Measure | None) -> Kind:
    return measure.kind if measure else Kind.NUMBER


def _unit(measure: Measure | None) -> Unit | None:
    return measure.unit if measure and measure.kind is not Kind.NUMBER else None  # 三大指数 has none


def _clear(first: Counted, second: Counted) -> bool:
    """Whether two bare numbers with a hyphen between them are a range and no code: 4.5-4.8, not 3-2."""
    return not (first.core.numeral.plain and second.core.numeral.plain)
