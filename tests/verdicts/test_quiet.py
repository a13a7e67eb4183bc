"""Rules that speak only where they fail."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.reading import from_text


@pytest.mark.parametrize("text", ["全市抽检合格率为98.5%。", "展会于9月18日至20日举行。"])
def test_what_holds_is_bound_and_not_reported(text: str) -> None:
    document = from_text(text)
    _, bound = checker().unsettled(document)
    assert [f.verdict for f in bound] == ["consistent"]
    assert checker().check_document(document).findings == ()


def test_what_fails_is_reported() -> None:
    (finding,) = checker().check("全市抽检合格率为985%。").findings
    assert (finding.rule, finding.verdict) == ("share/not-beyond-all", "inconsistent")


def test_a_repair_is_held_to_quiet_rules_too() -> None:
    """12.0% mended to 120% would make the three shares agree, and is no share."""
    text = "李某持有公司股份1,200,000股，占公司总股本的12.0%；本次质押300,000股，占其持有公司股份总数的25.0%，占公司总股本的30.0%。"
    (finding,) = [f for f in checker().check(text).findings if f.rule == "share/of-share"]
    assert [repair.printed for _, repair in finding.repairs] == ["30.0%", "30.0%"]
