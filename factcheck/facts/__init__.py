"""Reference values with their sources."""

from factcheck.facts.loader import FactEntry, load_facts

__all__ = ["FactEntry", "load_facts"]
