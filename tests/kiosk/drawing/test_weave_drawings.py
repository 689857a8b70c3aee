"""What is drawn of a carpet from data: one knot, each flat-weave, the knots of a decimetre, the signs of motifs."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.items.weaves import Pass, structure_of
from kalbajar_catalogue.kiosk.drawing import density_drawing, knot_drawing, motif_drawing, weave_drawing
from kalbajar_catalogue.kiosk.drawing.density_drawing import LARGER, MOST_KNOTS, Square, squares
from kalbajar_catalogue.kiosk.measures import Screen

WEAVES = ("palaz", "ciyi_palaz", "cecim", "kilim", "shadda", "verni", "zili", "sumakh")
KNOT = re.compile(r"M(\d+) (\d+)h")


def knots_in(drawing: str) -> list[tuple[int, int]]:
    """The places of all knots of a drawn square."""
    root = ElementTree.fromstring(drawing)
    return [
        (int(across), int(along))
        for path in root.iter("{http://www.w3.org/2000/svg}path")
        for across, along in KNOT.findall(path.get("d", ""))
    ]


@pytest.mark.parametrize("kind", knot_drawing.KINDS)
def test_a_knot_is_tied_in_four_steps_each_another_drawing(kind: str) -> None:
    steps = [knot_drawing.knot(kind, step) for step in (1, 2, 3, 4)]
    assert len(set(steps)) == 4
    assert all(ElementTree.fromstring(step) is not None for step in steps)


def test_the_two_knots_differ_as_soon_as_the_yarn_is_laid() -> None:
    symmetric, asymmetric = ([knot_drawing.knot(kind, step) for step in (1, 2, 3, 4)] for kind in knot_drawing.KINDS)
    assert symmetric[0] == asymmetric[0]
    assert all(one != other for one, other in zip(symmetric[1:], asymmetric[1:], strict=True))


@pytest.mark.parametrize(("kind", "step"), [("other", 1), ("", 1), ("symmetric", 0), ("symmetric", 5)])
def test_what_is_no_knot_is_not_drawn(kind: str, step: int) -> None:
    with pytest.raises(ValueError, match="no knot"):
        knot_drawing.knot(kind, step)


@pytest.mark.parametrize("weave", WEAVES)
def test_a_flat_weave_grows_from_bare_warps_to_all_its_passes(weave: str) -> None:
    structure = structure_of("flat_weave", weave)
    assert structure is not None
    rows = [weave_drawing.rows_after(structure, step) for step in (1, 2, 3, 4)]
    assert rows[0] == 0
    assert rows[-1] == len(structure.rows)
    assert rows == sorted(set(rows))
    drawn = [weave_drawing.weave(structure, step) for step in (1, 2, 3, 4)]
    assert all(ElementTree.fromstring(step) is not None for step in drawn)
    assert [len(step) for step in drawn] == sorted(len(step) for step in drawn)


def test_every_flat_weave_looks_its_own_way() -> None:
    structures = [structure_of("flat_weave", weave) for weave in WEAVES if weave != "ciyi_palaz"]
    assert len({weave_drawing.weave(one) for one in structures if one}) == len(WEAVES) - 1


@pytest.mark.parametrize("weave", WEAVES)
def test_each_warp_that_lies_over_a_yarn_is_drawn_over_it(weave: str) -> None:
    structure = structure_of("flat_weave", weave)
    assert structure is not None
    above = sum(row.over.count(False) for row in structure.rows if isinstance(row, Pass) and not row.leans)
    bare, whole = (weave_drawing.weave(structure, step).count("<rect") for step in (1, 4))
    assert whole - bare == above


def test_a_pile_carpet_is_no_flat_weave() -> None:
    assert not weave_drawing.is_drawn(structure_of("pile", "pile_carpet", "symmetric"))
    assert not weave_drawing.is_drawn(None)


@given(st.integers(1, MOST_KNOTS), st.integers(1, MOST_KNOTS))
def test_a_square_has_exactly_the_knots_that_were_counted(across: int, along: int) -> None:
    found = knots_in(density_drawing.drawn(Square(across, along, "low")))
    assert len(found) == across * along
    assert len(set(found)) == across * along
    assert {x for x, _ in found} == set(range(across))
    assert {y for _, y in found} == set(range(along))


@given(st.integers(LARGER, MOST_KNOTS), st.integers(LARGER, MOST_KNOTS))
def test_eight_times_as_large_shows_an_eighth_of_the_knots(across: int, along: int) -> None:
    found = knots_in(density_drawing.drawn(Square(across, along, "low"), LARGER))
    wide, high = (len({place[way] for place in found}) for way in (0, 1))
    assert wide * high == len(found)
    assert across / LARGER <= wide <= across / LARGER + 2
    assert along / LARGER <= high <= along / LARGER + 2


@pytest.mark.parametrize(
    ("across", "along", "expected"),
    [
        (40, 40, [(25, 25), (40, 40), (60, 60)]),
        (30, 40, [(25, 25), (30, 40), (60, 60)]),
        (32, 32, [(32, 32), (40, 40), (60, 60)]),
        (70, 70, [(25, 25), (40, 40), (70, 70)]),
        (12, 10, [(12, 10), (40, 40), (60, 60)]),
        (200, 200, [(25, 25), (40, 40), (200, 200)]),
        (300, 30, []),
        (0, 30, []),
        (None, 30, []),
        (30, None, []),
        (None, None, []),
    ],
)
def test_the_carpets_own_count_stands_for_the_one_it_is_nearest_to(
    across: int | None, along: int | None, expected: list[tuple[int, int]]
) -> None:
    found = squares(across, along)
    assert [(one.across, one.along) for one in found] == expected
    assert [(one.across, one.along) for one in found if one.own] == ([(across, along)] if expected else [])


@given(
    inches=st.floats(15, 98),
    size=st.sampled_from([(1920, 1080), (1080, 1920), (1280, 720), (3840, 2160), (1024, 768), (2560, 1080)]),
)
def test_a_decimetre_is_a_decimetre_on_every_screen(inches: float, size: tuple[int, int]) -> None:
    screen = Screen(*size, diagonal_in=inches, whole=size)
    mm_per_px = inches * 25.4 / (size[0] ** 2 + size[1] ** 2) ** 0.5
    assert abs(100 * screen.mm * screen.scale * mm_per_px - 100) < 0.5


def test_each_motif_of_the_vocabulary_has_a_sign_of_its_own() -> None:
    known = [term.code for term in vocabularies.terms("motif")]
    assert known
    signs = [motif_drawing.sign(code) for code in known]
    assert all(signs)
    assert len(set(signs)) == len(known)
    assert motif_drawing.sign("") == motif_drawing.sign("a word of their own") == ""
