"""Numeric fact checker for Chinese news."""
