"""The counts of a run, and the line that states them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from factcheck.model import Verdict
from factcheck.reports.stream import Item
from factcheck.reports.words import VERDICT_WORDS


@dataclass(slots=True)
class Summary:
    """Running counts: of documents, errors, figures (and those in a decided claim), and findings by verdict."""

    documents: int = 0
    errors: int = 0
    figures: int = 0
    decided: int = 0
    verdicts: Counter[Verdict] = field(default_factory=Counter)

    def add(self, item: Item) -> None:
        """Count one document or one input that could not be read."""
        if isinstance(item, Exception):
            self.errors += 1
            return
        self.documents += 1
        self.figures += len(item.statements)
        self.decided += item.decided_figures
        self.verdicts.update(f.verdict for f in item.findings)

    @property
    def claims(self) -> int:
        """How many findings there are."""
        return self.verdicts.total()

    @property
    def unchecked(self) -> int:
        """How many figures take part in no decided claim."""
        return self.figures - self.decided


def summary_text(summary: Summary) -> str:
    """The counts in one line of Chinese; what no claim decides is called unchecked, not right."""
    texts = "，".join(f"{VERDICT_WORDS[verdict]} {summary.verdicts[verdict]}" for verdict in Verdict)
    files = [f"{summary.documents} 个文件"] if summary.documents > 1 else []
    files += [f"{summary.errors} 个输入无法读取"] if summary.errors else []
    if not summary.documents:
        return "，".join([*files, "没有核对任何文件。"])
    parts = [
        *(["，".join(files)] if files else []),
        f"共 {summary.figures} 个数字，{summary.decided} 个参与已判定的核对，{summary.unchecked} 个未核对",
        f"核对 {summary.claims} 项：{texts}" if summary.claims else "没有找到可以核对的关系",
    ]
    return "；".join(parts) + "。"
