"""What the diagrams of a carpet are drawn from."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.items.knot_square import colour_at, edges, square_of
from kalbajar_catalogue.items.weaves import PATTERN, WARPS, Knots, Pass, structure_of

COUNTS = st.integers(1, 200)


@given(COUNTS, COUNTS)
def test_a_square_holds_whole_knots_that_make_up_the_density(across: int, along: int) -> None:
    square = square_of(across, along)
    assert square is not None
    assert square.side_mm == (50 if across % 2 == along % 2 == 0 else 100)
    assert square.count * square.per_dm2 == across * along


@pytest.mark.parametrize("counts", [(None, 40), (40, None), (0, 40), (None, None)])
def test_without_both_counts_there_is_no_square(counts: tuple[int | None, int | None]) -> None:
    assert square_of(*counts) is None


@given(COUNTS, st.integers(200, 2000))
def test_no_knot_is_lost_between_pixels(count: int, length: int) -> None:
    found = edges(count, length)
    assert (found[0], found[-1], len(found)) == (0, length, count + 1)
    widths = {later - earlier for earlier, later in pairwise(found)}
    assert widths <= {length // count, length // count + 1}


@given(COUNTS, COUNTS, st.data())
def test_the_pattern_is_the_same_on_both_sides(across: int, along: int, data: st.DataObject) -> None:
    square = square_of(across, along)
    assert square is not None
    x, y = data.draw(st.integers(0, square.across - 1)), data.draw(st.integers(0, square.along - 1))
    colour = colour_at(square, x, y)
    assert 0 <= colour <= 4
    assert colour == colour_at(square, square.across - 1 - x, y) == colour_at(square, x, square.along - 1 - y)


@pytest.mark.parametrize("knot", ["symmetric", "asymmetric"])
@pytest.mark.parametrize("shoots", [1, 2, 3, 4])
def test_between_two_rows_of_knots_lie_as_many_wefts_as_were_counted(knot: str, shoots: int) -> None:
    structure = structure_of("pile", "pile_carpet", knot, shoots)
    assert structure is not None
    kinds = "".join("k" if isinstance(row, Knots) else "w" for row in structure.rows)
    assert kinds == f"{'w' * shoots}k" * 2 + "w" * shoots
    assert all(len(row.colours) * 2 == WARPS for row in structure.rows if isinstance(row, Knots))


@pytest.mark.parametrize(("depression", "depth"), [("", 0), ("none", 0), ("slight", 0.35), ("strong", 0.7)])
def test_a_depressed_warp_lies_deeper(depression: str, depth: float) -> None:
    structure = structure_of("pile", "", "symmetric", 2, depression)
    assert structure is not None
    assert structure.depth == depth


def floats(weave: str) -> list[Pass]:
    structure = structure_of("flat_weave", weave)
    assert structure is not None
    return [row for row in structure.rows if isinstance(row, Pass) and row.yarn == PATTERN]


@pytest.mark.parametrize(("weave", "span"), [("shadda", 2), ("verni", 3), ("zili", 3)])
def test_a_float_goes_over_so_many_warps_and_under_one(weave: str, span: int) -> None:
    for row in floats(weave):
        bound = [warp for warp, over in enumerate(row.over) if not over]
        assert {later - earlier for earlier, later in pairwise(bound)} == {span + 1}


def test_zili_binds_in_columns_and_verni_moves_on() -> None:
    assert len({row.over for row in floats("zili")}) == 1
    assert len({row.over for row in floats("verni")}) > 1


def test_a_kilim_has_a_slit_and_sumakh_leans_to_both_sides() -> None:
    assert {row.after for row in floats("kilim")} == {WARPS // 2}
    structure = structure_of("flat_weave", "sumakh")
    assert structure is not None
    assert {row.leans for row in structure.rows if isinstance(row, Pass)} == {-1, 0, 1}


@pytest.mark.parametrize(("weave_class", "weave"), [("felt", "felt"), ("goods", "chetan"), ("pile", ""), ("", "")])
def test_what_has_no_one_structure_has_no_diagram(weave_class: str, weave: str) -> None:
    assert structure_of(weave_class, weave) is None
