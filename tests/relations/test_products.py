"""Products, means, multiples and amounts said twice."""

from __future__ import annotations

import pytest
from checking import checker


def verdict(rule: str, text: str) -> str | None:
    """What a rule says of a text."""
    return next((str(f.verdict) for f in checker().check(text).findings if f.rule == rule), None)


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("product/per-unit", "车间给12名工人每人补发250元，共计3000元。", "consistent"),
        ("product/per-ten-shares", "以总股本1,200万股为基数，每10股派2.5元（含税），合计派发300万元。", "consistent"),
        ("product/written-out", "设计费：3000万元×1.25%=37.5万元（总包）。", "consistent"),
        ("product/written-out", "设计费：3000万元×1.25%=57.3万元（总包）。", "inconsistent"),
        ("product/written-out", "屏幕为128×160像素，售价=650元。", None),
        ("product/per-ten-shares", "以总股本1,200万股为基数，每10股派2.5元（含税），合计派发350万元。", "inconsistent"),
        (
            "product/at-range-highest",
            "当日斥资88.20万港元回购42.1万股，每股价格2.08-2.11港元，占已发行股本0.0241%。",
            "consistent",
        ),
        ("product/per-unit", "车间给12名工人每人补发250元，共计3500元。", "inconsistent"),
        ("product/per-unit", "车间给12名工人每人每月补发250元，补发3个月，共计9000元。", None),
        ("product/per-unit", "车间给12名工人每人补发250元，材料费共计3000元，每吨60元。", "consistent"),
        (
            "product/contribution",
            "全省地区生产总值9000亿元，增长5.0%。消费对经济增长的贡献率为60%，拉动GDP增长3.0个百分点。",
            None,
        ),
        (
            "product/contribution",
            "全省地区生产总值同比增长5.0%。消费对经济增长的贡献率为60%，拉动经济增长30个百分点。",
            "inconsistent",
        ),
        ("product/contribution", "全省出口同比增长5.0%。消费对经济增长的贡献率为60%，拉动GDP增长3.6个百分点。", None),
        ("average/daily-of-period", "2025年4月，全市用水3000万吨，日均用水100万吨。", "consistent"),
        ("average/daily-of-period", "2025年4月，全市用水3600万吨，日均用水100万吨。", "inconsistent"),
        ("average/daily-of-period", "2025年4月，债券成交3600亿元，日均成交171亿元。", None),
        ("multiple/of-named", "该县投放种羊1250只。存栏6250只，是投放种羊的5.0倍。", "consistent"),
        ("multiple/of-named", "该县投放种羊1250只。存栏6250只，是全省平均水平的4.0倍。", None),
        ("conversion/in-words", "欠款人民币壹万伍仟元整（¥15,000.00）。", "consistent"),
        ("conversion/in-words", "欠款人民币壹万伍仟元整（¥15,400.00）。", "inconsistent"),
        ("conversion/in-words", "付款15000元（大写:壹万伍仟元整）。", "consistent"),
        ("conversion/units", "全程42.2公里（约26.2英里）。", "consistent"),
        ("conversion/units", "全程42.2公里（约62.2英里）。", "inconsistent"),
        ("conversion/units", "全程42.2公里（坡道2600米）。", None),
    ],
)
def test_what_follows_from_what_is_printed(rule: str, text: str, expected: str | None) -> None:
    assert verdict(rule, text) == expected


@pytest.mark.parametrize(
    ("text", "rule", "expected"),
    [
        ("该厂12名工人每人工资6500元，共计7.8万元。", "product/each-said", "consistent"),
        ("该厂12名工人每人工资6500元，共计8.7万元。", "product/each-said", "inconsistent"),
        ("旧校舍年租金3万元，租期20年，共60万元。", "product/each-said", "consistent"),
        ("旧校舍年租金3万元，租期20年，共50万元。", "product/each-said", "inconsistent"),
        ("按每人每天100元的标准，12名工人工作15天，共计18000元。", "product/each-said-daily", "consistent"),
        ("按每人每天100元的标准，12名工人工作15天，共计16000元。", "product/each-said-daily", "inconsistent"),
        ("他在前12场比赛中共得287分，场均得到23.9分。", "average/each-said", "consistent"),
        ("他在前12场比赛中共得287分，场均得到28.9分。", "average/each-said", "inconsistent"),
    ],
)
def test_what_is_said_of_each_is_multiplied_though_words_stand_between(text: str, rule: str, expected: str) -> None:
    assert verdict(rule, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "旧校舍每年租金3万元，租期20年，一次付清优惠价50万元。",
        "每人每天补助100元，12名工人工作15天，共计1.8万元。",
        "全村土地1100万亩，总产量1167万吨，亩产刚刚1吨。",
        "每名学生每年补助2500元，全校312名学生，全年共发放补助65万元，另有困难补助13万元。",
    ],
)
def test_what_is_not_all_of_each_is_no_product(text: str) -> None:
    assert not [f for f in checker().check(text).findings if str(f.verdict) == "inconsistent"]
