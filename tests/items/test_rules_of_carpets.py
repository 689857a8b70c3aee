"""What can hardly be meant of knots, pile and yarns."""

from typing import Any

import pytest

from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.i18n.wording import SENTENCES
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.items.rules import problems
from kalbajar_catalogue.items.yarns import Weft, Yarn

ACROSS, ALONG = "knots_horizontal_dm", "knots_vertical_dm"
ROWS: list[tuple[str, Carpet, list[tuple[str, str, dict[str, Any]]]]] = [
    ("counted over 10 cm", Carpet(knots_horizontal_dm=40, knots_vertical_dm=45), []),
    ("very fine silk", Carpet(knots_horizontal_dm=140, knots_vertical_dm=140), []),
    ("counted over a metre", Carpet(knots_horizontal_dm=400, knots_vertical_dm=40),
     [("carpet.knots_of_metre", ACROSS, {"count": 400, "likely": 40, "root": 20})]),
    ("both over a metre", Carpet(knots_horizontal_dm=400, knots_vertical_dm=450),
     [("carpet.knots_of_metre", ACROSS, {"count": 400, "likely": 40, "root": 20}),
      ("carpet.knots_of_metre", ALONG, {"count": 450, "likely": 45, "root": 21})]),
    ("a density per dm²", Carpet(knots_vertical_dm=1600),
     [("carpet.knots_of_dm2", ALONG, {"count": 1600, "likely": 40})]),
    ("a density per m²", Carpet(knots_horizontal_dm=160_000),
     [("carpet.knots_of_m2", ACROSS, {"count": 160_000, "density": 1600, "likely": 40})]),
    ("a product too great", Carpet(knots_horizontal_dm=200, knots_vertical_dm=200),
     [("carpet.density_of_m2", ACROSS, {"density": 40_000, "likely": 400, "root": 20})]),
    ("no knot", Carpet(knots_horizontal_dm=0), [("item.count_unlikely", ACROSS, {"count": 0})]),
    ("fewer", Carpet(knots_vertical_dm=-40), [("item.count_unlikely", ALONG, {"count": -40})]),
    ("a pile", Carpet(pile_height_mm_least=3.0, pile_height_mm_most=12.0), []),
    ("an even pile", Carpet(pile_height_mm_least=40.0, pile_height_mm_most=40.0), []),
    ("a meadow", Carpet(pile_height_mm_least=41.0),
     [("carpet.pile_unlikely", "pile_height_mm_least", {"value": "41", "most": "40"})]),
    ("no height", Carpet(pile_height_mm_most=0.0),
     [("carpet.pile_unlikely", "pile_height_mm_most", {"value": "0", "most": "40"})]),
    ("a pile reversed", Carpet(pile_height_mm_least=9.0, pile_height_mm_most=5.0),
     [("carpet.pile_reversed", "pile_height_mm_most", {"least": "9", "most": "5"})]),
    ("yarns", Carpet(warp=(Yarn("wool", ply=12),), weft=(Weft(ply=1, shoots=3),), pile=(Yarn(),)), []),
    ("a rope", Carpet(warp=(Yarn("wool", ply=13),)), [("carpet.ply_unlikely", "warp", {"count": 13, "most": 12})]),
    ("no ply", Carpet(weft=(Weft(ply=0),)), [("carpet.ply_unlikely", "weft", {"count": 0, "most": 12})]),
    ("no ply of pile", Carpet(pile=(Yarn(ply=-1),)), [("carpet.ply_unlikely", "pile", {"count": -1, "most": 12})]),
    ("no shoot", Carpet(weft=(Weft(shoots=0),)), [("item.count_unlikely", "weft", {"count": 0})]),
    ("a pile carpet", Carpet(weave_class="pile", knot_type="symmetric", pile_height_mm_least=5.0), []),
    ("a bag with pile", Carpet(weave_class="goods", knot_type="symmetric"), []),
    ("a class not known", Carpet(knot_type="symmetric"), []),
    ("a kilim with knots", Carpet(weave_class="flat_weave", knot_type="symmetric", knots_horizontal_dm=40),
     [("carpet.not_of_weave", "knot_type", {"field": "Knot"}),
      ("carpet.not_of_weave", ACROSS, {"field": "Knots across"})]),
    ("a kilim", Carpet(weave_class="flat_weave", warp=(Yarn("wool"),), fringe=Multilingual("saçaq")), []),
    ("a felt with a warp", Carpet(weave_class="felt", warp=(Yarn("wool"),)),
     [("carpet.not_of_weave", "warp", {"field": "Warp"})]),
    ("a felt", Carpet(weave_class="felt", motif=("buta",)), []),
]  # fmt: skip


@pytest.mark.parametrize(("carpet", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_what_can_hardly_be_meant_says_what_is_likely(
    carpet: Carpet, expected: list[tuple[str, str, dict[str, Any]]]
) -> None:
    found = problems(carpet)
    assert [(problem.code, problem.field, problem.values) for problem in found] == expected
    for problem in found:
        assert str(SENTENCES[problem.code]).format(**problem.values)
