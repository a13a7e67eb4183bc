"""What keeps an input from being read is said, with its name."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from factcheck.model import InputError
from factcheck.reading import load, source


def refused(path: str) -> InputError:
    with pytest.raises(InputError) as caught:
        load(path)
    return caught.value


def test_missing(tmp_path: Path) -> None:
    path = str(tmp_path / "没有.txt")
    assert refused(path) == InputError(path, "文件不存在")


def test_folder(tmp_path: Path) -> None:
    assert "文件夹" in str(refused(str(tmp_path)))


def test_nul_in_the_path() -> None:
    assert refused("a\0b").path == "a\0b"


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("增长", encoding="utf-8")
    path.chmod(0)
    assert "权限" in str(refused(str(path)))


@pytest.mark.parametrize(
    ("head", "word"),
    [(b"%PDF-1.7\n", "PDF"), (b"\x89PNG\r\n\x1a\n", "PNG"), (b"PK\x03\x04", "ZIP"), (b"\xff\xd8\xff\xe0", "JPEG")],
)
def test_known_formats_are_named(tmp_path: Path, head: bytes, word: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(head + b"\0" * 64)
    assert word in str(refused(str(path)))


def test_nul_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(bytes(range(256)) * 4)
    assert "不是文本文件" in str(refused(str(path)))


def test_control_characters(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\x01\x02\x03\x04 abc" * 50)
    assert "控制字符" in str(refused(str(path)))


def test_one_stray_control_character_is_no_reason(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("全年产量达到三万吨，\x08比上年增长百分之五。" + "收入也有增加。" * 9, encoding="utf-8")
    assert "\x08" in load(str(path)).text


def test_undecodable_names_line_and_byte(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    good = "全年产量三万吨。\n比上年增长。\n".encode()
    path.write_bytes(good + b"\xff\xfe\xfd")
    assert f"第 3 行（字节偏移 {len(good)}）" in str(refused(str(path)))


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "LIMIT", 1024)
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 1025)
    assert "上限" in str(refused(str(path)))
    path.write_bytes(b"a" * 1024)
    assert len(load(str(path)).text) == 1024


def test_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"")
    document = load(str(path))
    assert (document.text, document.paragraphs, document.sentences, document.sections) == ("", (), (), ())
    assert document.title is None
    assert document.date is None


class _Stream:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", _Stream("利润增长了三成，达到五亿元。".encode("gbk")))
    document = load("-")
    assert (document.path, document.encoding) == ("<stdin>", "gb18030")


def test_closed_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert refused("-").path == "<stdin>"
