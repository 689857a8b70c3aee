"""The page of a dwelling: its parts, their terms, their marks, its layers."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kalbajar_catalogue.editions.format import EditionFact, EditionPart, EditionPoint, EditionRegion, EditionWork
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.kiosk.pages import dwelling
from kalbajar_catalogue.kiosk.pages.dwelling import term_of
from kalbajar_catalogue.kiosk.saying import Asked, Said
from tests.kiosk.editions_made import picture, show, shows, words, work

NOW = datetime(2025, 11, 25, 12, tzinfo=UTC)
ROOM = "&wide=1140&high=860&touch=72"
CROWN = Multilingual("Dünnük (təpə halqası)", "Crown ring (dunnuk)", "Верхнее кольцо (дюннюк)")


def region(part: str, x: float, y: float) -> EditionRegion:
    return EditionRegion(words(part), (EditionPoint(x, y), EditionPoint(x + 0.1, y + 0.1)), type="part", part=part)


def alachigh(folder: Path, parts: tuple[EditionPart, ...], *regions: EditionRegion) -> EditionWork:
    whole = replace(picture(folder, 1, role="main"), regions=regions)
    inside = replace(picture(folder, 2, role="inside"), regions=regions[:1])
    return work(1, kind="dwelling", pictures=(inside, whole), parts=parts)


def said(folder: Path, made: EditionWork, language: Language = "en", room: str = ROOM) -> Said:
    page = dwelling.say(Asked(shows(show(folder, [made, work(2)])), language, f"show/work-1{room}", NOW))
    assert page is not None
    return page


@pytest.mark.parametrize(
    ("name", "language", "term", "meaning"),
    [
        (CROWN, "az", "Dünnük", "Təpə halqası"),
        (CROWN, "en", "Dünnük", "Crown ring"),
        (CROWN, "ru", "Dünnük", "Верхнее кольцо"),
        (Multilingual("Çubuqlar", "Rods", "Жерди"), "az", "Çubuqlar", ""),
        (Multilingual("Çubuqlar", "Rods", "Жерди"), "ru", "Çubuqlar", "Жерди"),
        (Multilingual("Dünnük (təpə halqası)"), "ru", "Dünnük", "Təpə halqası"),
        (Multilingual("", "Rods"), "ru", "Rods", ""),
        (Multilingual("Kilim", "Kilim"), "en", "Kilim", ""),
        (Multilingual(), "en", "", ""),
    ],
)
def test_the_term_stays_azerbaijani_its_meaning_stands_below(
    name: Multilingual, language: Language, term: str, meaning: str
) -> None:
    assert term_of(name, language) == (term, meaning)


def test_each_part_in_each_picture_has_its_mark_under_one_number(pool: Path) -> None:
    parts = tuple(EditionPart(uid, words(uid)) for uid in ("crown", "felt", "rod"))
    page = said(pool, alachigh(pool, parts, region("felt", 0.1, 0.2), region("crown", 0.6, 0.1)))
    assert [[mark["part"] for mark in one["marks"]] for one in page["pictures"]] == [[1, 0], [1]]


def test_marks_stand_where_the_room_lets_them(pool: Path) -> None:
    parts = tuple(EditionPart(uid, words(uid)) for uid in ("a", "b"))
    made = alachigh(pool, parts, region("a", 0.4, 0.4), region("b", 0.45, 0.4))
    for room, wide in ((ROOM, 1140), ("&wide=600&high=400&touch=72", 600), ("&wide=junk&high=-1&touch=", 1140)):
        first, second = said(pool, made, room=room)["pictures"][0]["marks"]
        assert max(abs(first["x"] - second["x"]) * wide, abs(first["y"] - second["y"]) * wide * 2 / 3) >= 72


def test_before_the_room_is_known_no_mark_is_placed(pool: Path) -> None:
    made = alachigh(pool, (EditionPart("a", words("a")),), region("a", 0.4, 0.4))
    page = said(pool, made, room="")
    assert page["pictures"][0]["marks"] == []
    assert len(page["parts"]) == 1


def test_a_dwelling_without_regions_is_a_list_and_a_picture(pool: Path) -> None:
    page = said(pool, alachigh(pool, (EditionPart("crown", CROWN, count=1),)))
    assert page["parts"][0]["term"] == "Dünnük"
    assert page["pictures"][0]["marks"] == []
    assert page["layers"] == []


def test_regions_of_unknown_parts_are_no_marks(pool: Path) -> None:
    page = said(pool, alachigh(pool, (EditionPart("a", words("a")),), region("b", 0.1, 0.1)))
    assert page["pictures"][0]["marks"] == []


def test_layers_are_the_parts_that_hold_others(pool: Path) -> None:
    parts = (
        EditionPart("cover", words("cover")),
        EditionPart("felt", words("felt"), parent="cover"),
        EditionPart("bones", words("bones")),
        EditionPart("ring", words("ring"), parent="bones"),
        EditionPart("hole", words("hole"), parent="ring"),
        EditionPart("alone", words("alone")),
    )
    layers = said(pool, alachigh(pool, parts))["layers"]
    assert [(one["name"], one["parts"]) for one in layers] == [("cover az", [0, 1]), ("bones az", [2, 3, 4])]


def test_parts_that_hold_each_other_in_a_ring_are_no_layer(pool: Path) -> None:
    parts = (EditionPart("a", words("a"), parent="b"), EditionPart("b", words("b"), parent="a"))
    assert said(pool, alachigh(pool, parts))["layers"] == []


def test_a_part_that_hangs_as_a_work_leads_to_it(pool: Path) -> None:
    parts = (EditionPart("a", words("a"), work="work-2"), EditionPart("b", words("b"), work="elsewhere"))
    first, second = said(pool, alachigh(pool, parts))["parts"]
    assert first["work"]["key"] == "show/work-2"
    assert second["work"] is None


def test_below_the_title_stands_what_it_is_and_where(pool: Path) -> None:
    made = replace(alachigh(pool, ()), structure=(EditionFact(words("status"), words("copy"), "status"),))
    assert said(pool, made)["under"]["text"] == "copy en · exhibition show en"


def test_only_a_dwelling_has_this_page(pool: Path) -> None:
    made = shows(show(pool, [work(1)]))
    assert dwelling.say(Asked(made, "az", "show/work-1", NOW)) is None
    assert dwelling.say(Asked(made, "az", "nothing&wide=3", NOW)) is None
