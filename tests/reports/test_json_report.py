"""The JSON report against its schema and against the sample."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

import jsonschema
import pytest
from sample_report import TEXT, report, sample

from factcheck.model import DocumentReport, InputError, Report
from factcheck.reports import json_report
from factcheck.reports.json_values import bound_text, value_text
from factcheck.reports.schema import report_schema
from factcheck.reports.stream import Items, Show, items_of


def parsed(items: Items, show: Show = Show.ALL) -> Any:
    return json.loads(
        "".join(json_report.render(items, show)), parse_float=lambda text: pytest.fail(f"a float: {text}")
    )


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(report_schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture
def written() -> Any:
    return parsed(items_of(report()))


def test_the_sample_is_valid(validator: jsonschema.Draft202012Validator, written: Any) -> None:
    validator.validate(written)


@pytest.mark.parametrize(
    "items",
    [
        [],
        [InputError("坏.txt", "无法读取")],
        [InputError("a", "b"), sample("一.txt"), InputError("c", "d"), sample("二.txt"), InputError("e", "f")],
        [DocumentReport(sample().document, (), ())],
        [sample("bad\udcff name.txt")],
    ],
)
def test_every_run_is_valid(validator: jsonschema.Draft202012Validator, items: list[Any]) -> None:
    text = "".join(json_report.render(items))
    text.encode("utf-8")
    validator.validate(json.loads(text))
    assert text.endswith("}\n")


def test_the_schema_refuses_what_the_report_promises_not_to_be(
    validator: jsonschema.Draft202012Validator, written: Any
) -> None:
    claim = written["documents"][0]["claims"][1]
    for field, wrong in (("power", 0.88), ("verdict", "wrong"), ("computed", {"low": 1.5, "high": None}), ("id", "1")):
        kept, claim[field] = claim[field], wrong
        assert not validator.is_valid(written), field
        claim[field] = kept
    assert validator.is_valid(written)
    claim["note"] = "adding a field is no break"
    assert validator.is_valid(written)
    del claim["rule"]
    assert not validator.is_valid(written)


def test_offsets_are_those_of_the_text(written: Any) -> None:
    lines = TEXT.split("\n")
    for figure in written["documents"][0]["figures"]:
        assert TEXT[figure["start"] : figure["end"]] == figure["text"]
        first = lines[figure["line"] - 1][figure["column"] - 1 :]
        assert first.startswith(figure["text"])


def test_operands_are_ids_lists_or_objects(written: Any) -> None:
    figures = {figure["id"]: figure["text"] for figure in written["documents"][0]["figures"]}
    growth, part, count, times = (claim["operands"] for claim in written["documents"][0]["claims"])
    assert {name: figures[id_] for name, id_ in growth.items()} == {"current": "8.4亿吨", "rate": "12.5%"}
    assert figures[part["part"]] == "9.1亿吨"
    assert [figures[id_] for id_ in count["members"]] == ["约三分之一"]
    assert count["listed"] == {"given": "listed-items", "value": "3", "low": "3", "high": "3", "printed": "3项"}
    assert times["base"]["fact"] == "haizhou-peak-1998"
    assert (times["base"]["value"], times["base"]["unit"], times["base"]["publisher"]) == (
        "0.02",
        "吨/秒",
        "海州档案馆",
    )


def test_times_carry_their_days(written: Any) -> None:
    quarters, level, *_ = written["documents"][0]["figures"]
    assert (quarters["period"], quarters["begin"], quarters["finish"]) == (
        "2021-01-01/2021-09-30",
        "2021-01-01",
        "2021-09-30",
    )
    assert level["period"] == quarters["period"]
    assert "begin" not in level


def test_counts(written: Any) -> None:
    assert written["summary"] == {
        "documents": 1,
        "errors": 1,
        "figures": 9,
        "decided_figures": 4,
        "unchecked_figures": 5,
        "claims": 4,
        "consistent": 1,
        "inconsistent": 1,
        "weak": 1,
        "unverifiable": 1,
    }
    assert written["errors"] == [{"path": "坏.txt", "reason": "不是文本文件"}]


def test_problems_alone_keep_ids_and_counts() -> None:
    written = parsed(items_of(report()), Show.PROBLEMS)
    assert [claim["id"] for claim in written["documents"][0]["claims"]] == ["c2"]
    assert written["summary"]["claims"] == 4


def test_documents_stay_in_input_order() -> None:
    written = parsed([sample("b"), InputError("x", "y"), sample("a")])
    assert [document["path"] for document in written["documents"]] == ["b", "a"]


def test_an_open_end_is_marked(written: Any) -> None:
    assert written["documents"][0]["claims"][3]["computed"] == {"low": "157.5", "high": "162.5", "high_open": True}


def test_values_and_bounds() -> None:
    assert value_text(Fraction(1, 3)) == "1/3"
    assert value_text(Fraction(1, 8)) == "0.125"
    assert bound_text(Fraction(1, 3), up=False) == "0.333333333333"
    assert bound_text(Fraction(1, 3), up=True) == "0.333333333334"
    assert bound_text(Fraction(-1, 3), up=True) == "-0.333333333333"
    assert bound_text(None, up=True) is None


def test_a_run_of_nothing_but_text() -> None:
    empty = DocumentReport(replace(sample().document, date=None), (), ())
    written = parsed(items_of(Report((empty,))))
    assert written["documents"][0]["figures"] == []
    assert written["documents"][0]["date"] is None
