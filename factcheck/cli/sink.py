"""Where output goes: standard output by plain writes, or a file that appears whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO

from factcheck.model import InputError
from factcheck.reports.screen import Screen

_PIPED_WIDTH, _NARROWEST = 120, 20


def screen(color: str, target: str | None) -> Screen:
    """How wide the output may be and whether it is styled: `auto` styles a terminal unless NO_COLOR or a dumb TERM."""
    terminal = target is None and sys.stdout is not None and sys.stdout.isatty()
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    asked = os.environ.get("COLUMNS", "")
    width = int(asked[:6]) if asked.isascii() and asked.isdigit() and int(asked[:6]) > 0 else 0
    if not width:
        width = shutil.get_terminal_size((_PIPED_WIDTH, 24)).columns if terminal else _PIPED_WIDTH
    return Screen(max(_NARROWEST, min(width, 1000)), color == "always" or (color == "auto" and terminal and not plain))


def deliver(pieces: Iterable[str], target: str | None = None, utf8: bool = False) -> None:
    """Write the pieces to a file or to standard output, there in UTF-8 whatever the locale where `utf8` is set.

    Raises: InputError that names the file or 标准输出 where it cannot be written; BrokenPipeError.
    """
    if target is None:
        _to_stdout(pieces, utf8)
        return
    with _replacing(target) as file:
        for piece in pieces:
            with _named(target):
                file.write(piece)


def _to_stdout(pieces: Iterable[str], utf8: bool) -> None:
    out = sys.stdout
    if out is None:
        raise InputError("标准输出", "已关闭")
    _prepare(out, utf8)
    live = out.isatty()
    try:
        for piece in pieces:
            with _named("标准输出"):
                out.write(piece)
                if live:
                    out.flush()
        with _named("标准输出"):
            out.flush()
    except (BrokenPipeError, InputError):
        _silence(out)
        raise


def _prepare(out: TextIO, utf8: bool) -> None:
    """A terminal in another encoding gets ? for what it lacks; machines always get UTF-8 and bare line feeds."""
    reconfigure = getattr(out, "reconfigure", None)  # a replaced stdout may have none
    if reconfigure is None:
        return
    if utf8:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    else:
        reconfigure(errors="replace")


def _silence(out: TextIO) -> None:
    """Send what is still buffered nowhere, so that the interpreter does not complain when it flushes at exit."""
    try:
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), out.fileno())
    except (OSError, ValueError):
        return


@contextmanager
def _named(name: str) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InputError(name, f"无法写入：{error.strerror or error}") from error


@contextmanager
def _replacing(target: str) -> Iterator[TextIO]:
    """A temporary file beside the target that takes its place at the end; a device or pipe is written directly."""
    with _named(target):
        path = os.path.realpath(target)
        if os.path.exists(path) and not os.path.isfile(path):
            direct = open(path, "w", encoding="utf-8", errors="backslashreplace", newline="\n")  # noqa: SIM115
        else:
            direct = None
            handle, temporary = tempfile.mkstemp(prefix=".factcheck-", dir=os.path.dirname(path))
    if direct is not None:
        with direct:
            yield direct
        return
    try:
        with open(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            yield file
            with _named(target):
                file.flush()
        with _named(target):
            os.chmod(temporary, _mode(path))
            os.replace(temporary, path)
    except BaseException:
        with _named(target):
            os.unlink(temporary)
        raise


def _mode(path: str) -> int:
    """The permissions a file has, or those that a new one would get."""
    if os.path.exists(path):
        return os.stat(path).st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
