"""Exit statuses, streams and files of the command line, with a checker that answers by hand."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from sample_report import sample

from factcheck.cli import main
from factcheck.cli.sink import deliver, screen
from factcheck.model import DocumentReport, InputError, Problem, RuleError, Severity, Verdict

Result = DocumentReport | InputError


def graded(severity: Severity | None) -> DocumentReport:
    found = sample()
    findings = tuple(replace(f, severity=severity) if f.verdict is Verdict.INCONSISTENT else f for f in found.findings)
    return replace(found, findings=findings)


def clean() -> DocumentReport:
    found = sample()
    return replace(found, findings=tuple(f for f in found.findings if f.verdict is not Verdict.INCONSISTENT))


ANSWERS: dict[str, Any] = {
    "clean": clean,
    "notice": lambda: graded(Severity.NOTICE),
    "warning": lambda: graded(Severity.WARNING),
    "error": lambda: graded(Severity.ERROR),
    "unknown": lambda: graded(None),
    "bad": lambda: InputError("bad", "不是文本"),
}


class FakeChecker:
    """Answers by the names of the inputs."""

    seen: Any = None

    def __init__(self, rules: tuple[Path, ...] = (), date: date | None = None) -> None:
        FakeChecker.seen = (rules, date)
        if rules and not rules[0].is_dir():
            raise RuleError([Problem("包.yaml", 3, 5, "缺少 id"), Problem("包.yaml", 9, 1, "多余的键")])
        self.rulebook = SimpleNamespace(every={"growth/rate": SimpleNamespace(title="增长率")})

    def stream(self, paths: Iterable[str]) -> Iterator[Result]:
        for path in paths:
            if path == "stop":
                raise KeyboardInterrupt
            if path == "crash":
                raise ZeroDivisionError("boom")
            if path != "empty":
                yield ANSWERS[Path(path).stem]()

    def figures_stream(self, paths: Iterable[str]) -> Iterator[Any]:
        for found in self.stream(paths):
            if isinstance(found, InputError):
                yield found
            else:
                yield found.document, tuple(s.figure for s in found.statements)


@pytest.fixture(autouse=True)
def _fake_checker(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("factcheck.checker")
    module.Checker = FakeChecker  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "factcheck.checker", module)
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "FACTCHECK_DEBUG"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ("clean", 0),
        ("clean notice", 1),
        ("notice --fail-on warning", 0),
        ("warning --fail-on warning", 1),
        ("warning --fail-on error", 0),
        ("error --fail-on error", 1),
        ("unknown --fail-on error", 1),
        ("error --fail-on never", 0),
        ("bad --fail-on never", 2),
        ("error bad clean", 2),
        ("bad error", 2),
        ("error stop", 130),
        ("error crash", 2),
        ("empty", 2),
        ("clean --rules nowhere", 2),
    ],
)
@pytest.mark.parametrize("form", ["table", "concise", "json"])
def test_status(arguments: str, status: int, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *arguments.split(), "--format", form]) == status
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    assert bool(err) == (status in (2, 130))


def test_an_error_names_the_input_and_the_rest_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "bad", "error", "bad", "clean", "--format", "json"]) == 2
    out, err = capsys.readouterr()
    assert err == "factcheck: bad: 不是文本\n" * 2
    written = json.loads(out)
    assert len(written["documents"]) == 2
    assert len(written["errors"]) == 2


def test_no_files_at_all_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "empty", "--format", "json"]) == 2
    out, err = capsys.readouterr()
    assert err == "factcheck: empty: 没有可以核对的文件\n"
    assert json.loads(out)["errors"] == [{"path": "empty", "reason": "没有可以核对的文件"}]


def test_every_mistake_in_a_pack_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "clean", "--rules", "nowhere"]) == 2
    assert capsys.readouterr() == ("", "factcheck: 包.yaml:3:5: 缺少 id\nfactcheck: 包.yaml:9:1: 多余的键\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("", "用法："),
        ("check", "缺少参数 FILE"),
        ("figures", "缺少参数 FILE"),
        ("check clean --format xml", "“xml”应为 table、concise、json 之一"),
        ("check clean --date 2021-2-3", "应写作 YYYY-MM-DD"),
        ("check clean --date 20210203", "应写作 YYYY-MM-DD"),
        ("check clean --date 2021-02-30", "没有“2021-02-30”这一天"),
        ("check clean --colour", "没有选项 --colour"),
        ("check clean --fail-on", "选项 --fail-on 需要一个值"),
        ("chekc clean", "没有命令 chekc"),
        ("schema more", "多余的参数 more"),
        ("rule growth/rates", "没有规则 growth/rates，是不是 growth/rate？"),
    ],
)
def test_misuse_is_explained(arguments: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments.split()) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err


def test_options_reach_the_checker(tmp_path: Path) -> None:
    assert main(["check", "clean", "--date", "2021-02-03", "--rules", str(tmp_path), "--rules", "more"]) == 0
    assert FakeChecker.seen == ((tmp_path, Path("more")), date(2021, 2, 3))


def test_only_problems_are_concise_unless_all_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "error", "--format", "concise"])
    assert len(capsys.readouterr().out.splitlines()) == 2
    main(["check", "error", "--format", "concise", "--show", "all"])
    assert len(capsys.readouterr().out.splitlines()) == 5


@pytest.mark.parametrize("form", ["table", "concise", "json"])
def test_a_file_is_written_whole(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "报告"
    target.write_text("old" * 1000, encoding="utf-8")
    assert main(["check", "error", "--format", form, "--output-file", str(target)]) == 1
    assert capsys.readouterr().out == ""
    main(["check", "error", "--format", form])
    assert target.read_text(encoding="utf-8") == capsys.readouterr().out
    assert os.listdir(tmp_path) == ["报告"]


def test_an_interrupted_run_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    target.write_text("old", encoding="utf-8")
    assert main(["check", "clean", "stop", "--format", "json", "--output-file", str(target)]) == 130
    assert target.read_text(encoding="utf-8") == "old"
    assert os.listdir(tmp_path) == ["report.json"]


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    main(["schema"])
    main(["check", "clean", "--output-file", str(tmp_path / "report")])
    assert (tmp_path / "report").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("target", ["nowhere/report", "."])
def test_a_file_that_cannot_be_written(target: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(tmp_path / target)
    assert main(["check", "clean", "--output-file", path]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"factcheck: {path}: 无法写入：")


def test_an_input_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "clean.txt"
    source.write_text("稿子", encoding="utf-8")
    link = tmp_path / "link"
    link.symlink_to(source)
    assert main(["check", str(source), "--output-file", str(link)]) == 2
    assert "不会覆盖" in capsys.readouterr().err
    assert source.read_text(encoding="utf-8") == "稿子"


def test_styles(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    main(["check", "error"])
    assert "\x1b" not in capsys.readouterr().out
    main(["check", "error", "--color", "always"])
    assert "\x1b[" in capsys.readouterr().out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert screen("auto", None).ansi
    assert not screen("never", None).ansi
    assert not screen("auto", "file").ansi
    monkeypatch.setenv("NO_COLOR", "1")
    assert not screen("auto", None).ansi


@pytest.mark.parametrize(
    ("columns", "width"), [("", 120), ("80", 80), ("3", 20), ("x", 120), ("0", 120), ("9" * 5000, 1000)]
)
def test_widths(columns: str, width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert screen("auto", "file").width == width


@pytest.mark.parametrize("form", ["table", "json"])
def test_figures(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["figures", "error", "--format", form]) == 0
    assert "8.4亿吨" in capsys.readouterr().out
    assert main(["figures", "error", "bad", "--format", form]) == 2
    out, err = capsys.readouterr()
    assert err == "factcheck: bad: 不是文本\n"
    assert form == "table" or json.loads(out)["errors"]


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "factcheck.report/1"


def test_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule"]) == 0
    assert capsys.readouterr().out == "growth/rate  增长率\n"


def test_examples(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    results = [
        SimpleNamespace(rule="a/b", kind="ok", text="一", passed=True, reason="", path="p.yaml", line=1),
        SimpleNamespace(rule="a/b", kind="bad", text="二\x1b", passed=False, reason="却一致", path="p.yaml", line=7),
    ]
    for chosen, status, line in (
        (results, 1, "2 个例子，1 个通过，1 个不通过。"),
        (results[:1], 0, "1 个例子，1 个通过"),
    ):
        monkeypatch.setattr("factcheck.examples.run", lambda packs, chosen=chosen: iter(chosen))
        assert main(["test"]) == status
        assert line in capsys.readouterr().out
    monkeypatch.setattr("factcheck.examples.run", lambda packs: iter(()))
    assert main(["test"]) == 2


@pytest.mark.parametrize("arguments", ["--help", "-h", "check -h", "figures --help", "rule -h", "test -h", "schema -h"])
def test_help_is_chinese(arguments: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments.split()) == 0
    out, err = capsys.readouterr()
    assert "用法：" in out
    assert err == ""
    for english in ("Usage", "Options", "Show this", "required", "default", "<"):
        assert english not in out


def test_an_error_while_a_file_is_written_is_told_as_it_is(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "half"
        raise InputError("盘", "已满")

    with pytest.raises(InputError, match="盘: 已满"):
        deliver(pieces(), str(tmp_path / "report"))
    assert os.listdir(tmp_path) == []
