"""The shapes of numbers: one compiled expression that finds whatever may be a figure.

Every repetition is possessive or bounded, so that a text of nothing but digits, 零 or 万 takes linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.figures.codes import code_shapes
from factcheck.figures.lexicon import FigureLexicon
from factcheck.figures.measures import Measure
from factcheck.figures.quick import quick_shape
from factcheck.model import Kind

_DIGIT = "零〇一二两三四五六七八九幺廿卅卌"
_CAPITALS = "壹贰叁肆伍陆柒捌玖"  # 陆 and 伍 are common characters elsewhere, and so they need company
_CAPITAL = f"(?:[{_CAPITALS}参](?=[拾佰仟十百千万亿兆元圆点角分零])|(?<=[拾佰仟零])[{_CAPITALS}])"
_ALL = f"{_DIGIT}十百千万亿{_CAPITALS}拾佰仟"
# Cells that a lost line end has run together part where the next number begins: 8,494.10|11,125.71, 6,000|5,804.0.
_NEXT_CELL = r"(?=[1-9][0-9]{0,2},[0-9]{3}(?:\.|[^0-9]))"
_DANGLING = r"\.(?=%|‰|个百分点|[万亿倍元])"  # 21.%: a misprint, and a number still
_FRACTION = rf"(?:\.[0-9]{{2}}{_NEXT_CELL}|\.[0-9]{_NEXT_CELL}|\.[0-9]++|{_DANGLING})"
_PLAIN = rf"[0-9]++{_FRACTION}?+"
_GROUPED = (
    rf"[0-9]{{1,3}}(?:,[0-9]{{3}})++(?![0-9]\.[0-9]{{1,2}}\.[0-9])"  # 陈1,2015.6.11 is a name and a date
    rf"(?:,(?:[0-9] [0-9]{{2}}|[0-9]{{2}} [0-9])(?=\.[0-9]{{2}}(?![0-9])))?+"  # 1,307,615,66 6.90: torn in a cell
    rf"(?:\.(?: [0-9]{{2}}|[0-9] [0-9])(?= ?(?:\||\n|\Z))|\.[0-9]{{2}}(?=[1-9][0-9]{{0,2}}\.[0-9]{{2}}(?![0-9]))|{_FRACTION})?+"
)
_LOOSELY_GROUPED = (  # 82，225.00元 and 1 234.5元: only where what follows says that it is one number
    r"[0-9]{1,3}(?:(?:[,，][0-9]{3}){1,6}+|(?: [0-9]{3}){1,6}+)(?![0-9])(?:\.[0-9]++)?+(?=元|美元|个百分点)"
    r"|[0-9]{1,3}(?:[,，][0-9]{3}){2,6}+\.[0-9]++"
)
_MISGROUPED = (  # 44,280,00.00元 and 5,2950万元: misprints, and one number still
    r"[0-9]{1,3}(?:,[0-9]{3}(?![0-9])){0,4}+,(?:(?<=[0-9]{3},)[0-9]|[0-9]{2}|[0-9]{4})(?![0-9])(?:,[0-9]{3}(?![0-9])){0,4}+(?:\.[0-9]++)?+"
    r"(?=[万亿]?(?:[元股吨辆台人件户家套亩头只架艘部份票张]|平方|公[里斤顷]|[美港欧日]元)|[万亿][^0-9万亿]|(?<!,[0-9]{4})%"
    r"|(?<=\.[0-9]{2}) *(?:[|\n]|\Z)|(?<=\.[0-9]{3}) *(?:[|\n]|\Z))"  # the last of a cell of a table
)
_IN_GROUPS = (
    r"(?=[0-9]{1,3}[,， ][0-9])"  # a look at what ends the first digits spares most numbers both shapes of groups
)
ARABIC = rf"(?:{_IN_GROUPS}(?:{_MISGROUPED}|{_GROUPED}|{_LOOSELY_GROUPED})|{_PLAIN}|(?<![0-9A-Za-z.])\.[0-9]++)"
_POWER = r"(?:[×xX*]10(?:\^[-+]?[0-9]{1,3}(?![0-9])|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}+)|[eE][-+]?[0-9]{1,3}(?![0-9A-Za-z]))"
_LETTER_MAGNITUDE = r" ?[kwKMG](?![0-9A-Za-z])"
_AGAIN = (
    r"(?!(?<=[百千万亿])[百千万亿])"  # nothing begins within a run of magnitudes; said first, it makes such runs cheap
)
_WORDED = (
    r"(?=[^0-9]|[0-9.]++[又分:：/])"  # what ends the digits spares most numbers the shapes that are no plain number
)
# First the sign, then what stands before it: so it is found fast.
_SIGN = r"(?:零下|[-−－–+](?<![0-9A-Za-z%‰°℃)）\]】”—–~·./－−-][-−－–+]))"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled shapes: `figure` finds, `number` reads one number at a place (the second of a range).

    A match of `figure` is one character, with which a figure may begin; the last group tells where that ends (`end_of`).
    """

    figure: re.Pattern[str]
    number: re.Pattern[str]


def end_of(match: re.Match[str]) -> int:
    """Where what `figure` found ends: a unit stands after it, every other group is all of it."""
    group = match.lastgroup
    return match.start(group) if group == "unit" else match.end(group)  # type: ignore[arg-type]


def compile_grammar(lexicon: FigureLexicon) -> Grammar:
    """The shapes for the words of a lexicon."""
    number = _number(lexicon)
    part = rf"(?=[负0-9{_ALL}])(?:负的?)?(?:(?:{_PLAIN}|[{_DIGIT}十百千万亿]{{1,16}}+)又)?+{_denominator()}{_numerator(lexicon)}"
    verb, noun, between = lexicon.words.doubling
    gaps = _either(between)
    doubling = rf"{verb}(?:{gaps}){{0,2}}(?:[0-9]{{1,2}}|[{_DIGIT}]|十){noun}"
    words = rf"{doubling}|(?:{_either(lexicon.words.figures)})"
    ordinal = rf"(?:倒数)?第 ?(?:[1-9][0-9]{{0,8}}+(?![0-9])[万亿]?|[{_ALL}]{{1,16}}+)"
    ratio = r"[0-9]++(?:\.[0-9]++)?+(?:[:：][0-9]++(?:\.[0-9]++)?+)++"
    slash = r"(?<![0-9/.A-Za-z-])[0-9]{1,3}/[0-9]{1,3}(?![0-9/.A-Za-z-])"
    groups = {
        "part": part,
        "ordinal": ordinal,
        "word": words,
        "ratio": ratio,
        "slash": slash,
    }
    code = f"(?P<code>{code_shapes(_either(lexicon.measures.by_word))})"
    named = "|".join(f"(?P<{name}>{shape})" for name, shape in groups.items())
    one = re.compile(number)
    quick = quick_shape(lexicon, one)  # all that it takes, the others would leave to the shape of numbers
    shape = rf"{_AGAIN}(?:{quick}|{code}|{_WORDED}(?:{named})|{number})"
    # First the character, then all that it begins: so it is found fast.
    return Grammar(re.compile(rf"{_lead(lexicon)}(?<=(?={shape})[\s\S])", re.MULTILINE), one)


def _lead(lexicon: FigureLexicon) -> str:
    """A character that may begin a figure; of those that begin words alone, one after which such a word may go on."""
    numerals = f"0-9{_DIGIT}十拾几数{_CAPITALS}参半佰仟百千万亿" + re.escape("负零-−－–+.第倒〔[［【（(hw")
    numerals += lexicon.words.doubling[0]
    words = (*lexicon.words.figures, *(f"{word}{size}" for word in lexicon.hedges.bare for size in "百千万亿"))
    others = [word for word in words if not re.match(f"[{numerals}]", word)]
    first, second = (re.escape("".join(sorted({word[at] for word in others}))) for at in (0, 1))
    return rf"[{numerals}{first}](?:(?<=[{numerals}])|(?=[{second}]))"


def _number(lexicon: FigureLexicon) -> str:
    """Sign, digits with magnitudes, and the loosening words inside: -12.5, 14亿1178万, 2600多, 上百, 十几万."""
    mags = magnitudes(lexicon)
    lower = rf"零?(?:{_PLAIN}|[{_DIGIT}])(?: ?{mags})++| [0-9]{{1,4}}[十百千](?![米克瓦])"
    tail = rf"(?:{lower})*+(?:零?[0-9]{{1,4}}(?![0-9.,%/]))?+"
    arabic = rf"{ARABIC}(?:{_POWER}|(?: {{0,2}}{mags})++(?:{tail})?+|{_LETTER_MAGNITUDE}|点[0-9]++(?=[度]))?+"
    ten = _either(lexicon.measures.undone["十"])
    measured = _either(m.word for m in lexicon.measures.by_word.values() if _may_be_halved(m))
    one, digit = (_followed(lexicon, counted) for counted in (False, True))
    first = rf"(?:一{one}|[{_DIGIT.replace('一', '')}]{digit}|{_CAPITAL}|拾|{_few(lexicon)}|十(?!{ten}))"
    gap = rf"(?:(?<=[十百千万亿]) {{1,2}}(?=[{_DIGIT}十百千万亿])|(?<=[{_DIGIT}]) {{1,2}}(?=[万亿]))?"
    inner = _DIGIT.replace("两", "")  # 二两 is a weight
    rest = rf"(?:{gap}(?:[{inner}几拾佰仟]|两(?=[十百千万亿])|(?<=一)两(?!银|黄金)(?=[{_counted(lexicon)}])|{_CAPITAL}|{mags}))"
    point = rf" ?点 ?[0-9{_DIGIT}{_CAPITALS}]{{1,30}}+(?:{mags})*+"
    chinese = rf"{first}{rest}{{0,40}}+(?:[0-9]{{1,4}}(?!,?[0-9]))?+(?:{point})?+|半(?={measured})"
    inside = rf"(?:(?: ?[多余]|个[多余](?=亿)|几|(?<=[十百千万0])来(?=[万亿个家种位名条件张人元块亩斤里公]))(?: ?{mags})*+)?+"
    chinese = rf"(?:{chinese}|\A[{_CAPITALS}]\Z)"
    minus = rf"(?:负(?<![{''.join(lexicon.hedges.minus_stops)}]负)的?|{_SIGN})"
    return rf"(?P<number>(?P<sign>{minus} ?)?+(?:(?P<digits>{arabic}|{chinese})|(?P<bare>{_bare(lexicon, mags)}))(?P<inside>{inside}))"


def _bare(lexicon: FigureLexicon, mags: str) -> str:
    """A magnitude that no digit opens: 上百, 突破|百亿, 百余, 千亿元."""
    hedges = lexicon.hedges
    last = "".join(sorted(hedges.before_ends))
    hedged = "|".join(f"(?<={re.escape(word)})" for word in hedges.before)
    units = _either(m.word for m in lexicon.measures.by_word.values() if not m.exotic and m.kind is Kind.QUANTITY)
    loose = rf"(?={mags}{{1,2}}[多余来](?:{units}))"
    header = "".join(hedges.bare_stops)
    measured = rf"(?=(?:[百千][万亿]|万亿)(?:{units}))(?<![{re.escape(header)}])(?<!\n)"
    return (
        rf"(?:(?:{_either(hedges.bare)})(?=[百千万亿])|(?=[百千万亿])(?:(?<=[{re.escape(last)}])(?:{hedged})|{loose}|{measured}))"
        rf"(?:{mags}){{1,4}}+(?![万亿分])"
    )


def _few(lexicon: FigureLexicon) -> str:
    """几 and 数 where they stand for a digit: 几十, 数倍, 几家, 数名."""
    shapes = "|".join(
        rf"{word}(?=(?:{_either(units)}))(?<![{re.escape(''.join(stops))}]{word})"
        for word, (units, stops) in lexicon.hedges.few.items()
    )
    return rf"(?:[几数](?=[十百千万亿倍])|{shapes})"


def _counted(lexicon: FigureLexicon) -> str:
    """The first characters of units."""
    return re.escape("".join(sorted({word[0] for word in lexicon.measures.by_word})))


def _followed(lexicon: FigureLexicon, counted: bool) -> str:
    """What may follow a Chinese digit that is a number; 一 before a `counted` thing is an article, but for a whole text."""
    units = {m.word[0] for m in lexicon.measures.by_word.values() if counted or not m.unit.discrete}
    others = {word[0] for word in lexicon.words.lone[1]}
    listed = rf"、[一-九](?:[百千万亿]|{_either(m.word for m in lexicon.measures.by_word.values() if m.unit.discrete)})"  # 两、三家
    return (
        rf"(?=[{re.escape(''.join(sorted(units | others)))}{_ALL}参兆几多余来点半 到至~0-9—–－-]|{listed}|.{{0,2}}\Z)"
    )


def _may_be_halved(measure: Measure) -> bool:
    """半吨, 半公里; but 半导体, 半天, 半个."""
    return measure.kind is Kind.QUANTITY and not measure.unit.discrete and not measure.exotic and not measure.currency


def magnitudes(lexicon: FigureLexicon) -> str:
    """One magnitude character, where it does not begin a unit of its own (千米, 百分点)."""
    return "(?:" + "|".join(f"{m}(?!{after})" for m, after in _not_after(lexicon).items()) + "|[拾佰仟])"


def _not_after(lexicon: FigureLexicon) -> dict[str, str]:
    """For each magnitude, what must not follow it."""
    found: dict[str, list[str]] = {m: [] for m in "十百千万亿兆"}
    for word in lexicon.measures.by_word:
        if word[0] in found and len(word) > 1:
            found[word[0]].append(word[1:])
    shapes = {magnitude: f"(?:{_either([*words, '分之'])})" for magnitude, words in found.items()}
    return shapes | {"个亿": "万"}


def _denominator() -> str:
    short = r"(?<=[一二三四五六七八九十百])[分份](?=[一二三四五六七八九十](?![钟点]))"  # 三分一
    return rf"(?:[0-9]{{1,6}}+|[{_ALL}]{{1,12}}+)(?: ?分 {{0,2}}之 ?|{short})"


def _numerator(lexicon: FigureLexicon) -> str:
    return rf"(?:{ARABIC}(?:{magnitudes(lexicon)}|k)*+|[{_ALL}]{{1,24}}+(?: ?点 ?[{_DIGIT}]{{1,20}}+)?+)"


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
