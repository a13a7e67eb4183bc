"""A statement that can be like no other is not compared with any."""

from __future__ import annotations

import pytest

from factcheck.checker import Checker
from factcheck.reading import from_text
from factcheck.relations import hunt
from factcheck.relations.agreement import agrees, may_agree
from factcheck.relations.scene import Scene

TEXT = (
    "5月，该省产煤1.2亿吨，原煤产量1.2亿吨，同比增长3.4%。1至5月，原煤产量5.6亿吨，同比增长3.4%。"
    "5月末，全省贷款余额8.2万亿元，净利润8.2亿元。1至5月，全省销售额5.6亿元，增长3.4%。"
)


def scene_of(checker: Checker, text: str) -> Scene:
    document = from_text(text)
    return Scene.of(document, checker._judged(document)[0], checker._binder._knowledge)


@pytest.mark.parametrize("name", ["flow", "accrues", "same-change"])
def test_what_one_alone_refuses_no_other_makes_up_for(name: str) -> None:
    scene = scene_of(Checker(), TEXT)
    refused = [s for s in scene.statements if not may_agree(scene, (name,), s)]
    assert 0 < len(refused) < len(scene.statements)
    assert not any(
        agrees(scene, (name,), *pair) for s in refused for o in scene.statements for pair in ((s, o), (o, s))
    )


def test_figures_that_add_up_to_nothing_are_not_compared_pair_by_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[str, ...]] = []
    monkeypatch.setattr(hunt, "agrees", lambda scene, names, a, b: compared.append(names) or agrees(scene, names, a, b))
    Checker().check("。".join(f"甲地的均价为{i + 820}.5元" for i in range(30)) + "。")
    assert not any("flow" in names or "same-change" in names for names in compared)
