"""The JSON Schemas of the reports, one file a version."""

from __future__ import annotations

from importlib.resources import files


def report_schema() -> str:
    """The text of the JSON Schema (draft 2020-12) of `factcheck.report/1`."""
    return files(__name__).joinpath("report-1.json").read_text(encoding="utf-8")
