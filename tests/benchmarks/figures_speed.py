"""How fast figures are read, by the reader alone and by the public call: against jieba.cut over the same texts, and on hostile ones.

    python tests/benchmarks/figures_speed.py

Looks for ../shared/corpus beside the checkout, and says so and goes on where it is missing. All times are processor time,
and both sides are run in turn, so that a busy machine slows both.
"""

from __future__ import annotations

import gc
import logging
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import jieba

import factcheck
from factcheck.figures.lexicon import load_lexicon
from factcheck.figures.reader import FigureReader
from factcheck.reading import from_text
from factcheck.rulebook.place import shipped_rules

_CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"
_ROUNDS = 3
_HOSTILE = {"digits": "7", "zeros": "零", "wan": "万", "percent": "百分之", "open": "（", "close": "）", "ones": "一"}
_ORDINARY = "本周全市共有47.3万户企业报名，同比增长8.6%，总额达3.51亿元，其中九成来自外地。"


def main() -> int:
    """Print the figures; 0 always."""
    reader = FigureReader(load_lexicon(shipped_rules()))
    if _CORPUS.is_dir():
        against_jieba(reader)
    else:
        print(f"{_CORPUS.name}: no corpus beside the checkout, only hostile texts are measured")
    ordinary = seconds(lambda: reader.read(from_text((_ORDINARY * 6000)[:200_000])))
    for name, unit in _HOSTILE.items():
        document = from_text((unit * 200_000)[:200_000])
        print(f"{name:8} {seconds(lambda d=document: reader.read(d)) / ordinary:5.2f} of ordinary text")  # type: ignore[misc]
    return 0


def against_jieba(reader: FigureReader) -> None:
    """Characters a second of each, and the ratios: of the reader on documents, and of `factcheck.figures` on the texts themselves."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(_CORPUS.glob("*/*.txt"))]
    documents = [from_text(text) for text in texts]
    factcheck.figures(_ORDINARY)
    jieba.setLogLevel(logging.ERROR)
    list(jieba.cut("先加载词典"))
    gc.collect()
    gc.freeze()  # to walk what is loaded by now (the whole corpus) is the work of neither side
    rounds = [
        (seconds(lambda: cut(texts)), seconds(lambda: read(reader, documents)), seconds(lambda: call(texts)))
        for _ in range(_ROUNDS)
    ]
    size = sum(map(len, texts)) / 1e6
    slow, fast, called = (statistics.median(side) for side in zip(*rounds, strict=True))
    print(f"first reading {rounds[0][0] / rounds[0][1]:.1f} x jieba.cut")
    print(f"jieba.cut {size / slow:.2f} M characters/s, figures {size / fast:.2f} M characters/s: {slow / fast:.1f} x")
    print(f"factcheck.figures {size / called:.2f} M characters/s: {slow / called:.1f} x")


def cut(texts: list[str]) -> None:
    """Cut every text."""
    for text in texts:
        for _ in jieba.cut(text):
            pass


def read(reader: FigureReader, documents: list) -> None:  # type: ignore[type-arg]
    """Read every document."""
    for document in documents:
        reader.read(document)


def call(texts: list[str]) -> None:
    """Read every text by the public call, its layout included."""
    for text in texts:
        factcheck.figures(text)


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
