from __future__ import annotations

from factcheck.relations.spans import printed_year


def test_a_year_and_nothing_finer() -> None:
    year = printed_year("2010年以来")
    assert year is not None
    assert year.iso == "2010"
    assert printed_year("2010年3月以来") is None
    assert printed_year("上年") is None
