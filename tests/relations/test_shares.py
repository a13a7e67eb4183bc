"""Shares and what they are shares of."""

from __future__ import annotations

import pytest
from checking import checker, said

from factcheck.model import Statement, Verdict
from factcheck.reading import from_text


def rules(text: str) -> set[str]:
    """What is decided of a text: rule and verdict."""
    return {f"{f.rule} {f.verdict}" for f in checker().check(text).findings}


def share(text: str, printed: str) -> Statement:
    read, _ = checker().unsettled(from_text(text))
    return next(s for s in read if s.figure.text == printed)


def test_a_length_of_time_may_stand_in_the_name_of_a_whole() -> None:
    found = share("该县已完工管网3403公里，占三年总任务的63.3%。", "63.3%")
    assert (found.whole, found.of and found.of.text) == ("三年总任务", "3403公里")


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("王某质押股份300万股，占公司股份总数的3.00%；李某质押200万股，占公司总股本比例2.00%。", True),
        ("王某质押股份300万股，占公司股份总数的3.00%；李某质押200万股，占其所持公司股份总数的2.00%。", False),
        ("甲厂完工340.3公里、乙厂完工464.3公里，分别占全年任务的33.0%、45.0%。", True),
        ("近两年费用分别为340.3万元、464.3万元，占营业收入的比例分别为33.0%、45.0%。", False),
    ],
)
def test_two_shares_are_of_one_whole_by_its_name(text: str, decided: bool) -> None:
    assert any(rule.startswith("share/same-whole") for rule in rules(text)) is decided


def test_a_share_of_what_another_holds_is_no_share_of_a_share() -> None:
    text = (
        "甲公司持有股份1,200,000股，占公司总股本的12.00%。"
        "乙公司持有股份2,000,000股，占公司总股本的20.00%，质押500,000股，占其所持股份的25.00%，占公司总股本的5.00%。"
    )
    assert "share/of-share consistent" in rules(text)
    assert "share/of-share inconsistent" not in rules(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "上半年，甲省进出口4771.8亿元。其中出口2427.9亿元。民营企业出口1200.0亿元，占同期全省出口总值的49.4%。",
            "consistent",
        ),
        ("上半年，甲省进出口4771.8亿元。民营企业出口1200.0亿元，占同期全省出口总值的25.1%。", None),
        ("上半年，甲省出口2427.9亿元。民营企业出口1200.0亿元，占全国出口总值的49.4%。", None),
        ("4月国内市场手机出货量2573.3万部。4月5G手机2473.6万部，占同期手机出货量的96.1%。", "consistent"),
        ("4月国内市场手机出货量2573.3万部。4月5G手机2473.6万部，占同期手机出货量的91.6%。", "inconsistent"),
        ("前7个月，甲、乙产品分别出口1627.9亿元、423.2亿元，合计占全省出口的75.5%。全省出口2716.7亿元。", None),
        (
            "报告期内，营业收入分别为1,416.7万元、2,537.9万元。销售费用分别为367.6万元、657.3万元，占当期营业收入的比例分别为25.95%、25.90%。",
            "consistent",
        ),
        ("王某持有公司股份1,200,000股。王某质押500,000股，占其持股总数的41.67%。", "consistent"),
        ("王某减持公司股份1,200,000股。王某质押500,000股，占其持股总数的41.76%。", None),
    ],
)
def test_the_whole_stands_elsewhere(text: str, expected: str | None) -> None:
    found = {str(f.verdict) for f in checker().check(text).findings if f.rule == "share/of-whole"}
    assert found == ({expected} if expected else set())


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("大会共有代表2170名，另有工作人员315名。\n\n代表中，工人有159名，占7.3%。", "159名占2170名"),
        ("大会共有代表2170名，其中妇女代表520名。\n\n代表中，工人有159名，占7.3%。", "159名占2170名"),
        ("大会共有代表2170名。\n\n记者中，工人有159名，占7.3%。", None),
        ("大会共有代表2170名。\n\n代表中，工人有159名，占全国工人的7.3%。", None),
    ],
)
def test_a_share_of_those_named_before(text: str, bound: str | None) -> None:
    said = [f.message for f in checker().check(text).findings if f.rule == "share/of-those-named"]
    assert [m.partition("的")[0] for m in said] == ([bound] if bound else [])


NAMED = (
    "2018年3月末，公司总资产为84,655.76万元；其中流动资产为62,115.23万元，较年初增长2.32%，{}占总资产的比重为73.37%。"
)


def test_a_share_may_name_its_part() -> None:
    assert "share/of-named consistent" in rules(NAMED.format("流动资产"))
    assert not any(found.startswith("share/of-named") for found in rules(NAMED.format("存货")))


FLASH = (
    "【丁省上半年天然气产量1308亿立方米】本报7月15日电，丁省统计局数据显示，"
    "6月份，天然气产量212亿立方米。1—6月份，天然气产量1308亿立方米。"
)


def test_running_text_is_held_against_running_text_before_the_headline() -> None:
    found = next(f for f in checker().check(FLASH).findings if f.rule == "part/of-period")
    assert max(s.figure.start for s in found.statements) == FLASH.rindex("1308")


PLACED = "今年上半年，{}接待游客1205万人次，其中过夜游客450万人次，占{}的37.3%。"


def test_all_of_it_names_no_other_whole_but_a_place_does() -> None:
    assert "share/of-which consistent" in rules(PLACED.format("全市", "全部"))
    assert "share/of-which consistent" not in rules(PLACED.format("甲县", "全省"))


DELEGATES = "大会{}代表2170名，来自各条战线。\n\n代表性提高。去年以后新当选的代表有1640名，占了75.6%。"


def test_a_part_with_the_name_of_all_there_are_is_a_share_of_them() -> None:
    assert "share/of-those-named consistent" in rules(DELEGATES.format("共有"))
    assert "share/of-those-named consistent" not in rules(DELEGATES.format("邀请老"))


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("受访的1500名店主中，902人（60.1%）表示满意。", "share/of-those consistent"),
        ("受访的1500名店主中，902人（61.1%）表示满意。", "share/of-those inconsistent"),
        ("受访的200名店主中，有超过半数（112名）愿意搬迁。", "share/of-those-told consistent"),
        ("受访的200名店主中，约四成（132名）愿意搬迁。", "share/of-those-told inconsistent"),
        ("全镇每10人中就有1人外出，即10%的人口。", "share/one-in consistent"),
        ("全镇每10人中就有3人外出，即10%的人口。", "share/one-in inconsistent"),
        ("今年计划投资48亿元，实际完成36亿元，完成计划的75.0%。", "share/of-plan consistent"),
        ("今年计划投资48亿元，实际完成36亿元，完成计划的57.0%。", "share/of-plan inconsistent"),
        ("年末全县常住人口52.34万人，其中城镇人口31.20万人，城镇化率59.61%。", "share/urban consistent"),
        ("年末全县常住人口52.34万人，其中城镇人口31.20万人，城镇化率56.91%。", "share/urban inconsistent"),
        ("全县96个村有72个完成改造，完成率75%。", "share/rate-of-part consistent"),
        ("全国60岁及以上人口2.56亿人，占总人口14.07亿人的18.2%。", "share/of-figure consistent"),
        ("全国60岁及以上人口2.56亿人，占总人口14.07亿人的12.8%。", "share/of-figure inconsistent"),
        ("1230家公司发布预告，738家预喜，占比60.0%。", "share/of-opening consistent"),
    ],
)
def test_a_share_is_what_its_part_is_of_its_whole(text: str, decided: str) -> None:
    assert decided in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "31家银行盈利，占52家金融机构利润的91.3%。",
        "3120家公司上涨，占全部5200家上市公司市值的72%。",
        "计划总投资120亿元，一期完成36亿元，占一期计划的72%。",
        "受访的1500名店主中，约六成（比上年多302人）表示满意。",
        "每10万人中有15人患病，其中男性占60%。",
        "计划投资50亿元，实际完成36亿元，比上年增长45%。",
        "年末常住人口52.34万人，新增城镇人口1.20万人，城镇化率59.61%。",
        "全年优良天数292天，监测有效天数360天，优良率81.1%。",
    ],
)
def test_a_share_of_something_else_is_not_held_against_what_stands_beside_it(text: str) -> None:
    assert not any(rule.startswith("share/") for rule in rules(text))


def test_an_age_in_the_name_of_people_leaves_their_number_a_count() -> None:
    assert "intensive" not in share("全县60岁及以上老人2.56万人，占总人口的18.2%。", "2.56万人").scope


def test_two_shares_of_two_wholes_are_each_of_the_amount_before() -> None:
    text = "张某累计质押7312万股，占其持股14.71%、占公司总股本6.01%。本次质押2450万股，占其持股4.93%、占公司总股本{}%。"
    assert [v for v, _ in said(text.format("2.01"), "share/same-whole")] == [Verdict.CONSISTENT, Verdict.CONSISTENT]
    assert Verdict.INCONSISTENT in [v for v, _ in said(text.format("2.91"), "share/same-whole")]
