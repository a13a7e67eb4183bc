"""What the blocks and rows of the pages say when they are run now."""

from __future__ import annotations

import code
import contextlib
import io
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from decimal import Decimal

from readme_pages import ROOT

import factcheck
from factcheck.model import Figure, Kind, Number

WIDTH = "100"
PUBLISHED = "2020-11-12"
# The fields of the JSON sample, line by line.
_FIGURE = (
    ("id", "text", "start", "end", "line", "column", "kind"),
    ("value", "low", "high", "unit", "hedge", "period"),
)
_CLAIM = (
    ("id", "rule", "verdict", "severity", "start", "end", "line", "column"),
    ("operands",),
    ("formula", "claimed_operand", "computed", "claimed", "unit", "power"),
    ("message",),
    ("working",),
)
_SHOWN = "multiple/times-of-base"


def fresh(language: str, text: str) -> str:
    """What a console, pycon or json block should hold."""
    if language == "json":
        return sample()
    return console(text) if language == "console" else session(text)


def console(text: str) -> str:
    """The commands of a block (`$ factcheck …`, and `$ echo $?` for its status), each with what it prints, or with the last lines of it."""
    printed, status = "", 0
    for line in text.splitlines():
        if line == "$ echo $?":
            printed += f"{line}\n{status}\n"
        elif line.startswith("$ "):
            command, _, last = line.removeprefix("$ ").partition(" | tail -")
            output, status = run(command)
            output = "".join(output.splitlines(keepends=True)[-int(last) :]) if last else output
            printed += f"{line}\n{output}"
    return printed


def run(command: str) -> tuple[str, int]:
    """Output (both streams) and exit status of a factcheck command, run in the project's folder."""
    name, *arguments = shlex.split(command)
    assert name == "factcheck", f"only factcheck is run, not {name}"
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": WIDTH, "NO_COLOR": "1", "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.stdout, done.returncode


def session(text: str) -> str:
    """The inputs of a Python session, each with what it prints."""
    shell, printed = code.InteractiveInterpreter(), ""
    for given in _inputs(text):
        output = io.StringIO()
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output), contextlib.chdir(ROOT):
            shell.runsource("\n".join(line[4:] for line in given) + "\n", symbol="single")
        printed += "".join(f"{line}\n" for line in given) + output.getvalue()
    return printed


def _inputs(text: str) -> list[list[str]]:
    found: list[list[str]] = []
    for line in text.splitlines():
        if line.startswith(">>> "):
            found.append([line])
        elif line.startswith("... "):
            found[-1].append(line)
    return found


def sample() -> str:
    """A claim of the seed article's JSON report and its figures, with the fields that matter most."""
    output, _ = run("factcheck check seeds/double11-2020.txt --format json")
    report = json.loads(output)
    [document] = report["documents"]
    claim = next(c for c in document["claims"] if c["rule"] == _SHOWN)
    used = [f for f in document["figures"] if f["id"] in claim["operands"].values()]
    head = ",\n ".join(f"{_json(key)}: {_json(report[key])}" for key in ("schema", "tool"))
    place = ", ".join(f"{_json(key)}: {_json(document[key])}" for key in ("path", "encoding", "date"))
    figures = ",\n    ".join(_object(f, _FIGURE) for f in used)
    return (
        f'{{{head},\n "documents": [{{{place},\n  "figures": [\n    {figures}],\n'
        f'  "claims": [\n    {_object(claim, _CLAIM)}]}}],\n "summary": {_json(report["summary"])}}}\n'
    )


def _object(value: Mapping[str, object], lines: tuple[tuple[str, ...], ...]) -> str:
    return (
        "{" + ",\n     ".join(", ".join(f"{_json(key)}: {_json(value[key])}" for key in line) for line in lines) + "}"
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def reading(printed: str) -> str:
    """How a text of 2020-11-12 is read, in the notation of rules/lexicon/README.md."""
    return "；".join(map(_said, factcheck.figures(printed, date=PUBLISHED))) or "无"


def _said(figure: Figure) -> str:
    return f"`{figure.text}` " + "，".join(filter(None, (figure.kind, *_values(figure))))


def _values(figure: Figure) -> tuple[str, ...]:
    if figure.kind is Kind.PERIOD:
        return ((figure.period.iso if figure.period else None) or "待定",)
    if figure.kind is Kind.DURATION and figure.duration:
        return (figure.duration,)
    unit = figure.unit.symbol if figure.unit else ""
    if figure.value is None:
        return (f"{_bounds(figure)}{unit}",)
    return f"{_number(figure.value)}{unit}", _bounds(figure)


def _bounds(figure: Figure) -> str:
    if figure.low is None and figure.high is None:
        return ""
    if figure.low == figure.high:
        return "精确"
    low = "−∞" if figure.low is None else _number(figure.low)
    high = "∞" if figure.high is None else _number(figure.high)
    opening = "(" if figure.low_open or figure.low is None else "["
    return f"{opening}{low}, {high}{')' if figure.high_open or figure.high is None else ']'}"


def _number(number: Number) -> str:
    if not isinstance(number, Decimal):
        return str(number)
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
