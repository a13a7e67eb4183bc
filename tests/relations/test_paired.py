"""Lists under 其中 that say over again what stands before it."""

from checking import said

from factcheck.model import Verdict

_TWO = "海州汽车5月汽车产量36583辆；销量36480辆。其中新能源汽车产量34233辆；销量{}辆。"


def test_each_part_is_of_the_whole_in_its_place() -> None:
    assert said(_TWO.format(33476), "part/of-which") == [(Verdict.CONSISTENT, ["34233辆", "36583辆"])]
    assert said(_TWO.format(33476), "part/of-which-further") == [(Verdict.CONSISTENT, ["33476辆", "36480辆"])]


def test_a_part_beyond_its_own_whole_is_told() -> None:
    assert said(_TWO.format(38476), "part/of-which-further") == [(Verdict.INCONSISTENT, ["38476辆", "36480辆"])]


def test_of_wholes_named_alike_one_that_holds_the_part_is_meant() -> None:
    text = "全市粮食播种面积510万亩，蔬菜播种面积160万亩。其中，夏粮播种面积230万亩，设施蔬菜播种面积40万亩。"
    assert said(text, "part/of-which") == [(Verdict.CONSISTENT, ["230万亩", "510万亩"])]
