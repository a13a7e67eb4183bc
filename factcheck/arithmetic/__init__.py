"""Exact interval arithmetic over formulas; knows nothing about Chinese."""

from factcheck.arithmetic.formula import Formula, FormulaError, Undefined

__all__ = ["Formula", "FormulaError", "Undefined"]
