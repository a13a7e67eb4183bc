"""The command with the real checker: what it writes is what the schema promises."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

from factcheck.cli import main
from factcheck.reports.schema import report_schema

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
NEWS = (
    "海州机场客流创新高\n\n"
    "2022年10月8日，海州机场发布数据。前三季度，机场运送旅客1250.6万人次，同比增长25.06%；"
    "上年同期为1000.0万人次。其中，国际旅客96.3万人次。\n\n"
    "三季度，机场保障航班3.25万架次，其中货运航班4.1万架次。约三分之一的旅客来自周边城市，用时两个半小时以内。\n"
)


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads(report_schema()))


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "海州.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_seeds_are_valid(
    path: Path, validator: jsonschema.Draft202012Validator, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(path), "--format", "json"])
    written = json.loads(capsys.readouterr().out)
    validator.validate(written)
    text = path.read_text(encoding="utf-8")
    for figure in written["documents"][0]["figures"]:
        assert text[figure["start"] : figure["end"]] == figure["text"]


def test_json_is_valid_and_whole(
    news: Path, tmp_path: Path, validator: jsonschema.Draft202012Validator, capsys: pytest.CaptureFixture[str]
) -> None:
    binary = tmp_path / "图.txt"
    binary.write_bytes(bytes(range(256)) * 20)
    assert main(["check", str(binary), str(news), str(tmp_path / "无.txt"), "--format", "json"]) == 2
    out, err = capsys.readouterr()
    written = json.loads(out)
    validator.validate(written)
    assert [document["path"] for document in written["documents"]] == [str(news)]
    assert [error["path"] for error in written["errors"]] == [str(binary), str(tmp_path / "无.txt")]
    assert len(err.splitlines()) == 2
    summary = written["summary"]
    assert summary["decided_figures"] + summary["unchecked_figures"] == summary["figures"]
    assert summary["figures"] == len(written["documents"][0]["figures"])
    assert summary["claims"] == len(written["documents"][0]["claims"])
    for figure in written["documents"][0]["figures"]:
        assert NEWS[figure["start"] : figure["end"]] == figure["text"]


def test_a_misprint_makes_the_status_one(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(news), "--format", "concise"]) == 1
    lines = capsys.readouterr().out.splitlines()
    line, column = 5, NEWS.split("\n")[4].index("4.1万架次") + 1
    assert any(text.startswith(f"{news}:{line}:{column}: 不一致[") for text in lines)
    assert main(["check", str(news), "--format", "concise", "--fail-on", "never"]) == 0


@pytest.mark.parametrize("width", ["40", "80", "160"])
def test_tables(news: Path, width: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("COLUMNS", width)
    main(["check", str(news)])
    squeezed = "".join(char for char in capsys.readouterr().out if not char.isspace() and char not in "│╭╮╰╯─┬┴├┤┼")
    assert "✗不一致" in squeezed
    assert "未核对" in squeezed


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_standard_input(encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "figures", "-", "--format", "json"],
        input=NEWS.encode(encoding),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    texts = [figure["text"] for figure in json.loads(done.stdout)["documents"][0]["figures"]]
    assert {"25.06%", "1000.0万人次"} <= set(texts)


def test_an_empty_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 2
    out, err = capsys.readouterr()
    assert err.startswith(f"factcheck: {tmp_path}: ")
    assert "没有核对任何文件" in out


def test_coverage(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", str(news), "--format", "json"]) == 0
    figures = json.loads(capsys.readouterr().out)["documents"][0]["figures"]
    shares = {figure["text"]: figure["share"] for figure in figures}
    assert 0.8 < float(shares["25.06%"]) < 1
    assert shares["两个半小时"] is None
    assert main(["coverage", str(news)]) == 0
    table = capsys.readouterr().out
    assert "growth/stated-base" in table
    assert "会被发现。" in table
    assert main(["coverage", str(news), "--format", "text", "--color", "always"]) == 0
    assert "1250.6万人次\x1b[0m，" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="signals the POSIX way")
def test_an_interrupt() -> None:
    child = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from factcheck.cli import main; print(1, flush=True); sys.exit(main())",
            "check",
            "-",
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    child.stdout.readline()
    time.sleep(0.5)  # past the first line of `main`; it may still be loading, or wait for input
    for _ in range(6):
        child.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(20)
            break  # an interrupt may be lost in an import that catches everything: then it is sent again
    assert child.stderr is not None
    assert "Traceback" not in child.stderr.read()
    assert child.returncode == 130


@pytest.mark.skipif(not os.path.exists("/dev/null"), reason="no /dev/null here")
def test_a_device_is_written_not_replaced(news: Path) -> None:
    main(["check", str(news), "--output-file", "/dev/null"])
    assert not os.path.isfile("/dev/null")
