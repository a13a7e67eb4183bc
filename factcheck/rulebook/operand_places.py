"""The places where operands are looked for: what `in` may name, and what is known of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """What stands in a place, as a rule's page says it; `near` is what an explanation calls a stretch of the text.

    A `listed` place gives several figures, and a `closed` one leaves out no part. What is `proven` a table proves to play
    that part for a cell. Looked for from a list, a place of `of_each` gives one figure for each of it. Of a `split` place
    each list makes a claim of its own.
    """

    says: str
    near: str | None = None
    listed: bool = False
    closed: bool = False
    proven: bool = False
    of_each: bool = False
    split: bool = False


PLACES: Mapping[str, Place] = {
    "of": Place("它所说的那个数"),
    "itself": Place("同一个范围"),
    "other-end": Place("范围的另一端"),
    "change": Place("它的增长率", closed=True, of_each=True),
    "clause": Place("同一分句", near="分句"),
    "sentence": Place("同一句", near="本句"),
    "paragraph": Place("同一段", near="本段"),
    "section": Place("同一篇", near="本篇"),
    "article": Place("同题各篇", near="全文"),
    "body": Place("正文", near="正文"),
    "facts": Place("参考数据", near="参考数据"),
    "given": Place("推知"),
    "partition": Place("同篇中按名目合成整体的各项", listed=True, closed=True, split=True),
    "partition-part": Place("同篇中按名目是它一部分的一项", split=True),
    "within": Place("同篇中按名目互不重叠、是它一部分的各项", listed=True, split=True),
    "among": Place("“其中”所指的数"),
    "among-further": Place("“其中”之下后面一项所指的数"),
    "among-whole": Place("“其中”之下任何一项所指的数"),
    "among-parts": Place("“其中”之下同单位的各项", listed=True),
    "among-others": Place("“其中”之下连同“其他”的各项", listed=True, closed=True),
    "among-series": Place("“其中”之下并列的各项", listed=True),
    "among-partition": Place("“其中”之下按名目没有遗漏的各项", listed=True, closed=True),
    "among-counterparts": Place("“其中”之下名称相反的两项", listed=True, closed=True),
    "items-before": Place("前面同单位的各项", listed=True),
    "items-after": Place("后面逐项列出的同单位的数", listed=True),
    "counted-items": Place("前面同单位的那几项", listed=True, closed=True),
    "divided": Place("“分业务看”之类之后的各项", listed=True, split=True),
    "divided-whole": Place("“分业务看”之类之后列全了的各项", listed=True, closed=True, split=True),
    "counted-after": Place("后面同单位的那几项", listed=True, closed=True),
    "numbered-items": Place("后面编了号的各项里名目相同的数", listed=True, closed=True),
    "written-terms": Place("等号之前用加号连着的各项", listed=True, closed=True),
    "rest-whole": Place("“其余”之前的整体"),
    "rest-parts": Place("“其余”和它之前的各项", listed=True, closed=True),
    "rest-shares": Place("“其余”之前的各项占比", listed=True, closed=True),
    "each-named": Place("逐个说出的各指数的涨跌", listed=True, closed=True),
    "listed-dates": Place("旁边列出的各个日子", listed=True, closed=True),
    "members": Place("“其中”之下一组里的每一个", listed=True, closed=True),
    "sides": Place("差额所说的两个数", listed=True, closed=True),
    "kinds": Place("它的各类的平均数、比率", listed=True, closed=True),
    "stretches": Place("首尾相接、合成这段时间的各段的数", listed=True, closed=True),
    "complement": Place("名称相反的另一部分的占比"),
    "column-parts": Place("表中同列合成它的各格", listed=True, closed=True, proven=True),
    "row-parts": Place("表中同行合成它的各格", listed=True, closed=True, proven=True),
    "mean-parts": Place("表中它所平均的各格", listed=True, closed=True, proven=True),
    "named-parts": Place("表中合计行之上的各格", listed=True, closed=True, proven=True),
    "share-part": Place("表中它所说的那一格", proven=True),
    "share-whole": Place("表中它所占的总计", proven=True),
    "change-current": Place("表中它所说的本期数", proven=True),
    "change-base": Place("表中它所比的基期数", proven=True),
    "ratio-over": Place("表中作被除数的那一格", proven=True),
    "ratio-under": Place("表中作除数的那一格", proven=True),
    "margin-part": Place("表中余下毛利率的那一格", proven=True),
    "margin-whole": Place("表中毛利率所占的那一格", proven=True),
    "loss-current": Place("表中它所说的本期数", proven=True),
    "loss-base": Place("表中它所比的、为负的基期数", proven=True),
    "factor-first": Place("表中作因数的一格", proven=True),
    "factor-second": Place("表中作因数的另一格", proven=True),
    "quoted-cell": Place("它所引的表中那一格", proven=True),
    "derived-current": Place("表中或所列的本期数", proven=True),
    "derived-base": Place("表中或所列的基期数", proven=True),
    "points-current": Place("表中或所列的本期的百分数", proven=True),
    "points-base": Place("表中或所列的基期的百分数", proven=True),
    "listed-part": Place("占比所在一列数之前的同位的数", proven=True),
    "listed-whole": Place("表中或所列的同位的总数", proven=True),
    "among-row": Place("表中“其中”之上的那一格", proven=True),
    "account-parts": Place("表中按行名合成它的各格", listed=True, closed=True, split=True),
    "passage": Place("说同样的话的前一段里同一处的数"),
    "retold": Place("前面用同样的话说的数"),
    "echoed": Place("前面说同样的东西、印得相同的数"),
    "cited": Place("表中按名目和时间所说的那一格"),
    "cited-before": Place("表中它的基期那一格"),
    "cited-whole": Place("表中所占整体的那一格"),
    "told-time": Place("它所说的时段"),
    "beginning": Place("同篇所说它的出生、成立之年"),
}
