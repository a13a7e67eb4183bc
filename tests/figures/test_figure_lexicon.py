import shutil
from pathlib import Path

import pytest

from factcheck.figures.lexicon import load_lexicon
from factcheck.model import RuleError
from factcheck.rulebook.place import shipped_rules


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        ("units.yaml", "公斤: 1,", "公斤: heavy,", "expected a number or a fraction"),
        ("units.yaml", "摄氏: {度: 摄氏度,", "摄氏: {度: 摄氏点,", "'摄氏点' is not a unit"),
        ("hedges.yaml", "steps: 1/2", "steps: half", "expected steps"),
        ("hedges.yaml", "  near: 近 将近", "  nearly: 近 将近", "'nearly' is no class of hedges"),
        ("multiples.yaml", "一半: 50", "一半: fifty", "'fifty' is not a whole number"),
    ],
)
def test_mistakes_are_named_by_place(tmp_path: Path, name: str, old: str, new: str, reason: str) -> None:
    shutil.copytree(shipped_rules() / "lexicon", tmp_path / "lexicon")
    path = tmp_path / "lexicon" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(RuleError) as caught:
        load_lexicon(tmp_path)
    (problem,) = caught.value.problems
    assert reason in problem.reason
    assert problem.line == text[: text.index(old)].count("\n") + 1
