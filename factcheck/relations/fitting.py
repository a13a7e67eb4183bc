"""Whether a statement may fill an operand."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.model import Figure, Kind, Operand, Statement
from factcheck.relations.agreement import agrees
from factcheck.relations.scene import Scene
from factcheck.rulebook import OperandSpec

Bound = Mapping[str, Operand]
_VALUED = frozenset((Kind.QUANTITY, Kind.NUMBER, Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE, Kind.FRACTION))
_PER = {"time": frozenset(("秒", "分钟", "分", "小时", "时", "天", "日", "周", "月", "年"))}


def fits(scene: Scene, spec: OperandSpec, statement: Statement) -> bool:
    """Whether a statement is what an operand must be, whatever the others are."""
    figure = statement.figure
    if (spec.kinds and figure.kind not in spec.kinds) or (spec.functions and statement.function not in spec.functions):
        return False  # most are not, and this is asked of every figure for every rule
    unit = figure.unit.symbol if figure.unit else ""
    return (
        _is_printed(figure, spec.end)
        and (not spec.units or unit in spec.units)
        and (spec.per is None or ("/" in unit and unit.partition("/")[2] in _PER[spec.per]))
        and (not spec.roles or scene.role(statement) in spec.roles)
        and spec.scope <= statement.scope
        and not spec.not_scope & statement.scope
        and (not spec.bases or statement.basis in spec.bases)
        and statement.basis not in spec.not_bases
        and (not spec.directions or statement.direction in spec.directions)
        and not any(cue in scene.clause_text(statement) for cue in spec.not_cues)
        and (not spec.cues or any(cue in scene.text_to_clause_end(statement) for cue in spec.cues))
        and (not spec.said or any(word in scene.clause_before(statement) for word in spec.said))
        and (not spec.beside or scene.folded.endswith(spec.beside, 0, figure.at[0]))
    )


def _is_printed(figure: Figure, end: str | None) -> bool:
    """Whether a figure prints the one value that a rule asks for, or the end of a range."""
    if end and _is_range(figure):
        return True
    return end not in ("low", "high") and (figure.value is not None or figure.kind not in _VALUED)


def _is_range(figure: Figure) -> bool:
    """Whether a figure prints two ends; only the rules that ask for an end take such a one."""
    return figure.kind in _VALUED and figure.value is None and figure.low is not None and figure.high is not None


def matches(scene: Scene, spec: OperandSpec, statement: Statement, bound: Bound) -> bool:
    """Whether a statement shares with the operands bound what the rule asks for."""
    for name, agreements in spec.match.items():
        other = bound.get(name)
        if isinstance(other, tuple):
            other = other[0]
        if isinstance(other, Statement) and not agrees(scene, agreements, other, statement):
            return False
    return True
