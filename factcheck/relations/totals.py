"""What a total sums up: the figures before 合计, 共计."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.model import Kind, Statement
from factcheck.relations.agreement.digits import digits
from factcheck.relations.hunt import Hunt
from factcheck.relations.scene import Scene
from factcheck.relations.series import is_listed, mark_between

_MOST = 12
_TELLING = 3  # digits of a total that lists without a word for it hardly make up by chance
_INTO = ("分", "分为", "分成", "每", "近", "前", "后")


def items_before(hunt: Hunt) -> Iterator[tuple[Statement, ...]]:
    """Lists of figures before the total `like` that it may sum up: those listed alike right before it, then more, then fewer."""
    scene, like = hunt.scene, hunt.like
    if None in (like.figure.low, like.figure.high):
        return  # 共计18000元以上 says nothing of what was added up
    totals = _totals(hunt)
    if len(totals) > 1:
        yield totals
    far = scene.words.above.search(scene.text_since_figure(like)) is not None
    items = _items(hunt, "paragraph" if far else "sentence")
    run = len(items) if far else _run(scene, items)
    for count in (run, *range(run + 1, len(items) + 1), *range(run - 1, 1, -1)):
        if count > 1:
            yield tuple(reversed(items[:count]))


def items_after(hunt: Hunt) -> tuple[Statement, ...] | None:
    """The amounts that follow a total one by one up to the end of its sentence, or, where none do, make up the next."""
    scene, like = hunt.scene, hunt.like
    if digits(like.figure) < _TELLING:
        return None
    after = [s for s in scene.near(like, "paragraph") if s.figure.start > like.figure.start]
    kin = sorted((s for s in after if s.function is like.function and s.figure.unit == like.figure.unit), key=_place)
    own = [s for s in kin if s.sentence == like.sentence]
    listed = own or [s for s in kin if s.sentence == like.sentence + 1]
    plain = len(listed) > 1 and all(map(hunt.suits, listed)) and is_listed(scene, listed)
    if not plain or any(_as_great(scene, like, s) or _is_share(scene, s) for s in listed):
        return None
    return tuple(listed)


def _is_share(scene: Scene, s: Statement) -> bool:
    """Whether the clause of an amount says before it what share of another it is: 60%股权对应估值12.7亿元."""
    at = scene.index(s)
    before = scene.statements[at - 1] if at else None
    return before is not None and before.clause == s.clause and before.figure.kind in (Kind.PERCENT, Kind.FRACTION)


def _as_great(scene: Scene, whole: Statement, part: Statement) -> bool:
    """Whether an amount is another total, or too great to be a part."""
    total = scene.words.total.search(scene.text_since_figure(part)) is not None
    return total or (part.figure.value or 0) >= (whole.figure.value or 0)


def _place(statement: Statement) -> int:
    return statement.figure.start


def counted_items(hunt: Hunt) -> tuple[Statement, ...] | None:
    """As many of the nearest figures before a total as the count right before it says: 两次共查获519瓶."""
    count = _count_before(hunt)
    if count is None:
        return None
    before = [s for s in hunt.scene.near(hunt.like, "paragraph") if s.figure.start < count.figure.start]
    items = [s for s in before if hunt.suits(s)][: int(count.figure.value or 0)]
    if len(items) != count.figure.value or hunt.scene.rank(items[-1])[0] > 0:
        return None  # two of three that are listed alike are no two of their own
    return tuple(reversed(items))


def counted_after(hunt: Hunt) -> tuple[Statement, ...] | None:
    """As many figures after the count `like`, up to the end of its sentence, as it says: 涉及3名股东，分别为甲15万股、乙9万股和丙7万股."""
    after = [s for s in hunt.scene.near(hunt.like, "sentence") if s.figure.start > hunt.like.figure.start]
    items = sorted((s for s in after if hunt.suits(s)), key=_place)
    return tuple(items) if 1 < len(items) == hunt.like.figure.value else None


def _count_before(hunt: Hunt) -> Statement | None:
    at = hunt.scene.index(hunt.like)
    found = hunt.scene.statements[at - 1] if at else None
    if found is None or None in (hunt.like.figure.low, hunt.like.figure.high):
        return None
    told = hunt.scene.text_before(found).endswith(_INTO)  # 分三次共归还: how often, each of them unsaid
    return None if told or not 1 < (found.figure.value or 0) <= _MOST else found


def _totals(hunt: Hunt) -> tuple[Statement, ...]:
    """The totals before one of all that stands above: 出售共计…元。查获合计…元。以上共计…元."""
    scene, like = hunt.scene, hunt.like
    if not scene.words.above.search(scene.text_since_figure(like)):
        return ()
    before = [s for s in scene.near(like, "paragraph") if s.figure.start < like.figure.start and hunt.suits(s)]
    return tuple(s for s in reversed(before) if scene.words.total.search(scene.text_since_figure(s)))


def _items(hunt: Hunt, place: str) -> list[Statement]:
    """Figures before the total, the nearest first, up to another total."""
    found: list[Statement] = []
    for s in hunt.scene.near(hunt.like, place):
        if s.figure.start > hunt.like.figure.start or len(found) == _MOST:
            break
        if hunt.suits(s):
            if hunt.scene.words.total.search(hunt.scene.text_since_figure(s)):
                break
            if _is_taken_off(hunt.scene, s):
                return found if len(found) > 1 else []  # what has been given back is taken off the total
            found.append(s)
    return found


def _is_taken_off(scene: Scene, statement: Statement) -> bool:
    """Whether an amount is said to be taken off a total: 归还3万元, 已垫付的1万元予以扣除."""
    after = scene.folded[statement.figure.at[1] : statement.clause[1]]
    less = scene.words.less.search(scene.text_since_figure(statement))
    owed = scene.words.owing.search(scene.clause_before(statement))
    return bool((less and not owed) or scene.words.less_after.search(after))


def _run(scene: Scene, items: Sequence[Statement]) -> int:
    """How many of the nearest items are parted by one mark."""
    marks = [mark_between(scene, b, a) for a, b in pairwise(items)]
    same = next((i for i, mark in enumerate(marks) if mark != marks[0]), len(marks))
    return same + 1
