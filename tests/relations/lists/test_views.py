"""How many things a text says it looks at, against those whose changes follow."""

import pytest
from checking import said

from factcheck.model import Verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("分三大门类看，采矿业增长3.9%，制造业增长9.3%，电力、热力和燃气业下降1.6%。", Verdict.CONSISTENT),
        ("分四大门类看，采矿业增长3.9%，制造业增长9.3%，电力、热力和燃气业下降1.6%。", Verdict.INCONSISTENT),
    ],
)
def test_names_may_hold_list_marks_of_their_own(text: str, verdict: Verdict) -> None:
    assert [v for v, _ in said(text, "count/announced-items")] == [verdict]


def test_one_told_in_two_is_not_counted_twice() -> None:
    text = "分三大门类看，采矿业增长3.9%，制造业增长9.3%，其中高技术制造业增长12%，电力热力燃气业下降1.6%。"
    assert said(text, "count/announced-items") == []
