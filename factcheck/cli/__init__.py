"""The command line: a thin shell over the checker."""

from factcheck.cli.app import main

__all__ = ["main"]
