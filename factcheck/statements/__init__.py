"""Figures in their sentences become statements: what each one measures."""
