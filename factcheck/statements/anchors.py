"""Which level a change or a share speaks of: clause structure and respective lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from factcheck.model import Figure, Function, Kind, Statement
from factcheck.statements.words import Words

_CHANGES = frozenset((Function.RATE, Function.DELTA))
_PROPORTIONS = {Function.SHARE, Function.TIMES}
_SPEAKING = _CHANGES | _PROPORTIONS
_MONEY, _YUAN = "money:", "元"  # 元 after another currency is of that: 港币5.62亿元，较上年的4.87亿元
_FAR = 80  # code points between a level and a change that still speaks of it


def attach(words: Words, folded: str, statements: Sequence[Statement]) -> list[Statement]:
    """The statements of one sentence, with `of` set where it is settled."""
    found = list(statements)
    groups = _respective_groups(words, folded, found)
    for group in groups:
        levels = _levels_before(folded, found, group[0], len(group))
        if len(levels) == len(group):
            for i, level in zip(group, levels, strict=True):
                found[i] = replace(found[i], of=found[level].figure, listed=True)
    grouped = {i for group in groups for i in group}
    for i, statement in enumerate(found):
        if statement.function is Function.BASE:
            found[i] = replace(statement, of=_based(words, folded, found, i))
        if statement.function in _SPEAKING and statement.of is None and i not in grouped:
            spoken_of = _level_of(words, folded, found, i)
            spoken_of = spoken_of or _compared(words, folded, found, i)
            led_to = None if spoken_of else _led_to(words, folded, found, i)
            found[i] = replace(statement, of=spoken_of or led_to)
            if led_to:
                found[i + 1] = replace(found[i + 1], unnamed=statement.unnamed)  # it is what the change is of
    return found


def _compared(words: Words, folded: str, statements: Sequence[Statement], i: int) -> Figure | None:
    """The level that a change right after a base speaks of: 0.87吨（按2005年价格计算），比2010年的1.03吨下降16%."""
    base = statements[i - 1] if i else statements[i]
    if base.function is not Function.BASE or base.clause != statements[i].clause:
        return None
    between = folded[base.figure.at[1] : statements[i].figure.at[0]]
    return base.of if words.bridge.fullmatch(between) is not None else None


def _led_to(words: Words, folded: str, statements: Sequence[Statement], i: int) -> Figure | None:
    """The level right after a change that it led to, or after its share: 下降21%至1.19亿元; 占比35%，达1.19亿元."""
    change, after = statements[i], statements[i + 1 : i + 2]
    told = change.function in _CHANGES or change.function is Function.SHARE
    if not told or not after or after[0].function is not Function.LEVEL:
        return None
    level = after[0].figure
    relative = change.figure.kind is Kind.POINTS
    kinds = (Kind.PERCENT,) if relative else (Kind.QUANTITY, Kind.NUMBER)
    if level.kind not in kinds or not words.arriving.fullmatch(folded[change.figure.at[1] : level.at[0]].strip()):
        return None
    return level


def _respective_groups(words: Words, folded: str, statements: Sequence[Statement]) -> list[list[int]]:
    """Runs of two or more changes after one 分别."""
    groups = []
    i = 0
    while i < len(statements):
        run = [i]
        while run[-1] + 1 < len(statements) and _continues(words, statements, run, folded):
            run.append(run[-1] + 1)
        if len(run) > 1 and _is_respective(words, folded, statements, i):
            groups.append(run)
        i = run[-1] + 1
    return groups


def _is_respective(words: Words, folded: str, statements: Sequence[Statement], i: int) -> bool:
    """Whether a run of changes or shares goes with as many levels before it: 分别 says so, and a run of shares by itself."""
    first = statements[i]
    if first.function is Function.SHARE:
        return True
    return first.function in _CHANGES and words.respective.search(folded, *_before(statements, i)) is not None


def _before(statements: Sequence[Statement], i: int) -> tuple[int, int]:
    start = statements[i].clause[0]
    if i:
        start = max(start, statements[i - 1].figure.at[1])
    return start, statements[i].figure.at[0]


def _continues(words: Words, statements: Sequence[Statement], run: Sequence[int], folded: str) -> bool:
    """Whether a change or share goes on with a run; one with a whole of its own (占其持股5%、占总股本2%) does not."""
    last, following = statements[run[-1]], statements[run[-1] + 1]
    if following.function is not last.function or following.figure.kind is not last.figure.kind:
        return False
    between = folded[last.figure.at[1] : following.figure.at[0]]
    if following.function is Function.SHARE and words.share.search(between):
        return False
    return len(between) <= 8 and not set("，；。") & set(between) and bool(set("、和及与") & set(between[:2]))


def _levels_before(folded: str, statements: Sequence[Statement], i: int, count: int) -> list[int]:
    levels = [
        k
        for k in range(i)
        if statements[k].function is Function.LEVEL
        and _measures(statements[k].figure)
        and not _in_name(folded, statements[k], statements[i])
        and not _said_again(folded, statements, k)
    ]
    return levels[-count:]


def _said_again(folded: str, statements: Sequence[Statement], k: int) -> bool:
    """Whether a level stands in brackets right after another in the same unit: 7.09亿手（709430967手）."""
    if k == 0 or folded[statements[k].figure.at[1] :][:1] not in {"）", ")"}:
        return False
    before, own = statements[k - 1].figure, statements[k].figure
    same = before.unit is not None and own.unit is not None and before.unit.dimension == own.unit.dimension
    return same and folded[before.at[1] : own.at[0]] in {"（", "("}


def _in_name(folded: str, level: Statement, share: Statement) -> bool:
    """Whether a figure is part of the name of a whole: 占三年总任务的63.3%."""
    return folded[slice(*level.figure.at)] in (share.whole or "") and level.clause == share.clause


def _level_of(words: Words, folded: str, statements: Sequence[Statement], i: int) -> Figure | None:
    if not _bare(words, folded, statements, i):
        return None
    for earlier in reversed(statements[:i]):
        if not _measures(earlier.figure) or earlier.function is Function.BASE or _took(earlier, statements[i]):
            continue
        if _in_name(folded, earlier, statements[i]):
            continue
        if _parted(words, folded, statements, earlier, i):
            return None
        if earlier.function is Function.LEVEL:
            return earlier.figure
        if earlier.function in _SPEAKING:
            return earlier.of
        return None
    return None


def _took(earlier: Statement, change: Statement) -> bool:
    """Whether a figure is how long a change took: 短短半年涨幅就达29%."""
    return earlier.figure.kind is Kind.DURATION and earlier.clause == change.clause


def _parted(words: Words, folded: str, statements: Sequence[Statement], earlier: Statement, i: int) -> bool:
    """Whether a change speaks of something else than a figure before it: far off, after a semicolon, or of another time."""
    start, end = earlier.figure.at[1], statements[i].figure.at[0]
    if end - start > _FAR or "；" in folded[start:end]:
        return True
    between = [k for k in range(i) if start <= statements[k].figure.at[0] < statements[i].clause[0]]
    times = (k for k in between if statements[k].figure.kind is Kind.PERIOD and not _of_base(statements, k))
    return any(not _is_base_time(words, folded, statements[k]) for k in times)


def _of_base(statements: Sequence[Statement], i: int) -> bool:
    """Whether the figure after a period is a base: 1.19亿元（2023年为1.5亿元），同比下降21%."""
    return i + 1 < len(statements) and statements[i + 1].function is Function.BASE


def _is_base_time(words: Words, folded: str, time: Statement) -> bool:
    """Whether a period is only what is compared with: 较上年的, 去年为."""
    text = folded[time.clause[0] : time.figure.at[0]]
    named = folded[slice(*time.figure.at)]
    return bool(words.reference.search(text) or words.earlier.search(named) or words.before.search(named))


def _based(words: Words, folded: str, statements: Sequence[Statement], i: int) -> Figure | None:
    """The level that a base is the base of: the one named as it is, else the nearest of its unit before it.

    What was expected is so only if there is no other.
    """
    base = statements[i]
    levels: list[Statement] = []
    for earlier in reversed(statements[:i]):
        between = folded[earlier.figure.at[1] : base.figure.at[0]]
        if "；" in between and not _says_only_when(words, folded, statements, i):
            break  # 净利润2.5亿元；营收从去年同期的8.2亿元增至10亿元
        if earlier.function is Function.LEVEL and _measures(earlier.figure):
            levels.append(earlier)
    near = list(takewhile(lambda s: _alike(s.figure, base.figure), levels))
    if not near:
        return None
    named = (s for s in levels if not base.unnamed and s.metric == base.metric and _alike(s.figure, base.figure))
    told = (s for s in near if "planned" not in s.scope)
    return next(named, next(told, near[0])).figure


def _alike(level: Figure, base: Figure) -> bool:
    """Whether a base is in the unit of a level, or leaves out what need not be said again: 每股0.35港元, 上年同期为0.28元."""
    if level.kind is not base.kind or level.unit is None or base.unit is None:
        return level.kind is base.kind and level.unit is base.unit
    full, short = level.unit, base.unit
    money = all(u.dimension.startswith(_MONEY) for u in (full, short)) and short.symbol == _YUAN
    return full == short or full.symbol.partition("/")[0] == short.symbol or money


def _says_only_when(words: Words, folded: str, statements: Sequence[Statement], i: int) -> bool:
    """Whether the clause of a figure names nothing before it but a time: 上年同期为."""
    start, end = statements[i].clause[0], statements[i].figure.at[0]
    if i and statements[i - 1].figure.kind is Kind.PERIOD and statements[i - 1].figure.at[0] >= start:
        before, after = statements[i - 1].figure.at
        return words.bridge.fullmatch(folded[start:before] + folded[after:end]) is not None
    return words.bridge.fullmatch(folded, start, end) is not None


def _bare(words: Words, folded: str, statements: Sequence[Statement], i: int) -> bool:
    """Whether the change's clause names nothing of its own before it, so that it speaks of what came before."""
    if statements[i].function in _PROPORTIONS:
        return _opens_with_share(words, folded, statements, i)
    start, end = _before(statements, i)
    if i and statements[i - 1].figure.kind in (Kind.PERIOD, Kind.DURATION):
        start = max(statements[i].clause[0], statements[i - 2].figure.at[1] if i > 1 else 0)
        text = folded[start : statements[i - 1].figure.at[0]] + folded[statements[i - 1].figure.at[1] : end]
    else:
        text = folded[start:end]
    return words.bridge.fullmatch(text) is not None


def _opens_with_share(words: Words, folded: str, statements: Sequence[Statement], i: int) -> bool:
    start, end = statements[i].clause[0], statements[i].figure.at[0]
    measured = [s for s in statements[:i] if _measures(s.figure) and not _in_name(folded, s, statements[i])]
    text = folded[max([start, *(s.figure.at[1] for s in measured)]) : end]
    share = (words.share if statements[i].function is Function.SHARE else words.times).search(text)
    if share is None or words.together.search(text[: share.start()]):
        return False  # 甲100万吨、乙80万吨，合计占: of none of them alone
    return words.bridge.fullmatch(text[: share.start()]) is not None


def _measures(figure: Figure) -> bool:
    return figure.kind not in (Kind.PERIOD, Kind.ORDINAL, Kind.RATIO)
