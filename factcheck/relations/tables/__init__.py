"""What the cells of a table have to do with one another, as far as the table itself proves it."""

from factcheck.relations.tables.bonds import Bonds

__all__ = ["Bonds"]
