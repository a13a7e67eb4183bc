"""Where bytes come from, and what keeps them from being a text."""

from __future__ import annotations

import sys
from pathlib import Path

from factcheck.model import InputError
from factcheck.reading.decoding import UndecodableError, decode

STDIN = "<stdin>"
LIMIT = 64 * 1024 * 1024
_MAGIC = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP/Office"),
    (b"\xd0\xcf\x11\xe0", "Office 97"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "RAR"),
    (b"\x7fELF", "ELF"),
)
_CONTROLS = frozenset(map(chr, range(32))) - frozenset("\t\n\r\f\v\x1a\x1b\x1c\x1d\x1e\x1f")


def read(path: str) -> tuple[str, str, str]:
    """The name to report, the text and its encoding; `-` is standard input.

    Raises: InputError.
    """
    name, data = (STDIN, _stdin()) if path == "-" else (path, _file(path))
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise InputError(name, f"不是文本文件（{kind}）")
    try:
        text, encoding = decode(data)
    except UndecodableError as error:
        raise InputError(name, _why(data, error.offset)) from error
    if _binary(text):
        raise InputError(name, "不是文本文件（含控制字符）")
    return name, text, encoding


def _file(path: str) -> bytes:
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(LIMIT + 1)
    except IsADirectoryError as error:
        raise InputError(path, "文件夹无法列出") from error
    except FileNotFoundError as error:
        raise InputError(path, "文件不存在") from error
    except PermissionError as error:
        raise InputError(path, "没有读取权限") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise InputError(path, f"无法读取：{getattr(error, 'strerror', None) or error}") from error
    return _limited(path, data)


def _stdin() -> bytes:
    try:
        data = sys.stdin.buffer.read(LIMIT + 1)
    except (OSError, ValueError, AttributeError) as error:  # closed, or absent
        raise InputError(STDIN, "无法读取标准输入") from error
    return _limited(STDIN, data)


def _limited(name: str, data: bytes) -> bytes:
    if len(data) > LIMIT:
        raise InputError(name, f"超过 {LIMIT // 1024 // 1024} MB 上限")
    return data


def _why(data: bytes, offset: int) -> str:
    if b"\0" in data[: 1 << 16]:
        return "不是文本文件（含 NUL 字节）"
    line = data.count(b"\n", 0, offset) + 1
    return f"无法识别编码：第 {line} 行（字节偏移 {offset}）处不是 UTF-8，按 GB18030、Big5、UTF-16 解读也不成文"


def _binary(text: str) -> bool:
    """Whether controls are more than the odd slip: one in fifty characters, or any NUL."""
    head = text[: 1 << 16]
    return "\0" in head or sum(c in _CONTROLS for c in head) * 50 > len(head)
