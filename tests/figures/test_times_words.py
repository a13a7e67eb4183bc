from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
import yaml

from factcheck.figures.times import TimeWords, load_times
from factcheck.model import RuleError
from factcheck.rulebook.place import shipped_rules

SHIPPED = (shipped_rules() / "lexicon" / "time.yaml").read_text(encoding="utf-8")


def rules_with(folder: Path, text: str) -> Path:
    (folder / "lexicon").mkdir()
    (folder / "lexicon" / "time.yaml").write_text(text, encoding="utf-8")
    return folder


def test_the_shipped_words_load() -> None:
    words = load_times(shipped_rules())
    assert words.years["去年"] == -1
    assert words.plans["十三五"] == (2016, 2020)
    assert {f.name for f in fields(TimeWords)} == yaml.safe_load(SHIPPED).keys()


@pytest.mark.parametrize(
    ("old", "new", "reason", "at"),
    [
        ("去年: -1", "去年: 前", "'前' is not a whole number", "years: {今年"),
        ("ordinal: 第\n", "", "'ordinal' is missing", "years: {今年"),
        ("ordinal: 第\n", "ordinal: 第\nordinals_too: 1\n", "'ordinals_too' says nothing of time", "ordinals_too"),
        ("十三五: [2016, 2020]", "十三五: [2016]", "expected two numbers", "十三五: [2016"),
        ("元旦: {month: 1, day: 1}", "元旦: {months: 1, day: 1}", "'months' says nothing of a holiday", "元旦: {"),
        ("new_year: 1900-01-31", "new_year: soon", "Invalid isoformat string", "  first: 1900"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, old: str, new: str, reason: str, at: str) -> None:
    assert old in SHIPPED
    damaged = SHIPPED.replace(old, new, 1)
    with pytest.raises(RuleError, match=reason) as caught:
        load_times(rules_with(tmp_path, damaged))
    (problem,) = caught.value.problems
    assert problem.line == damaged[: damaged.index(at)].count("\n") + 1


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (1949, 1, 1, "1949-01-29"),
        (2020, 1, 1, "2020-01-25"),
        (2020, 5, 5, "2020-06-25"),  # after a leap fourth month
        (2024, 8, 15, "2024-09-17"),
        (2025, 1, 1, "2025-01-29"),
        (2033, 1, 1, "2033-01-31"),
        (2100, 1, 1, "2100-02-09"),
        (2023, 13, 0, "2024-02-09"),
    ],
)
def test_the_lunar_table(year: int, month: int, day: int, expected: str) -> None:
    found = load_times(shipped_rules()).lunar.date_of(year, month, day)
    assert found is not None
    assert found.isoformat() == expected


def test_outside_the_lunar_table_there_is_no_date() -> None:
    lunar = load_times(shipped_rules()).lunar
    assert lunar.date_of(1899, 1, 1) is None
    assert lunar.date_of(2101, 1, 1) is None


def test_declined_cases_have_a_reason_and_stand_once() -> None:
    groups = yaml.safe_load(Path(__file__).with_name("declined-times.yaml").read_text(encoding="utf-8"))
    ids = [case for group in groups for case in group["cases"]]
    assert all(group["reason"].endswith((".", ")")) for group in groups)
    assert len(ids) == len(set(ids)) > 0
