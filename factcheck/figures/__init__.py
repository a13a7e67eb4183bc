"""Figures: every printed number, share, ordinal and time of a document, with its exact value, interval and unit."""

from factcheck.figures.fold import fold
from factcheck.figures.lexicon import FigureLexicon, load_lexicon
from factcheck.figures.reader import FigureReader

__all__ = ["FigureLexicon", "FigureReader", "fold", "load_lexicon"]
