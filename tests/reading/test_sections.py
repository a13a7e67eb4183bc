"""Titles, roles, sections, and which sections make one article."""

from __future__ import annotations

from factcheck.model import Document, Role
from factcheck.reading import from_text


def articles(document: Document) -> list[int]:
    return [section.article for section in document.sections]


def heads(document: Document) -> list[str]:
    return [document.flow[p.start : p.end] for p in document.paragraphs if p.role is Role.HEADING]


PAGE = """
云岭“丰收节”办到第8届

让“山里的果子” 变成“城里的礼物”

10月7日，在云岭县青禾镇果品交易中心，大屏幕显示本届丰收节成交额超过3.2亿元。



10月1日至7日，云岭县丰收节成交额达3.2亿元，采购商来自二十多个省份，苹果和雪梨最受欢迎。

8年来，丰收节从一个村的庙会变成全县的节日，果农的收入也年年上涨，直播和冷链走进了每一个村子。

6400万元！

节日期间 信贷投放创新高

云岭农商银行8日发布的数据显示，丰收节期间共发放助农贷款1.2万笔、金额6400万元，分别同比增长18.2%、21.5%。

银行有关负责人介绍，节前已经对支付系统做了三次检修，网点延长了营业时间。

青禾站丰收节期间发运冷藏集装箱1260箱

青禾火车站8日公布，10月1日至7日，车站共发运冷藏集装箱1260箱，其中开往港口的850箱，较去年同期增长3倍。

本版图文综合新华社

倡 议 书

广大居民朋友们：

寒冬将至，邻县救助站向社会发出倡议，若您发现露宿街头的流浪人员，请拨打救助电话0999-1234567，让他们平安过冬。

地址：邻县平安路12号

邻县救助站
2021年10月2日
"""


def test_a_newspaper_page_holds_several_articles() -> None:
    document = from_text(PAGE)
    assert articles(document) == [0, 1, 2, 3]
    assert heads(document) == [
        "云岭“丰收节”办到第8届",
        "让“山里的果子” 变成“城里的礼物”",
        "6400万元！",
        "节日期间 信贷投放创新高",
        "青禾站丰收节期间发运冷藏集装箱1260箱",
        "倡 议 书",
    ]
    assert document.title == "云岭“丰收节”办到第8届"


def test_the_caption_belongs_to_the_article_it_stands_in() -> None:
    document = from_text(PAGE)
    caption = next(p for p in document.paragraphs if p.role is Role.CAPTION)
    assert document.flow[caption.start :].startswith("10月7日，在云岭县")
    assert document.sections[caption.section].article == 0


def test_the_chapters_of_a_report_are_one_article() -> None:
    text = (
        "云岭县政府工作报告\n各位代表：\n现在我向大会报告工作，请予审议。\n一、过去一年工作回顾\n"
        "全县生产总值56亿元，增长7%。旅游收入达到三亿元。\n（一）农业\n粮食产量十二万吨，果园面积扩大到五万亩。\n"
        "二、今年工作安排\n修建水库三座，新开通公交线路八条，改造危房六百户。\n"
    )
    document = from_text(text)
    assert len(document.sections) == 4
    assert set(articles(document)) == {0}


DIGEST = (
    "早间参考信息\n大家好，今天的消息有三条。\n"
    "1. 油轮驶过海峡\n上周共有二十六艘油轮驶过海峡，航运保险费率随之回落，船东协会称航道恢复畅通。\n"
    "2. 某地高校扩招\n教育部门公布招生方案，理工科专业新增名额三千个，考生家长普遍欢迎。\n"
    "3. 球队夺冠\n主场球迷彻夜庆祝，门将扑出两粒点球，教练赛后宣布退役。\n"
)


def test_the_items_of_a_digest_are_articles() -> None:
    assert articles(from_text(DIGEST)) == [0, 1, 2, 3]


def test_numbered_paragraphs_that_share_nothing_are_articles() -> None:
    text = (
        "每日快讯\n1、海关数据显示，前七个月货物贸易进出口总值二十五万亿元，出口增速加快，民营企业活力增强。\n"
        "2、药品采购办公室启动新一批集中带量采购，涉及降压药、抗生素等五十五个品种，企业可自愿报名。\n"
        "3、暴雨橙色预警继续发布，山洪灾害风险较高，铁路部门停运列车一百二十趟。\n"
    )
    document = from_text(text)
    assert articles(document) == [0, 1, 2, 3]


def test_subheads_on_the_same_matter_stay_in_the_article() -> None:
    text = (
        "果园灌溉工程通水\n云岭果园灌溉工程近日通水，水库的水沿着管道流进果园，灌溉面积达到三万亩，果农不再靠天吃饭。\n"
        "管道是怎样修成的\n灌溉工程的管道从水库出发，穿过四座山，工人用了两年时间才把管道铺进果园，灌溉泵站建了九座。\n"
    )
    document = from_text(text)
    assert len(document.sections) == 2
    assert articles(document) == [0, 0]


def test_a_dateline_under_a_heading_begins_an_article() -> None:
    text = (
        "果园灌溉工程通水\n云岭果园灌溉工程近日通水，灌溉面积达到三万亩。\n"
        "水库管道灌溉果园\n新华社云岭10月8日电（记者李明）又一座水库开始向果园灌溉，管道长达三十公里。\n"
    )
    assert articles(from_text(text)) == [0, 1]


def test_links_to_other_pages_are_matters_of_their_own() -> None:
    text = "果园通水\n云岭果园灌溉工程近日通水。\n相关报道\n·邻县采购公交车7辆\n·前9月住房开工率达98%\n"
    assert articles(from_text(text)) == [0, 1, 2, 3]


def test_the_headline_in_brackets_is_a_heading() -> None:
    document = from_text(
        "【云岭果业：上半年净利润1.2亿元 同比增长14%】某通讯社8月9日电，云岭果业公告，上半年净利润1.2亿元。"
    )
    assert document.title == "云岭果业：上半年净利润1.2亿元 同比增长14%"
    assert [p.role for p in document.paragraphs] == [Role.HEADING, Role.BODY]


def test_the_first_line_without_a_closing_mark_is_the_title() -> None:
    document = from_text("全县服务业保持增长\n统计部门数据显示，今年一季度全县服务业增长5%\n")
    assert document.title == "全县服务业保持增长"
    assert [p.role for p in document.paragraphs] == [Role.HEADING, Role.BODY]


def test_a_text_that_begins_in_the_middle_has_no_title() -> None:
    assert from_text("产量三万吨，增长百分之五。\n收入五亿元。").title is None


def test_a_signature_is_no_heading() -> None:
    document = from_text("全县果园产量三万吨。\n云岭县农业局\n2021年3月4日\n")
    assert [p.role for p in document.paragraphs] == [Role.BODY] * 3


def test_a_digest_in_one_paragraph_is_taken_apart() -> None:
    items = [
        "1、海关数据显示，前七个月货物贸易进出口总值二十五万亿元，出口增速加快，民营企业活力增强。",
        "2、药品采购办公室启动新一批集中带量采购，涉及降压药、抗生素等五十五个品种，企业可自愿报名。",
        "3、暴雨橙色预警继续发布，山洪灾害风险较高，铁路部门停运列车一百二十趟，学校停课两天。",
    ]
    document = from_text(f"【晚间消息】{''.join(items)}")
    assert [document.flow[p.start : p.end] for p in document.paragraphs] == ["【晚间消息】", *items]
    assert articles(document) == [0, 1, 2, 3]


def test_a_list_on_one_matter_stays_a_paragraph() -> None:
    text = (
        "果园灌溉工程的管道铺设方案如下：1、从水库铺设灌溉管道到东果园，管道全长三十公里，需要泵站两座。"
        "2、从水库铺设灌溉管道到西果园，管道全长二十公里，需要泵站一座，果农出工。"
        "3、从东果园的泵站铺设灌溉管道到南果园，管道全长十公里，水库不另建泵站。"
    )
    assert len(from_text(text).paragraphs) == 1
