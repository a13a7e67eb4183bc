"""Counts against the items listed beside them: what binds, and between how many items the list may name."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Given


def items(text: str) -> list[tuple[str, str]]:
    """The printed counts bound to a list, each with the items it was held against."""
    found = []
    for finding in checker().check(text).findings:
        if "items" in finding.operands:
            given = finding.operands["items"]
            assert isinstance(given, Given)
            found += [(s.figure.text, given.printed) for s in finding.statements]
    return found


@pytest.mark.parametrize(
    ("text", "count", "listed"),
    [
        ("全镇形成蜂蜜、茶叶、油茶三大产业。", "三大", "3项"),
        ("全镇形成蜂蜜、茶叶、油茶“三大”产业。", "三大", "3项"),
        ("园区由轻纺、食品、家具和电子四大板块组成。", "四大", "3～4项"),
        ("全区健全区、镇、村三级网络。", "三级", "3项"),
        ("东屿、西屿、南屿、北屿4个村通了班车。", "4个", "4项"),
        ("选育了云早1号、50亩连片的云早2号、云早5号三个品种。", "三个", "3项"),
        ("年产值先后跨过5亿元、6亿元两个台阶。", "两个", "2项"),
        ("试点（含甲和乙）、通报、复查三个环节都已走完。", "三个", "3项"),
        ("蜂蜜、茶叶和木耳是全镇的三大产业。", "三大", "2～3项"),
        ("先后推出巡查、登记、抽检等5项制度，其中4项已施行。", "", ""),
        ("一、巡查、登记、抽检三项制度", "三项", "3项"),
        ("产前、产中、产后三个环节都有补贴。", "三个", "3项"),
        ("样本取自东州、西州、南州三地。", "三地", "3项"),
        ("渝、鄂、湘三省交界处", "三省", "3项"),
        ("东剧院、西剧院和南剧院是三家由政府资助的剧院。", "三家", "2～3项"),
        ("他们没有读懂，和祭祖是两回事。", "", ""),
        ("该书由总论与分论两部分构成。", "两部分", "2项"),
        ("技术的储备、人才的引进以及研发方向主要分为器件、整机、软件三个方向。", "三个", "3～5项"),
        ("该机提供灰色和黄色两种款式。", "两种", "2项"),
        ("由「上院」和「下院」兩個議會組成。", "兩個", "2项"),
        ("东港和西港是全省仅有的两个深水港。", "两个", "2项"),
        ("机身有纯白色，午夜蓝，樱桃粉等三种颜色。", "三种", "3项"),
        ("东港和西港这三个港口都已停航。", "三个", "2项"),
        ("公司拥有“海风”“山泉”“白鹭”四个品牌。", "", ""),
        ("公司拥有“海风”“山泉”“白鹭”两个品牌。", "两个", "3项"),
        ("全书分上中下三册。", "三册", "3项"),
        ("全省建起省市县四级网络。", "四级", "3项"),
        ("原告张某、李某二人系邻居。", "二人", "2项"),
        ("东省甲市、乙市和西省丙市等2省4市到会。", "", ""),
    ],
)
def test_items_before(text: str, count: str, listed: str) -> None:
    assert items(text) == ([(count, listed)] if count else [])


@pytest.mark.parametrize(
    ("text", "count", "listed"),
    [
        ("全校有两所附属医院：东湖医院和西山医院。", "两所", "2项"),
        ("今年有3家企业获奖，分别是甲厂、乙厂、丙厂，其中丙厂首次参评。", "3家", "3项"),
        ("六成集中于4个市场（东街、西街、南街、北街），其余较散。", "4个", "4项"),
        ("五大行即东行、西行、南行、北行。", "五大", "4项"),
        ("购买最多的四种是茶、米、油和布。", "四种", "3～4项"),
        ("产品分为三大类，即棉布，麻布和夏布，化纤。", "三大类", "3～4项"),
        ("从四大类价格看，食品下降1.9%、衣着下降9.4%，居住上涨0.4%，医疗上涨2.9%。", "四大类", "4项"),
        ("抓好三项工作：一是修路；二是架桥；三是植树。", "三项", "3项"),
        ("抓好两项工作：第一，修路。第二，架桥。第三产业另说。", "两项", "2项"),
        ("抓好两方面工作：\n（一）修路\n修了三条路。\n（二）架桥\n架了两座桥。", "两方面", "2项"),
        ("要满足两个条件：①年满18岁；②身体健康。", "两个", "2项"),
        (
            "全镇农业呈现两个新亮点，令人振奋。\n一、粮食\n产量稳步提高。\n二、畜牧\n存栏增加。\n三、农机\n数量增加。",
            "两个",
            "3项",
        ),
        ("公司获两个奖项：一是设计奖：一是外观，二是结构；二是质量奖。", "两个", "2项"),
        ("今天有两个活动，包括：甲会，下午在东湖馆举行；乙会，因雨取消。", "两个", "2项"),
        ("会谈由两大企业——东岳电力和西岳石油主持。", "两大", "2项"),
        ("该郡实际管辖5个区：南甲（South A）、乙恩（B Deane）、丙湾、丁泽、戊普；如看作一郡，另有两区。", "5个", "5项"),
        ("会议讨论了四大议程\n一是商讨公约；二是化解失衡；三是修路；四是其他建议。", "四大", "4项"),
        ("前沿问题共3个，包括：\n1如何降耗？\n2如何起飞？\n3能否用2种方法找到？\n以上问题待答。", "3个", "3项"),
    ],
)
def test_items_after(text: str, count: str, listed: str) -> None:
    assert (count, listed) in items(text)


@pytest.mark.parametrize(
    "text",
    [
        "公司在江海、海州8家分店试行。",  # eight in two places
        "开通货运班列26条、货运航线11条。",
        "购置冰壶三个、锡箔纸一盒、吸管十三根。",
        "甲省、乙省、丙省、丁省各有2所。",
        "采购了传真机、复印机、不同配置的两台相机。",
        "对油田、矿山设备销售业务前五名客户的收入下降。",
        "塔山、东山和3个乡都通了车。",
        "新增重点实验室、技术中心等平台，引进5个团队。",
        "涉及12个地区，包括东州、西州、北州等。",
        "五大类21个指标，包括增速、比重。",
        "支持山西等3省（区、市）救灾。",
        "对前五名客户的销售额分别为36万元、65万元、75万元和82万元。",
        "只回复了两个字：没钱。",
        "欧洲三大股指、美国三大股指齐跌：避险升温。",
        "对甲国、乙国、中亚五国出口增长。",
        "关系稳定、健康、持续发展需要两国努力。",
        "从四大类价格看，食品下降1.9%，其中粮食上涨1%、猪肉价格回落。",
        "东湖高铁、西湖机场三期",
        "五人提交了第二及四部分，即捐款及协议的资料。",
        "机身有纯白色，午夜蓝，樱桃粉等五种颜色。",
        "今天有三个活动，包括：甲会，下午在东湖馆举行；乙会，因雨取消。",
        "特别是与邻国两大企业会谈。",
        "在东湖馆和西湖馆之间的两座塔楼",
        "选出的是自交亲和性和产量较好的两个品种。",
        "批准出售零部件和设备共两笔。",
        "东港和西港三个码头停航。",
        "下文将从以上两个方面说明。\n（1）成本\n有所下降。\n（2）价格\n有所上升。\n（3）税负\n没有变化。",
        "该业务的增长超过其他两项业务的毛利。\n1、油气\n增长。\n2、电力\n持平。\n3、供水\n下降。",
        "全县分为5个区：南甲、乙恩；丙湾、丁泽；戊普。",
        "会议讨论了四大议程\n一是商讨公约；二是化解失衡。",
        "分两个阶段：\n1月动工\n2月停工\n3月复工",
    ],
)
def test_no_list_is_bound(text: str) -> None:
    assert items(text) == []


def test_long_lists_end() -> None:
    assert items("、".join(["甲"] * 5000) + "三个县。") == []


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("三大指数收跌，沪指跌0.52%报3012点，深成指跌0.81%，创业板指跌1.24%，成交缩量。", 3),
        ("【三大股指收跌】甲社6日电，三大股指收跌，道指跌0.52%；纳指跌0.81%；标普500指数跌1.24%。油价涨2.1%。", 3),
        ("两大股指分别收涨0.52%、1.12%和0.81%。", 3),
        ("三大指数收跌，沪指跌0.52%，深成指跌0.81%，甲股跌2.4%，创业板指跌1.24%。", 0),
        ("两大指数收跌，沪指跌0.52%，深成指跌0.81%，创业板指跌1.24%。", 0),
        ("美国三大股指、欧洲两大股指齐跌，道指跌0.52%，纳指跌0.81%，标普500指数跌1.24%。", 0),
        ("三大运营商上涨，甲指跌0.52%，乙指跌0.81%，丙指跌1.24%。", 0),
    ],
)
def test_indices_named_each(text: str, rates: int) -> None:
    found = [f.operands["rates"] for f in checker().check(text).findings if f.rule == "count/each-named"]
    assert {len(each) for each in found if isinstance(each, tuple)} == ({rates} if rates else set())


def found(text: str, rule: str) -> list[tuple[str, list[str]]]:
    findings = checker().check(text).findings
    return [(f.verdict.value, [s.figure.text for s in f.statements]) for f in findings if f.rule == rule]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("该股6月15日、16日、17日连续3个交易日涨停。", [("consistent", ["3个交易日", "6月15日", "16日", "17日"])]),
        (
            "该股连续2个交易日（6月15日、16日、17日）涨停。",
            [("inconsistent", ["2个交易日", "6月15日", "16日", "17日"])],
        ),
        ("该股6月15日起连续3个交易日涨停。", []),
    ],
)
def test_dates_listed_beside_their_count(text: str, figures: list[tuple[str, list[str]]]) -> None:
    assert found(text, "count/listed-dates") == figures


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("累计产量居全球第二，仅次于甲国。", ["consistent"]),
        ("累计产量居全球第四，仅次于甲国和乙国。", ["inconsistent"]),
        ("仅次于甲公司，成为全球第二大车企。", ["consistent"]),
        ("市值仅次于甲公司，利润居第五。", []),  # the rank is of something else
        ("该城连续第三年增长，仅次于甲城。", []),
        ("产量居第四，仅次于甲国、乙国等。", []),
    ],
)
def test_a_rank_follows_from_those_before_it(text: str, verdicts: list[str]) -> None:
    assert [v for v, _ in found(text, "count/next-to")] == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("三部门下达资金\n\n近日，财政部会同农业农村部、水利部下达资金5亿元。", ["consistent"]),
        ("两部门下达资金\n\n近日，财政部、文化和旅游部与水利部下达资金5亿元。", ["inconsistent"]),
        ("六部门下达资金\n\n近日，财政部、水利部下达资金5亿元。", []),  # others may be told of later
        ("两部门下达资金\n\n近日，财政部、农业农村部、水利部等下达资金5亿元。", []),
    ],
)
def test_a_headline_counts_the_organs_of_its_text(text: str, verdicts: list[str]) -> None:
    assert [v for v, _ in found(text, "count/organs")] == verdicts
