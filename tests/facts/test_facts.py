from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from factcheck.facts import load_facts
from factcheck.model import Grain, Interval, Period, RuleError
from factcheck.rulebook import shipped_rules

GOOD = """\
facts:
  - id: linhai-throughput-2018
    subject: 临海港
    metric: 吞吐量
    requires: [[临海港], [吞吐量, 货物]]
    excludes: [国际]
    occasion: [开港日]
    scope: [cumulative]
    period: "2018"
    value: 1.20万
    unit: 吨
    source: 港口年报
    publisher: 临海港务局
    published: "2019-02-01"
"""


def facts(folder: Path, text: str, name: str = "mine.yaml") -> Path:
    path = folder / "facts" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_fact_is_read(tmp_path: Path) -> None:
    facts(tmp_path, GOOD)
    (entry,) = load_facts((tmp_path,))
    fact = entry.fact
    assert (fact.id, fact.subject, fact.metric) == ("linhai-throughput-2018", "临海港", "吞吐量")
    assert (fact.value, fact.interval) == (12000, Interval(Fraction(11950), Fraction(12050)))
    assert (fact.printed, fact.unit) == ("1.20万吨", "吨")
    assert fact.period == Period(date(2018, 1, 1), date(2018, 12, 31), Grain.YEAR)
    assert fact.published == date(2019, 2, 1)
    assert entry.scope == {"cumulative"}
    assert entry.speaks_of("临海港完成货物运输")
    assert not entry.speaks_of("临海港完成国际货物运输")
    assert not entry.speaks_of("海州港完成货物运输")


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("400", 400, 400),
        ("400.0", Fraction(39995, 100), Fraction(40005, 100)),
        ("5亿", 450_000_000, 550_000_000),
        ("-1.5万亿", -1_550_000_000_000, -1_450_000_000_000),
    ],
)
def test_the_last_digit_tells_how_exact_a_value_is(tmp_path: Path, value: str, low: Fraction, high: Fraction) -> None:
    facts(tmp_path, GOOD.replace("1.20万", value))
    assert load_facts((tmp_path,))[0].fact.interval == Interval(Fraction(low), Fraction(high))


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("2018/2019", date(2018, 1, 1), date(2019, 12, 31)),
        ("2018-05-06", date(2018, 5, 6), date(2018, 5, 6)),
        ("2018-05-01/2018-05-06", date(2018, 5, 1), date(2018, 5, 6)),
    ],
)
def test_periods(tmp_path: Path, said: str, first: date, last: date) -> None:
    facts(tmp_path, GOOD.replace('"2018"', f'"{said}"'))
    period = load_facts((tmp_path,))[0].fact.period
    assert period is not None
    assert (period.begin, period.finish) == (first, last)


MISTAKES = [
    ("linhai-throughput-2018", "临海2018", "2:9", "小写英文"),
    ("subject: 临海港", "subject:", "3:13", "不能空着"),
    ("metric: 吞吐量", "metric: [吞吐量]", "4:13", "应是一段文字"),
    ("[[临海港], [吞吐量, 货物]]", "[临海港, 货物]", "5:16", "列表"),
    ("[[临海港], [吞吐量, 货物]]", "[]", "5:15", "至少要有一组词"),
    ("[[临海港], [吞吐量, 货物]]", "[[临海港], []]", "5:23", "不能是空的"),
    ("[[临海港], [吞吐量, 货物]]", "[[临海港, '']]", "5:22", "不能空着"),
    ("excludes: [国际]", "excludes: 国际", "6:15", "列表"),
    ("occasion: [开港日]", "occasion: ['']", "7:16", "不能空着"),
    ("scope: [cumulative]", "scope: [cumulatve]", "8:13", "是不是“cumulative”"),
    ('"2018"', "2018年", "9:13", "不是时段"),
    ('"2018"', '"2018/"', "9:13", "不是时段"),
    ('"2018"', '"2018-05"', "9:13", "不是时段"),
    ('"2018"', '"2018/去年"', "9:13", "不是时段"),
    ('"2018"', '"2018-02-30"', "9:13", "日历上没有“2018-02-30”"),
    ('"2018"', '"0000"', "9:13", "不是时段"),
    ('"2018"', '"2018-05-06/2018-05-01"', "9:13", "先后颠倒"),
    ("1.20万", "一万二", "10:12", "“一万二”不是数"),
    ("1.20万", "1,200", "10:12", "不是数"),
    ("1.20万", "1e999999999", "10:12", "不是数"),
    ("1.20万", "NaN", "10:12", "不是数"),
    ("1.20万", "1.20万吨", "10:12", "不是数"),
    ("unit: 吨", "unit: ''", "11:11", "不能空着"),
    ("    source: 港口年报\n", "", "2:5", "缺少“source”"),
    ("publisher: 临海港务局", "publisher: ' '", "13:16", "不能空着"),
    ("publisher:", "publsher:", "13:5", "是不是“publisher”"),
    ('"2019-02-01"', "2019年", "14:16", "不是日期"),
    ('"2019-02-01"', "2019-13-01", "14:16", "日历上没有"),
    ("facts:", "fact:", "1:1", "是不是“facts”"),
]


@pytest.mark.parametrize(
    ("old", "new", "place", "said"), MISTAKES, ids=[m[1].strip() or m[0].strip() for m in MISTAKES]
)
def test_every_mistake_is_named_with_its_place(tmp_path: Path, old: str, new: str, place: str, said: str) -> None:
    assert old in GOOD
    path = facts(tmp_path, GOOD.replace(old, new, 1))
    with pytest.raises(RuleError) as error:
        load_facts((shipped_rules(), tmp_path))
    (problem,) = error.value.problems
    assert str(problem).startswith(f"{path}:{place}: "), problem
    assert said in problem.reason


def test_all_mistakes_are_reported_together(tmp_path: Path) -> None:
    facts(tmp_path, GOOD.replace("1.20万", "许多").replace('"2018"', "当年"), "a.yaml")
    facts(tmp_path, GOOD.replace("unit: 吨", "unit: ''"), "b.yml")
    with pytest.raises(RuleError) as error:
        load_facts((tmp_path,))
    assert [(Path(p.path).name, p.line) for p in error.value.problems] == [("a.yaml", 9), ("a.yaml", 10), ("b.yml", 11)]


def test_the_same_id_twice_in_a_folder_is_a_mistake(tmp_path: Path) -> None:
    facts(tmp_path, GOOD, "a.yaml")
    second = facts(tmp_path, GOOD, "b.yml")
    with pytest.raises(RuleError) as error:
        load_facts((tmp_path,))
    assert str(error.value) == f"{second}:2:9: 参考数据“linhai-throughput-2018”在这个文件夹里写了两次"


def test_a_later_folder_replaces_a_fact(tmp_path: Path) -> None:
    facts(tmp_path / "a", GOOD)
    facts(tmp_path / "b", GOOD.replace("1.20万", "1.30万"))
    (entry,) = load_facts((tmp_path / "a", tmp_path / "b"))
    assert entry.fact.value == 13000


def test_the_shipped_facts_load() -> None:
    entries = load_facts((shipped_rules(),))
    assert len({e.fact.id for e in entries}) == len(entries) > 10
