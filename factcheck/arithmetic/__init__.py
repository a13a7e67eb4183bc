"""Exact interval arithmetic over formulas; knows nothing about Chinese."""
