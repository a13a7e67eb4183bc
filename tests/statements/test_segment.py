from __future__ import annotations

from importlib.resources import files

from factcheck.statements.segment import _TOTAL_FREQUENCY, Segmenter


def test_the_small_dictionary_cuts_as_the_whole_one_does() -> None:
    text = "市统计局昨天发布的数据显示，规模以上工业企业实现利润同比增长，新能源汽车出口保持较快增长。"
    partly = Segmenter()
    first = partly.cut(text)
    wholly = Segmenter()
    wholly.prepare("别的文字")
    wholly.prepare(text)
    assert first == wholly.cut(text)
    assert "".join(first) == text


def test_the_total_is_that_of_the_dictionary() -> None:
    lines = files("jieba").joinpath("dict.txt").read_text(encoding="utf-8").splitlines()
    assert sum(int(line.split(" ")[1]) for line in lines) == _TOTAL_FREQUENCY
