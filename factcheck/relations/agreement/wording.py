"""Whether a headline and its text say a figure in the same words, whatever these name."""

from __future__ import annotations

import re

from factcheck.model import Kind, Role, Statement
from factcheck.relations.agreement.digits import digits, same_value
from factcheck.relations.agreement.sayings import headed, plain, unrivalled
from factcheck.relations.bigrams import bigrams
from factcheck.relations.datelines import days_apart
from factcheck.relations.scene import Scene

_REACH = 40  # code points on either side of a figure
_STOP = re.compile(r"[。；！？\n，,：:、（()）0-9０-９【】]")
_RANGE = re.compile("[-－—–~～至到]|(?<!目)前[0-9０-９一二三四五六七八九十]")
_MARKS = re.compile(r"[\s“”\"'‘’《》「」『』·—]|[的了约达为是近超逾将自]")
_BOTH = 2  # letters on each side that two different things hardly share
_AFTER = 4  # letters after a figure that name what it counts
_SOME = 3  # letters in all that say enough of figures that agree
_EVENT = 16  # letters after a date that say what happened
_TELLING = 3  # digits
_HARDLY = 0.2  # share of the letter pairs around a figure that the text says, where many digits agree
_FAIRLY, _WELL = 0.6, 0.75


def _worded(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether what a headline says of a figure is said in the same words of another.

    Figures that agree need fewer words than two of which one would be wrong.
    """
    if a.direction * b.direction < 0:
        return False
    equal, long = same_value(a.figure, b.figure), min(digits(a.figure), digits(b.figure)) >= _TELLING
    if not equal:
        return _misnumbered(scene, a, b) if a.figure.kind is Kind.ORDINAL else unrivalled(scene, a, b)
    before, after = shared(scene, a, b)
    near = before + after
    linked = before > 0 and scene.words.bridge.fullmatch(_before(scene, a)[-before:]) is not None
    if (min(before, after) >= _BOTH and not (linked and after < _AFTER)) or (after >= _AFTER and before):
        return True
    if _before(scene, a) and scene.words.bridge.fullmatch(_before(scene, a)) and not after:
        return long and before >= _SOME  # 同比下降5.2%: of what, the words beside it do not say
    said = _spoken(scene, a, b)
    if linked:
        before = 0  # 同比下降 alone is said of anything
    beside = before + after >= _SOME + (not long and not (before and after))
    return beside or said >= (_HARDLY if long else _WELL) or (said >= _FAIRLY and near >= _BOTH)


def _misnumbered(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether a headline numbers what its text numbers otherwise, and no more than once: 第34批护航编队, 第43批护航编队.

    What has no word for its rank is one of a row, in which the next is named alike: 第二项控罪.
    """
    others = [s for s in scene.near(b, "body") if s.figure.kind is Kind.ORDINAL and s.figure.unit == b.figure.unit]
    alone = all(same_value(s.figure, b.figure) for s in others if s is not a)
    before, after = shared(scene, a, b)
    return b.figure.unit is not None and alone and (after >= _AFTER or min(before, after) >= _BOTH)


def shared(scene: Scene, a: Statement, b: Statement) -> tuple[int, int]:
    """How many letters right before and right after two figures are the same, in their own clauses."""
    before = common_start(_before(scene, a)[::-1], _before(scene, b)[::-1])
    return before, common_start(_after(scene, a), _after(scene, b))


def _before(scene: Scene, s: Statement) -> str:
    text = _STOP.split(scene.text_since_figure(s)[-_REACH:].rstrip())[-1]
    return _MARKS.sub("", text.split()[-1] if text and scene.role(s) is Role.HEADING else text)


def _after(scene: Scene, s: Statement) -> str:
    text = _STOP.split(scene.folded[s.figure.at[1] : s.figure.at[1] + _REACH].lstrip("，, "))[0]
    return _MARKS.sub("", text.split()[0] if text and scene.role(s) is Role.HEADING else text)


def common_start(one: str, other: str) -> int:
    """How many letters two texts begin alike with."""
    least = min(len(one), len(other))
    return next((i for i in range(least) if one[i] != other[i]), least)


def _spoken(scene: Scene, a: Statement, b: Statement) -> float:
    """How much of the words around `a` stand in the sentence of `b`."""
    words = bigrams(scene.comparable(_before(scene, a))) | bigrams(_after(scene, a))
    said = bigrams(scene.comparable(scene.text_before(b)[-2 * _REACH :])) | bigrams(_after(scene, b))
    return len(words & said) / len(words) if len(words) >= _SOME else 0.0


def _worded_date(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether a headline and its text say in the same words when a thing is; dates that differ must be told by more of them.

    A date that the text prints anywhere is taken for that one.
    """
    apart = days_apart(a, b, scene.folded)
    if apart is None:
        return False
    before, after = shared(scene, a, b)
    if apart == 0:
        return before + after >= _BOTH or _told_of(scene, a, b)
    if _of_range(a) is not _of_range(b):
        return False  # 5月, 1—4月
    said_again = any(days_apart(a, s, scene.folded) == 0 for s in scene.near(b, "body") if s is not a)
    return not said_again and ((before > 0 and after > 0 and before + after > _BOTH) or after >= _AFTER)


def _told_of(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether the sentence of a date, printed as fully as in its headline, says most of what that says happened on it."""
    printed = [scene.folded[slice(*s.figure.at)] for s in (a, b)]
    if len({"日" in text for text in printed}) > 1 or any("同期" in text for text in printed):
        return False
    wanted, said = headed(scene, a, _EVENT), plain(scene, scene.sentence_text(b))
    return len(wanted) > _SOME and len(wanted & said) >= len(wanted) / 2


def _of_range(s: Statement) -> bool:
    """Whether a date is printed with a beginning and an end."""
    return _RANGE.search(s.figure.text) is not None


WORDING = {"worded": _worded, "worded-date": _worded_date}
