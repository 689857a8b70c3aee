"""What the article does not say stays empty, one test for each unknown of DOMAIN section 5."""

import json
import re

import pytest

from kalbajar_catalogue.exhibitions import sections
from kalbajar_catalogue.exhibitions.records import Event, Exhibition
from kalbajar_catalogue.items.records import Dwelling
from kalbajar_catalogue.storage.fields import Record
from kalbajar_catalogue.texts.service import texts_of
from tests.app.starter.made import Made

SHOWS = ("lens", "memory", "palette", "folk_art")
EVENTS = ("play", "craft_demonstration", "children_workshop", "national_cuisine", "ceremony", "address",
          "gala_concert", "bonfire", "fireworks")  # fmt: skip
PEOPLE = {"Adil Karimli", "Bashir Hajiyev", "Abdullah Shaiga", "Shahmar Mammadov", "Vahab Jafarov", "Ziyad Abbasov"}
WAR_AND_STATE = re.compile(
    "war|occup|liberat|martyr|victor|decree|president|müharib|işğal|войн|оккуп|освобожд", re.IGNORECASE
)


def filled(record: Record, *names: str) -> list[str]:
    """Those of these fields that hold anything, in whatever language."""
    return [name for name in names if getattr(record, name)]


def exhibition(made: Made, key: str) -> Exhibition:
    found = made.record(key)
    assert isinstance(found, Exhibition)
    return found


def event(made: Made, key: str) -> Event:
    found = made.record(key)
    assert isinstance(found, Event)
    return found


def alachigh(made: Made) -> Dwelling:
    found = made.record("alachigh")
    assert isinstance(found, Dwelling)
    return found


@pytest.mark.parametrize("key", SHOWS)
def test_no_exhibition_has_an_opening_or_a_closing_date(made: Made, key: str) -> None:
    assert filled(exhibition(made, key), "begin_date", "end_date", "date_display") == []


def test_the_programme_has_the_city_day_and_no_day_on_which_it_ended(made: Made) -> None:
    values = made.values("city_day")
    assert (values["begin_date"], values["date_display_en"]) == ("2025-11-25", "25 November")
    assert filled(made.record("city_day"), "end_date", "contact_public") == []


@pytest.mark.parametrize("key", SHOWS)
def test_no_exhibition_has_hours_prices_or_a_contact(made: Made, key: str) -> None:
    names = ("opening_hours", "admission", "accessibility", "contact_public", "venue_part")
    assert filled(exhibition(made, key), *names) == []


@pytest.mark.parametrize("key", EVENTS)
def test_no_event_has_a_day_or_a_time(made: Made, key: str) -> None:
    assert filled(event(made, key), "begin", "end", "all_day", "date_display") == []


@pytest.mark.parametrize("role", ["photographer", "painter", "weaver", "artisan", "leader", "ensemble"])
def test_nobody_is_named_as(made: Made, role: str) -> None:
    assert [who for who, as_what in made.roles() if as_what == role] == []


def test_no_performer_is_named_but_the_theatre(made: Made) -> None:
    assert {who for who, role in made.roles() if role == "performer"} == {"drama_theater"}


def test_the_only_people_are_those_whom_the_article_names(made: Made) -> None:
    people = {one["display_name_en"] for one in made.of_kind("agent").values() if one.get("type") != "organisation"}
    assert people == PEOPLE


@pytest.mark.parametrize("kind", ["photograph", "carpet", "painting", "craft", "other", "part"])
def test_there_is_no_single_work_of_the_kind(made: Made, kind: str) -> None:
    assert not made.of_kind(kind)


def test_the_alachigh_is_the_only_item_and_counts_as_one_piece(made: Made) -> None:
    assert list(made.of_kind("dwelling")) == ["alachigh"]
    assert alachigh(made).count == 1


def test_the_alachigh_has_no_year_maker_material_or_place(made: Made) -> None:
    dates = ("date_display", "date_earliest", "date_latest", "reconstruction_date")
    makers = ("maker", "reconstruction_makers", "reconstruction_basis", "place_made")
    materials = ("material", "technique", "materials_statement", "covering", "frame_material", "fixing")
    assert filled(alachigh(made), *dates, *makers, *materials) == []


def test_the_alachigh_is_neither_of_a_size_nor_furnished(made: Made) -> None:
    sizes = ("dimension", "dimensions_statement", "plan", "pole_count", "felt_count", "floor_load")
    assert filled(alachigh(made), *sizes, "contents", "related_item") == []


def test_of_the_alachigh_nothing_is_recorded_but_these_fields(made: Made) -> None:
    titles = {"title_az", "title_en", "title_ru", "title_is_descriptive"}
    assert set(made.values("alachigh")) == titles | {"structure_type", "brief_description_en"}


@pytest.mark.parametrize("key", ["memory", "palette", "folk_art"])
def test_nobody_says_how_many_carpets_paintings_or_crafts(made: Made, key: str) -> None:
    assert exhibition(made, key).announced_count is None


def test_no_carpet_type_composition_age_or_knot_is_told(made: Made) -> None:
    assert exhibition(made, "memory").theme == ()
    told = json.dumps(made.of_kind("exhibition", "event", "text", "exhibit", "dwelling"), ensure_ascii=False)
    assert not re.search(r"\b(pile|flat-?weave|kilim|palas|sumakh|zili|verni|knots?|medallion|Xan|Aran)\b", told)


def test_there_are_no_museum_numbers(made: Made) -> None:
    assert filled(alachigh(made), "object_number", "other_number") == []
    assert [key for key in SHOWS if filled(exhibition(made, key), "reference")] == []
    assert filled(made.record("alachigh_in_memory"), "catalogue_number", "wall_or_case", "section") == []


@pytest.mark.parametrize("key", ["palette", "folk_art"])
def test_nobody_is_said_to_have_organised(made: Made, key: str) -> None:
    assert exhibition(made, key).organisers == ()


@pytest.mark.parametrize("role", ["curator", "designer", "partner", "sponsor", "lender"])
def test_no_exhibition_names_a(made: Made, role: str) -> None:
    assert role not in {as_what for _, as_what in made.roles()}


def test_no_loan_value_or_condition_is_recorded(made: Made) -> None:
    lent = ("holder", "credit_line", "provenance_note")
    kept = ("current_location", "normal_location", "location_date", "distinguishing_features")
    assert filled(alachigh(made), *lent, *kept) == []
    assert not made.of_kind("loan", "loan_item", "condition_report", "movement")


@pytest.mark.parametrize("key", ["play", "children_workshop", "craft_demonstration", "national_cuisine"])
def test_where_it_was_held_is_not_known(made: Made, key: str) -> None:
    assert filled(event(made, key), "venue", "exhibition") == []


@pytest.mark.parametrize("key", ["address", "gala_concert"])
def test_the_place_of_a_part_of_the_concert_is_not_repeated(made: Made, key: str) -> None:
    assert filled(event(made, key), "venue") == []


def test_neither_the_martyrs_nor_the_video_are_named(made: Made) -> None:
    assert filled(event(made, "ceremony"), "people", "items", "work", "note") == []


@pytest.mark.parametrize("key", EVENTS)
def test_no_event_has_seats_booking_languages_or_participants(made: Made, key: str) -> None:
    assert filled(event(made, key), "capacity", "language", "participants_internal", "booking_note") == []


def test_that_the_alachigh_belongs_to_memory_is_to_be_confirmed(made: Made) -> None:
    (exhibit,) = made.of_kind("exhibit").values()
    assert (exhibit["exhibition"], exhibit["item"], exhibit["confirmation"]) == ("memory", "alachigh", "tbc")


def test_that_the_crafts_are_an_exhibition_of_their_own_is_to_be_confirmed(made: Made) -> None:
    assert exhibition(made, "folk_art").confirmation == "tbc"
    with made.catalogue.reading() as reading:
        assert not [part for key in SHOWS for part in sections.sections(reading, made.starter[key])]


def test_press_coverage_gives_forms_of_names_and_the_day_and_nothing_else(made: Made) -> None:
    told = {(one.about, one.field) for one in made.citations if one.source != "azernews"}
    fields = {field for _, field in told}
    assert fields == {"title_az", "title_ru", "work_ru", "display_name_az", "display_name_ru", "name_az", "name_ru",
                      "begin_date"}  # fmt: skip
    assert {about for about, field in told if field == "begin_date"} == {"city_day"}


@pytest.mark.parametrize("kind", ["media_file", "media_link", "region", "attachment", "rights"])
def test_no_picture_file_or_licence_is_recorded(made: Made, kind: str) -> None:
    assert kind in made.catalogue.kinds
    assert not made.of_kind(kind)


def test_nothing_is_made_but_these_kinds_of_record(made: Made) -> None:
    kinds = {one.kind for one in made.everything.values()}
    assert kinds == {"source", "citation", "agent", "place", "programme", "exhibition", "dwelling", "exhibit", "event",
                     "text"}  # fmt: skip


@pytest.mark.parametrize(
    "key", ["culture_ministry", "special_representative_office", "drama_theater", "karimli", "hajiyev"]
)
def test_a_name_without_other_forms_on_record_has_only_the_english_one(made: Made, key: str) -> None:
    values = made.values(key)
    assert {"display_name_en"} == {name for name in values if name.startswith("display_name")}
    assert "name_variants" not in values


def test_of_people_and_organisations_there_are_only_names_and_offices(made: Made) -> None:
    names = {"display_name_az", "display_name_en", "display_name_ru", "sort_name", "name_variants", "type"}
    for key, values in made.of_kind("agent").items():
        office = {"biography_en"} if key in ("karimli", "hajiyev") else set()
        assert set(values) <= names | office


def test_places_have_names_and_kinds_and_no_coordinates(made: Made) -> None:
    for values in made.of_kind("place").values():
        assert set(values) <= {"name_az", "name_en", "name_ru", "name_variants", "type", "parent"}


def test_no_exhibition_has_a_subtitle(made: Made) -> None:
    assert [key for key in SHOWS if filled(exhibition(made, key), "subtitle")] == []


def test_war_and_state_are_in_no_data_of_an_object(made: Made) -> None:
    told = json.dumps(made.of_kind("dwelling", "exhibit"), ensure_ascii=False)
    assert not WAR_AND_STATE.search(told)


def test_the_context_is_a_draft_that_says_who_speaks(made: Made) -> None:
    with made.catalogue.reading() as reading:
        (text,) = texts_of(reading, made.starter["city_day"])
    assert (text.status, text.language) == ("draft", "en")
    said = text.body.split("\n\n")
    assert all(re.match("Azernews wrote|Of the city it wrote|Bashir Hajiyev, .* is quoted there", one) for one in said)


def test_no_text_of_the_starter_is_approved(made: Made) -> None:
    assert [values for values in made.of_kind("text").values() if values.get("status", "draft") != "draft"] == []


def test_nothing_claims_to_know_the_institution_or_the_people_at_the_desk(made: Made) -> None:
    assert not made.of_kind("institution", "desk_person", "numbering")
