"""Parts under 其中, one by one and together."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Verdict

EXPORTS = "全年机电产品出口512.6亿元，增长5.2%。其中，汽车83.5亿元，增长6.1%；集成电路92.4亿元，增长2.2%；船舶60.7亿元，增长9.2%。"


def rules(text: str, verdict: Verdict = Verdict.CONSISTENT) -> set[str]:
    return {f.rule for f in checker().check(text).findings if f.verdict is verdict}


def test_items_listed_alike_are_held_against_the_whole_together() -> None:
    assert {"part/of-which-list", "part/of-which-list-base", "part/of-which-base"} <= rules(EXPORTS)
    assert "part/of-which-list" in rules(EXPORTS.replace("83.5亿元", "383.5亿元"), Verdict.INCONSISTENT)


@pytest.mark.parametrize(
    "text",
    [
        "全年机电产品出口512.6亿元。其中，汽车83.5亿元；集成电路292.4亿元。",
        "全年机电产品出口512.6亿元。其中，汽车383.5亿元；集成电路92.4亿元，船舶60.7亿元。",
        "全年机电产品出口512.6亿元。其中，汽车383.5亿元；民营企业492.4亿元；船舶60.7亿元。",
        "全省查获发票512份，其中国税发票共计383份；已开具290份；空白93份。",
        "本月机电产品出口512.6亿元。其中，汽车383.5亿元；集成电路92.4亿元；上年同期船舶160.7亿元。",
    ],
)
def test_a_list_that_may_overlap_is_no_series(text: str) -> None:
    assert "part/of-which-list" not in rules(text) | rules(text, Verdict.INCONSISTENT)


def test_cells_run_together_are_nobodys_parts() -> None:
    row = "支付往来款82,500.00 1,666,937.88 6,543,280.00 628,986.52其中：关联往来款--6,100,000.00-"
    assert "part/of-which" not in rules(row.replace(" ", ""), Verdict.INCONSISTENT)
    text = "全年发行第四期150亿元国债。其中，两年期70亿元、三年期80亿元。"  # a period beside a figure is no cell
    assert "sum/of-which" in rules(text)


def test_what_was_lost_is_no_part_of_what_was_earned() -> None:
    text = "上半年实现营业收入172.17亿元，净利润12.84亿元。其中，本期{}4.48亿元。"
    assert not {r for r in rules(text.format("汇兑损失")) if r.startswith("part/")}
    assert "part/of-which" in rules(text.format("海外收入"))


CONTRACTS = "二季度签约金额合计9.35亿元，其中塔机租赁合同2.63亿元，塔机买卖合同1.86亿元。"
POWER = "第三产业用电量1683亿千瓦时，同比增长8.3%；其中，充电服务业、仓储业用电量分别为152亿、94亿千瓦时。"


def test_two_items_named_alike_are_held_against_the_whole_together() -> None:
    assert "part/of-which-list" in rules(CONTRACTS)
    assert "part/of-which-list" in rules(CONTRACTS.replace("1.86亿元", "8.16亿元"), Verdict.INCONSISTENT)
    assert "part/of-which-list" in rules(POWER)


def test_items_that_hold_one_another_are_no_pair() -> None:
    nested = "全县处分干部632人，其中乡科级以上的421人，县处级以上的216人。"
    assert "part/of-which-list" not in rules(nested) | rules(nested, Verdict.INCONSISTENT)


def test_a_bracket_is_held_against_the_figure_before_it() -> None:
    text = "注册资本增加至3,000万元，其中张某增资91.31万元，李某增资806.47万元（其中现金出资697.84万元）。"
    assert "part/of-which" in rules(text)
    assert "part/of-which" in rules(text.replace("697.84", "967.84"), Verdict.INCONSISTENT)


def test_a_finding_before_the_parts_leaves_the_whole_to_the_sentence_before() -> None:
    text = "当日从该店查获白酒共计319瓶。经鉴定，其中216瓶为假冒产品。"
    assert "part/of-which" in rules(text)
    assert "part/of-which" in rules(text.replace("216瓶", "621瓶"), Verdict.INCONSISTENT)


def test_the_falls_of_parts_take_nothing_off_a_list() -> None:
    text = "全市计划播种1128万亩，其中水田168万亩，同比减少12万亩，旱田960万亩，同比减少8万亩。"
    assert "sum/of-which" in rules(text)


def test_a_part_is_no_base_of_the_whole() -> None:
    text = "全国短信发送量207.5亿条，与上年同期相比下滑2.1%，其中1月31日和2月1日的发送量分别为38.7亿和29.5亿条。"
    assert "growth/stated-base" not in rules(text, Verdict.INCONSISTENT)


@pytest.mark.parametrize(
    ("text", "more", "less"),
    [
        ("全省针对{}条河流制定方案。截至10月底，其中74条已全线贯通。", "88", "47"),
        ("截至昨晚，各地确诊个案增至{}宗，當中甲省有2714宗。", "4622", "2214"),
        (
            "7月，公司收入{}亿元。其中，屠宰板块收入6.25亿元，增长1.8%；深加工板块收入8.54亿元，增长7.5%。",
            "15.20",
            "8.24",
        ),
    ],
)
def test_parts_are_held_against_a_whole_further_off(text: str, more: str, less: str) -> None:
    last = {"part/of-which", "part/of-which-further"}
    assert last & rules(text.format(more))
    assert last & rules(text.format(less), Verdict.INCONSISTENT)


def test_which_of_those_named_is_no_part() -> None:
    text = "“甲类”投诉有525宗，“乙类”有356宗。當中的“甲类”及“乙类”共881宗，占八成五。"
    assert "part/of-which" not in rules(text, Verdict.INCONSISTENT)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("公司销售34108辆整车，包括10116辆客车，23992辆卡车。", True),
        ("公司销售34108辆整车，包括10116辆客车在内的车型有降，卡车23992辆。", False),
        ("公司销售34108辆整车，包括客车、卡车等，出口客车10116辆，卡车23992辆。", False),
        ("公司销售34108辆整车，其中客车10116辆，包括轻客9116辆、大客1000辆；卡车23992辆。", True),
    ],
)
def test_what_a_clause_begins_to_list_is_part_of_what_stands_before(text: str, said: bool) -> None:
    assert ("sum/of-which" in rules(text)) is said


def test_what_is_paid_per_share_is_no_part_of_a_total() -> None:
    text = "六家银行分红总额1046.5亿元。其中，甲行每10股派发1.41元，总额约503.9亿元。"
    found = [f for f in checker().check(text).findings if f.rule == "part/of-which"]
    assert [s.figure.text for f in found for s in f.statements] == ["503.9亿元", "1046.5亿元"]


RESULTS = "42家公司实现营业收入2.91万亿元，归母净利润1.12万亿元。其中，六家公司合计规模达1.8万亿元，{}6825.2亿元。"


def test_a_further_part_of_two_has_the_name_of_its_whole() -> None:
    assert "part/of-which-further" in rules(RESULTS.format("归母净利润"))
    assert "part/of-which-further" not in rules(RESULTS.format("拨备"))
    assert "part/of-which-further" not in rules(RESULTS.replace("万亿元，{}", "万亿元；{}").format("归母净利润"))


def test_a_part_is_of_the_time_of_its_whole_unless_it_brings_one() -> None:
    text = "截至2月6日，票房60.35亿元，为2019年以来最高。其中，{}甲片票房25.28亿元。"
    assert "part/of-which" in rules(text.format(""))
    assert "part/of-which" not in rules(text.format("2018年"))
