"""A rule's page, for readers at a terminal."""

from __future__ import annotations

from factcheck.rulebook.operand_places import PLACES
from factcheck.rulebook.rule import AnyRule, BaseRule, Example, OperandSpec, Rule

_EXPECT = {"ok": "相符", "bad": "不符", "open": "无法核对", "skip": "不作判定"}


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
        said.append("取自" + "、".join(PLACES[p].says for p in spec.search.places))
        if spec.search.agree:
            said.append(f"与 {spec.search.like} 同 {'、'.join(spec.search.agree)}")
    return f"- **{spec.name}**：{'；'.join(said)}"


def _example(example: Example) -> str:
    text = example.text.replace("\n\n", " ⏎ ")
    tail = f"（{example.reason}）" if example.reason else ""
    if example.computed:
        tail = f"（推得 {example.computed[0]}～{example.computed[1]}）"
    return f"- {_EXPECT[example.expect]}：{text}{tail}"
