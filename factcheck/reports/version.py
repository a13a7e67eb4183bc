"""The version that the reports name."""

from __future__ import annotations

from functools import cache


@cache
def tool_version() -> str:
    """The installed version of the tool, `0` where it runs without being installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("factcheck-zh")
    except PackageNotFoundError:
        return "0"
