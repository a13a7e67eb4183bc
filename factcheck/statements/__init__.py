"""Figures in their sentences become statements: what each one measures."""

from factcheck.statements.compiling import load_words
from factcheck.statements.reader import StatementReader
from factcheck.statements.turning import turned
from factcheck.statements.words import Words

__all__ = ["StatementReader", "Words", "load_words", "turned"]
