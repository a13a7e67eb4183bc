"""Totals of what stands before them."""

from __future__ import annotations

import pytest
from checking import checker, said

from factcheck.model import Finding, Verdict


def totals(text: str) -> list[Finding]:
    return [f for f in checker().check(text).findings if f.rule == "sum/total"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("支付货款64000元，另付利息4800元、违约金900元，共计5700元。", ["4800元", "900元"]),
        ("甲付3200元，乙付1500元，丙付700元，合计5400元。", ["3200元", "1500元", "700元"]),
        ("甲付3200元，乙付1500元，合计4700元；丙付700元、丁付260元，合计960元。", ["700元", "260元"]),
        ("已归还本金300元，此后又借给乙转账3800元、现金1200元共计5000元。", ["3800元", "1200元"]),
        ("一楼查获手机64部。二楼查获手机28部。以上共计92部。", ["64部", "28部"]),
    ],
)
def test_a_total_sums_up_what_is_listed_before_it(text: str, parts: list[str]) -> None:
    found = [[s.figure.text for s in f.statements[1:]] for f in totals(text) if f.verdict is Verdict.CONSISTENT]
    assert parts in found


def test_a_slip_in_an_item_is_found() -> None:
    (finding,) = totals("甲付3200元，乙付1500元，丙付7000元，合计5400元。")
    assert finding.verdict is Verdict.INCONSISTENT


@pytest.mark.parametrize(
    "text",
    [
        "应付甲35899元、乙72496元，后退还10000元，共计98395元。",
        "一楼查获手机64部。二楼查获手机28部。共计92部。",
        "甲付3200元，乙付1500元，共计5000元以上。",
        "营收超1亿元的有30家，净利润增长的有37家，其中超10亿元的合计6家。",
    ],
)
def test_what_it_does_not_sum_up(text: str) -> None:
    assert not totals(text)


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("先查获假酒149瓶，又查获假酒370瓶，两次共查获假酒591瓶。", {"sum/counted inconsistent"}),
        ("先查获假酒149瓶，又查获假酒370瓶，两次共查获假酒519瓶。", {"sum/counted consistent"}),
        ("先查获假酒149瓶，又查获假酒370瓶，被告分两次共退还假酒180瓶。", set()),  # each of the two unsaid
        ("先查获假酒149瓶，又查获假酒370瓶，两次共查获假酒500瓶以上。", set()),
        ("抓获23人，分别为甲县8人、乙县14人。", {"sum/respective inconsistent"}),  # all of them are listed
        ("共抓获23人，其中甲县8人、乙县14人。", set()),  # perhaps not all
        ("借款435万元，已归还245万元，尚欠190万元。", {"sum/settled consistent"}),
        ("借款435万元，已归还245万元，尚欠109万元。", {"sum/settled inconsistent"}),
        ("借款435万元，尚欠109万元。", set()),
        (
            "借款435万元，已归还245万元，尚欠190万元。此后"
            + "双方就如何偿付余款多次商议而未能达成一致，" * 6
            + "尚欠109万元。",
            {"sum/settled consistent"},
        ),
        (
            "甲非法销售卷烟，出售金额共计182716元。次日查获卷烟，金额合计25838元。以上被告人出售卷烟金额共计205854元。",
            {"sum/total inconsistent"},
        ),
    ],
)
def test_totals_of_what_is_counted_listed_or_settled(text: str, decided: set[str]) -> None:
    rules = ("sum/counted", "sum/respective", "sum/settled", "sum/total")
    found = (f for f in checker().check(text).findings if f.rule in rules)
    assert {f"{f.rule} {f.verdict}" for f in found} == decided


@pytest.mark.parametrize(
    "text",
    [
        "原告各项损失为：医疗费45632.5元，残疾赔偿金78920元，精神抚慰金5000元，以上共计129552.5元。",
        "法院判令被告偿还借款本金25万元及利息3.6万元，合共28.6万元。",
    ],
)
def test_what_is_ordered_to_be_paid_is_part_of_a_total(text: str) -> None:
    assert [f.verdict for f in totals(text)] == [Verdict.CONSISTENT]


def test_what_is_taken_off_after_being_told_is_no_part_of_a_total() -> None:
    assert not totals("被告支付医疗费32456元、误工费18900元，已垫付的10000元予以扣除，合计支付41356元。")


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        (
            "本次解禁股份3256万股，涉及3名股东，分别为甲公司1560万股、乙公司980万股和丙公司716万股。",
            "into-counted",
            "consistent",
        ),
        (
            "本次解禁股份3256万股，涉及3名股东，分别为甲公司1560万股、乙公司980万股和丙公司761万股。",
            "into-counted",
            "inconsistent",
        ),
        (
            "本次解禁股份3256万股，涉及4名股东，分别为甲公司1560万股、乙公司980万股和丙公司761万股。",
            "into-counted",
            None,
        ),
        ("未使用的授信额度57.3亿元，授信总额120.5亿元，已使用63.2亿元。", "credit", "consistent"),
        ("未使用的授信额度57.3亿元，授信总额120.5亿元，已使用36.2亿元。", "credit", "inconsistent"),
        ("代表们以152票赞成、6票反对、3票弃权通过决议，参加表决的共161人。", "votes", "consistent"),
        ("代表们以152票赞成、16票反对、3票弃权通过决议，参加表决的共161人。", "votes", "inconsistent"),
        ("甲持股15.6%，乙持股9.8%，两者合计持股25.4%。", "total-share", "consistent"),
        ("甲持股15.6%，乙持股9.8%，两者合计持股24.5%。", "total-share", "inconsistent"),
        ("甲持股15.6%，乙持股9.8%，前十名股东合计持股62.5%。", "total-share", None),
    ],
)
def test_totals_that_are_told_in_other_words(text: str, rule: str, expected: str | None) -> None:
    found = [str(f.verdict) for f in checker().check(text).findings if f.rule == f"sum/{rule}"]
    assert found == ([expected] if expected else [])


def test_a_share_of_the_amount_before_is_no_item_of_it() -> None:
    text = "海州公司股权的评估值为21.2亿元，60%股权对应估值12.72亿元，经协商作价12.5亿元。"
    assert said(text, "sum/items-after") == []


def test_shares_of_two_wholes_do_not_add_up() -> None:
    text = "质押2150万股，占其持股4.33%、占总股本1.77%；质押300万股，占其持股0.60%、占总股本0.25%；两项合计2450万股，占其持股4.93%。"
    assert said(text, "sum/total-share-beside") == [(Verdict.CONSISTENT, ["4.93%", "4.33%", "0.60%"])]
