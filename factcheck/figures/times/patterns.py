"""Regular expressions of the time reader, put together from the lexicon.

They find surfaces only; what a surface means is worked out once per surface in `atoms`. Both scanning patterns begin with a
set of characters or literals, which lets the engine skip at C speed, and every repetition is bounded or possessive, so the
time per character is bounded whatever the text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from factcheck.figures.times.words import TimeWords

_C = "〇○零一二两三四五六七八九十廿卅仨"  # what a Chinese number may begin with
_CC = _C + "百千万亿"
_FIRST = f"[0-9{_C}几数半]"
# A number does not begin inside another one, nor in a code.
_START = rf"(?<![0-9A-Za-z][0-9])(?<![0-9][.,．][0-9])(?<![0-9{_CC}][{_C}])(?<![0-9{_CC}]点[{_C}])(?<!分之[{_C}])(?<![·•][0-9])"
_NUMBER = rf"(?:(?<=[0-9])[0-9]{{0,7}}+(?:,[0-9]{{3}}(?![0-9])){{0,3}}(?:\.[0-9]{{1,4}})?[百千万亿]{{0,2}}|(?<=[{_C}几数])[{_CC}几数]{{0,9}}(?:点[{_C}]{{1,3}}(?=个?(?:小时|年|天|个月|分钟|秒)))?|(?<=半))"
NUMBER_AFTER = rf"(?:[0-9]{{1,8}}(?:\.[0-9]{{1,4}})?[百千万]?|[{_C}几][{_CC}几]{{0,8}})"


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


def _not(words: Iterable[str]) -> str:
    found = _any(words)
    return f"(?!{found})" if found else ""


def numeric(words: TimeWords) -> re.Pattern[str]:
    """Numbers with a unit of time, shared by a row of numbers or not, and dates and clock times in figures."""
    separator = rf" ?(?:{_any((*words.ranges, *words.list_marks))}) ?"
    row = rf"{_NUMBER}(?:{separator}{NUMBER_AFTER}){{0,4}}"
    figures = rf"(?<=[0-9])(?<![-/:：][0-9])(?P<figures>{_figures()})"
    return re.compile(
        rf"(?P<row>{_FIRST}{_START}(?:{figures}|{row}))(?(figures)| ?(?P<more>[多余来几]?)(?P<unit>{_units(words)}))"
    )


def _figures() -> str:
    clock = r"[0-9]{1,2}[:：][0-5][0-9](?:[:：][0-5][0-9])?(?![0-9:：])"
    edge = r"(?![0-9./-][0-9])(?![0-9])"
    return "|".join(
        (
            rf"[0-9]{{3}}(?P<mark>[-/.])[0-9]{{1,2}}(?P=mark)[0-9]{{1,2}}{edge}(?:[T ]{clock})?",
            r"[0-9]{3}/[0-9]{2}(?![0-9./-]) ?(?:财政年度|财年|学年|年度|榨季|赛季|年)?",
            rf"[0-9]{{3}}(?:/[0-9]{{1,2}}|-[01][0-9]){edge}(?![年财赛学])",
            rf"[0-9]?/[0-9]{{1,2}}/[0-9]{{4}}{edge}",
            r"[0-9]?[:：][0-5][0-9](?:[:：][0-5][0-9])?(?![0-9:：])(?! ?[ap]\.?m)|[0-9]?[:：][0-5][0-9](?:[:：][0-5][0-9])? ?[apAP]\.?[mM]\.?",
            r"(?<=0)[1-9]-[0-3][0-9](?![-0-9.%％]|[\u4e00-\u9fff])",
            r"[0-9]{7}(?![0-9.,%％A-Za-z/-]|[\u4e00-\u9fff])",
        )
    )


def _units(words: TimeWords) -> str:
    stop = {unit: _not(stops) for unit, stops in words.stops.items()}
    more = rf"(?<!{'[0-9〇○零一二三四五六七八九]' * 4}年)"
    number = NUMBER_AFTER
    chain = rf"(?:[零又]?{number}个?半?(?:小时|钟头|分钟|分(?![之钟数])|秒钟?|天)){{0,3}}"
    minutes = rf"(?:整|钟|半|[一三13]刻|{number}分(?!之)(?:{number}秒)?|[0-9]{{2}}(?![0-9.%％万亿])|[零〇二三四五][一二三四五六七八九十]{{1,2}}|十[一二三四五六七八九])"
    return "|".join(
        (
            rf"[财学]?年代?度?{more}(?:半(?![年导数程岛个月场])|多(?![次家个项元地方种名]))?(?:零?{number}个半?月)?{stop['年']}",
            rf"[财学]?年度?{stop['年']}",
            rf"月(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]|(?<=[一二三四五六七八九十]月)十[一二三四五六七八九](?![日号点时]))(?:日|号)?",
            rf"月份?{stop['月']}",
            rf"个(?:半|多)?月(?:半|多(?![次家个项元地方种名]))?{stop['月']}",
            rf"日{stop['日']}",
            rf"号{stop['号']}",
            rf"天半?{chain}{stop['天']}",
            rf"个?(?:周半?(?![一二三四五六日末])|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天])){stop['周']}",
            rf"个?季度{stop['季度']}",
            rf"(?:个?[半多]?(?:小时|钟头)|个半?钟(?!头)){stop['小时']}(?:半|多|{chain})",
            r"个?刻钟",
            rf"分半?钟{chain}",
            rf"分(?:{number}秒钟?)",
            rf"秒钟?{stop['秒']}",
            r"个?多?世纪",
            rf"点{minutes}{stop['点']}",
            rf"时{minutes}?{stop['时']}",
            rf"点(?![0-9零一二三四五六七八九]){stop['点']}",
        )
    )


def worded(words: TimeWords) -> re.Pattern[str]:
    """Words of time and the false friends that hide some of them."""
    by_first: dict[str, list[str]] = defaultdict(list)
    for pattern in _word_patterns(words):
        by_first[pattern[0]].append(pattern[1:])
    return re.compile("|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in by_first.items()))


def _word_patterns(words: TimeWords) -> list[str]:
    number = rf"(?=的?{_FIRST})"
    plain = [
        *word_meanings_keys(words),
        *words.false_friends,
        *words.every_year,
        *words.every_month,
        *words.same,
        *words.same_unknown,
    ]
    plain = [w for w in plain if w != "周天"]
    patterns = [(w, w if len(w) > 1 else rf"{w}(?<=[0-9日号天一二三四五六]{w})") for w in plain]
    patterns += [(w, w + number) for w in (*words.past, *words.future, *words.head)]
    patterns += [
        (w, rf"{w}(?<![\u4e00-\u9fff]{w})(?=[两二三]个?[一-鿿]{{0,2}})")
        for w in (*words.alone_past, *words.alone_future)
    ]
    weekday = rf"第[{''.join(words.ordinals)}]个(?:{_any(words.weekday_heads)})[{''.join(words.weekdays)}]"
    patterns += [("第" * 4, weekday), ("周天", r"周天(?![\u4e00-\u9fff])(?<![\u4e00-\u9fff]周天)")]
    patterns += [(p, f"{p}(?:期间|时期)") for p in words.plans]
    patterns += [
        (q[0] + p + q[1], f"{q[0]}{p}{q[1]}(?!规划|计划|纲要|建议|蓝图)(?:期间|时期)?")
        for q in words.plan_quotes
        for p in words.plans
    ]
    patterns += [(r, rf"{r}(?:[0-9{_C}]{{1,4}}|元)年(?:度)?") for r in words.reigns]
    patterns += [
        (m + "初一", rf"{m}(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]|十[一二三四五六七八九])")
        for m in words.lunar_months
    ]
    patterns += [(b, rf"{b}[0-9{_CC}]{{1,6}}(?:年|世纪)") for b in words.before_christ if len(b) > 1]
    # Longest first, so that a word never hides a longer one.
    return [p for _, p in sorted(patterns, key=lambda pair: len(pair[0]), reverse=True)]


def word_meanings_keys(words: TimeWords) -> list[str]:
    """Every word with a meaning of its own."""
    tables: tuple[Iterable[str], ...] = (
        words.years, words.years_in_text, words.months, words.months_in_text, words.weeks, words.days, words.days_in_text,
        words.quarters, words.stretches, words.parts_of_year, words.parts_of_month, words.dayparts, words.holidays,
        words.centuries_relative, words.pairs_of_days, words.pairs_of_years, words.terms, words.lunar_months,
    )  # fmt: skip
    weekdays = [h + d for h in words.weekday_heads for d in words.weekdays]
    weekdays += [w + d for w in words.weeks for d in words.weekdays]
    return [*(w for table in tables for w in table), *weekdays]


def suffixed(suffixes: Iterable[str], stops: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """What may follow a date or a length and changes its meaning; the group is the suffix."""
    ordered = sorted(suffixes, key=len, reverse=True)
    return re.compile(" ?(?:的)?(" + "|".join(re.escape(s) + _not(stops.get(s, ())) for s in ordered) + ")")
