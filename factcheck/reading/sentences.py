"""Where sentences end."""

from __future__ import annotations

import re

from factcheck.model import Sentence

_CLOSERS = '”’」』）)】》〉〕］"'
_END = re.compile(
    r"(?P<mark>[。｡！？]++[。！？!?…]*+|(?:…|⋯){2,6}+|(?<![!?])[!?]++(?![\w=&/%.,，、:])"
    rf"|(?<=[\u4e00-\u9fff%％”）])[.．](?=[\s{_CLOSERS}]|\Z))(?P<close>[{_CLOSERS}]{{0,4}}+)"
)
_GOES_ON = re.compile(r"\s{0,4}[的，、；：,;。）)》】]|等[，、一多\d]|之[类一]|[和与及或]")


def sentences(flow: str, start: int, end: int, paragraph: int) -> list[Sentence]:
    """The sentences of the paragraph at `[start, end)`, closing quotes and brackets included; each is stripped."""
    found: list[Sentence] = []
    at = start
    for match in _END.finditer(flow, start, end):
        if match.end() >= end or _ends(flow, match, end):
            _add(found, flow, at, match.end(), paragraph)
            at = match.end()
    _add(found, flow, at, end, paragraph)
    return found


def _ends(flow: str, match: re.Match[str], end: int) -> bool:
    mark, close = match["mark"], match["close"]
    if close and close[0] in "）)】》〉〕］" and "。" not in mark:
        return False  # a question or a cry inside brackets or a title
    if mark[-1] == "。" and not close:
        return True
    if mark[0] in "…⋯" and flow.startswith("等", match.end()):
        return False
    return not _GOES_ON.match(flow, match.end(), min(end, match.end() + 8))


def _add(found: list[Sentence], flow: str, start: int, end: int, paragraph: int) -> None:
    while start < end and flow[start].isspace():
        start += 1
    while end > start and flow[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Sentence(start, end, paragraph))
