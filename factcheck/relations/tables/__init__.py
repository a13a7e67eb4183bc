"""What the cells of a table have to do with one another, and what they are called."""

from factcheck.relations.tables.accounts import Account, load_accounts
from factcheck.relations.tables.bonds import Bonds
from factcheck.relations.tables.naming import NamedRows

__all__ = ["Account", "Bonds", "NamedRows", "load_accounts"]
