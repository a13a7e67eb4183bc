"""Whatever one slip made of a number, the number is among what it may have been."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Mistyping
from factcheck.verdicts.mistypings import originals

numbers = st.from_regex(r"\A[1-9][0-9]{1,5}\.[0-9]{2}[万亿]?元\Z")


def slips(typed: str) -> dict[str, Mistyping]:
    return {text: slip for text, slip, _ in originals(typed)}


@given(numbers, st.data())
def test_every_slip_is_undone(text: str, data: st.DataObject) -> None:
    digits = [i for i, char in enumerate(text) if char.isdigit()]
    i = data.draw(st.sampled_from(digits[1:]))
    other = data.draw(st.sampled_from([d for d in "123456789" if d != text[i]]))
    point = text.index(".")
    for typed in (
        text[:i] + other + text[i + 1 :],
        text[:i] + text[i + 1 :],
        text[:i] + other + text[i:],
        text[: point - 1] + "." + text[point - 1] + text[point + 1 :],
        text.replace(".", ""),
    ):
        assert typed == text or text in slips(typed)


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [
        ("1547倍", "1457倍", Mistyping.SWAP),
        ("１５４７倍", "１４５７倍", Mistyping.SWAP),
        ("1.77亿元", "1.77万亿元", Mistyping.MAGNITUDE),
        ("58.3亿笔", "58.3万笔", Mistyping.MAGNITUDE),
        ("58.3笔", "58.3万笔", Mistyping.MAGNITUDE),
        ("1.09万笔/秒", "10.9万笔/秒", Mistyping.POINT),
        ("583万", "58.3万", Mistyping.POINT),
        ("第十三年", "第十二年", Mistyping.DIGIT),
        ("0.5%", "0.9%", Mistyping.DIGIT),
        ("1.5%", "0.5%", Mistyping.DIGIT),
        ("12,34万元", "12,384万元", Mistyping.DROP),
    ],
)
def test_slips_of_the_press(typed: str, meant: str, slip: Mistyping) -> None:
    assert slips(typed)[meant] is slip


def test_no_text_is_its_own_original() -> None:
    assert "11.11亿元" not in slips("11.11亿元")


def test_a_leading_zero_is_no_slip() -> None:
    assert "0547倍" not in slips("1547倍")
