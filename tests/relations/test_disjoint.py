"""What must not be bound: parts that cut across one another, other flows, dates that lie ahead."""

from __future__ import annotations

import pytest
from checking import checker

from factcheck.model import Verdict


def decided(text: str) -> dict[str, Verdict]:
    found = checker().check(text).findings
    return {f.rule: f.verdict for f in found if f.verdict in (Verdict.CONSISTENT, Verdict.INCONSISTENT)}


@pytest.mark.parametrize(
    "text",
    [
        "该案共抓获239人，其中男性206人、未成年人89人。",
        "大会共有代表300名，其中女代表80名、少数民族代表120名、党员代表210名。",
        "该院共有代表90名：女代表45名、党员代表60名。",
        "甲、乙、丙三人分别出资20万元、30万元、50万元，两人共获利40万元。",
        "甲公司营收20亿元，乙公司营收30亿元，两家合计净利润4亿元。",
        "5月份，全省原煤净出口量320万吨。1—5月份，全省原煤净出口量210万吨。",
        "3月，甲港集装箱吞吐量120万标箱。一季度，甲港外贸集装箱吞吐量98万标箱。",
        "甲社8月13日电，据悉，第五届博览会18日开幕，目前筹备就绪。",
        "甲社8月13日电，丙公司3月20日召开股东大会的公告显示，议案共5项。",
        "本月公司回购100万股，最高成交价为11.50元/股，最低成交价为9.80元/股；截至月末累计回购500万股，成交总金额为5900万元。",
        "出口占比1.8%，同比增速提升3.6个百分点。",
        "【甲公司连续5年分红】甲公司公告，拟每10股派3元。公司已连续7年盈利，连续3年提高分红比例。",
        "【甲省：5月工业增加值同比增长7.3%】甲省统计局发布数据，1—4月，工业增加值同比增长6.9%。",
    ],
)
def test_correct_text_is_not_called_inconsistent(text: str) -> None:
    assert Verdict.INCONSISTENT not in decided(text).values()


def test_parts_by_one_trait_still_make_up_a_whole() -> None:
    assert "sum/of-which" in decided("该案共抓获239人，其中男性206人、女性33人。")
