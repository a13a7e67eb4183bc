"""How fast figures are read against other readers of Chinese numbers and times, where those are installed.

    python tests/benchmarks/figures_others.py

The others are no dependencies of the project: `pip install recognizers-text-suite "emoji<2"` and `pip install jionlp` in an
environment of their own, with what factcheck needs. Says so and goes on where one of them, or ../shared/corpus, is missing.
All times are processor time over the same documents, read for the first time but for one sentence that lets each reader
load its words.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from factcheck.figures.lexicon import load_lexicon
from factcheck.figures.reader import FigureReader
from factcheck.reading import from_text
from factcheck.rulebook.place import shipped_rules

_CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"
_EVERY = 10  # of the corpus, in the order of its names: the others take minutes over all of it
_SENTENCE = "2020年11月11日上午，全市47.3万户企业报名，同比增长8.6%，排名第三，总额达3.51亿元，气温5摄氏度。"

Read = Callable[[str], object]


def main() -> int:
    """Print one line for each of the others; 0 always."""
    if not _CORPUS.is_dir():
        print("no corpus beside the checkout, nothing is measured")
        return 0
    logging.disable()  # JioNLP logs each stretch that it takes for a time and cannot read
    texts = [path.read_text(encoding="utf-8") for path in sorted(_CORPUS.glob("*/*.txt"))[::_EVERY]]
    print(f"{len(texts)} documents, {sum(map(len, texts))} characters")
    for name, build in (("Recognizers-Text", recognizers), ("JioNLP", jionlp)):
        try:
            read = build()
        except ImportError as missing:
            print(f"{name}: not installed ({missing})")
            continue
        compare(name, read, texts)
    return 0


def compare(name: str, read: Read, texts: list[str]) -> None:
    """One line: both times and the ratio, with the figures alone, and with laying out the text as well."""
    reader = FigureReader(load_lexicon(shipped_rules()))
    documents = [from_text(text) for text in texts]
    reader.read(from_text(_SENTENCE))
    alone = seconds(reader.read, documents)
    whole = seconds(lambda text: reader.read(from_text(text)), texts)
    read(_SENTENCE)
    taken = seconds(read, texts)
    print(
        f"{name} {taken:.2f} s; figures {alone:.2f} s: {taken / alone:.0f} x; from the text on {whole:.2f} s: {taken / whole:.0f} x"
    )


def recognizers() -> Read:
    """Every kind of figure that Recognizers-Text knows of in Chinese."""
    import recognizers_suite as suite  # type: ignore[import-not-found]

    kinds = (
        *(suite.recognize_number, suite.recognize_percentage, suite.recognize_ordinal),
        *(suite.recognize_currency, suite.recognize_dimension, suite.recognize_datetime),
    )
    return lambda text: [recognize(text, suite.Culture.Chinese) for recognize in kinds]


def jionlp() -> Read:
    """The readers of times and of money of JioNLP."""
    import jionlp as jio  # type: ignore[import-not-found]

    now = time.time()
    return lambda text: (jio.ner.extract_time(text, time_base=now), jio.ner.extract_money(text))


def seconds(read: Callable[[Any], object], inputs: list[Any]) -> float:
    """Processor time over all inputs."""
    start = time.process_time()
    for given in inputs:
        read(given)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
