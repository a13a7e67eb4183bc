"""Whether a text says of one figure alone what its headline says of another."""

from __future__ import annotations

import re

from factcheck.model import UNMEASURING, Function, Kind, Role, Statement
from factcheck.relations.agreement.digits import same_value
from factcheck.relations.agreement.identity import TELLING
from factcheck.relations.bigrams import bigrams
from factcheck.relations.periods import nested, same
from factcheck.relations.scene import Scene

_PARTS = re.compile(r"[\s，,。；;：:、？?！!【】（()）]")
_PARTS_OF_ALL = (Kind.PERCENT, Kind.FRACTION)
_WELL = 0.75  # share of the words of a headline that the text must say of a figure
_HARDLY = 0.3  # share of them that may be said of a figure that does print the headline's value
_AHEAD = 0.2  # by which that share must be above that of any other figure
_OTHERWISE = 2  # pairs of letters that tell that another figure is of something more
_REACH, _NOUN, _BEYOND = 60, 8, 4  # code points before and after a figure


def unrivalled(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether all that a headline says of `a` is said of `b`, at one time, and of no figure of another value as well."""
    if (a.scope ^ b.scope) & (TELLING | {"cumulative"}) or set_apart(scene, a, b) or not _of_one_sort(a, b):
        return False
    wanted, known = headed(scene, a), plain(scene, scene.headings(a))
    reach = len(_own(scene, a, 0)) + _BEYOND
    said, more = _share(wanted, _said(scene, b)), _more(scene, b, reach, known)
    if said < _WELL or max(more, len(wanted) * (1 - said)) > _OTHERWISE or (more and (said < 1 or len(wanted) == 1)):
        return False  # each says something of its own: 一线城市, 二线城市
    return not any(
        _share(wanted, _said(scene, s)) > (_HARDLY if same_value(a.figure, s.figure) else said - _AHEAD)
        and _more(scene, s, reach, known) < more + _OTHERWISE
        for s in scene.near(b, "body")
        if _rivals(a, b, s)
    )


def _of_one_sort(a: Statement, b: Statement) -> bool:
    """Whether two figures do the same in their clauses, at one time, against one base."""
    basis = a.basis == b.basis or None in (a.basis, b.basis)
    shares = a.figure.kind in _PARTS_OF_ALL and {a.function, b.function} == {Function.LEVEL, Function.SHARE}
    return (a.function is b.function or shares) and basis and same(a, b)  # 超七成受访者, 占比75%的受访者


def _rivals(a: Statement, b: Statement, s: Statement) -> bool:
    """Whether a figure may be meant as well as `b`: one of its kind and time with another value."""
    alike = s.figure.kind is b.figure.kind and s.figure.unit == b.figure.unit
    return alike and s.direction * a.direction >= 0 and not same_value(s.figure, b.figure) and nested(a, s)


def set_apart(scene: Scene, a: Statement, b: Statement) -> bool:
    """Whether one of two figures alone is said to be of others, or of each: 另有7家, 平均每家7人."""
    one, other = (scene.words.apart.search(scene.words.among.sub("", scene.clause_text(s))) for s in (a, b))
    return bool(one) is not bool(other)


def headed(scene: Scene, a: Statement, after: int = _NOUN) -> frozenset[str]:
    """The pairs of letters that the part of a headline says of a figure between marks and blanks, so far after it."""
    return plain(scene, _own(scene, a, after))


def _said(scene: Scene, b: Statement) -> frozenset[str]:
    return plain(scene, _own(scene, b, 2 * _NOUN))


def _own(scene: Scene, s: Statement, noun: int) -> str:
    """What is said of a figure alone: since the one before it, and what it counts; of a bare change what is said of its level."""
    before, end = _measure_before(scene, s), s.figure.at[1]
    floor = before.figure.at[1] if before else scene.document.sentences[s.sentence].start
    since = _timeless(scene, s, max(floor, s.figure.at[0] - _REACH), s.figure.at[0])
    if scene.role(s) is Role.HEADING:
        since = _PARTS.split(since.rstrip())[-1]
    own = f"{since}，{_PARTS.split(scene.folded[end : end + noun])[0]}"
    level = scene.levelled(s) if s.of else before
    if s.function is Function.LEVEL or level is None or level is s or plain(scene, since):
        return own
    return f"{_own(scene, level, 0)}，{own}"


def _measure_before(scene: Scene, s: Statement) -> Statement | None:
    """The measuring figure right before one in its sentence."""
    before = (o for o in reversed(scene.by_sentence[s.sentence]) if o.figure.start < s.figure.start)
    return next((o for o in before if o.figure.kind not in UNMEASURING), None)


def _timeless(scene: Scene, s: Statement, start: int, end: int) -> str:
    """A stretch of the text of a statement's sentence without the times and dates in it."""
    text, at = "", start
    for other in scene.by_sentence[s.sentence]:
        if other.figure.kind is Kind.PERIOD and start <= other.figure.at[0] and other.figure.at[1] <= end:
            text, at = f"{text}{scene.folded[at : other.figure.at[0]]}0", other.figure.at[1]
    return text + scene.folded[at:end]


def _more(scene: Scene, s: Statement, reach: int, known: frozenset[str]) -> int:
    """How many pairs of letters the clause of a figure says, so far back from it, that no headline says."""
    return len(plain(scene, scene.folded[max(s.clause[0], s.figure.at[0] - reach) : s.figure.at[0]]) - known)


def plain(scene: Scene, text: str) -> frozenset[str]:
    """The pairs of letters of a text without the words that only say how a figure moved or how much of a thing it is."""
    words = scene.words
    text = words.synonyms.sub(lambda alias: words.canonical[alias[0]], text)
    return bigrams(words.unsaying.sub("", words.extent.sub("", text)))


def _share(wanted: frozenset[str], said: frozenset[str]) -> float:
    return len(wanted & said) / len(wanted) if wanted else 0.0
