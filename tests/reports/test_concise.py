"""One line a finding."""

from __future__ import annotations

from dataclasses import replace

from sample_report import report, sample

from factcheck.model import DocumentReport
from factcheck.reports import concise
from factcheck.reports.stream import Show, items_of


def test_problems_and_the_summary() -> None:
    assert list(concise.render(items_of(report()))) == [
        "海州.txt:2:12: 不一致[error] whole/part-not-above 其中的部分大于总体；若“9.1亿吨”为“8.1亿吨”则相符\n",
        "1 个输入无法读取；共 9 个数字，4 个参与已判定的核对，5 个未核对；"
        "核对 4 项：一致 1，不一致 1，弱 1，无法核对 1。\n",
    ]


def test_all_findings() -> None:
    lines = list(concise.render([sample()], Show.ALL))
    assert [line.split(" ")[1] for line in lines[:-1]] == ["无法核对", "不一致[error]", "弱", "一致"]
    assert "列出3项，文中说4类" in lines[2]  # the working stands in for a message


def test_a_message_never_makes_a_second_line() -> None:
    found = sample()
    finding = replace(found.findings[1], message="一\n二\x1b[2J\r三\u2028四")
    lines = list(concise.render([DocumentReport(found.document, found.statements, (finding,))]))
    assert lines[0].splitlines() == [lines[0].rstrip("\n")]
    assert lines[0].endswith("一 二\\x1b[2J 三\\u2028四；若“9.1亿吨”为“8.1亿吨”则相符\n")
