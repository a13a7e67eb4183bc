"""The word lists of rules/lexicon, compiled into the patterns of `Words`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from factcheck.rulebook.source import Value, read_yaml
from factcheck.statements.words import Begun, Words, any_of


def _begun(before: Iterable[str], after: Iterable[str]) -> Begun:
    return Begun(re.compile(f"(?:{any_of(before)})[于在]$"), re.compile(f"(?:正式)?(?:{any_of(after)})"))


def load_words(rules: Path) -> Words:
    """Read words.yaml, bases.yaml and scopes.yaml; RuleError names file, line and column of a mistake."""
    lists = {name: value.texts() for name, value in read_yaml(rules / "lexicon" / "words.yaml").fields().items()}
    bases = read_yaml(rules / "lexicon" / "bases.yaml").fields()
    base_words = {name: value.fields()["words"].texts() for name, value in bases.items()}
    scopes = read_yaml(rules / "lexicon" / "scopes.yaml").fields()
    scope_words = {name: value.fields()["words"].texts() for name, value in scopes.items()}
    real = scopes["real"].fields()["metrics"].texts()
    up_names, down_names = (_change_names(lists, side) for side in ("up", "down"))
    ups, downs = lists["up"] + up_names, lists["down"] + down_names
    filler = f"(?:{any_of(lists['filler'])}){{0,3}}"
    moved = any_of([*ups, *downs, *lists["faster"]])
    widened = f"(?:[^，；。、0-9]{{0,3}}(?:{moved})了?(?=(?:{any_of(lists['reach'])})))?"  # 跌幅扩大至2% is a fall
    change = (
        f"(?:(?:(?P<upname>{any_of(up_names)})|(?P<downname>{any_of(down_names)})){widened}"
        f"|(?P<up>{any_of(lists['up'])})|(?P<down>{any_of(lists['down'])})"
        f"|(?<!占)(?:{any_of(lists['compared'])})[^，；。、]{{0,14}}?(?:(?P<more>{any_of(lists['more'])})|(?P<less>{any_of(lists['less'])})))"
    )
    all_bases = [w for words in base_words.values() for w in words]
    same = [names.split() for names in lists["synonyms"]]
    free = [
        *ups,
        *downs,
        *lists["more"],
        *lists["less"],
        *lists["link"],
        *lists["bridge"],
        *lists["filler"],
        *lists["reach"],
        *all_bases,
    ]
    manner = {*lists["bridge"], *lists["filler"], *lists["crossing-manner"]} - {*lists["crossing"]}
    amounting = f"(?:{any_of(lists['amounting'])})(?=[^，。；]{{2,24}}的{filler}$)"
    passing = any_of([*lists["crossing"], *lists["crossing-end"]])
    opening = f"(?:{any_of(lists['among-opening'])})(?![，,的]|[^，。；]{{0,20}}在内)"
    divides, picks = (
        f"(?:{any_of(lists[f'{name}-open'])})[^，,。；：:、0-9]{{1,12}}?(?:{any_of(lists[f'{name}-close'])})[，,：:]"
        for name in ("divide", "pick")
    )
    all_scopes = [w for words in scope_words.values() for w in words]
    return Words(
        change=re.compile(f"{change}(?:的)?{filler}(?P<reach>{any_of(lists['reach'])})?{filler}$"),
        starts_clause=re.compile(any_of([*lists["clause-start"], *lists["verb"], *lists["link"], *ups, *downs])),
        places=re.compile(any_of(lists["places"])),
        opposites=_opposites(lists["opposite"]),
        change_after=re.compile(
            f"的(?:{any_of(all_bases)})?(?:(?P<up>{any_of(ups)})|(?P<down>{any_of(downs)}))(?!{any_of(lists['outlook'])})"
        ),
        share=re.compile(
            f"(?:{any_of(lists['share'])}|{amounting})(?P<whole>[^，；。]{{0,24}}?)(?:的?比[例重])?的?{filler}$"
        ),
        compared=re.compile(
            f"{_apart(lists['no-comparison'])}[比较](?:(?!{any_of(lists['done'])})[^，；。、：]){{0,20}}$"
        ),
        likened=re.compile(any_of(lists["likened"])),
        likening=re.compile(f"(?:{any_of(lists['likening'])})[^，；。、：]{{0,20}}$"),
        last_time=re.compile(f"(?:{any_of(lists['last-time'])})[^，；。、：]{{0,6}}$"),
        earlier=re.compile(any_of(lists["earlier"])),
        before=re.compile(any_of(lists["before"])),
        attributive=re.compile(any_of(lists["attributive"])),
        not_beside=re.compile(f"[，；。：、）)由从]|{any_of([*ups, *downs, *lists['more'], *lists['less']])}"),
        among_end=re.compile(f"[；;](?:{any_of(lists['among-end'])})"),
        one_each={unit: line for line in map(tuple, map(str.split, lists["one-each"])) for unit in line},
        each_time=lists["each-time"],
        per_unit=re.compile(f"(?:{any_of(lists['per-unit'])})$"),
        bare_change=re.compile(f"(?:{any_of(base_words['yoy'] + base_words['mom'])})$"),
        base=re.compile(f"(?!比[例重率])(?:{any_of(all_bases)})"),
        arriving=re.compile(
            f"[，,]?(?:{any_of(lists['arriving'])})(?:{any_of(lists['per-unit'])}\\w{{1,3}}?|{filler})"
        ),
        published=re.compile(any_of(lists["published"])),
        again=re.compile(f"[，,]?(?:{any_of(lists['again'])}){filler}"),
        base_names={w: name for name, words in base_words.items() for w in words},
        years_back={name: _whole(value.fields().get("years")) for name, value in bases.items()},
        year_end=frozenset(name for name, value in bases.items() if "last" in value.fields()),
        previous=frozenset(name for name, value in bases.items() if "step" in value.fields()),
        scopes=re.compile(any_of(all_scopes)),
        scope_names={w: name for name, words in scope_words.items() for w in words},
        links=re.compile(
            f"(?:{any_of([*lists['link'], *lists['filler'], *lists['up'], *lists['down'], *all_bases])})$"
        ),
        bridge=re.compile(f"(?:{any_of(free)}|[，、,\\s（）()“”])*+"),
        crossing=re.compile(f"(?:{any_of({*lists['crossing-manner']} - {*lists['head']})}){{0,4}}(?:{passing})了?$"),
        crossed=re.compile(f"(?:{any_of(manner)}|[，、,\\s（）()“”])*+(?:{any_of(lists['crossing'])})了?"),
        unsaying=re.compile(any_of([*ups, *downs, *lists["filler"], *lists["link"], *all_bases])),
        sorting=re.compile(f"(?:{any_of(lists['sorting'])})$"),
        sorting_after=re.compile(any_of(lists["sorting-after"])),
        heads=re.compile(any_of(lists["head"])),
        stops=frozenset(
            [*lists["verb"], *lists["link"], *ups, *downs, *all_bases, *lists["among"], *lists["respective"]]
        ),
        respective=re.compile(any_of(lists["respective"])),
        compounds=lists["compounds"],
        among=re.compile(
            f"(?:{any_of(scope_words['among'])})(?!{any_of(lists['reporting'])})|(?:^|(?<=[，。；,;、\\s])){opening}"
        ),
        among_opening=re.compile(opening),
        lead_in=re.compile(
            f"\\s*(?:[经据][^，,。0-9]{{1,6}}|(?:{any_of(lists['lead-in'])})?[0-9年月日底末]*)[，,]\\s*"
        ),
        breaks_down=re.compile(f"\\s*(?:{divides}|{picks})"),
        total=re.compile(f"(?:{any_of(lists['total'])})[^，。；：、]{{0,14}}$"),
        others=re.compile(f"[、，；和及与與以]*(?:{any_of(lists['others'])})(?![应應收款付])"),
        in_all=re.compile(f"(?:{any_of([*lists['total'], *lists['in-all']])})[^，。；：、]{{0,14}}$"),
        counterparts=tuple((a, b) for a, _, b in (pair.partition(" ") for pair in lists["counterparts"])),
        less=re.compile(f"(?:{any_of(lists['less-items'])})[^，。；：、]{{0,12}}$"),
        itemizing=re.compile(any_of(lists["itemizing"])),
        divides=re.compile(divides),
        owing=re.compile(any_of(lists["owing"])),
        less_after=re.compile(any_of(lists["less-after"])),
        above=re.compile(f"(?:{any_of(lists['above'])})[^。；]{{0,20}}$"),
        nesting=re.compile(any_of([*scope_words["nested"], *lists["beside"]])),
        traits=tuple(re.compile(any_of(line.split())) for line in lists["traits"]),
        apart=re.compile(any_of(lists["apart"])),
        extent=re.compile(any_of(lists["extent"])),
        how_much=re.compile(any_of(lists["how-much"])),
        aside=re.compile(any_of(lists["aside"])),
        running=re.compile(f"(?:{any_of(lists['running'])})\\s*$"),
        report=re.compile(any_of(lists["report"])),
        reported=re.compile(any_of(lists["reported"])),
        dated=re.compile(f"(?:{any_of(lists['dated'])})$"),
        as_of=re.compile(f"(?:{any_of(lists['as-of'])})$"),
        measured_again=re.compile(
            f"(?:{any_of(lists['pointing'])})[\u3400-\u9fff]{{0,2}}?(?P<measured>{any_of(lists['measured'])}){filler}$"
        ),
        pointing=re.compile(f"(?:{any_of(lists['pointing'])})$"),
        nameless=frozenset(lists["nameless"]),
        each_period=re.compile(any_of(lists["each-period"])),
        synonyms=re.compile(any_of(w for names in same for w in names)),
        canonical={w: names[0] for names in same for w in names},
        held=re.compile(any_of(lists["held"])),
        moved=re.compile(any_of(lists["moved"])),
        wide=re.compile(any_of(lists["wide"])),
        regional=re.compile(f"(?:{any_of(lists['regional'])})(?![场域级])"),
        stakes=re.compile(any_of(lists["stakes"])),
        capital=re.compile(f"(?:{any_of(lists['capital'])})$"),
        priced=re.compile(f"(?:{any_of(lists['priced'])})$"),
        lasting=re.compile(any_of(lists["lasting"])),
        market=re.compile(any_of(lists["market"])),
        times=re.compile(f"(?:{any_of(lists['times'])})(?P<whole>[^，；。]{{1,24}}?)的?{filler}$"),
        standards=re.compile(any_of(lists["standards"])),
        surpassing=re.compile(any_of(lists["surpassing"])),
        outdone=re.compile(
            f"，[^，；。、]{{0,6}}?(?:{any_of(lists['outpacing'])})(?P<name>[^，；。、0-9]{{2,20}}?)(?=[，；。])"
        ),
        outpaced=re.compile(
            f"(?:{any_of([*lists['outpacing'], *lists['than']])})(?P<name>[^，；。、]{{2,20}}?)"
            f"(?:{any_of(lists['ahead'])})?(?:{filler})$"
        ),
        paced=re.compile(any_of(lists["paced"])),
        together=re.compile(any_of(lists["together"])),
        wider=re.compile(any_of(lists["wider"])),
        earned=re.compile(f"(?:{any_of(lists['earned'])})$"),
        spent=re.compile(f"(?:{any_of(lists['spent'])})$"),
        unit_nouns=dict(pair.split() for pair in lists["unit-nouns"]),
        real_metrics=re.compile(f"(?:{any_of(real)})(?:总额|总量|总值|合计)?$"),
        flow=re.compile(f"({any_of(lists['flow'])})(?:规模)?(?:首次)?$"),
        flow_verb=re.compile(f"[共总已]*({any_of(lists['flow-verbs'])})"),
        profit=re.compile(f"(?:{any_of(lists['profit'])})$"),
        groups=tuple(tuple(line.split()) for line in lists["groups"]),
        net=re.compile(any_of(lists["net"])),
        flow_units=frozenset(lists["flow-units"]),
        to_date=re.compile(any_of(lists["to-date"])),
        totals=re.compile(f"(?:{any_of(lists['totals'])})[：:]?$"),
        means=re.compile(f"(?:{any_of(lists['means'])})$"),
        row_lead=re.compile(f"^(?:{any_of(lists['row-lead'])})[：:]"),
        share_heads=re.compile(any_of(lists["share-heads"])),
        margins=re.compile(any_of(lists["margins"])),
        change_heads=re.compile(any_of(lists["change-heads"])),
        birth=_begun(lists["birth"], lists["birth"]),
        founding=_begun(lists["founding"], lists["founded"]),
        # 尤其是12月, 但是12月 name a month to speak of it
        reference=re.compile(
            f"(?<!尤其)(?<!特别)(?<![但于还])(?:{any_of([*lists['reference'], *lists['range-start']])})$"
        ),
        sets_out=re.compile(any_of(lists["range-start"])),
        no_range=re.compile(any_of(lists["no-range"])),
        opens_range=re.compile(f"(?:{any_of(lists['range-start'])})$"),
        reaches=re.compile(any_of(lists["range-reach"])),
    )


def _apart(words: Iterable[str]) -> str:
    """What lets 比 and 较 begin a match only where they are no part of some words."""
    places = ((w, at) for w in words for at, letter in enumerate(w) if letter in "比较")
    return "".join(f"(?<!{w[:at]}(?={w[at:]}))" if at else f"(?!{w})" for w, at in places)


def _change_names(lists: Mapping[str, tuple[str, ...]], side: str) -> tuple[str, ...]:
    """Names of a change upwards or downwards: 增幅, and those that a verb makes with a noun, 减少比例."""
    verbs = [verb for verb in lists[side] if len(verb) > 1]
    return (*lists[f"{side}-name"], *(f"{verb}{noun}" for verb in verbs for noun in lists["change-noun"]))


def _opposites(pairs: Iterable[str]) -> dict[str, str]:
    """Each word with its opposite; of a word with two the first."""
    found: dict[str, str] = {}
    for one, other in (pair.split() for pair in pairs):
        found.setdefault(one, other)
        found.setdefault(other, one)
    return found


def _whole(value: Value | None) -> int:
    if value is None:
        return 0
    if not value.text().isdigit():
        value.fail("expected a whole number")
    return int(value.text())
