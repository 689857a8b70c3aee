"""What walls say of the editions: rows by section or theme, works at true size, crafts by craft, an exhibition."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.editions.format import (
    EditionCode,
    EditionEvent,
    EditionFact,
    EditionImprint,
    EditionInstitution,
    EditionPerson,
    EditionPlace,
    EditionSection,
    EditionText,
    EditionWork,
)
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.kiosk.pages import carpets, crafts, paintings, show, wall
from kalbajar_catalogue.kiosk.saying import Asked, Page, Said
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk import editions_made as made

NOW = datetime(2025, 12, 1, 12, tzinfo=UTC)


def said(page: Page, shows: Shows, argument: str = "") -> Said:
    value = page(Asked(shows, "en", argument, NOW))
    assert value is not None
    return value


def numbers(surface: Said) -> list[str]:
    return [work["number"] for chunk in surface["chunks"] for work in chunk["works"]]


def coded(number: int, kind: str, size: tuple[float, float] | None = None, **codes: str) -> EditionWork:
    """A work with codes and the words for them."""
    return made.work(
        number,
        kind=kind,
        width_mm=size[0] if size else None,
        height_mm=size[1] if size else None,
        codes=tuple(EditionCode(name, value) for name, value in codes.items()),
        structure=tuple(
            EditionFact(made.words(name), Multilingual(en=", ".join(f"{code} word" for code in value.split())), name)
            for name, value in codes.items()
        ),
    )


def test_a_wall_hangs_by_section_in_the_order_of_hanging(pool: Path) -> None:
    sections = (EditionSection("s1", made.words("first")), EditionSection("s2", made.words("second")))
    works = [made.work(number, section="s2" if number in (1, 4) else "s1") for number in range(1, 6)]
    page = said(wall.say, made.shows(made.show(pool, works, sections=sections)), "show")
    assert numbers(page["surface"]) == ["1", "4", "2", "3", "5"]
    named = [(one["name"]["text"], one["first"], one["last"]) for one in page["surface"]["stretches"]]
    assert named == [("second en", "", ""), ("first en", "", "")]
    assert page["surface"]["keys"][1] == "show/work-4"
    assert (page["count"], page["kind"]) == (5, "photograph")


def test_a_section_that_goes_on_behind_another_stands_there_again_so_that_numbers_follow(pool: Path) -> None:
    sections = tuple(EditionSection(uid, made.words(uid)) for uid in ("s1", "s2"))
    works = [made.work(number, section="s2" if 4 <= number < 8 else "s1") for number in range(1, 13)]
    shows = made.shows(made.show(pool, works, sections=sections))
    page = said(wall.say, shows, "show")
    assert numbers(page["surface"]) == [str(number) for number in range(1, 13)]
    named = [(one["name"]["text"], one["first"], one["last"]) for one in page["surface"]["stretches"]]
    assert named == [("s1 en", "1", "3"), ("s2 en", "4", "7"), ("s1 en", "8", "12")]
    assert said(wall.say, shows, "show#s2")["at"] == 3


def test_numbers_are_named_from_and_to_only_where_none_hangs_between(pool: Path) -> None:
    works = [made.work(number, section="s1" if number < 4 else "s2") for number in range(1, 5)]
    page = said(wall.say, made.shows(made.show(pool, works)), "show")
    assert [(one["first"], one["last"]) for one in page["surface"]["stretches"]] == [("1", "3"), ("4", "")]


def test_photographs_without_sections_hang_by_theme(pool: Path) -> None:
    works = [
        made.work(number, theme=theme, theme_label=made.words(theme))
        for number, theme in enumerate(("nature", "stone", "nature"), 1)
    ]
    page = said(wall.say, made.shows(made.show(pool, works)), "show")
    assert numbers(page["surface"]) == ["1", "3", "2"]
    assert [one["name"]["text"] for one in page["surface"]["stretches"]] == ["nature en", "stone en"]


def test_a_wall_can_be_begun_at_a_section(pool: Path) -> None:
    works = [made.work(number, section="s1" if number < 4 else "s2") for number in range(1, 7)]
    shows = made.shows(made.show(pool, works))
    assert said(wall.say, shows, "show#s2")["at"] == 3
    assert said(wall.say, shows, "show#gone")["at"] == 0


@pytest.mark.parametrize("page", [wall.say, show.say])
def test_an_exhibition_that_is_not_here_is_not_said(page: Page, pool: Path) -> None:
    assert page(Asked(made.shows(made.photographs(pool, 2)), "en", "other", NOW)) is None


@pytest.mark.parametrize("page", [paintings.say, carpets.say, crafts.say])
def test_a_kind_of_which_nothing_hangs_has_no_page(page: Page, pool: Path) -> None:
    assert page(Asked(made.shows(made.photographs(pool, 2)), "en", "", NOW)) is None


def test_a_work_without_a_picture_has_its_place_and_its_number(pool: Path) -> None:
    page = said(wall.say, made.shows(made.show(pool, [made.work(1)])), "show")
    (work,) = page["surface"]["chunks"][0]["works"]
    assert (work["number"], work["url"]) == ("1", "")
    assert work["width"] == pytest.approx(4 / 3)


def test_a_mixed_wall_opens_each_work_on_the_page_of_its_kind(pool: Path) -> None:
    kinds = ("photograph", "carpet", "dwelling", "craft")
    works = [made.work(number, kind=kind) for number, kind in enumerate(kinds, 1)]
    page = said(wall.say, made.shows(made.show(pool, works)), "show")
    assert page["surface"]["pages"] == ["work", "carpet", "dwelling", "work"]
    assert page["kind"] == ""


def test_a_thousand_works_are_said_whole(pool: Path) -> None:
    page = said(wall.say, made.shows(made.show(pool, [made.work(number) for number in range(1, 1001)])), "show")
    assert numbers(page["surface"]) == [str(number) for number in range(1, 1001)]
    assert len(page["surface"]["places"]) == len(page["surface"]["keys"]) == 1000


def test_paintings_of_all_exhibitions_hang_at_true_size_and_unmeasured_ones_last(pool: Path) -> None:
    first = made.show(pool, [coded(1, "painting"), coded(2, "painting", (400.0, 300.0))], "a")
    second = made.show(pool, [coded(3, "painting", (800.0, 600.0)), made.work(4)], "b")
    page = said(paintings.say, made.shows(first, second))
    assert numbers(page["surface"]) == ["2", "3", "1"]
    assert (page["count"], page["shown"], page["unsized"]) == (3, 3, 1)
    small, large = page["surface"]["places"][:2]
    assert large[3] / small[3] == pytest.approx(2.0)
    assert 0 < page["surface"]["person"] < 1


def test_chips_name_what_several_carpets_have_in_common(pool: Path) -> None:
    works = [
        coded(number, "carpet", (1000.0, 1500.0), motif="buta star" if number < 4 else "bird" if number < 13 else "")
        for number in range(1, 14)
    ]
    shows = made.shows(made.show(pool, works))
    page = said(carpets.say, shows)
    assert [(chip["key"], chip["word"], chip["count"]) for chip in page["chips"]] == [
        ("motif=bird", "Bird word", 9),
        ("motif=buta", "Buta word", 3),
        ("motif=star", "Star word", 3),
    ]
    assert [chip["first"] for chip in page["chips"]] == [True, False, False]
    chosen = said(carpets.say, shows, "by=motif%3Dbuta&lines=2")
    assert (numbers(chosen["surface"]), chosen["shown"], chosen["by"]) == (["1", "2", "3"], 3, "motif=buta")


def test_few_carpets_need_no_chips_and_an_unknown_chip_shows_all(pool: Path) -> None:
    works = [coded(number, "carpet", motif="buta" if number < 3 else "bird") for number in range(1, 6)]
    shows = made.shows(made.show(pool, works))
    assert said(carpets.say, shows)["chips"] == []
    assert said(carpets.say, shows, "by=motif%3Dgone&lines=x")["shown"] == 5


def test_places_are_chips_by_their_names(pool: Path) -> None:
    place = EditionPlace("p1", made.words("village")), EditionPlace("p2", made.words("town"))
    works = [made.work(number, kind="painting", places=("p1",) if number < 5 else ("p2",)) for number in range(1, 14)]
    page = said(paintings.say, made.shows(made.show(pool, works, places=place)))
    assert [(chip["key"], chip["word"], chip["count"]) for chip in page["chips"]] == [
        ("place=p2", "town en", 9),
        ("place=p1", "village en", 4),
    ]


def test_crafts_stand_craft_by_craft_with_what_they_are_made_of(pool: Path) -> None:
    types = ("inlay", "felt", "inlay")
    works = [coded(number, "craft", craft_type=kind) for number, kind in enumerate(types, 1)]
    lines = said(crafts.say, made.shows(made.show(pool, works)), "room=20")["lines"]
    assert [line["name"]["text"] if line["name"] else [card["number"] for card in line["cards"]] for line in lines] == [
        "Inlay word",
        ["1", "3"],
        "Felt word",
        ["2"],
    ]


def test_crafts_go_on_in_the_next_line_where_the_room_ends(pool: Path) -> None:
    shows = made.shows(made.show(pool, [made.work(number, kind="craft") for number in range(1, 6)]))
    lines = said(crafts.say, shows, "room=3.2")["lines"]
    assert [[card["number"] for card in line["cards"]] for line in lines] == [["1", "2"], ["3", "4"], ["5"]]
    assert said(crafts.say, shows, "room=nonsense")["shown"] == 5


def test_an_exhibition_says_when_where_and_who(pool: Path) -> None:
    words = made.words
    works = [made.work(1, section="s1"), made.work(2)]
    edition: dict[str, Any] = {
        "dates": words("dates"),
        "venue": words("square"),
        "venue_part": words("tent"),
        "opening_hours": words("hours"),
        "organisers": (
            EditionPerson(words("museum"), "organiser", Multilingual(en="organiser")),
            EditionPerson(words("union"), "organiser", Multilingual(en="organiser")),
            EditionPerson(words("somebody"), "curator", Multilingual(en="curator")),
        ),
        "texts": (
            EditionText("essay", words("e")),
            EditionText("foreword", words("f")),
            EditionText("wall", words("w")),
        ),
        "sections": (EditionSection("s1", words("one")), EditionSection("s2", words("empty"))),
        "events": (EditionEvent("e1", words("talk")),),
        "institution": EditionInstitution(words("house"), web="https://museum.example"),
        "imprint": EditionImprint(isbn="978-0-00"),
    }
    page = said(show.say, made.shows(made.show(pool, works, **edition)), "show")
    facts = {fact["key"]: fact["value"]["text"] for fact in page["facts"]}
    assert facts == {"dates": "dates en", "venue": "square en, tent en", "hours": "hours en"}
    assert [text["type"] for text in page["texts"]] == ["wall", "foreword", "essay"]
    assert [(one["argument"], one["count"]) for one in page["sections"]] == [("show#s1", 1)]
    assert page["people"] == [
        {"role": "Organiser", "names": "museum en, union en"},
        {"role": "Curator", "names": "somebody en"},
    ]
    imprint = {one["key"]: one["value"]["text"] for one in page["credits"]}
    assert imprint == {"museum": "house en", "web": "https://museum.example", "isbn": "978-0-00"}
    assert page["events"] == 1


def test_a_bare_exhibition_says_only_what_there_is(pool: Path) -> None:
    page = said(show.say, made.shows(made.show(pool, [made.work(1)])), "show")
    empty = ("facts", "texts", "sections", "people", "credits")
    assert [page[key] for key in empty] == [[]] * len(empty)
