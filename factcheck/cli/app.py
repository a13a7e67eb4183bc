"""The commands and their options."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from factcheck.cli.options import Color, CoverageFormat, FailOn, FiguresFormat, Format, Place, choice, day, place
from factcheck.cli.status import Status, complain, guarded
from factcheck.cli.wording import Command, Group, usage_error
from factcheck.reports.stream import Show

app = typer.Typer(
    name="factcheck",
    cls=Group,
    help="中文新闻数字核查：找出每个数字，重算每个推导关系。",
    epilog="退出码：0 没有发现不一致；1 有不一致；2 有输入或任务未能完成；130 被中断。",
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
)

Inputs = Annotated[
    list[str], typer.Argument(metavar="FILE", help="文件、文件夹，或 -（标准输入）。", show_default=False)
]
Day = Annotated[
    date | None, typer.Option("--date", parser=day, metavar="YYYY-MM-DD", help="发布日期；不给则从文中找。")
]
Rules = Annotated[list[Path] | None, typer.Option("--rules", metavar="DIR", help="另加的规则，可多次给出。")]
Output = Annotated[str | None, typer.Option("--output-file", metavar="FILE", help="写到文件，而不是屏幕。")]
Colors = Annotated[
    Color,
    typer.Option("--color", parser=choice(Color), metavar="auto|always|never", help="颜色；auto 遵从 NO_COLOR。"),
]


def _version(asked: bool) -> None:
    if asked:
        from factcheck.reports.version import tool_version

        typer.echo(f"factcheck {tool_version()}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="显示版本。")] = False,
) -> None:
    """Take the options that stand before the command."""


@app.command("check", cls=Command)
def _check(
    *,
    inputs: Inputs,
    form: Annotated[
        Format,
        typer.Option("--format", parser=choice(Format), metavar="table|concise|json", help="报告的格式。"),
    ] = Format.TABLE,
    show: Annotated[
        Show | None,
        typer.Option("--show", parser=choice(Show), metavar="all|problems", help="全部，或只列不一致的。"),
    ] = None,
    day: Day = None,
    rules: Rules = None,
    fail_on: Annotated[
        FailOn,
        typer.Option(
            "--fail-on",
            parser=choice(FailOn),
            metavar="notice|warning|error|never",
            help="不一致到哪一级，退出码为 1。",
        ),
    ] = FailOn.NOTICE,
    output: Output = None,
    color: Colors = Color.AUTO,
) -> None:
    """核对文件里的数字，列出每一项核对。"""
    from factcheck.cli.run import Job, check

    job = Job(inputs, form, day, tuple(rules or ()), output, color, show, fail_on)
    raise typer.Exit(guarded(lambda: check(job)))


@app.command("figures", cls=Command)
def _figures(
    *,
    inputs: Inputs,
    form: Annotated[
        FiguresFormat,
        typer.Option("--format", parser=choice(FiguresFormat), metavar="table|json", help="输出的格式。"),
    ] = FiguresFormat.TABLE,
    day: Day = None,
    output: Output = None,
    color: Colors = Color.AUTO,
) -> None:
    """列出文件里的每个数字：值、范围、单位。"""
    from factcheck.cli.run import Job, figures

    job = Job(inputs, form, day, (), output, color)
    raise typer.Exit(guarded(lambda: figures(job)))


@app.command("coverage", cls=Command)
def _coverage(
    *,
    inputs: Inputs,
    form: Annotated[
        CoverageFormat,
        typer.Option(
            "--format", parser=choice(CoverageFormat), metavar="table|text|json", help="表、着色的原文，或 JSON。"
        ),
    ] = CoverageFormat.TABLE,
    day: Day = None,
    rules: Rules = None,
    output: Output = None,
    color: Colors = Color.AUTO,
) -> None:
    """逐个数字说明：写错一处，有多大可能被发现。"""
    from factcheck.cli.run import Job, coverage

    job = Job(inputs, form, day, tuple(rules or ()), output, color)
    raise typer.Exit(guarded(lambda: coverage(job)))


@app.command("explain", cls=Command)
def _explain(
    path: Annotated[str, typer.Argument(metavar="FILE", help="文件，或 -（标准输入）。", show_default=False)],
    where: Annotated[
        Place,
        typer.Argument(metavar="LINE[:COL]", parser=place, help="第几行，第几列。", show_default=False),
    ],
    *,
    day: Day = None,
    rules: Rules = None,
    output: Output = None,
) -> None:
    """说明一处的数字：怎样读的，说的是什么，参与哪些核对，别的规则为什么没有用上。"""
    from factcheck.cli.run import Job, explain

    job = Job([path], Format.TABLE, day, tuple(rules or ()), output)
    raise typer.Exit(guarded(lambda: explain(path, where, job)))


@app.command("rule", cls=Command)
def _rule(
    name: Annotated[str | None, typer.Argument(metavar="ID", help="规则的名字；不给则列出全部。")] = None,
    rules: Rules = None,
) -> None:
    """显示一条规则的说明，或列出全部规则。"""
    from factcheck.cli.packs import show_rule

    raise typer.Exit(guarded(lambda: show_rule(name, tuple(rules or ()))))


@app.command("test", cls=Command)
def _test(
    packs: Annotated[
        list[Path] | None, typer.Argument(metavar="PACK", help="规则文件或文件夹；不给则是自带的。")
    ] = None,
) -> None:
    """运行规则自带的例子。"""
    from factcheck.cli.packs import test_packs

    raise typer.Exit(guarded(lambda: test_packs(tuple(packs or ()))))


@app.command("schema", cls=Command)
def _schema() -> None:
    """打印 JSON 报告的 JSON Schema。"""
    from factcheck.cli.sink import deliver
    from factcheck.reports.schema import report_schema

    def work() -> Status:
        deliver([report_schema()], utf8=True)
        return Status.CLEAN

    raise typer.Exit(guarded(work))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    return guarded(lambda: _run(sys.argv[1:] if arguments is None else list(arguments)))


def _run(arguments: list[str]) -> Status:
    try:
        return Status(app(arguments, prog_name="factcheck", standalone_mode=False) or 0)
    except Exception as error:  # the framework's errors have no public base class; theirs alone word themselves
        worded: Any = getattr(error, "format_message", None)
        if worded is None:
            raise
        return _misused(error, worded())


def _misused(error: Exception, message: str) -> Status:
    context: Any = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        typer.echo(message, err=True)
        return Status.FAILED
    complain(usage_error(message))
    command = context.command_path if context else "factcheck"
    complain(f"用法见 {command} --help")
    return Status.FAILED
