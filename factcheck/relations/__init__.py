"""Statements and rules become claims."""
