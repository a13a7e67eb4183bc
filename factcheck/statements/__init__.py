"""Figures in their sentences become statements: what each one measures."""

from factcheck.statements.reader import StatementReader
from factcheck.statements.turning import turned
from factcheck.statements.words import Words, load_words

__all__ = ["StatementReader", "Words", "load_words", "turned"]
