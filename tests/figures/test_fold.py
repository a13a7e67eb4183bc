import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.figures.fold import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("營收７．３億圓", "营收7.3亿圆"),
        ("增８％～１２％", "增8%~12%"),
        ("兩萬餘個", "两万余个"),
        ("比例２∶７", "比例2:7"),
        ("共４家．另有", "共4家．另有"),
        ("－３，（４）；５。", "－3，（4）；5。"),
        ("占4O.5%", "占40.5%"),
        ("甲　乙", "甲 乙"),
        ("每桶１９·２５美元", "每桶19.25美元"),
        ("汇率为３·３比１", "汇率为3.3比1"),
        ("“7·23”事故，9·11事件，3·15期间", "“7·23”事故，9·11事件，3·15期间"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(alphabet=st.sampled_from("０９．，％～億萬兩ABＣ3O.%　年－") | st.characters(), max_size=60))
def test_fold_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_folding_twice_changes_nothing() -> None:
    text = "臺灣２０１９年進出口總額６１４７．１億美元"
    assert fold(fold(text)) == fold(text)
