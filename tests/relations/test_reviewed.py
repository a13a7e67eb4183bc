"""What a reviewer broke once."""

from __future__ import annotations

from checking import checker

from factcheck.model import Verdict


def verdicts(text: str) -> dict[str, Verdict]:
    return {f.rule: f.verdict for f in checker().check(text).findings}


def test_an_hour_is_not_a_day() -> None:
    text = "2020年11月11日0点到1点，平台订单共1800万笔，订单峰值为400笔/秒。"
    assert verdicts(text)["average/peak-not-below-mean"] is Verdict.INCONSISTENT


def test_a_mean_is_no_peak() -> None:
    assert not verdicts("2020年11月11日，订单共1800万笔，平均20笔/秒，远低于峰值。")


def test_parts_may_be_cut_off_together() -> None:
    found = verdicts("全省进出口总值46.95亿元，其中，出口22.32亿元，进口24.61亿元。")
    assert Verdict.INCONSISTENT not in found.values()


def test_a_list_too_long_to_see_is_not_added_up() -> None:
    text = "全市共有企业101家，其中" + "、".join(f"甲{'乙' * (i % 5)}类1家" for i in range(120)) + "。"
    assert "sum/of-which" not in verdicts(text)


def test_lines_are_counted_as_editors_count_them() -> None:
    (report,) = checker().check("第一页\f第二页\n个人所得税起征点从2000元提高到1500元。").documents
    assert report.document.position(report.findings[0].start)[0] == 2
