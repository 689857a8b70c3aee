"""The page of a carpet: which tabs it has, and what stands in them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.editions.format import EditionCode, EditionFact, EditionPoint, EditionRegion, EditionWork
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.kiosk.pages import carpet
from kalbajar_catalogue.kiosk.saying import Asked, Said
from tests.kiosk.editions_made import picture, show, shows, words, work

NOW = datetime(2025, 11, 25, 12, tzinfo=UTC)
PILE = {"weave_class": "pile", "weave_type": "pile_carpet"}
COUNTED = {"knots_horizontal_dm": "40", "knots_vertical_dm": "36"}


def coded(values: dict[str, str]) -> tuple[EditionCode, ...]:
    return tuple(EditionCode(name, value) for name, value in values.items())


def woven(folder: Path, codes: dict[str, str], roles: tuple[str, ...] = ("main",), **values: Any) -> EditionWork:
    pictures = tuple(picture(folder, number + 1, (200, 300), role=role) for number, role in enumerate(roles))
    return work(1, kind="carpet", codes=coded(codes), pictures=pictures, **values)


def said(folder: Path, made: EditionWork, language: Language = "en") -> Said:
    page = carpet.say(Asked(shows(show(folder, [made, work(2)])), language, "show/work-1", NOW))
    assert page is not None
    return page


@pytest.mark.parametrize(
    ("codes", "roles", "tabs"),
    [
        ({}, (), "whole"),
        ({}, ("main",), "whole detail"),
        ({}, ("detail",), "whole detail"),
        ({}, ("main", "back"), "whole detail back"),
        (PILE, ("main",), "whole detail"),
        ({**PILE, "knot_type": "symmetric"}, ("main",), "whole detail knot"),
        ({**PILE, "knot_type": "asymmetric"}, (), "whole knot"),
        ({**PILE, "knot_type": "other"}, (), "whole"),
        ({**PILE, **COUNTED}, (), "whole knot"),
        ({**PILE, "knot_type": "other", **COUNTED}, (), "whole knot"),
        ({**PILE, "knots_horizontal_dm": "40"}, (), "whole"),
        ({**PILE, "knots_horizontal_dm": "4000", "knots_vertical_dm": "30"}, (), "whole"),
        ({"weave_class": "goods", "weave_type": "xurcun"}, (), "whole"),
        ({"weave_class": "goods", "weave_type": "xurcun", "knot_type": "symmetric"}, (), "whole knot"),
        *(({"weave_class": "flat_weave", "weave_type": one}, ("main",), "whole detail weave")
          for one in ("palaz", "ciyi_palaz", "cecim", "kilim", "shadda", "verni", "zili", "sumakh")),
        ({"weave_class": "flat_weave", "weave_type": "ladi"}, (), "whole"),
        ({"weave_class": "felt", "weave_type": "felt"}, ("main",), "whole detail"),
    ],
)  # fmt: skip
def test_there_is_a_tab_for_what_the_edition_can_fill(
    pool: Path, codes: dict[str, str], roles: tuple[str, ...], tabs: str
) -> None:
    assert said(pool, woven(pool, codes, roles))["tabs"] == tabs.split()


def test_without_a_picture_that_may_be_shown_there_is_nothing_to_look_at_closely(pool: Path) -> None:
    made = woven(pool, {}, ("main", "back"))
    hidden = replace(made, pictures=tuple(replace(one, screen="") for one in made.pictures))
    assert said(pool, hidden)["tabs"] == ["whole"]


def test_the_knot_is_drawn_in_four_steps(pool: Path) -> None:
    made = said(pool, woven(pool, {**PILE, "knot_type": "symmetric"}))["made"]
    assert made["kind"] == "symmetric"
    assert len(set(made["steps"])) == 4
    assert all(step.startswith("<svg") for step in made["steps"])


def test_the_carpets_own_knots_are_framed_among_three(pool: Path) -> None:
    density = said(pool, woven(pool, {**PILE, **COUNTED}))["density"]
    assert [(one["across"], one["along"], one["own"]) for one in density] == [
        (25, 25, False), (40, 36, True), (60, 60, False),
    ]  # fmt: skip
    assert density[1]["count"] == "1,440"
    assert said(pool, woven(pool, {**PILE, **COUNTED}), "ru")["density"][1]["count"] == "1\u00a0440"


def test_motifs_are_named_in_the_language_asked_for_each_with_its_sign(pool: Path) -> None:
    named = Multilingual("buta, səkkizguşəli ulduz", "buta, eight-pointed star", "бута, восьмиконечная звезда")
    fact = EditionFact(words("Motifs"), named, "motif")
    made = woven(pool, {"motif": "buta eight_pointed_star"}, structure=(fact,))
    assert said(pool, made)["tabs"] == ["whole", "detail", "motifs"]
    assert [one["name"] for one in said(pool, made, "ru")["motifs"]] == ["Бута", "Восьмиконечная звезда"]
    assert all(one["drawing"] for one in said(pool, made)["motifs"])
    assert [one["drawing"] for one in said(pool, replace(made, codes=()))["motifs"]] == ["", ""]


def test_what_is_marked_on_the_carpet_is_a_motif_to_touch(pool: Path) -> None:
    corners = (EditionPoint(0.2, 0.1), EditionPoint(0.4, 0.3))
    regions = (
        EditionRegion(words("dragon"), corners, type="motif"),
        EditionRegion(words("mended"), corners, type="damage"),
        EditionRegion(Multilingual(), corners, type="motif"),
    )
    made = woven(pool, {})
    made = replace(made, pictures=(replace(made.pictures[0], regions=regions),))
    page = said(pool, made)
    assert [one["label"]["text"] for one in page["marks"]] == ["dragon en"]
    assert page["tabs"] == ["whole", "detail", "motifs"]


def test_the_table_holds_what_is_recorded_in_its_order(pool: Path) -> None:
    facts = tuple(
        EditionFact(words(key), words(f"{key}!"), key) for key in ("warp", "selvedge", "school", "weave_type")
    )
    table = said(pool, woven(pool, {}, structure=facts))["table"]
    assert [row["key"] for row in table] == ["weave_type", "school", "warp"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("red (natural), dark blue (natural)", "red, dark blue (natural)"),
        ("red (natural), blue (synthetic)", "red (natural), blue (synthetic)"),
        ("red (natural), blue", "red (natural), blue"),
        ("red (natural)", "red (natural)"),
        ("wool (ivory, 3-ply)", "wool (ivory, 3-ply)"),
        ("", ""),
    ],
)
def test_what_is_said_of_every_colour_is_said_once(text: str, expected: str) -> None:
    assert carpet.gathered({"text": text, "fallback": ""})["text"] == expected


def test_details_are_all_pictures_but_the_whole_and_the_back(pool: Path) -> None:
    page = said(pool, woven(pool, {}, ("detail", "main", "back", "selvedge")))
    assert page["whole"]["role"] == "main"
    assert page["back"]["role"] == "back"
    assert [one["role"] for one in page["details"]] == ["detail", "selvedge"]


def test_only_a_carpet_has_this_page(pool: Path) -> None:
    made = shows(show(pool, [work(1)]))
    assert carpet.say(Asked(made, "az", "show/work-1", NOW)) is None
    assert carpet.say(Asked(made, "az", "nothing", NOW)) is None
