"""A rule's page, for readers at a terminal."""

from __future__ import annotations

from factcheck.rulebook.rule import AnyRule, BaseRule, Example, OperandSpec, Rule

_EXPECT = {"ok": "相符", "bad": "不符", "open": "无法核对", "skip": "不作判定"}
_PLACES = {
    "change": "它的增长率",
    "of": "它所说的那个数",
    "itself": "同一个范围",
    "other-end": "范围的另一端",
    "clause": "同一分句",
    "sentence": "同一句",
    "paragraph": "同一段",
    "section": "同一篇",
    "article": "同题各篇",
    "body": "正文",
    "facts": "参考数据",
    "given": "推知",
    "beginning": "同篇所说它的出生、成立之年",
    "among-parts": "“其中”之下同单位的各项",
    "among-series": "“其中”之下并列的各项",
    "members": "“其中”之下一组里的每一个",
    "among-counterparts": "“其中”之下名称相反的两项",
    "sides": "差额所说的两个数",
    "stretches": "首尾相接、合成这段时间的各段的数",
    "complement": "名称相反的另一部分的占比",
    "items-before": "前面同单位的各项",
    "counted-items": "前面同单位的那几项",
    "each-named": "逐个说出的各指数的涨跌",
    "among": "“其中”所指的数",
    "among-further": "“其中”之下后面一项所指的数",
    "partition": "同篇中按名目合成整体的各项",
    "column-parts": "表中同列合成它的各格",
    "named-parts": "表中合计行之上的各格",
    "account-parts": "表中按行名合成它的各格",
    "row-parts": "表中同行合成它的各格",
    "share-part": "表中它所说的那一格",
    "share-whole": "表中它所占的总计",
    "change-current": "表中它所说的本期数",
    "change-base": "表中它所比的基期数",
    "ratio-over": "表中作被除数的那一格",
    "ratio-under": "表中作除数的那一格",
    "quoted-cell": "它所引的表中那一格",
    "among-row": "表中“其中”之上的那一格",
    "cited": "表中按名目和时间所说的那一格",
    "cited-before": "表中它的基期那一格",
    "cited-whole": "表中所占整体的那一格",
}


def page(rule: AnyRule) -> str:
    """Title, meaning, formula, operands, phrases, source and examples of a rule, as Markdown."""
    head = [f"# {rule.id}　{rule.title}", "", rule.says, ""]
    body = _of_bases(rule) if isinstance(rule, BaseRule) else _of_figures(rule)
    examples = ["", "## 例", *(_example(example) for example in rule.examples)]
    return "\n".join([*head, *body, *examples, "", f"出自 {rule.path}:{rule.line}"])


def _of_bases(rule: BaseRule) -> list[str]:
    return [f"由印出的增减倒推基期数，再按这些规则核对：{'、'.join(rule.base_of)}", "", f"依据：{rule.source}"]


def _of_figures(rule: Rule) -> list[str]:
    lines = [f"公式：`{rule.formula.text}`"]
    lines += [f"倒推：`{name} = {text}`" for name, text in rule.implied_text.items()]
    lines += ["", "## 各个数"]
    lines += [_operand(spec, rule) for spec in rule.operands.values()]
    if rule.phrases:
        lines += ["", "## 句式", *(f"- `{phrase}`" for phrase in rule.phrase_texts)]
    if rule.slips:
        lines += [
            "",
            "## 读法",
            *(f"- `{slip.formula.text}`（{slip.severity}）：{slip.message}" for slip in rule.slips),
        ]
    return [*lines, "", f"严重程度：{rule.severity}　依据：{rule.source}"]


def _operand(spec: OperandSpec, rule: Rule) -> str:
    said = [
        *sorted(spec.kinds),
        *sorted(spec.functions),
        *(f"单位{u}" for u in sorted(spec.units)),
        *(f"见于{r}" for r in sorted(spec.roles)),
        *([f"提示词：{'、'.join(spec.cues)}"] if spec.cues else []),
        *([f"分句中在前的词：{'、'.join(spec.said)}"] if spec.said else []),
        *([f"紧挨在前的词：{'、'.join(spec.beside)}"] if spec.beside else []),
    ]
    if spec.name in rule.rounded:
        said.append("平均数，写成整数也当是四舍五入的")
    if spec.name in rule.exact:
        said.append("定下的界线，就是印出的数")
    if spec.name in rule.unsigned:
        said.append("不计升降，只论大小")
    if spec.name in rule.leading:
        said.append("只用来找别的数")
    if spec.search:
        said.append("取自" + "、".join(_PLACES[p] for p in spec.search.places))
        if spec.search.agree:
            said.append(f"与 {spec.search.like} 同 {'、'.join(spec.search.agree)}")
    return f"- **{spec.name}**：{'；'.join(said)}"


def _example(example: Example) -> str:
    text = example.text.replace("\n\n", " ⏎ ")
    tail = f"（{example.reason}）" if example.reason else ""
    if example.computed:
        tail = f"（推得 {example.computed[0]}～{example.computed[1]}）"
    return f"- {_EXPECT[example.expect]}：{text}{tail}"
