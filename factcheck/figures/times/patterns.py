"""Regular expressions of the time reader, put together from the lexicon.

They find surfaces only; what a surface means is worked out once for each. Both scanning patterns begin with a set of
characters or with literals, which lets the engine skip at C speed, and every repetition is bounded or possessive, so
the time per character is bounded whatever the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from factcheck.figures.times.words import TimeWords

_UNITS = "一二三四五六七八九"
_C = f"〇○零{_UNITS}两十廿卅仨"  # what a Chinese number may begin with
_CC = _C + "百千万亿"
_FIRST = f"[0-9{_C}几数半]"
# A number does not begin inside another one, nor in a code.
_START = (
    rf"(?<![0-9A-Za-z][0-9])(?:(?<![0-9][.,．][0-9])|(?<=[.．][12])(?=[09][0-9]{{2}}年))(?<![·•][0-9])"
    rf"(?![0-9]?\.(?:19|20)[0-9]{{2}}年)"  # 3.2009年 has the mark of a list before the year
    rf"(?<![0-9{_CC}][{_C}])(?<![0-9{_CC}]点[{_C}])(?<!分之[{_C}])"
)
_NUMBER = (
    rf"(?:(?<=[0-9])[0-9]{{0,7}}+(?:,[0-9]{{3}}(?![0-9])){{0,3}}(?:\.[0-9]{{1,4}})?[百千万亿]{{0,2}}"
    rf"|(?<=[{_C}几数])[{_CC}几数]{{0,9}}(?:点[{_C}]{{1,3}}(?=个?(?:小时|年|天|个月|分钟|秒)))?"
    rf"|(?<=半))"
)
_NEXT = rf"(?:[0-9]{{1,8}}(?:\.[0-9]{{1,4}})?[百千万]?|[{_C}几][{_CC}几]{{0,8}})"  # a number after another one
_COUNTS = "[次家个项元地方种名]"  # 2020年多次, 3年多家: 多 belongs to what follows


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


def _not(words: Iterable[str]) -> str:
    found = _any(words)
    return f"(?!{found})" if found else ""


def numeric(words: TimeWords) -> re.Pattern[str]:
    """Numbers with a unit of time, shared by a row of numbers or not, and dates and clock times in figures."""
    separator = rf" ?(?:{_any((*words.ranges, *words.list_marks))}) ?"
    row = rf"{_NUMBER}(?:{separator}{_NEXT}){{0,4}}"
    # A look at what ends the digits spares most numbers all shapes of dates in figures.
    figures = rf"(?<=[0-9])(?=[0-9]{{0,3}}[-/.:：QH]|[0-9]{{7}})(?P<figures>{_figures()})"
    marks = re.escape("".join(sorted({c for mark in (*words.ranges, *words.list_marks) for c in mark})))
    # Most numbers are not times: what can be none is refused before anything dear is tried.
    hope = (
        rf"(?=[0-9]{{0,7}}+(?:[-/:：QH]|\.[0-9]{{1,2}}[.–—~至到-])|(?<=\.[0-9]{{2}}[–—~至到-][0-9])[0-9]{{3}}\.|[0-9]{{7}}(?![0-9])"
        rf"|[0-9{_CC}几数半多余来个., {marks}]{{0,20}}+[年月日号天周季时点分秒小星礼钟世刻财学工交自])"
    )
    unit = rf" ?(?P<more>[多余来几]?)(?P<unit>{_units(words)})"
    return re.compile(rf"(?P<row>{_FIRST}{_START}{hope}(?:{figures}|{row}))(?(figures)|{unit})")


def _figures() -> str:
    clock = r"[:：][0-5][0-9](?:[:：][0-5][0-9])?"
    edge = r"(?![0-9./-][0-9])(?![0-9])"
    alone = r"(?<![-/][0-9])"
    month = r"\.(?:0[1-9]|1[0-2])"
    dash = r"[-–—~至到]"
    return "|".join(
        (
            rf"{alone}[0-9]{{3}}-[01][0-9]-[0-3][0-9]-?[0-2][0-9][:：][0-5][0-9](?:[:：][0-5][0-9])?(?![0-9:：])",
            rf"(?<![0-9.][12])[0-9]{{3}}{month}(?={dash}[12][0-9]{{3}}{month}(?![0-9.%％]))",
            rf"(?<=\.[01][0-9]{dash}[12])[0-9]{{3}}{month}(?![0-9.%％])",
            rf"{alone}[0-9]{{3}}(?P<mark>[-/.])[0-9]{{1,2}}(?P=mark)[0-9]{{1,2}}{edge}"
            rf"(?:[T ][0-9]{{1,2}}{clock}(?![0-9:：])(?:时(?!间|段|期))?)?",
            rf"{alone}[0-9]{{3}}/[0-9]{{2}}(?![0-9./-]) ?(?:财政年度|财年|学年|年度|榨季|赛季|年)?",
            rf"{alone}[0-9]{{3}}(?:/[0-9]{{1,2}}|-[01][0-9]){edge}(?![年财赛学])",
            r"[0-9]{3}[QH][1-4](?![0-9A-Za-z])",
            rf"{alone}[0-9]?/[0-9]{{1,2}}/[0-9]{{4}}{edge}",
            rf"(?<![:：][0-9])[0-9]?{clock}(?![0-9:：])(?! ?[apAP]\.?[mM])(?:时(?!间|段|期))?",
            rf"(?<![:：][0-9])[0-9]?{clock} ?[apAP]\.?[mM]\.?",
            rf"{alone}(?<=0)[1-9]-[0-3][0-9](?![-0-9.%％]|[\u4e00-\u9fff])",
            rf"{alone}[0-9]{{7}}(?![0-9.,%％A-Za-z/-]|[\u4e00-\u9fff])",
        )
    )


def _units(words: TimeWords) -> str:
    stop = {unit: _not(stops) for unit, stops in words.stops.items()}
    short = rf"(?<![0-9〇○零{_UNITS}]{{4}}年)"  # after a year in full nothing goes on the length
    after_year = rf"(?:(?<=[0-9〇○零{_UNITS}]{{4}}年)|(?<=年度)|{stop['年']})"
    chain = rf"(?:[零又]?{_NEXT}个?半?(?:小时|钟头|分钟|分(?![之钟数])|秒钟?|天)){{0,3}}"
    lunar = rf"(?:初[{_UNITS}十]|廿[{_UNITS}]|(?<=[0-9{_UNITS}十]月)十[{_UNITS}](?![日号点时届个家项条名位大五亿万千百余多]))"
    return "|".join(
        (
            rf"[财学]?年代?度?{short}(?:半(?![年导数程岛个月场])|多(?!{_COUNTS}))?(?:零?{_NEXT}个半?月)?{after_year}",
            rf"[财学]?年度?{after_year}",
            rf"月{lunar}[日号]?",
            rf"月(?!龄)(?:份|(?<=半月){stop['半月']}|(?<!半月))",
            rf"个[半多]?月(?:半|多(?!{_COUNTS}))?",
            rf"日{stop['日']}",
            rf"号{stop['号']}",
            rf"天半?{chain}{stop['天']}",
            rf"个?(?:周半?(?![{_UNITS}日末])|(?:星期|礼拜)(?![{_UNITS}日天])){stop['周']}",
            rf"个?季度{stop['季度']}",
            rf"(?:个?[半多]?(?:小时|钟头)|个半?钟(?!头)){stop['小时']}(?:半|多|{chain})",
            r"个?刻钟",
            r"个?(?:工作日|交易日|自然日)",
            rf"分半?钟{chain}",
            rf"分(?:{_NEXT}秒钟?)",
            rf"秒钟?{stop['秒']}",
            r"个?多?世纪",
            rf"点{_MINUTES}{stop['点']}",
            rf"时{_MINUTES}?{stop['时']}",
            rf"点(?![0-9零{_UNITS}]){stop['点']}",
        )
    )


_MINUTES = (
    rf"(?:整|钟|半|[一三13]刻|{_NEXT}分(?!之)(?:{_NEXT}秒)?|[0-9]{{2}}(?![0-9.%％万亿])"
    rf"|[零〇二三四五][{_UNITS}十]{{1,2}}|十[{_UNITS}])"
)


def worded(words: TimeWords) -> re.Pattern[str]:
    """Words of time and the false friends that hide some of them."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for pattern in _word_patterns(words):
        by_first[pattern[0]].append(pattern[1:])
    free = {first: rest for first, rest in by_first.items() if any(map(_OPERATOR.match, rest))}
    by_second: dict[str, list[str]] = defaultdict(list)
    for first in (first for first in by_first if first not in free):
        for rest in by_first[first]:
            by_second[rest[0]].append(f"(?<={first}{rest[0]}){rest[1:]}")
    # A look at two characters spares nearly all places the long list of words: the first is taken, so it is found fast.
    bound = "|".join(f"{second}(?:{'|'.join(rest)})" for second, rest in by_second.items())
    loose = "|".join(f"(?<={first})(?:{'|'.join(rest)})" for first, rest in free.items())
    return re.compile(f"{_set(by_first)}(?:(?={_set(by_second)})(?:{bound})|(?<={_set(free)})(?:{loose}))")


_OPERATOR = re.compile(r"[^\w“”\"]|.[?*{]|\Z")  # what begins so may go on with any character, or with none


def _set(characters: Iterable[str]) -> str:
    return f"[{re.escape(''.join(sorted(characters)))}]"


def _word_patterns(words: TimeWords) -> list[str]:
    """Longest first, so that a word never hides a longer one; by the word that a pattern begins with."""
    patterns = [(w, _plain(w, words)) for w in _plain_words(words)]
    turns = (*words.past, *words.future, *words.head, *words.tail)
    patterns += [(w, rf"{w}(?=的?{_FIRST}){_guard(w, words)}") for w in turns]
    alone = (*words.alone_past, *words.alone_future)
    patterns += [(w, rf"{w}(?<![\u4e00-\u9fff]{w})(?=[两二三]个?[一-鿿]{{0,2}})") for w in alone]
    patterns += [(p + "期间", f"{p}(?:期间|时期)") for p in words.plans]
    patterns += [(q[0] + p, _quoted(q, p, words)) for q in words.plan_quotes for p in words.plans]
    patterns += [(r + "元年", rf"{r}(?:[0-9{_C}]{{1,4}}|元)年(?:度)?") for r in words.reigns]
    patterns += [(m + "初一", rf"{m}(?:初[{_UNITS}十]|廿[{_UNITS}]|十[{_UNITS}])") for m in words.lunar_months]
    patterns += [(b + "221", _ancient(b, words)) for b in words.before_christ]
    heads, days = _any(words.weekday_heads), "".join(words.weekdays)
    nth = f"第[{''.join(words.ordinals)}]"
    patterns.append(("第三个周日", rf"{nth}个(?:{heads})[{days}]"))
    patterns.append(("第三周", rf"{nth}周{_not(words.stops['周'])}"))
    return [pattern for _, pattern in sorted(patterns, key=lambda pair: len(pair[0]), reverse=True)]


def _ancient(word: str, words: TimeWords) -> str:
    """公元前3年; where 前 stands alone, only 前221年 and 前3世纪, for 前3年 are the three years just gone."""
    if len(word) > 1:
        return rf"{word}[0-9{_CC}]{{1,6}}(?:年|世纪)"
    return rf"{word}(?:[0-9]{{3}}年|[0-9{_CC}]{{1,2}}世纪){_guard(word, words)}"


def _guard(word: str, words: TimeWords) -> str:
    before = words.word_stops_after.get(word)
    return f"(?<![{before}]{word})" if before else ""


def _plain(word: str, words: TimeWords) -> str:
    if len(word) == 1:  # 晚, 早: only after a day
        return rf"{word}(?<=[0-9日号天{_UNITS}]{word})"
    if word == "周天":  # a name as often
        return r"周天(?![\u4e00-\u9fff])(?<![\u4e00-\u9fff]周天)"
    return word + _guard(word, words)


def _quoted(quotes: str, plan: str, words: TimeWords) -> str:
    return f"{quotes[0]}{plan}{quotes[1]}{_not(words.plan_stops)}(?:期间|时期)?"


def _plain_words(words: TimeWords) -> list[str]:
    """Every word whose meaning is its own."""
    tables: tuple[Iterable[str], ...] = (
        *(words.years, words.years_in_text, words.months, words.months_in_text, words.weeks),
        *(words.days, words.days_in_text, words.quarters, words.stretches, words.parts_of_year),
        *(words.parts_of_month, words.dayparts, words.holidays, words.centuries_relative),
        *(words.pairs_of_days, words.pairs_of_years, words.terms, words.lunar_months),
        *(words.every_year, words.every_month, words.same, words.same_unknown, words.false_friends),
    )
    weekdays = [head + day for head in (*words.weekday_heads, *words.weeks) for day in words.weekdays]
    return [*(word for table in tables for word in table), *weekdays]


def suffixed(suffixes: Iterable[str], stops: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """What may follow a date or a length and changes its meaning; the group is the suffix."""
    ordered = sorted(suffixes, key=len, reverse=True)
    return re.compile(" ?(?:的)?(" + "|".join(re.escape(s) + _not(stops.get(s, ())) for s in ordered) + ")")
