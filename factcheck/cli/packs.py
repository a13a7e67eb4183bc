"""The jobs about rule packs: showing rules, running their examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from factcheck.cli.sink import deliver
from factcheck.cli.status import Status
from factcheck.model import FactcheckError
from factcheck.reports.safe import many_lines, one_line


def show_rule(name: str | None, rules: tuple[Path, ...]) -> Status:
    """Print a rule's page, or what rules there are."""
    from factcheck.checker import Checker
    from factcheck.rulebook import page

    known = Checker(rules=rules).rulebook.every
    if name is None:
        deliver(_index({rule: known[rule].title for rule in known}))
    elif name in known:
        deliver([many_lines(page(known[name])).rstrip("\n") + "\n"])
    else:
        near = get_close_matches(name, known, 3, 0.5)
        hint = f"，是不是 {'、'.join(near)}？" if near else "；不带名字运行可列出全部规则"
        raise FactcheckError(f"没有规则 {name}{hint}")
    return Status.CLEAN


def _index(titles: Mapping[str, str]) -> Iterator[str]:
    width = max(map(len, titles), default=0)
    for name in sorted(titles):
        yield f"{name:{width}}  {one_line(titles[name])}\n"


def test_packs(packs: Sequence[Path]) -> Status:
    """Run the examples of rule packs: a line for each that does not do as it says, then how many do."""
    from factcheck import examples

    passed, failed = 0, 0
    for result in examples.run(packs):
        if result.passed:
            passed += 1
            continue
        failed += 1
        place = one_line(f"{result.path}:{result.line}")
        deliver([f"{place}: {result.rule} [{result.kind}] {one_line(result.reason)}\n  {one_line(result.text)}\n"])
    if not passed + failed:
        raise FactcheckError("没有例子可以运行")
    if packs and (names := examples.replaced(packs)):
        deliver([f"替换了自带的规则：{'、'.join(names)}\n"])
    deliver([f"{passed + failed} 个例子，{passed} 个通过，{failed} 个不通过。\n"])
    return Status.FOUND if failed else Status.CLEAN
