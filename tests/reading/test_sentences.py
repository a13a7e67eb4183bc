"""Where sentences end and where they do not."""

from __future__ import annotations

import pytest

from factcheck.reading import from_text


def split(text: str) -> list[str]:
    document = from_text(text)
    return [document.flow[s.start : s.end] for s in document.sentences]


@pytest.mark.parametrize(
    "parts",
    [
        ["产量三万吨。", "收入五亿元。"],
        ["真有这么多？", "答案是肯定的。"],
        ["“今年增长了三成。”", "厂长说，明年还要翻番。"],
        ["他说：“卖完了！”", "大家都笑了。"],
        ["后来的事大家都知道……", "如今产量已有三万吨。"],
        ["（以上均为上年同期的数据。）", "全县产量三万吨。"],
        ["「今年增長三成。」", "廠長說。"],
        ["收入增长3.5%. ", "利润增长2.1%。"],
    ],
)
def test_ends(parts: list[str]) -> None:
    assert split("".join(parts)) == [part.strip() for part in parts]


@pytest.mark.parametrize(
    "sentence",
    [
        "产量3.5万吨；收入5亿元；利润1亿元。",
        "一句“多多益善！”的口号传遍全县。",
        "《谁来种地？》一文引起关注。",
        "他问“真有这么多吗？”，没人回答。",
        "网址是www.example.com/a?b=1&c=2，可以查询。",
        "U.S. Steel公司的产量为1.5万吨。",
        "约翰.史密斯说产量增长5.5%。",
        "“丰收节”“采摘季”……等活动吸引了三万人。",
        "全县（你没看错！）产量三万吨。",
    ],
)
def test_goes_on(sentence: str) -> None:
    assert split(f"前情提要。{sentence}") == ["前情提要。", sentence]


def test_a_paragraph_end_ends_a_sentence() -> None:
    assert split("云岭果业丰收\n全县产量三万吨") == ["云岭果业丰收", "全县产量三万吨"]


def test_a_healed_sentence_is_one() -> None:
    assert split("工作报告\n全县产量三万吨，\n增长百分之五。")[1] == "全县产量三万吨，增长百分之五。"
