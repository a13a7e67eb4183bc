from collections.abc import Callable

import pytest

from factcheck.model import Figure, Kind

FRIENDS = [
    "双11",
    "双十一促销",
    "百度",
    "四川",
    "三亚",
    "五粮液",
    "七匹狼",
    "万科",
    "统一",
    "一带一路",
    "一方面",
    "一些",
    "一个",
    "一家",
    "十分重要",
    "千方百计",
    "万一",
    "半导体",
    "亿万富翁",
    "三通一达",
    "六只兔子",
    "360公司",
    "58同城",
    "36氪",
    "C2M",
    "B2B",
    "5G",
    "H5",
    "3C",
    "4K",
    "F-16",
    "C919",
    "600837.SH",
    "股票(600837)",
    "第四版",
    "大街38号",
    "6号楼",
    "热线96166",
    "电话0571-86001234",
    "13900001234",
    "11010119900307123X",
    "http://x.cn/2020",
    "v1.2.3",
    "3.14.15",
    "一步",
    "唯一一件",
    "三级医院",
    "二期工程",
    "三维",
    "零部件",
    "被告人陈7某",
    "附件2",
    "工业4.0",
    "20强",
    "0首付",
    "一块新芯片",
    "最后一公里",
    "上3某某",
    "第010946500号合同",
    "orgId=9900022144&a",
    "《今日美国报》",
    "618大促",
    "211系电车",
    "加上同期银行利率",
    "21世纪海上丝绸之路",
    "4G",
    "10日达",
    "二日游产品",
    "库管员57成某",
    "中标人配置二台式机",
    "两个一百年",
    "中共八大",
    "三级网络",
    "服务三农",
    "检法两院",
    "百亿县区",
    "每百万人口",
    "无数人",
    "这几个问题",
    "人数名列前茅",
    "下一个工作日",
]


@pytest.mark.parametrize("friend", FRIENDS)
def test_no_figure(read: Callable[[str], tuple[Figure, ...]], friend: str) -> None:
    assert not [f for f in read(f"据悉，{friend}备受关注。") if f.kind is not Kind.PERIOD]


@pytest.mark.parametrize(
    "text",
    [
        "1．总体要求",
        "2 其次，",
        "甲公司的股权;8、乙公司",
        "《报告》3、市场",
        "二、主要任务",
        "（三）保障措施",
        "3、完善机制",
        "原因如下：1）资金紧张；2）订单减少",
        "详见“4、毛利率分析”",
    ],
)
def test_list_markers(read: Callable[[str], tuple[Figure, ...]], text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize("text", ["3)160度烤制", "【要闻】 3、160度烤制"])
def test_a_list_marker_before_a_figure(read: Callable[[str], tuple[Figure, ...]], text: str) -> None:
    assert [f.text for f in read(text)] == ["160度"]


def test_numbers_in_a_quotation_are_no_list_markers(read: Callable[[str], tuple[Figure, ...]]) -> None:
    assert [f.text for f in read("号码为“7、9、12”")] == ["7", "9", "12"]


def test_a_number_that_a_bracket_ends_with_is_no_list_marker(read: Callable[[str], tuple[Figure, ...]]) -> None:
    assert [f.text for f in read("参评单位（得票：28）入选")] == ["28"]


def test_a_list_marker_before_a_date(read: Callable[[str], tuple[Figure, ...]]) -> None:
    assert [f.text for f in read("【早报】 1、5月14日发布")] == ["5月14日"]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("五台山旁有五台机器。", "五台"),
        ("三元里卖三元钱。", "三元钱"),
        ("三亚有三家酒店。", "三家"),
        ("百度有百余家分店。", "百余家"),
    ],
)
def test_a_name_hides_nothing_else(read: Callable[[str], tuple[Figure, ...]], text: str, surface: str | None) -> None:
    assert [f.text for f in read(text)] == ([surface] if surface else [])


@pytest.mark.parametrize("text", ["5G", "4G", "（单位：百万元）", "人民币百万元"])
def test_a_whole_text_that_is_no_number(read: Callable[[str], tuple[Figure, ...]], text: str) -> None:
    assert not read(text)
