"""The command as the shell sees it: pipes that break, devices that are full, streams that are closed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from importlib.metadata import version

import pytest

COMMAND = (sys.executable, "-m", "factcheck")


def run(*arguments: str, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run((*COMMAND, *arguments), text=True, encoding="utf-8", timeout=60, check=False, **more)  # type: ignore[call-overload, no-any-return]


def test_version() -> None:
    done = run("--version", capture_output=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"factcheck {version('factcheck-zh')}\n", "")


def test_what_is_not_used_is_not_loaded() -> None:
    script = "import sys; from factcheck.cli import main; main(['--help']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, encoding="utf-8")
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "typer" in loaded
    assert not {"rich", "jieba", "cn2an", "yaml", "factcheck.checker"} & loaded


def test_help_comes_at_once() -> None:
    def seconds(*command: str) -> float:
        taken = []
        for _ in range(4):
            begin = time.perf_counter()
            subprocess.run(command, capture_output=True, check=True)
            taken.append(time.perf_counter() - begin)
        return min(taken)

    # Measured against what any typer program needs, for machines differ.
    assert seconds(*COMMAND, "--help") < 4 * seconds(sys.executable, "-c", "import typer") + 0.2


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_full_device() -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = run("schema", stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr.startswith("factcheck: 标准输出: 无法写入：")
    assert done.stderr.count("\n") == 1


def test_a_broken_pipe_is_quiet() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = run("schema", stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    assert done.stderr == ""
    assert done.returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="closes a stream the POSIX way")
def test_a_closed_standard_output() -> None:
    done = run("schema", stderr=subprocess.PIPE, preexec_fn=lambda: os.close(1))
    assert done.returncode == 2
    assert done.stderr == "factcheck: 标准输出: 已关闭\n"


def test_machines_get_utf8_in_any_locale() -> None:
    done = run("schema", capture_output=True, env={**os.environ, "PYTHONIOENCODING": "gbk"})
    assert "万" in done.stdout
